import { Arguments, type ExcelObject, isExcelObject } from "./excelType";
import { HostError, required } from "../base/hostError";
import type { Step } from "../base/refusals";
import { memberOf, readObject, refuseReading, runQuery, type Steps } from "./query";
import type { References } from "./references";
import {
  ActionType,
  PathType,
  type WireAction,
  type WireArguments,
  type WirePath,
  type WireRequest,
  type WireResponse,
} from "./wire";

/** What a batch runs against. */
export interface BatchContext {
  /** The object that a batch starts from: the workbook. */
  readonly root: ExcelObject;
  /** The object of a type that a batch makes anew, such as the custom functions' service. */
  readonly create: (typeName: string) => ExcelObject | undefined;
  /** Brings the cells up to date. */
  readonly calculate: () => Promise<void>;
  /** Objects that the add-in holds on to, by reference id. */
  readonly references: References;
  /** Hears of a mistake of the host's own; the add-in is told GeneralException. */
  readonly onFailure: (error: unknown) => void;
  /** Throws where Excel refuses a step. */
  readonly refuse: (step: Step) => void;
  /** Fails where a test asked for it: before the action with this index, Infinity after the last. */
  readonly beforeAction?: (index: number) => void;
}

type Found = ExcelObject | null;

/** Runs the actions of one batch in order; what ran before a failure stays done, as in Excel. */
export class Batch {
  private readonly objects = new Map<number, Found>();
  private location = "";

  constructor(
    private readonly request: WireRequest,
    private readonly context: BatchContext,
  ) {}

  /** Runs every action, or those before the one that fails. */
  async run(): Promise<WireResponse> {
    const response: WireResponse = { Results: [] };
    let index = 0;
    try {
      for (const action of this.request.Actions) {
        this.context.beforeAction?.(index);
        const Value = await this.finish(this.runAction(action));
        if (Value !== undefined) response.Results.push({ ActionId: action.Id, Value });
        index += 1;
      }
      this.context.beforeAction?.(Infinity);
    } catch (error) {
      const last = this.request.Actions.length - 1;
      return { ...response, Error: this.describe(error, Math.min(index, last)) };
    }
    return response;
  }

  private async finish<T>(steps: Steps<T>): Promise<T> {
    let step = steps.next();
    while (!step.done) {
      await this.context.calculate();
      step = steps.next();
    }
    return step.value;
  }

  private describe(error: unknown, ActionIndex: number): WireResponse["Error"] & object {
    if (!(error instanceof HostError)) this.context.onFailure(error);
    const told =
      error instanceof HostError ? error : new HostError("GeneralException", String(error));
    return {
      Code: told.code,
      Message: told.message,
      Location: this.location,
      ActionIndex,
      HttpStatusCode: told.httpStatus,
    };
  }

  private *runAction(action: WireAction): Steps<unknown> {
    const object = yield* this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.describeObject(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object && (yield* runQuery(object, action.QueryInfo, this.context));
      case ActionType.method:
        return object && (yield* this.callMethod(object, action));
      case ActionType.setProperty:
        return object ? yield* this.setProperty(object, action) : undefined;
      case ActionType.trace:
        return null;
      default:
        throw new HostError("ApiNotFound", `action type ${action.ActionType}`);
    }
  }

  // What the add-in keeps is handed out with a reference id, and found again by it in later batches.
  private describeObject(object: ExcelObject): object {
    const referenceId = this.context.references.findId(object);
    if (referenceId !== undefined) return { _ReferenceId: referenceId };
    return object.id === undefined ? {} : { _Id: object.id };
  }

  private *callMethod(object: ExcelObject, action: WireAction): Steps<unknown> {
    const value = yield* this.call(object, action.Name ?? "", action.ArgumentInfo);
    if (!isExcelObject(value)) return value ?? null;
    return yield* readObject(value, [], this.context);
  }

  private *setProperty(object: ExcelObject, action: WireAction): Steps<undefined> {
    const name = action.Name ?? "";
    this.location = memberOf(object, name);
    const member = object.find(name);
    if (!member) throw new HostError("ApiNotFound", this.location);
    const [value] = yield* this.argumentsOf(action.ArgumentInfo);
    this.context.refuse({ member: this.location, writes: true, value });
    member.write(value);
    return undefined;
  }

  private *call(
    object: ExcelObject,
    name: string,
    info: WireArguments | undefined,
  ): Steps<unknown> {
    this.location = memberOf(object, name);
    if (name === "_KeepReference") this.context.references.keep(object);
    if (name === "_RemoveReference") this.context.references.remove(info?.Arguments?.[0]);
    if (name === "_KeepReference" || name === "_RemoveReference") return undefined;
    const member = object.find(name);
    if (member?.kind !== "method") throw new HostError("ApiNotFound", this.location);
    const writes = !/^(Get|_)/.test(name);
    this.context.refuse({ member: this.location, writes, value: undefined });
    if (member.needsCalculation) yield;
    return member.call(new Arguments(yield* this.argumentsOf(info)));
  }

  private *argumentsOf(info: WireArguments | undefined): Steps<readonly unknown[]> {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    const args: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const id = ids[index];
      args.push(typeof id === "number" && id > 0 ? yield* this.resolve(id) : value);
    }
    return args;
  }

  private *resolve(pathId: number): Steps<Found> {
    const known = this.objects.get(pathId);
    if (known !== undefined) return known;
    const path = this.request.ObjectPaths[pathId];
    const found = path ? yield* this.follow(path) : null;
    this.objects.set(pathId, found);
    return found;
  }

  private *follow(path: WirePath): Steps<Found> {
    switch (path.ObjectPathType) {
      case PathType.global:
        return this.context.root;
      case PathType.newObject:
        return this.create(path.Name ?? "");
      case PathType.reference:
        return this.referenced(path.Name ?? "");
      case PathType.nullObject:
        return null;
      default:
        return yield* this.followFromParent(path);
    }
  }

  private create(typeName: string): ExcelObject {
    const created = this.context.create(typeName);
    if (!created) throw new HostError("ApiNotFound", typeName);
    return created;
  }

  private referenced(id: string): ExcelObject {
    return required(this.context.references.find(id), id);
  }

  private *followFromParent(path: WirePath): Steps<Found> {
    const parent = yield* this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : (path.Name ?? "");
    const found =
      path.ObjectPathType === PathType.property
        ? this.readLink(parent, name)
        : yield* this.call(parent, name, path.ArgumentInfo);
    if (found === null || found === undefined) return null;
    if (!isExcelObject(found)) throw new HostError("ApiNotFound", `${parent.type}.${name}`);
    return found;
  }

  private readLink(parent: ExcelObject, name: string): unknown {
    this.location = memberOf(parent, name);
    const member = parent.find(name);
    if (member?.kind !== "link") throw new HostError("ApiNotFound", this.location);
    refuseReading(this.location, this.context);
    return member.read();
  }
}

import { Arguments, type ExcelObject, isExcelObject } from "./excelType";
import { HostError, required } from "../base/hostError";
import type { Step } from "../base/refusals";
import { memberOf, readObject, refuseReading, runQuery } from "./query";
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
        const Value = await this.runAction(action);
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

  private async runAction(action: WireAction): Promise<unknown> {
    const object = await this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.instantiate:
        return object && this.describeObject(object);
      case ActionType.query:
      case ActionType.queryAsJson:
        return object && runQuery(object, action.QueryInfo, this.context);
      case ActionType.method:
        return object && this.callMethod(object, action);
      case ActionType.setProperty:
        return object ? this.setProperty(object, action) : undefined;
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

  private async callMethod(object: ExcelObject, action: WireAction): Promise<unknown> {
    const value = await this.call(object, action.Name ?? "", action.ArgumentInfo);
    if (!isExcelObject(value)) return value ?? null;
    return readObject(value, [], this.context);
  }

  private async setProperty(object: ExcelObject, action: WireAction): Promise<undefined> {
    const name = action.Name ?? "";
    this.location = memberOf(object, name);
    const member = object.find(name);
    if (!member) throw new HostError("ApiNotFound", this.location);
    const [value] = await this.argumentsOf(action.ArgumentInfo);
    this.context.refuse({ member: this.location, writes: true, value });
    member.write(value);
    return undefined;
  }

  private async call(
    object: ExcelObject,
    name: string,
    info: WireArguments | undefined,
  ): Promise<unknown> {
    this.location = memberOf(object, name);
    if (name === "_KeepReference") this.context.references.keep(object);
    if (name === "_RemoveReference") this.context.references.remove(info?.Arguments?.[0]);
    if (name === "_KeepReference" || name === "_RemoveReference") return undefined;
    const member = object.find(name);
    if (member?.kind !== "method") throw new HostError("ApiNotFound", this.location);
    const writes = !/^(Get|_)/.test(name);
    this.context.refuse({ member: this.location, writes, value: undefined });
    if (member.needsCalculation) await this.context.calculate();
    return member.call(new Arguments(await this.argumentsOf(info)));
  }

  private async argumentsOf(info: WireArguments | undefined): Promise<readonly unknown[]> {
    const values = info?.Arguments ?? [];
    const ids = info?.ReferencedObjectPathIds ?? [];
    const args: unknown[] = [];
    for (const [index, value] of values.entries()) {
      const id = ids[index];
      args.push(typeof id === "number" && id > 0 ? await this.resolve(id) : value);
    }
    return args;
  }

  private resolve(pathId: number): Found | Promise<Found> {
    const known = this.objects.get(pathId);
    return known === undefined ? this.find(pathId) : known;
  }

  private async find(pathId: number): Promise<Found> {
    const path = this.request.ObjectPaths[pathId];
    const found = path ? await this.follow(path) : null;
    this.objects.set(pathId, found);
    return found;
  }

  private async follow(path: WirePath): Promise<Found> {
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
        return this.followFromParent(path);
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

  private async followFromParent(path: WirePath): Promise<Found> {
    const parent = await this.resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null;
    const name = path.ObjectPathType === PathType.indexer ? "GetItem" : (path.Name ?? "");
    const found =
      path.ObjectPathType === PathType.property
        ? this.readLink(parent, name)
        : await this.call(parent, name, path.ArgumentInfo);
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

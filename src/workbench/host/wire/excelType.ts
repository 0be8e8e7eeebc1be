import { HostError } from "../base/hostError";

/** An object of Excel's object model, as a batch refers to it. */
export interface ExcelObject {
  readonly type: string;
  /** The id by which its collection finds it again. */
  readonly id: string | undefined;
  /** The objects in a collection; undefined when this is no collection. */
  readonly items: (() => readonly ExcelObject[]) | undefined;
  /** Finds a member by its name on the wire; undefined when the host does not have it. */
  find(name: string): BoundMember | undefined;
  /** The names of all plain properties. */
  readonly propertyNames: readonly string[];
}

/** What reading a link or calling a method can give. */
export type Answer = unknown;

/** A member of one object. */
export interface BoundMember {
  readonly kind: "property" | "link" | "method";
  /** True when the cells have to be calculated before the member is used. */
  readonly needsCalculation: boolean;
  read(): Answer;
  write(value: unknown): void;
  call(args: Arguments): Answer;
}

/** A member of a type: a plain property, a link to another object, or a method. */
export interface Member<T> {
  readonly kind: "property" | "link" | "method";
  readonly needsCalculation?: boolean;
  readonly read?: (target: T) => Answer;
  readonly write?: (target: T, value: unknown) => void;
  readonly call?: (target: T, args: Arguments) => Answer;
}

/** A plain property; without a writer it is read-only. */
export function property<T>(
  read: (target: T) => unknown,
  write?: (target: T, value: unknown) => void,
): Member<T> {
  return { kind: "property", read, ...(write ? { write } : {}) };
}

/** A property whose value is known only after a calculation. */
export function calculated<T>(
  read: (target: T) => unknown,
  write?: (target: T, value: unknown) => void,
): Member<T> {
  return { ...property(read, write), needsCalculation: true };
}

/** A property that leads to another object, null where there is none. */
export function link<T>(read: (target: T) => ExcelObject | null): Member<T> {
  return { kind: "link", read };
}

/** A method. */
export function method<T>(call: (target: T, args: Arguments) => Answer): Member<T> {
  return { kind: "method", call };
}

/** A method whose answer depends on calculated cells. */
export function calculatedMethod<T>(call: (target: T, args: Arguments) => Answer): Member<T> {
  return { kind: "method", call, needsCalculation: true };
}

/** The arguments of a method, each read as what it has to be. */
export class Arguments {
  constructor(private readonly values: readonly unknown[]) {}

  /** An argument as it was sent; undefined when it was left out. */
  at(index: number): unknown {
    return this.values[index] ?? undefined;
  }

  /** A text argument. */
  text(index: number): string {
    const value = this.at(index);
    if (typeof value !== "string") throw new HostError("InvalidArgument");
    return value;
  }

  /** A text argument, or undefined when it was left out. */
  optionalText(index: number): string | undefined {
    return this.at(index) === undefined ? undefined : this.text(index);
  }

  /** A number argument. */
  number(index: number): number {
    const value = this.at(index);
    if (typeof value !== "number") throw new HostError("InvalidArgument");
    return value;
  }

  /** A number argument, or another number when it was left out. */
  numberOr(index: number, otherwise: number): number {
    return this.at(index) === undefined ? otherwise : this.number(index);
  }
}

/** The members of a type by their names on the wire. */
export type Members<T> = Readonly<Record<string, Member<T>>>;

interface TypeShape<T> {
  readonly members: Members<T>;
  readonly id?: (target: T) => string;
  readonly items?: (target: T) => readonly ExcelObject[];
}

/** A type of Excel's object model: makes objects of its kind and tells them from others. */
export class ExcelType<T> {
  private readonly targets = new WeakMap<ExcelObject, T>();
  private readonly members: Record<string, Member<T>>;

  constructor(
    readonly name: string,
    private readonly shape: TypeShape<T>,
  ) {
    this.members = { ...shape.members };
  }

  /** Adds members that lead to types which in turn need this one. */
  define(members: Members<T>): void {
    Object.assign(this.members, members);
  }

  /** The object of this type for a target. */
  of(target: T): ExcelObject {
    const { members } = this;
    const { id, items } = this.shape;
    const object: ExcelObject = {
      type: this.name,
      id: id?.(target),
      items: items && (() => items(target)),
      find: (name) => {
        const member = Object.hasOwn(members, name) ? members[name] : undefined;
        return member && bind(this.name, name, { member, target });
      },
      propertyNames: Object.keys(members).filter((name) => isReadable(members[name])),
    };
    this.targets.set(object, target);
    return object;
  }

  /** The target of an argument that has to be an object of this type. */
  require(value: unknown): T {
    const target = this.find(value);
    if (target === undefined) throw new HostError("InvalidArgument", `a ${this.name} is needed`);
    return target;
  }

  /** The target of a value when it is an object of this type. */
  find(value: unknown): T | undefined {
    return isExcelObject(value) ? this.targets.get(value) : undefined;
  }
}

function isReadable<T>(member: Member<T> | undefined): boolean {
  return member?.kind === "property" && member.read !== undefined;
}

/** True for an object of the model, false for plain values. */
export function isExcelObject(value: unknown): value is ExcelObject {
  return typeof value === "object" && value !== null && "find" in value && "propertyNames" in value;
}

function bind<T>(
  type: string,
  name: string,
  { member, target }: { member: Member<T>; target: T },
): BoundMember {
  const missing = (): never => {
    throw new HostError("ApiNotFound", `${type}.${name}`);
  };
  return {
    kind: member.kind,
    needsCalculation: member.needsCalculation === true,
    read: () => (member.read ? member.read(target) : missing()),
    write: (value) => {
      if (member.write) member.write(target, value);
      else missing();
    },
    call: (args) => (member.call ? member.call(target, args) : missing()),
  };
}

import type { ExcelObject } from "./excelType";

/** The objects that the add-in keeps between batches, by their reference ids. */
export class References {
  private readonly objects = new Map<string, ExcelObject>();
  private readonly ids = new Map<ExcelObject, string>();
  private nextId = 1;

  /** Keeps an object until it is removed. */
  keep(object: ExcelObject): void {
    if (this.ids.has(object)) return;
    const id = `reference-${this.nextId++}`;
    this.ids.set(object, id);
    this.objects.set(id, object);
  }

  /** Lets an object go. */
  remove(id: unknown): void {
    const object = typeof id === "string" ? this.objects.get(id) : undefined;
    if (!object) return;
    this.ids.delete(object);
    this.objects.delete(String(id));
  }

  /** The object with a reference id, undefined when it was let go. */
  find(id: string): ExcelObject | undefined {
    return this.objects.get(id);
  }

  /** The reference id of an object that is kept. */
  findId(object: ExcelObject): string | undefined {
    return this.ids.get(object);
  }
}

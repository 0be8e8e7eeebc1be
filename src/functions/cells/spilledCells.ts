/**
 * The cells that a formula spills, as Excel is sent them. A class because office.js walks through
 * plain arrays in search of its own proxies before it writes them as JSON, twice; an instance it only
 * writes. What it writes is kept: a recalculation does not make the errors of a table again.
 */
export class SpilledCells {
  readonly rows: readonly (readonly unknown[])[];
  #sent: unknown;

  constructor(rows: readonly (readonly unknown[])[]) {
    this.rows = rows;
  }

  /** The rows with each error as office.js writes it; what JSON.stringify sends in this one's place. */
  toJSON(): unknown {
    return (this.#sent ??= JSON.parse(JSON.stringify(this.rows)) as unknown);
  }
}

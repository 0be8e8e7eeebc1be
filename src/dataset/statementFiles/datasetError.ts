/** A data file that breaks its own rules; the path leads to the place, such as statements/atm.json rows[2].printed[4]. */
export class DatasetError extends Error {
  override readonly name = "DatasetError";

  constructor(
    readonly path: string,
    readonly reason: string,
  ) {
    super(`${path}: ${reason}`);
  }
}

import type { Fact } from "../../domain/fact";

/**
 * What a line shows in a column: a formula; that it says nothing (a rate on a loss); that there is no
 * such thing (a business not yet bought); nothing, because no source of ours tells; or nothing,
 * because the line is not about such a column.
 */
export type Shown =
  | { readonly kind: "formula"; readonly formula: string; readonly facts: readonly Fact[] }
  | { readonly kind: "meaningless" | "foreign" | "absent" | "unmeant" };

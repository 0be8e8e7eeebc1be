import type { ReactNode } from "react";

interface ProofRowProps {
  readonly term: string;
  /** Nothing to say: the row is left out. */
  readonly children: ReactNode;
}

/** One line of what supports a figure. */
export function ProofRow({ term, children }: ProofRowProps) {
  if (children === undefined || children === "") return null;
  return (
    <div className="proof-row">
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}

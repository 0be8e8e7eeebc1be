import { useEffect, useState } from "react";
import { loadDefinitions } from "../../dataset/sources/definitions";
import type { Definitions } from "../../dataset/sources/definitions";
import type { LocalText } from "../../domain/metric";

/** What a metric means; absent until the definitions are loaded, and where they cannot be. */
export function useDefinition(metric: string): LocalText | undefined {
  const [definitions, setDefinitions] = useState<Definitions>();

  useEffect(() => {
    // Without a connection the figure is still complete: only this sentence is missing.
    loadDefinitions().then(setDefinitions, () => undefined);
  }, []);

  return definitions?.[metric];
}

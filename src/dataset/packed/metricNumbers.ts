import { UnpackableText } from "./columns";

/** How the columns write each metric: its number among the ids. */
export function metricNumbers(metricIds: readonly string[]) {
  const numbers: ReadonlyMap<string, string> = new Map(
    metricIds.map((id, index) => [id, index.toString(36)]),
  );
  return {
    numbers,
    numberOf: (id: string): string => {
      const number = numbers.get(id);
      if (number === undefined) throw new UnpackableText(`${id} is not among the metrics`);
      return number;
    },
    idOf: (number: string): string => metricIds[parseInt(number, 36)] ?? "",
  };
}

/** One line of a card. */
export interface CardRow {
  readonly label: string;
  readonly text: string;
  /** Smaller text below, such as a page. */
  readonly sublabel?: string;
  /** Where the text comes from, shown as a link. */
  readonly link?: { readonly text: string; readonly address: string };
}

/** A value's card as Excel lays it out. */
export interface CardModel {
  readonly title: string;
  readonly sections: readonly {
    readonly title?: string;
    readonly collapsed: boolean;
    readonly rows: readonly CardRow[];
  }[];
  /** Who gives the figures. */
  readonly provider?: string;
}

/** Writes a number by an Excel number format. */
export type CardNumberFormatter = (format: string, value: number) => string;

type Json = ReadonlyMap<string, unknown>;

/** The card of a value with properties: its layout's sections, or all properties where it has none. */
export function readCard(value: unknown, format: CardNumberFormatter): CardModel {
  const root = fieldsOf(value);
  const properties = fieldsOf(root.get("properties"));
  const layout = fieldsOf(fieldsOf(root.get("layouts")).get("card"));
  const provider = textOf(fieldsOf(root.get("provider")).get("description"));
  const rowsOf = (names: readonly string[]): readonly CardRow[] =>
    names
      .filter((name) => properties.has(name))
      .map((name) => readRow(name, properties.get(name), format));
  const sections = listOf(layout.get("sections")).map((section) => {
    const fields = fieldsOf(section);
    const title = textOf(fields.get("title"));
    return {
      ...(title === undefined ? {} : { title }),
      collapsed: fields.get("collapsed") === true,
      rows: rowsOf(listOf(fields.get("properties")).map(String)),
    };
  });
  return {
    title: readTitle(layout.get("title"), properties, format) ?? readText(root, format),
    sections:
      sections.length > 0 ? sections : [{ collapsed: false, rows: rowsOf([...properties.keys()]) }],
    ...(provider === undefined ? {} : { provider }),
  };
}

function readTitle(
  title: unknown,
  properties: Json,
  format: CardNumberFormatter,
): string | undefined {
  if (typeof title === "string") return title;
  const named = textOf(fieldsOf(title).get("property"));
  return named === undefined ? undefined : readText(fieldsOf(properties.get(named)), format);
}

function readRow(label: string, property: unknown, format: CardNumberFormatter): CardRow {
  const fields = fieldsOf(property);
  const metadata = fieldsOf(fields.get("propertyMetadata"));
  const sublabel = textOf(metadata.get("sublabel"));
  const source = fieldsOf(listOf(metadata.get("attribution"))[0]);
  const [text, address] = [textOf(source.get("sourceText")), textOf(source.get("sourceAddress"))];
  return {
    label,
    text: fields.size > 0 ? readText(fields, format) : (textOf(property) ?? ""),
    ...(sublabel === undefined ? {} : { sublabel }),
    ...(address === undefined ? {} : { link: { text: text ?? address, address } }),
  };
}

function readText(fields: Json, format: CardNumberFormatter): string {
  const value = fields.get("basicValue") ?? fields.get("text");
  const pattern = textOf(fields.get("numberFormat"));
  if (typeof value === "number") return format(pattern ?? "General", value);
  return typeof value === "string" || typeof value === "boolean" ? String(value) : "";
}

function fieldsOf(value: unknown): Json {
  return new Map<string, unknown>(
    typeof value === "object" && value !== null ? Object.entries(value) : [],
  );
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string | undefined {
  return typeof value === "string" ? value : undefined;
}

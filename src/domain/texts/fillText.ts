/** A text with its braces filled: "{label}, as reported" with { label: "Revenue" }. */
export function fillText(text: string, values: Readonly<Record<string, string>>): string {
  return text.replace(/\{(\w+)\}/g, (braces, name: string) => values[name] ?? braces);
}

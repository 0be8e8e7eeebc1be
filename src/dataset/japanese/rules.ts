/** How a text is said in Japanese: what stands for what it finds, which may depend on its groups. */
export type Rule = readonly [
  english: RegExp,
  japanese: string | ((...found: readonly string[]) => string),
];

/** A text after all rules, one after the other. */
export function applied(rules: readonly Rule[], text: string): string {
  return rules.reduce(
    (said, [english, japanese]) =>
      typeof japanese === "string"
        ? said.replace(english, japanese)
        : said.replace(english, (...found) =>
            japanese(...found.map((one: unknown) => (typeof one === "string" ? one : ""))),
          ),
    text,
  );
}

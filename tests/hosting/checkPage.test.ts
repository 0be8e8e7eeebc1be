import { checkPolicy } from "../../src/hosting/checkPage";
import { SITE_HEADER_RULES } from "../../src/hosting/headerRules";

const HEADER = "Content-Security-Policy";

describe("the policy of a page beside the add-in", () => {
  const policyOf = (path: string): string =>
    SITE_HEADER_RULES.find(({ files, headers }) => files === path && HEADER in headers)?.headers[
      HEADER
    ] ?? "";
  const problemsOf = (path: string, policy: string): readonly string[] => {
    const answer = { url: `https://example.com/iij/${path}`, status: 200, body: Buffer.from("") };
    const headers = { [HEADER.toLowerCase()]: policy };
    const certificate = { refusal: undefined, daysLeft: 100 };
    const page = path.startsWith("workbench/") ? "workbench" : "front";
    return checkPolicy({ ...answer, headers, certificate }, page);
  };

  test.each(["index.html", "workbench/index.html"])(
    "that we give %s keeps nothing from it",
    (path) => {
      expect(policyOf(path)).not.toBe("");
      expect(problemsOf(path, policyOf(path))).toEqual([]);
    },
  );

  test.each([
    ["index.html", "connect-src 'none'", /connect-src .* lacks 'self', so that it cannot say/],
    ["index.html", "img-src 'none'", /img-src .* lacks 'self', so that its pictures/],
    ["workbench/index.html", "connect-src 'none'", /lacks 'self', so that the manifest/],
    ["workbench/index.html", "frame-src 'none'", /frame-src .* lacks 'self', so that the pane/],
    ["workbench/index.html", "img-src 'self'", /img-src .* lacks data:, so that the grid/],
  ])("of %s with %s: one sentence says what is missing", (path, directive, sentence) => {
    const [name = ""] = directive.split(" ");
    const others = policyOf(path)
      .split("; ")
      .filter((one) => !one.startsWith(`${name} `));
    const problems = problemsOf(path, [...others, directive].join("; "));
    expect(problems).toEqual([expect.stringMatching(sentence)]);
  });
});

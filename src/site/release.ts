import { generate } from "selfsigned";
import { checkSite } from "../hosting/checkSite";
import { httpsProblem } from "../hosting/excelDemands";
import { folderPath } from "../hosting/hostFiles";
import { SITE_HEADER_RULES } from "../hosting/headerRules";
import type { ParseXml } from "../hosting/manifestAddresses";
import { serveFolder } from "../hosting/serveFolder";

/** A step of the check: what is done, and what to do where it fails. */
export interface ReleaseStep {
  readonly name: string;
  readonly command: readonly string[];
  /** What the command is told beside its words. */
  readonly env: (address: string) => Readonly<Record<string, string>>;
  readonly remedy: string;
}

/** What comes before the site itself is looked at, in order. */
export const RELEASE_STEPS: readonly ReleaseStep[] = [
  {
    name: "Everything that can fail",
    command: ["npm", "test"],
    // About no site in particular; and without a browser it fails instead of leaving tests out.
    env: () => ({ REQUIRE_BROWSER: "1" }),
    remedy: "Mend what the tests say, then begin anew.",
  },
  {
    name: "The site for its address",
    command: ["npm", "run", "build:site"],
    env: (address) => ({ ADDIN_URL: address }),
    remedy: "Mend what the build says, then begin anew.",
  },
];

/** Where git has the tag of a version: at this commit, at another one, or not at all. */
export type TagPlace = "here" | "elsewhere" | "nowhere";

/** What is asked of the outside. */
export interface ReleaseTools {
  /** Runs a command to its end; whether it ended well. */
  readonly run: (command: readonly string[], env: Readonly<Record<string, string>>) => boolean;
  readonly say: (line: string) => void;
  /** What is wrong with the site in its folder. */
  readonly inspect: (address: string) => Promise<readonly string[]>;
  readonly placeOf: (tag: string) => TagPlace;
}

/** Runs everything that must hold before a version is published, and says what to do next; publishes nothing. */
export async function checkRelease(
  address: string | undefined,
  version: string,
  { run, say, inspect, placeOf }: ReleaseTools,
): Promise<boolean> {
  const tag = `v${version}`;
  const place = placeOf(tag);
  const problem = addressProblem(address) ?? tagProblem(tag, place);
  if (address === undefined || problem !== undefined) {
    say(problem ?? "");
    return false;
  }
  for (const step of RELEASE_STEPS) {
    say(`${step.name}: ${step.command.join(" ")}`);
    if (!run(step.command, step.env(address))) {
      say(`"${step.command.join(" ")}" failed. ${step.remedy}`);
      return false;
    }
  }
  say(`The site as Excel would fetch it from ${address}`);
  const problems = await inspect(address);
  for (const one of problems) say(`- ${one}`);
  for (const line of problems.length === 0 ? nextSteps(address, version, place) : []) say(line);
  return problems.length === 0;
}

/** Why an address cannot be that of a site; undefined where it can. */
function addressProblem(address: string | undefined): string | undefined {
  const example = "ADDIN_URL=https://iij.example.com npm run release:check";
  if (address === undefined) return `Say which address the site will have, such as: ${example}`;
  const hasSlash = address.endsWith("/");
  return (
    httpsProblem(address, example) ??
    (hasSlash ? `"${address}" ends with a slash: write it without, like ${example}` : undefined)
  );
}

function tagProblem(tag: string, place: TagPlace): string | undefined {
  return place === "elsewhere"
    ? `${tag} is the tag of another commit than this one: raise the number with npm version, then begin anew.`
    : undefined;
}

/** What a person does with a site that is right. */
function nextSteps(address: string, version: string, place: TagPlace): readonly string[] {
  const push =
    place === "here"
      ? `git push --follow-tags: it takes the tag v${version} along.`
      : `git has no tag v${version} yet: git tag -a v${version} -m ${version}, then git push --follow-tags.`;
  return [
    `Version ${version} for ${address} is in dist-site/ and holds what Excel asks for. Nothing has been published. Next:`,
    "1. Put the content of dist-site/ on the host, old scripts with a hash in their name beside it for some days.",
    `2. npm run check:site -- ${address} --site`,
    `3. ${push}`,
    "4. Where manifest.xml changed: upload it again in the admin center, or to the store (docs/store.md).",
  ];
}

/**
 * What is wrong with a built site, served on this machine in the place of its address: as a plain host
 * does, and, where that is right, as one does that hides ".html".
 */
export async function inspectSite(
  folder: string,
  address: string,
  parseXml: ParseXml,
): Promise<readonly string[]> {
  const { hostname } = new URL(address);
  const made = await generate([{ name: "commonName", value: hostname }], {
    algorithm: "sha256",
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: hostname }] }],
  });
  for (const hidesHtml of [false, true]) {
    const { port, stop } = await serveFolder({
      folder,
      rules: SITE_HEADER_RULES,
      path: folderPath(address),
      certificate: { cert: made.cert, key: made.private },
      hidesHtml,
    });
    const options = { parseXml, ca: made.cert, port, isWholeSite: true };
    const { problems } = await checkSite(address, options).finally(stop);
    if (problems.length > 0) return problems;
  }
  return [];
}

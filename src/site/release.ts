import { generate } from "selfsigned";
import { checkSite } from "../hosting/checkSite";
import { SITE_HEADER_RULES } from "../hosting/headerRules";
import type { ParseXml } from "../hosting/manifestAddresses";
import { serveFolder } from "../hosting/serveFolder";

/** A step of the check: what is done, and what to do where it fails. */
export interface ReleaseStep {
  readonly name: string;
  readonly command: readonly string[];
  /** Whether the command is to know the site's address; tests are about no site in particular. */
  readonly knowsAddress: boolean;
  readonly remedy: string;
}

/** What comes before the site itself is looked at, in order. */
export const RELEASE_STEPS: readonly ReleaseStep[] = [
  {
    name: "Everything that can fail",
    command: ["npm", "test"],
    knowsAddress: false,
    remedy: "Mend what the tests say, then begin anew.",
  },
  {
    name: "The site for its address",
    command: ["npm", "run", "build:site"],
    knowsAddress: true,
    remedy: "Mend what the build says, then begin anew.",
  },
];

/** What is asked of the outside. */
export interface ReleaseTools {
  /** Runs a command to its end; whether it ended well. */
  readonly run: (command: readonly string[], env: Readonly<Record<string, string>>) => boolean;
  readonly say: (line: string) => void;
  /** What is wrong with the site in its folder. */
  readonly inspect: (address: string) => Promise<readonly string[]>;
}

/** Runs everything that must hold before a version is published, and says what to do next; publishes nothing. */
export async function checkRelease(
  address: string | undefined,
  version: string,
  { run, say, inspect }: ReleaseTools,
): Promise<boolean> {
  const problem = addressProblem(address);
  if (address === undefined || problem !== undefined) {
    say(problem ?? "");
    return false;
  }
  for (const step of RELEASE_STEPS) {
    say(`${step.name}: ${step.command.join(" ")}`);
    if (!run(step.command, step.knowsAddress ? { ADDIN_URL: address } : {})) {
      say(`"${step.command.join(" ")}" failed. ${step.remedy}`);
      return false;
    }
  }
  say(`The site as Excel would fetch it from ${address}`);
  const problems = await inspect(address);
  for (const one of problems) say(`- ${one}`);
  for (const line of problems.length === 0 ? nextSteps(address, version) : []) say(line);
  return problems.length === 0;
}

/** Why an address cannot be that of a site; undefined where it can. */
function addressProblem(address: string | undefined): string | undefined {
  const example = "ADDIN_URL=https://iij.example.com npm run release:check";
  if (address === undefined) return `Say which address the site will have, such as: ${example}`;
  if (!URL.canParse(address) || new URL(address).protocol !== "https:")
    return `"${address}" is no https address, and Excel loads add-ins over https alone: write it like ${example}`;
  return address.endsWith("/")
    ? `"${address}" ends with a slash: write it without, like ${example}`
    : undefined;
}

/** What a person does with a site that is right. */
function nextSteps(address: string, version: string): readonly string[] {
  return [
    `Version ${version} for ${address} is in dist-site/ and holds what Excel asks for. Nothing has been published. Next:`,
    "1. Put the content of dist-site/ on the host, old scripts with a hash in their name beside it for some days.",
    `2. npm run check:site -- ${address}`,
    `3. git push --follow-tags: npm version has made the tag v${version}.`,
    "4. Where manifest.xml changed: upload it again in the admin center, or to the store (docs/store.md).",
  ];
}

/** What is wrong with a built site, served on this machine in the place of its address. */
export async function inspectSite(
  folder: string,
  address: string,
  parseXml: ParseXml,
): Promise<readonly string[]> {
  const { hostname, pathname } = new URL(address);
  const made = await generate([{ name: "commonName", value: hostname }], {
    algorithm: "sha256",
    keySize: 2048,
    extensions: [{ name: "subjectAltName", altNames: [{ type: 2, value: hostname }] }],
  });
  const { port, stop } = await serveFolder({
    folder,
    rules: SITE_HEADER_RULES,
    path: `${pathname.replace(/\/$/, "")}/`,
    certificate: { cert: made.cert, key: made.private },
  });
  try {
    return (await checkSite(address, { parseXml, ca: made.cert, port })).problems;
  } finally {
    stop();
  }
}

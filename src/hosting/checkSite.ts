import {
  type Answer,
  ask,
  type AskOptions,
  type CertificateReport,
  type ConnectOptions,
  openConnections,
} from "./ask";
import type { Agent } from "node:https";
import { checkAddress, nameWithoutHtml } from "./checkAddress";
import { checkPage, checkPolicy, filesOf } from "./checkPage";
import { EXCEL_ORIGIN, httpsProblem } from "./excelDemands";
import { FRONT_PAGES, namesOf } from "./headerRules";
import { type ManifestAddress, type ParseXml, readAddresses } from "./manifestAddresses";

/** What was found at a hosted copy of the add-in. */
export interface SiteReport {
  /** Addresses that were asked for. */
  readonly asked: readonly string[];
  /** What is wrong, in sentences; none where Excel will be content. */
  readonly problems: readonly string[];
}

/** What the check needs beside the address. */
export interface CheckOptions extends ConnectOptions {
  readonly parseXml: ParseXml;
  /** Whether the front pages and the workbench lie beside the add-in, and are to be checked. */
  readonly isWholeSite?: boolean;
}

const SOON_DAYS = 14;
const EXAMPLE = "https://addins.example.com/iij.";
/** A script as an older version might have had it. */
const NO_SUCH_FILE = "parts/missing.00000000.js";

/** Fetches a hosted copy as Excel does, and says what is wrong. `address` is the folder, or its manifest.xml. */
export async function checkSite(address: string, options: CheckOptions): Promise<SiteReport> {
  const base = address.replace(/\/(manifest\.xml)?$/, "");
  const problem = httpsProblem(address, EXAMPLE);
  if (problem !== undefined) return { asked: [], problems: [problem] };
  const connections = openConnections(options);
  try {
    return await new SiteCheck(base, connections, options).run();
  } finally {
    connections.destroy();
  }
}

class SiteCheck {
  readonly #asked = new Map<string, Promise<Answer | string>>();
  readonly #problems: string[] = [];

  constructor(
    private readonly base: string,
    private readonly connections: Agent,
    private readonly options: CheckOptions,
  ) {}

  async run(): Promise<SiteReport> {
    const manifest = await this.#ask(`${this.base}/manifest.xml`);
    if (manifest) await this.#checkManifest(manifest);
    return { asked: [...this.#asked.keys()], problems: [...new Set(this.#problems)] };
  }

  async #checkManifest(answer: Answer): Promise<void> {
    this.#checkCertificate(answer.certificate);
    if (answer.status !== 200) {
      this.#problems.push(
        `${answer.url} answers ${answer.status}: publish the whole folder dist/.`,
      );
      return;
    }
    const addresses = readAddresses(answer.body.toString("utf8"), this.options.parseXml);
    if (addresses.length === 0) this.#problems.push(`${answer.url} is no manifest of an add-in.`);
    const foreign = addresses.filter(({ url }) => url !== this.base && !this.#isOurs(url));
    if (foreign.length > 0) {
      const [first, ...more] = foreign;
      const others = more.length === 0 ? "" : ` and ${more.length} more`;
      this.#problems.push(
        `The manifest names ${first?.url}${others} elsewhere: build it with ADDIN_URL=${this.base}.`,
      );
    }
    const ours = addresses.filter(({ url }) => this.#isOurs(url));
    await Promise.all([...ours, ...this.#frontPages()].map((one) => this.#check(one)));
    await this.#checkMissing(`${this.base}/${NO_SUCH_FILE}`);
  }

  #frontPages(): readonly ManifestAddress[] {
    if (this.options.isWholeSite !== true) return [];
    const names = FRONT_PAGES.map((page) => namesOf(page).at(-1) ?? page);
    return names.map((name) => ({ url: `${this.base}/${name}`, use: "front" }));
  }

  /** A pane that is still open may ask for a script that a newer version took away. */
  async #checkMissing(url: string): Promise<void> {
    const answer = await this.#ask(url);
    if (answer && answer.status < 400)
      this.#problems.push(
        `${url} answers ${answer.status}, though there is no such file: whoever asks for a script of an older version gets a page instead. Publish 404.html at the root of the site, or turn off the host's answer for what is missing.`,
      );
  }

  #isOurs(url: string): boolean {
    return url.startsWith(`${this.base}/`);
  }

  async #check(address: ManifestAddress): Promise<void> {
    if (address.use === "domain") return;
    const answer = await this.#askForPage(address.url);
    if (!answer) return;
    const problems = checkAddress(address, answer);
    this.#problems.push(...problems);
    if (answer.status !== 200) return;
    if (address.use === "page") await this.#checkPage(answer);
    if (address.use === "front") await this.#checkFrontPage(answer);
    if (address.use === "functions") await this.#checkFunctions(answer);
  }

  async #checkPage(answer: Answer): Promise<void> {
    this.#problems.push(...checkPage(answer));
    await this.#checkFiles(filesOf(answer, "script"));
  }

  async #checkFrontPage(answer: Answer): Promise<void> {
    const isWorkbench = answer.url.startsWith(`${this.base}/workbench/`);
    this.#problems.push(...checkPolicy(answer, isWorkbench ? "workbench" : "front"));
    await this.#checkFiles(filesOf(answer, "pageScript"));
  }

  async #checkFiles(files: readonly ManifestAddress[]): Promise<void> {
    for (const file of files) await this.#check(file);
  }

  async #checkFunctions(answer: Answer): Promise<void> {
    if (isOnThisMachine(answer.url)) await this.#checkPreflight(answer.url);
    for (const url of helpOf(answer)) await this.#check({ url, use: "help" });
  }

  /** A page of the internet asks beforehand whether it may read from the reader's own machine. */
  async #checkPreflight(url: string): Promise<void> {
    const headers = {
      "access-control-request-method": "GET",
      "access-control-request-private-network": "true",
    };
    const answer = await this.#ask(url, { method: "OPTIONS", headers });
    if (!answer) return;
    const isAllowed =
      answer.status < 300 && answer.headers["access-control-allow-private-network"] === "true";
    if (!isAllowed)
      this.#problems.push(
        `${url} does not let Excel's page read from this machine: answer OPTIONS with 204 and "Access-Control-Allow-Private-Network: true".`,
      );
  }

  #checkCertificate({ refusal, daysLeft }: CertificateReport): void {
    if (refusal !== undefined)
      this.#problems.push(
        `The certificate of ${this.base} is not trusted (${refusal}), so Excel shows nothing: use one that browsers trust for this name.`,
      );
    else if (daysLeft < SOON_DAYS)
      this.#problems.push(
        `The certificate of ${this.base} ends in ${Math.max(daysLeft, 0)} days: renew it.`,
      );
  }

  /** Asks for a page, under its name without ".html" where the host leads on to that. */
  async #askForPage(url: string): Promise<Answer | undefined> {
    const answer = await this.#ask(url);
    const bare = answer && nameWithoutHtml(answer);
    return bare === undefined ? answer : this.#ask(bare);
  }

  /** Asks once for each address; what does not answer is a problem of its own. */
  async #ask(url: string, options: AskOptions = {}): Promise<Answer | undefined> {
    const key = `${options.method ?? "GET"} ${url}`;
    const headers = { ...options.headers, origin: EXCEL_ORIGIN };
    let known = this.#asked.get(key);
    if (!known) {
      known = ask(url, { ...options, headers }, this.connections).catch(describeFailure);
      this.#asked.set(key, known);
    }
    const answer = await known;
    if (typeof answer !== "string") return answer;
    this.#problems.push(`${url} cannot be reached: ${answer}.`);
    return undefined;
  }
}

function describeFailure(error: unknown): string {
  return error instanceof Error ? error.message.replace(/\.$/, "") : String(error);
}

function isOnThisMachine(url: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
}

/** The help pages of the functions, each once. */
function helpOf({ body }: Answer): readonly string[] {
  try {
    const { functions } = JSON.parse(body.toString("utf8")) as {
      functions: readonly { readonly helpUrl?: string }[];
    };
    const pages = functions.flatMap(({ helpUrl }) => helpUrl?.split("#")[0] ?? []);
    return [...new Set(pages)];
  } catch {
    return [];
  }
}

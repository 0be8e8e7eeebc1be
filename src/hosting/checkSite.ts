import {
  type Answer,
  ask,
  type AskOptions,
  type CertificateReport,
  type ConnectOptions,
  openConnections,
} from "./ask";
import type { Agent } from "node:https";
import { checkAddress, EXCEL_ORIGIN } from "./checkAddress";
import { checkPage, scriptsOf } from "./checkPage";
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
}

const SOON_DAYS = 14;

/** Fetches a hosted copy as Excel does, and says what is wrong. `address` is the folder, or its manifest.xml. */
export async function checkSite(address: string, options: CheckOptions): Promise<SiteReport> {
  const base = address.replace(/\/(manifest\.xml)?$/, "");
  if (!URL.canParse(base) || new URL(base).protocol !== "https:")
    return {
      asked: [],
      problems: [
        `"${address}" is no https address, and Excel loads add-ins over https alone: write it like https://addins.example.com/iij.`,
      ],
    };
  const connections = openConnections(options);
  try {
    return await new SiteCheck(base, connections, options.parseXml).run();
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
    private readonly parseXml: ParseXml,
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
    const addresses = readAddresses(answer.body.toString("utf8"), this.parseXml);
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
    await Promise.all(ours.map((one) => this.#check(one)));
  }

  #isOurs(url: string): boolean {
    return url.startsWith(`${this.base}/`);
  }

  async #check(address: ManifestAddress): Promise<void> {
    if (address.use === "domain") return;
    const answer = await this.#ask(address.url);
    if (!answer) return;
    const problems = checkAddress(address, answer);
    this.#problems.push(...problems);
    if (answer.status !== 200) return;
    if (address.use === "page") await this.#checkPage(answer);
    if (address.use === "functions") await this.#checkFunctions(answer);
  }

  async #checkPage(answer: Answer): Promise<void> {
    this.#problems.push(...checkPage(answer));
    for (const url of scriptsOf(answer)) await this.#check({ url, use: "script" });
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

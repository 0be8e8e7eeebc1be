import type { IncomingHttpHeaders } from "node:http";
import { Agent, request } from "node:https";
import type { Socket } from "node:net";
import { connect, type ConnectionOptions, TLSSocket } from "node:tls";

/** What a host answered. */
export interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
  readonly certificate: CertificateReport;
}

/** What a browser would say about the certificate of an answer. */
export interface CertificateReport {
  /** Why it is not trusted; undefined where it is. */
  readonly refusal: string | undefined;
  /** Days until it ends. */
  readonly daysLeft: number;
}

/** How a host is asked. */
export interface AskOptions {
  readonly method?: "GET" | "OPTIONS";
  readonly headers?: Readonly<Record<string, string>>;
}

const PATIENCE_MS = 15_000;
const DAY_MS = 24 * 60 * 60 * 1000;
/** No file of the add-in is near it. */
const MOST_BYTES = 20_000_000;

/** Where connections lead, and whom they trust. */
export interface ConnectOptions {
  /** Certificates that are trusted beside those of the machine, in PEM. */
  readonly ca?: string;
  /** A port of this machine that stands in for whatever host is asked. */
  readonly port?: number;
}

/** Connections to a host that are used again; one whose certificate is refused is used too, so that all faults are found. */
export function openConnections({ ca, port }: ConnectOptions): Agent {
  const trusted = ca === undefined ? {} : { ca };
  const agent = new Agent({
    keepAlive: true,
    maxSockets: 6,
    rejectUnauthorized: false,
    ...trusted,
  });
  if (port === undefined) return agent;
  const standIn = { host: "localhost", port };
  return Object.assign(agent, {
    createConnection: (options: ConnectionOptions) => connect({ ...options, ...standIn }),
  });
}

/** Asks for an address as a browser does. */
export function ask(url: string, options: AskOptions, agent: Agent): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        ...{ method: options.method ?? "GET", headers: options.headers ?? {} },
        ...{ agent, timeout: PATIENCE_MS },
      },
      (response) => {
        const chunks: Buffer[] = [];
        const certificate = reportOf(response.socket);
        let size = 0;
        response.on("data", (chunk: Buffer) => {
          chunks.push(chunk);
          size += chunk.length;
          if (size > MOST_BYTES) response.destroy(new Error(`more than ${MOST_BYTES} bytes came`));
        });
        response.on("error", reject);
        response.on("end", () => {
          const { statusCode: status = 0, headers } = response;
          resolve({ url, status, headers, body: Buffer.concat(chunks), certificate });
        });
      },
    );
    sent.on("timeout", () => sent.destroy(new Error(`no answer within ${PATIENCE_MS / 1000} s`)));
    sent.on("error", reject);
    sent.end();
  });
}

function reportOf(socket: Socket): CertificateReport {
  if (!(socket instanceof TLSSocket)) return { refusal: "no certificate", daysLeft: 0 };
  const { valid_to: end } = socket.getPeerCertificate();
  return {
    refusal: socket.authorized ? undefined : String(socket.authorizationError),
    daysLeft: Math.floor((Date.parse(end) - Date.now()) / DAY_MS),
  };
}

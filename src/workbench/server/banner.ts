import type { Certificate } from "./certificate";

/** What the console says once the server answers. */
export function formatBanner(addin: string, address: string, certificate: Certificate): string {
  return `\n${addin} is at ${address}\n\n${CERTIFICATES[certificate.kind](certificate)}\n\nPress Ctrl+C to stop.\n`;
}

/** What the console says when the wanted port was taken. */
export function formatPortTaken(wanted: number, given: number): string {
  return `Port ${wanted} is taken by another program; using port ${given}. (Sideloading into Excel itself needs port ${wanted}.)\n`;
}

const CERTIFICATES: Readonly<Record<Certificate["kind"], (certificate: Certificate) => string>> = {
  office: ({ folder }) =>
    `Certificate: the one of office-addin-dev-certs (${folder}), trusted by this machine.
A browser that keeps its own list (Firefox; Chrome on Linux) may still warn; what to click then:
${CLICKS}`,
  own: ({ folder }) =>
    `Certificate: made on this machine for localhost alone (${folder}). Nobody vouches for it, so the browser warns once:
${CLICKS}
For no warning at all: npx office-addin-dev-certs install, then start again.`,
};

const CLICKS = `  Chrome, Edge  "Your connection isn't private": Advanced, then "Proceed to localhost (unsafe)" or "Continue to localhost (unsafe)"
  Firefox       "Warning: Potential Security Risk Ahead": "Advanced…", then "Accept the Risk and Continue"
  Safari        "This Connection Is Not Private": "Show Details", then "visit this website"`;

import "./front.css";
import { checkFromPage, type SiteFault } from "./checkFromPage";
import type { Excel } from "./siteTexts";

function guessExcel(): Excel {
  const platform = navigator.userAgent;
  if (platform.includes("Windows")) return "windows";
  return platform.includes("Macintosh") ? "mac" : "web";
}

/** Shows the steps of one Excel at a time; without script all of them stand below each other. */
function offerExcels(): void {
  const ways = document.querySelectorAll<HTMLElement>(".way");
  const show = (chosen: string) => {
    for (const way of ways) way.hidden = way.dataset["excel"] !== chosen;
  };
  for (const input of document.querySelectorAll<HTMLInputElement>('input[name="excel"]')) {
    if (input.labels?.[0]) input.labels[0].hidden = false;
    input.checked = input.value === guessExcel();
    input.addEventListener("change", () => {
      show(input.value);
    });
  }
  show(guessExcel());
}

function showState(section: HTMLElement, state: string): void {
  for (const part of section.querySelectorAll<HTMLElement>("[data-state]"))
    part.hidden = part.dataset["state"] !== state;
}

function showFault(section: HTMLElement, { fault, file = "", address = "" }: SiteFault): void {
  const sample = section.querySelector<HTMLElement>(`[data-fault="${fault}"]`);
  if (!sample) return;
  const item = document.createElement("li");
  item.textContent = sample.textContent.replace("{file}", file).replace("{address}", address);
  sample.parentElement?.append(item);
}

async function checkSite(section: HTMLElement): Promise<void> {
  showState(section, "checking");
  const { lang } = document.documentElement;
  const base = new URL(lang === "en" ? "." : "..", location.href).href;
  const faults = await checkFromPage(base, (url) => fetch(url, { cache: "no-cache" }));
  for (const fault of faults) showFault(section, fault);
  showState(section, faults.length === 0 ? "reachable" : "unreachable");
}

offerExcels();
const check = document.querySelector<HTMLElement>(".check");
if (check) void checkSite(check);

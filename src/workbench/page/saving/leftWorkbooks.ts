/** A workbook that a page had no time to save in order when it was closed, for the next one to settle. */
export interface LeftWorkbook {
  /** When it was left, and by which tab: what was left first comes first. */
  readonly id: string;
  /** The workbook with the revision and the tab that it was changed in, unless it is damaged. */
  readonly content: unknown;
}

const KEY = "workbench.left ";

/**
 * Keeps what a page leaves in localStorage, which writes at once: a database may be closed with the
 * page before it has begun. Throws where the browser denies it or has no room.
 */
export function keepLeft({ id, content }: LeftWorkbook): void {
  localStorage.setItem(`${KEY}${id}`, JSON.stringify(content));
}

/** What pages have left in localStorage; nothing where the browser denies it. */
export function findLeft(): readonly LeftWorkbook[] {
  try {
    return Object.entries<string>(localStorage)
      .filter(([key]) => key.startsWith(KEY))
      .map(([key, text]) => ({ id: key.slice(KEY.length), content: parsed(text) }));
  } catch {
    return [];
  }
}

/** Forgets what a page left in localStorage. */
export function forgetLeft(id: string): void {
  try {
    localStorage.removeItem(`${KEY}${id}`);
  } catch {
    // It is denied, and so holds nothing that anybody finds.
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

import { HostError } from "../base/hostError";

/** Whether a sheet or the workbook's structure is protected, and what it takes to unprotect it. */
export interface Protection {
  isProtected: boolean;
  password: string | undefined;
  /** What stays allowed, as the add-in or the user chose. */
  options: unknown;
}

/** No protection. */
export function newProtection(): Protection {
  return { isProtected: false, password: undefined, options: null };
}

/** Protects; what is protected already cannot be protected again. */
export function protect(
  protection: Protection,
  password: string | undefined,
  options: unknown,
): void {
  if (protection.isProtected) throw new HostError("AccessDenied", "it is protected already");
  Object.assign(protection, { isProtected: true, password, options: options ?? null });
}

/** Takes the protection away; a password has to be the right one. */
export function unprotect(protection: Protection, password: string | undefined): void {
  const needsPassword = protection.isProtected && protection.password !== undefined;
  if (needsPassword && protection.password !== password) throw new HostError("AccessDenied");
  Object.assign(protection, newProtection());
}

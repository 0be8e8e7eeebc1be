const DAY = 86_400_000;

/** The day that many days after an ISO date, before it if negative. */
export function addDays(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY).toISOString().slice(0, 10);
}

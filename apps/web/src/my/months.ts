/** A calendar month, `YYYY-MM`. */
export type Month = string;

/** The month that a day is in and those before it, the latest first. */
export function monthsUntil(today: string, count: number): Month[] {
  const [year = 0, month = 1] = today.split("-").map(Number);
  return Array.from({ length: count }, (_, index) =>
    new Date(Date.UTC(year, month - 1 - index, 1)).toISOString().slice(0, 7),
  );
}

/** The month as the API takes a period: the one that is not over yet goes until now. */
export function periodOfMonth(month: Month, today: string): { from: string; to?: string } {
  const from = `${month}-01`;
  if (today.startsWith(month)) return { from };
  const [year = 0, number = 1] = month.split("-").map(Number);
  return { from, to: new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 10) };
}

/** Which period a page is about, as the address says it: so many days until now, two dates, or everything. */
export interface PeriodSearch {
  days?: number;
  /** Local dates of the programme; `to` is the last day that counts. */
  from?: string;
  to?: string;
}

export const periodDays = [30, 90, 180, 365] as const;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

export function readPeriodSearch({ days, from, to }: Record<string, unknown>): PeriodSearch {
  const isDate = (text: unknown): text is string => typeof text === "string" && datePattern.test(text);
  return {
    ...(periodDays.some((known) => known === days) ? { days: Number(days) } : {}),
    ...(isDate(from) ? { from } : {}),
    ...(isDate(to) ? { to } : {}),
  };
}

/** As the API takes it: whole days of the programme, `to` itself left out. */
export function periodQuery(
  { days, from, to }: PeriodSearch,
  now: Date,
  zone: string,
): { from?: string; to?: string } {
  if (days !== undefined) {
    return { from: addDays(localDate(now, zone), 1 - days) };
  }
  return { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to: addDays(to, 1) }) };
}

/** The day that it is there, `YYYY-MM-DD`. */
export function localDate(at: Date, zone: string): string {
  return new Intl.DateTimeFormat("en-CA", { timeZone: zone, dateStyle: "short" }).format(at);
}

export function addDays(date: string, days: number): string {
  const [year = 0, month = 1, day = 1] = date.split("-").map(Number);
  return new Date(Date.UTC(year, month - 1, day + days)).toISOString().slice(0, 10);
}

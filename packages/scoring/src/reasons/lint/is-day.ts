/** A day of the calendar as YYYY-MM-DD: not 2026-13-45, nor 30 February. */
export function isDay(value: unknown): boolean {
  if (typeof value !== "string" || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  return new Date(value).toJSON()?.startsWith(value) ?? false;
}

/** An instant as a field of the kind `datetime-local` shows it: in the reader's own zone. */
export function localMoment(at: Date): string {
  const local = new Date(at.getTime() - at.getTimezoneOffset() * 60_000);
  return local.toISOString().slice(0, 16);
}

/** Such a field as an instant; empty as it is, so that the API can say what is missing. */
export function momentOf(text: string): string {
  const at = new Date(text);
  return Number.isNaN(at.getTime()) ? "" : at.toISOString();
}

/** The key of a categorical value: trimmed, in composed form, letters as they are. null when there is none. */
export function levelOf(value: string | number | boolean | null | undefined): string | null {
  if (typeof value === "string") return value.trim().normalize("NFC") || null;
  if (typeof value === "boolean") return String(value);
  return typeof value === "number" && Number.isFinite(value) ? String(value) : null;
}

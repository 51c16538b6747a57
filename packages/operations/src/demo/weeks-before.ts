const weekMs = 7 * 86_400_000;

export function weeksBefore(now: Date, weeks: number): Date {
  return new Date(now.getTime() - weeks * weekMs);
}

import { z } from "zod";
import { CommandError } from "./command-error.ts";

const instant = z.iso.datetime({ offset: true });
const date = z.iso.date();

/**
 * The instant that a flag names, as ISO 8601; a date alone means noon UTC of that day.
 *
 * @throws {CommandError} a misuse, when the text is neither.
 */
export function parseInstant(text: string, flag: string): string {
  const trimmed = text.trim();
  if (instant.safeParse(trimmed).success) return trimmed;
  if (date.safeParse(trimmed).success) return `${trimmed}T12:00:00Z`;
  throw new CommandError(
    `${flag}: "${text}" is no instant; give one with its zone, for example 2026-11-17T12:00:00Z, or a date, for example 2026-11-17, which means noon UTC.`,
    { exitCode: 2 },
  );
}

import { appendFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const entrySchema = z.object({
  /** Inside the outbox, without the file's ending. */
  path: z.string(),
  program: z.string(),
  /** First local day. */
  period: z.iso.date(),
  partner: z.string(),
  recipient: z.string(),
  subject: z.string(),
});

export type OutboxEntry = z.output<typeof entrySchema>;

const fileName = "letters.jsonl";

export async function appendToOutboxList(folder: string, entry: OutboxEntry): Promise<void> {
  await mkdir(folder, { recursive: true });
  await appendFile(join(folder, fileName), `${JSON.stringify(entry)}\n`);
}

/** Every letter once, newest period first, then by programme and partner. A line cut by a crash is left out. */
export async function readOutboxList(folder: string): Promise<OutboxEntry[]> {
  const text = await readFile(join(folder, fileName), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  const entries = text.split("\n").flatMap((line) => {
    const entry = entrySchema.safeParse(parseLine(line));
    return entry.success ? [entry.data] : [];
  });
  const byPath = new Map(entries.map((entry) => [entry.path, entry]));
  return [...byPath.values()].sort(
    (a, b) =>
      b.period.localeCompare(a.period) ||
      a.program.localeCompare(b.program) ||
      a.partner.localeCompare(b.partner),
  );
}

function parseLine(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

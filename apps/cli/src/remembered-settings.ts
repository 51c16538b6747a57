import { readFileSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const schema = z.object({
  publicUrl: z.url({ protocol: /^https?$/ }),
  port: z.int().min(1).max(65_535),
  /** Missing in what an older version wrote. */
  transport: z.string().optional(),
});

/** What `start` found out and commands in another terminal cannot know: where it is reached, and how it sends letters. */
export type RememberedSettings = z.infer<typeof schema>;

export async function rememberSettings(dataFolder: string, settings: RememberedSettings): Promise<void> {
  await writeFile(fileIn(dataFolder), `${JSON.stringify(settings, null, 2)}\n`, { mode: 0o600 });
}

/** Null before the first start, and for a file that does not hold what was written. */
export function readRememberedSettings(dataFolder: string): RememberedSettings | null {
  try {
    return schema.parse(JSON.parse(readFileSync(fileIn(dataFolder), "utf8")));
  } catch {
    return null;
  }
}

const fileIn = (dataFolder: string) => join(dataFolder, "settings.json");

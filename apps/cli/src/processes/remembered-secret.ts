import { randomBytes } from "node:crypto";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** The secret that signs the cookies of people, kept so that a restart signs nobody out. Readable by its owner alone. */
export async function rememberedSecret(dataFolder: string): Promise<string> {
  const file = join(dataFolder, "session-secret");
  await writeFile(file, randomBytes(32).toString("base64url"), { mode: 0o600, flag: "wx" }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  return (await readFile(file, "utf8")).trim();
}

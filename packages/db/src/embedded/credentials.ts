import { randomBytes } from "node:crypto";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { EmbeddedServerError } from "./embedded-server-error.ts";
import { errorCode } from "./error-code.ts";
import { writeFileSafely } from "./write-file-safely.ts";

export const superuser = "postgres";

export async function createSuperuserPassword(dataFolder: string): Promise<string> {
  const password = randomBytes(24).toString("base64url");
  await writeFileSafely(
    join(dataFolder, "credentials.json"),
    `${JSON.stringify({ user: superuser, password }, null, 2)}\n`,
  );
  return password;
}

export async function readSuperuserPassword(dataFolder: string): Promise<string> {
  const path = join(dataFolder, "credentials.json");
  try {
    const parsed: unknown = JSON.parse(await readFile(path, "utf8"));
    if (typeof parsed === "object" && parsed !== null && "password" in parsed) return String(parsed.password);
  } catch (error) {
    if (errorCode(error) !== "ENOENT" && !(error instanceof SyntaxError)) throw error;
  }
  throw new EmbeddedServerError(
    "damaged",
    `The database's password is missing from ${path}: restore that file from a backup of the data folder.`,
  );
}

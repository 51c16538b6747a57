import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const packageRoot = resolve(import.meta.dirname, "..");
const pnpm = resolve(packageRoot, "../../node_modules/.bin/pnpm");

export interface PackedPackage {
  tarball: Buffer;
  /** A folder in which the packed package is installed beside what it depends on. */
  consumer: string;
  remove: () => void;
}

/** Builds and packs the package as it would be published, and installs that for a consumer outside the workspace. */
export function packPackage(): PackedPackage {
  execFileSync(process.execPath, ["build.mjs"], { cwd: packageRoot, stdio: "pipe" });
  const consumer = mkdtempSync(join(tmpdir(), "leadback-scoring-"));
  // The lifecycle script would build a second time.
  execFileSync(pnpm, ["pack", "--config.ignore-scripts=true", "--pack-destination", consumer], {
    cwd: packageRoot,
    stdio: "pipe",
  });
  const [file = ""] = globSync("*.tgz", { cwd: consumer });
  const installed = join(consumer, "node_modules/@leadback/scoring");
  mkdirSync(installed, { recursive: true });
  execFileSync("tar", ["-xzf", join(consumer, file), "-C", installed, "--strip-components=1"]);
  for (const dependency of ["simple-statistics", "temporal-polyfill", "zod"]) {
    symlinkSync(join(packageRoot, "node_modules", dependency), join(consumer, "node_modules", dependency));
  }
  return {
    tarball: readFileSync(join(consumer, file)),
    consumer,
    remove: () => rmSync(consumer, { recursive: true, force: true }),
  };
}

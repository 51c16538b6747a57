import { mkdirSync, openSync, renameSync, statSync } from "node:fs";
import { join } from "node:path";

const rotateAtBytes = 10_000_000;

/** Opens an app's log for appending; a long one is put aside first. */
export function openLog(dataFolder: string, name: string): number {
  const folder = join(dataFolder, "logs");
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${name}.log`);
  if ((statSync(path, { throwIfNoEntry: false })?.size ?? 0) > rotateAtBytes) renameSync(path, `${path}.1`);
  return openSync(path, "a", 0o600);
}

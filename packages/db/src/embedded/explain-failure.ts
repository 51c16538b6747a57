import { EmbeddedServerError } from "./embedded-server-error.ts";
import { errorCode } from "./error-code.ts";

/** Turns a failed file operation into the sentence that says what is wrong with the data folder. */
export function explainFileError(error: unknown, dataFolder: string): unknown {
  switch (errorCode(error)) {
    case "ENOSPC":
    case "EDQUOT":
      return diskFull(dataFolder, error);
    case "EACCES":
    case "EPERM":
    case "EROFS":
      return new EmbeddedServerError(
        "data_folder_not_writable",
        `The data folder ${dataFolder} cannot be read and written by this user: change its owner, or choose another with LEADBACK_DATA.`,
        { cause: error },
      );
    case "ENOENT":
    case "ENOTDIR":
    case "EEXIST":
    case "ELOOP":
    case "ENAMETOOLONG":
    case "EIO":
    case "ESTALE":
      return new EmbeddedServerError(
        "data_folder_unreachable",
        `The data folder ${dataFolder} cannot be reached or made: check the path, or choose another with LEADBACK_DATA.`,
        { cause: error },
      );
    default:
      return error;
  }
}

/** Says from what PostgreSQL wrote into its log why it did not start. */
export function explainServerLog(log: string, cluster: string, logPath: string): EmbeddedServerError {
  if (/No space left on device|Disk quota exceeded/.test(log)) return diskFull(cluster);
  const damage = log.split("\n").find((line) => damagePatterns.some((pattern) => pattern.test(line)));
  if (damage) return damaged(cluster, withoutPrefix(damage));
  const lastLines = log.trim().split("\n").filter(Boolean).slice(-3).map(withoutPrefix).join(" / ");
  return new EmbeddedServerError(
    "not_ready",
    `The database did not become ready: ${lastLines || "it wrote nothing into its log"} (the whole log is in ${logPath}).`,
  );
}

export function damaged(cluster: string, detail: string): EmbeddedServerError {
  return new EmbeddedServerError(
    "damaged",
    `The database in ${cluster} is damaged (${detail}): restore the folder from a backup, or move it away to begin anew.`,
  );
}

function diskFull(folder: string, cause?: unknown): EmbeddedServerError {
  return new EmbeddedServerError(
    "disk_full",
    `The disk that holds ${folder} is full: free some space and start again.`,
    { cause },
  );
}

const damagePatterns = [
  /PANIC:/,
  /could not locate (a valid|required) checkpoint record/,
  /database files are incompatible/,
  /incorrect checksum in control file/,
  /control file contains invalid/,
  /could not (open|read) (file|directory) "(global|base|pg_[a-z]+)/,
  /configuration file ".*" contains errors/,
  /could not access the server configuration file/,
];

function withoutPrefix(line: string): string {
  return line.replace(/^\d{4}-\d\d-\d\d [\d:.]+ \S+ \[\d+\] (\w+: +)?/, "").trim();
}

import type { OperationContext } from "../context.ts";
import { type BringInSettings, bringInSource } from "./bring-in-source.ts";
import { fileOnDisk } from "./file-source.ts";
import type { ImportReport } from "./import-report.ts";

export interface ImportFileInput extends BringInSettings {
  path: string;
  /** As the people who read the report know the file. */
  fileName?: string;
}

/**
 * Brings the leads of a CSV into a programme. A file that cannot be read as a whole is refused before anything is
 * written; rows that cannot be read are skipped, counted and kept with their line and cause; leads that are there
 * already stay as they are. A run that broke off goes on where it stopped when the same file is imported again.
 */
export function importFile(context: OperationContext, input: ImportFileInput): Promise<ImportReport> {
  const { path, fileName, ...settings } = input;
  return bringInSource(context, fileOnDisk(path, fileName), settings);
}

import { resolve } from "node:path";
import { type BackupManifest, restoreBackup, writeBackup } from "@leadback/db";
import { defineCommand } from "citty";
import { type Config, readConfig } from "../config.ts";
import { takeDatabase } from "../database/take-database.ts";
import { pasteableCommand } from "../output/pasteable-command.ts";
import { print } from "../output/print.ts";
import { openProgress } from "../output/progress.ts";
import { json } from "./shared-arguments.ts";

export const backup = defineCommand({
  args: {
    folder: { type: "positional", required: true, description: "A folder that is empty or not there yet" },
    json,
  },
  run: ({ args }) =>
    withOwner(async (ownerUrl) => {
      const folder = resolve(args.folder);
      const progress = openProgress(!args.json);
      const manifest = await writeBackup(ownerUrl, folder, new Date(), (done, total) =>
        progress.at(done, total, "Writing tables"),
      ).finally(() => progress.end());
      print(summaryOf(manifest), args.json, ({ tables, rows }) => [
        `${rows} rows of ${tables} tables are in ${folder}.`,
        "It holds personal data: keep it as you keep the database.",
      ]);
    }),
});

export const restore = defineCommand({
  args: { folder: { type: "positional", required: true, description: "What `backup` has written" }, json },
  run: ({ args }) =>
    withOwner(async (ownerUrl, config) => {
      const progress = openProgress(!args.json);
      const manifest = await restoreBackup(ownerUrl, resolve(args.folder), (done, total) =>
        progress.at(done, total, "Putting tables back"),
      ).finally(() => progress.end());
      print(summaryOf(manifest), args.json, ({ tables, rows, takenAt }) => [
        `${rows} rows of ${tables} tables are back, as of ${takenAt}.`,
        `Next: ${pasteableCommand(config, "rebuild --check")}`,
      ]);
    }),
});

async function withOwner(work: (ownerUrl: string, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig();
  const taken = await takeDatabase(config);
  try {
    await work(taken.ownerUrl, config);
  } finally {
    await taken.release();
  }
}

function summaryOf({ takenAt, tables }: BackupManifest) {
  return { takenAt, tables: tables.length, rows: tables.reduce((sum, { rows }) => sum + rows, 0) };
}

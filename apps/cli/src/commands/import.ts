import { readFile } from "node:fs/promises";
import { type ImportReport, importFile } from "@leadback/operations";
import { defineCommand } from "citty";
import { CommandError } from "../command-line/command-error.ts";
import { withProgram } from "../database/with-database.ts";
import { print, table } from "../output/print.ts";
import { openProgress } from "../output/progress.ts";
import { json, program } from "./shared-arguments.ts";

export const importCommand = defineCommand({
  meta: { name: "import", description: "Bring in leads from a CSV file; again adds nothing twice." },
  args: {
    file: { type: "positional", required: true, valueHint: "FILE.csv", description: "The file" },
    program,
    map: {
      type: "string",
      valueHint: "MAP.json",
      description: "Which column is which field (docs/importing.md)",
    },
    "dry-run": {
      type: "boolean",
      default: false,
      description: "Read everything, write nothing, show what would come in",
    },
    strict: { type: "boolean", default: false, description: "Refuse the file when one row cannot be read" },
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      const progress = openProgress(!args.json);
      const report = await importFile(context, {
        path: args.file,
        dryRun: args["dry-run"],
        strict: args.strict,
        ...(args.map !== undefined && { map: await readMap(args.map) }),
        onProgress: ({ phase, rows, totalRows }) =>
          progress.at(rows, totalRows, phase === "checking" ? "Checking" : "Writing"),
      }).finally(() => progress.end());
      print(report, args.json, describe);
    }),
});

async function readMap(path: string): Promise<unknown> {
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new CommandError(`The map "${path}" cannot be read: check the path.`, { exitCode: 2, cause });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : "";
    throw new CommandError(`The map "${path}" is not JSON: ${detail}.`, { exitCode: 2, cause });
  }
}

function describe(report: ImportReport): string[] {
  const { encoding, delimiter, decimal, dateOrder, zone } = report.format;
  const perColumn = [...Object.entries(decimal), ...Object.entries(dateOrder)].map(
    ([column, found]) => `${column}: ${found}`,
  );
  const format = [
    encoding,
    `columns apart by "${delimiter === "\t" ? "tab" : delimiter}"`,
    `dates in ${zone}`,
    ...perColumn,
  ];
  return [
    `${report.fileName}: ${report.rows} rows${report.isDryRun ? " (dry run: nothing was written)" : ""}`,
    `  read as    ${format.join(", ")}`,
    `  ${report.isDryRun ? "would add" : "added    "}  ${report.created} leads, ${report.partnersCreated} partners`,
    `  unchanged  ${report.unchanged} (they were there already)`,
    `  skipped    ${report.skipped}`,
    `  remarks    ${report.warnings}`,
    ...report.remarks.map((remark) => `  ${remark}`),
    ...report.issues.map(
      (issue) => `  line ${issue.line}${issue.column === null ? "" : `, ${issue.column}`}: ${issue.cause}`,
    ),
    ...(report.issues.length < report.skipped + report.warnings
      ? [`  … and ${report.skipped + report.warnings - report.issues.length} more, kept with the import.`]
      : []),
    ...(report.isDryRun && report.sample.length > 0
      ? [
          "",
          ...table(
            ["line", "id", "partner", "channel", "stage", "submitted", "reason"],
            report.sample.map((lead) => [
              lead.line,
              lead.externalId,
              lead.partner,
              lead.channel ?? "",
              lead.stage,
              lead.submittedAt,
              lead.reason ?? "",
            ]),
          ),
        ]
      : []),
  ];
}

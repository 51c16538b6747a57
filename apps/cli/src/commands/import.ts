import { readFile } from "node:fs/promises";
import { type ImportReport, importFile, isReadyMap, readyMapNames } from "@leadback/operations/imports";
import { defineCommand } from "citty";
import { CommandError } from "../command-line/command-error.ts";
import { withProgram } from "../database/with-database.ts";
import { print, table } from "../output/print.ts";
import { openProgress } from "../output/progress.ts";
import { json, program } from "./shared-arguments.ts";

export const importCommand = defineCommand({
  args: {
    file: { type: "positional", required: true, valueHint: "FILE.csv", description: "The file" },
    program,
    map: {
      type: "string",
      valueHint: "MAP.json",
      description: `Which column is which field (docs/importing.md), or a ready map: ${readyMapNames.join(", ")}`,
    },
    "dry-run": {
      type: "boolean",
      default: false,
      description: "Read everything, write nothing, show what would come in",
    },
    updates: {
      type: "boolean",
      default: false,
      description: "Add to known leads what the file says happened since",
    },
    strict: { type: "boolean", default: false, description: "Refuse the file when one row cannot be read" },
    locale: {
      type: "enum",
      options: ["pt-BR", "en", "es"],
      description: "Language of what is said about the file; the programme's unless given",
    },
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      const progress = openProgress(!args.json);
      const reader = args.locale === undefined ? context : { ...context, locale: args.locale as "en" };
      const report = await importFile(reader, {
        path: args.file,
        dryRun: args["dry-run"],
        updates: args.updates,
        strict: args.strict,
        ...(args.map !== undefined && { map: await readMap(args.map) }),
        onProgress: ({ phase, rows, totalRows }) =>
          progress.at(rows, totalRows, phase === "checking" ? "Checking" : "Writing"),
      }).finally(() => progress.end());
      print(report, args.json, describe);
    }),
});

async function readMap(path: string): Promise<unknown> {
  if (isReadyMap(path)) return path;
  const text = await readFile(path, "utf8").catch((cause: unknown) => {
    throw new CommandError(`The map "${path}" cannot be read: check the path. Nothing was imported.`, {
      exitCode: 2,
      cause,
    });
  });
  try {
    return JSON.parse(text);
  } catch (cause) {
    const detail = cause instanceof Error ? cause.message : "";
    throw new CommandError(`The map "${path}" is not JSON: ${detail}. Nothing was imported.`, {
      exitCode: 2,
      cause,
    });
  }
}

function describe(report: ImportReport): string[] {
  const told = report.issueGroups.reduce((sum, group) => sum + group.count, 0);
  const untold = report.skipped + report.warnings - told;
  return [
    `${report.fileName}: ${report.rows} rows${report.isDryRun ? " (dry run: nothing was written)" : ""}`,
    `  read as    ${describeFormat(report.format)}`,
    ...Object.entries(report.columns.used).map(
      ([column, field], index) => `  ${index === 0 ? "columns" : "       "}    ${column} → ${field}`,
    ),
    ...(report.columns.unused.length > 0 ? [`  not used   ${report.columns.unused.join(", ")}`] : []),
    `  ${report.isDryRun ? "would add" : "added    "}  ${report.created} leads, ${report.partnersCreated} partners`,
    ...(report.updated > 0 ? describeUpdates(report) : []),
    `  unchanged  ${report.unchanged} (they were there already)`,
    ...(report.differing > 0
      ? [`  differing  ${report.differing} known leads differ in the file and stay as they are`]
      : []),
    `  skipped    ${report.skipped}`,
    `  remarks    ${report.warnings}`,
    ...report.remarks.map((remark) => `  ${remark}`),
    ...describeReviews(report),
    ...report.issueGroups.map(describeGroup),
    ...(untold > 0 ? [`  … and ${untold} more${report.isDryRun ? "" : ", kept with the import"}.`] : []),
    ...(report.isDryRun ? describeSample(report.sample) : []),
    ...(report.proposedMap === null
      ? []
      : [
          "",
          "The file is imported with a map. This is the one for these columns: save it, check it, and give it with --map.",
          JSON.stringify(report.proposedMap, null, 2),
        ]),
  ];
}

function describeUpdates({ isDryRun, updated, updates }: ImportReport): string[] {
  return [
    `  ${isDryRun ? "would move" : "moved on "}  ${updated} leads that were there`,
    ...updates.map(({ line, externalId, from, to, events, reason, amountCents, currency }) => {
      const days = [...new Set(events.map(({ occurredAt }) => occurredAt.slice(0, 10)))].join(", ");
      const amount = amountCents === null ? "" : `, ${currency ?? ""} ${(amountCents / 100).toFixed(2)}`;
      return `    line ${line}, ${externalId}: ${from} → ${to}, ${days}${reason === null ? "" : `, ${reason}`}${amount}`;
    }),
    ...(updated > updates.length ? [`    … and ${updated - updates.length} more.`] : []),
  ];
}

const decimalWords = { ",": "decimal comma", ".": "decimal point" };
const orderWords = { dmy: "day before month", mdy: "month before day", ymd: "year before month" };

function describeFormat({ encoding, delimiter, decimal, dateOrder, zone }: ImportReport["format"]): string {
  const columnsBy = new Map<string, string[]>();
  const found = [
    ...Object.entries(decimal).map(([column, sign]) => [decimalWords[sign], column] as const),
    ...Object.entries(dateOrder).map(([column, order]) => [orderWords[order], column] as const),
  ];
  for (const [words, column] of found) columnsBy.set(words, [...(columnsBy.get(words) ?? []), column]);
  return [
    encoding,
    `columns apart by ${delimiter === "\t" ? "tabs" : `"${delimiter}"`}`,
    `dates in ${zone}`,
    ...[...columnsBy].map(([words, columns]) => `${words} in ${columns.join(", ")}`),
  ].join("; ");
}

function describeGroup({ column, cause, lines, count, values }: ImportReport["issueGroups"][number]): string {
  const more = count > lines.length ? ` (+${count - lines.length} more)` : "";
  const where = `${count === 1 ? "line" : "lines"} ${lines.join(", ")}${more}`;
  const what = values.length === 0 ? "" : ` ${values.map((value) => `"${value}"`).join(", ")}`;
  return `  ${where}${column === null ? "" : `, ${column}`}${what}: ${cause}`;
}

function describeReviews({ reviews, toReview }: ImportReport): string[] {
  const told = reviews.reduce((sum, { count }) => sum + count, 0);
  return [
    ...reviews.map(({ text, guesses, lines, count }) => {
      const maybe = guesses.length === 0 ? "says no reason that we know" : `perhaps ${guesses.join(" or ")}`;
      const more = count > lines.length ? ` (+${count - lines.length} more)` : "";
      return `    "${text}": ${maybe}; ${count === 1 ? "line" : "lines"} ${lines.join(", ")}${more}`;
    }),
    ...(toReview > told ? [`    … and ${toReview - told} more.`] : []),
  ];
}

function describeSample(sample: ImportReport["sample"]): string[] {
  if (sample.length === 0) return [];
  const rows = sample.map((lead) => [
    lead.line,
    lead.externalId,
    lead.partner,
    lead.channel ?? "",
    lead.stage,
    lead.submittedAt,
    lead.reason ?? "",
  ]);
  return ["", ...table(["line", "id", "partner", "channel", "stage", "submitted", "reason"], rows)];
}

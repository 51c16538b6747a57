import { isReasonCode, type Locale, leadStages } from "@leadback/scoring";
import { z } from "zod";
import { describeIssues, toPointer } from "../input-problems/describe-issues.ts";
import type { InputProblem } from "../operation-error.ts";
import { zoneSchema } from "../programs/create-program.ts";
import { compileDatePattern } from "./date-pattern.ts";
import type { Encoding } from "./detect-encoding.ts";
import { fieldBySynonym } from "./field-aliases.ts";
import { isImportField, namedFields, requiredFields } from "./import-fields.ts";
import { importRefusal } from "./import-refusal.ts";
import { type ImportMessages, importMessages } from "./messages.ts";
import { nearestCodes, nearestReasons } from "./nearest-codes.ts";
import { nearestName } from "./nearest-name.ts";
import { dateOrders } from "./read-date.ts";

const encodingNames = {
  "utf-8": "utf-8",
  utf8: "utf-8",
  "utf-16": "utf-16le",
  "utf-16le": "utf-16le",
  "utf-16be": "utf-16be",
  "windows-1252": "windows-1252",
  cp1252: "windows-1252",
  "iso-8859-1": "iso-8859-1",
  latin1: "iso-8859-1",
} as const satisfies Record<string, Encoding>;

const constant = z.union([z.string(), z.number(), z.boolean()]).transform(String);

const columnSource = z.strictObject({
  column: z.string().min(1),
  /** What a cell means, by its text; other texts are taken as they are. */
  values: z.record(z.string(), constant).optional(),
  /** The form of a date: `yyyyMMdd`, `dd/MM/yyyy HH:mm`. */
  format: z.string().min(1).optional(),
  /** What a text means that `values` does not have; without it, the text is taken as it is. */
  otherwise: constant.optional(),
  /** Stands in for an empty cell. */
  default: constant.optional(),
});
const valueSource = z.strictObject({ value: constant });
const templateSource = z.strictObject({ template: z.string().min(1) });

const simpleSource = z.union([columnSource, valueSource, templateSource]);
/** The first of several that says anything. */
const firstSource = z.strictObject({ first: z.array(simpleSource).min(1).max(5) });
const sourceSchema = z.union([columnSource, valueSource, templateSource, firstSource]);

/** MAP.json: which column of the file becomes which field of a lead. */
const importMapSchema = z.strictObject({
  format: z
    .strictObject({
      encoding: z
        .string()
        .toLowerCase()
        .pipe(z.enum(Object.keys(encodingNames) as [keyof typeof encodingNames]))
        .transform((name): Encoding => encodingNames[name])
        .optional(),
      delimiter: z
        .enum([",", ";", "\t", "|", "tab"])
        .transform((delimiter) => (delimiter === "tab" ? "\t" : delimiter))
        .optional(),
      decimal: z.enum([",", "."]).optional(),
      dateOrder: z.enum(dateOrders).optional(),
      zone: z.string().optional(),
    })
    .prefault({}),
  /** The file is history: every event counts from the day it happened. */
  backfill: z.boolean().default(false),
  /** What happened to known leads since they came in is added to them. */
  updates: z.boolean().default(false),
  join: z
    .array(z.strictObject({ file: z.string().min(1), left: z.string().min(1), right: z.string().min(1) }))
    .max(5)
    .default([]),
  fields: z.record(z.string(), sourceSchema),
});

export type ImportMapInput = z.input<typeof importMapSchema>;
export type ImportMap = z.output<typeof importMapSchema>;
export type FieldSource = z.output<typeof sourceSchema>;

/**
 * Reads a map, and says in the reader's language everything that is wrong with it at once.
 * @throws {OperationError} `bad_import_map`
 */
export function parseImportMap(
  input: unknown,
  locale: Locale,
  ownCodes: ReadonlySet<string> = new Set(),
): ImportMap {
  const messages = importMessages[locale];
  const result = importMapSchema.safeParse(input);
  const problems = result.success
    ? problemsOfMap(result.data, messages, ownCodes)
    : result.error.issues.flatMap((issue) => problemOf(issue, locale));
  if (result.success && problems.length === 0) return result.data;
  throw mapRefusal(problems, messages);
}

/** One refusal that names every problem, for a log as well as for a person. */
export function mapRefusal(problems: InputProblem[], messages: ImportMessages) {
  const details = problems.map(({ pointer, detail }) => {
    const name = pointer.split("/").at(-1) ?? "";
    return detail.includes(name) ? detail : `${pointer}: ${detail.replace(/\.$/, "")}.`;
  });
  return importRefusal("bad_import_map", [messages.badMap, ...details, messages.nothingImported].join(" "), {
    problems,
  });
}

function problemOf(issue: z.core.$ZodIssue, locale: Locale): InputProblem[] {
  const [top, field] = issue.path;
  const isSource = issue.code === "invalid_union" && top === "fields" && typeof field === "string";
  if (!isSource) return describeIssues([issue], locale);
  return [{ pointer: toPointer(issue.path), detail: importMessages[locale].badSource(field) }];
}

function problemsOfMap(
  map: ImportMap,
  messages: ImportMessages,
  ownCodes: ReadonlySet<string>,
): InputProblem[] {
  const problems: InputProblem[] = [];
  const add = (path: string[], detail: string) => problems.push({ pointer: toPointer(path), detail });
  for (const [field, source] of Object.entries(map.fields)) {
    if (!isImportField(field))
      add(
        ["fields", field],
        messages.unknownField(field, fieldBySynonym(field) ?? nearestName(field, namedFields)),
      );
    if ("column" in source && source.format !== undefined && compileDatePattern(source.format) === null) {
      add(["fields", field, "format"], messages.badPattern(field, source.format));
    }
    if ("template" in source && !isTemplate(source.template))
      add(["fields", field, "template"], messages.badTemplate(field));
  }
  for (const [path, text] of outcomesOf(map.fields.stage)) {
    if (importableStages.includes(text.trim().toLowerCase()) || text.trim() === "") continue;
    const nearest = nearestCodes(text, importableStages);
    const stages = nearest.length > 0 ? nearest : importableStages;
    add(["fields", "stage", ...path], messages.unknownStageInMap(text, stages));
  }
  for (const [path, text] of outcomesOf(map.fields.reason)) {
    const code = text.trim().toLowerCase();
    if (isReasonCode(code) || ownCodes.has(code) || code === "") continue;
    add(["fields", "reason", ...path], messages.unknownReasonInMap(text, nearestReasons(text)));
  }
  for (const field of ["stageAt", "endedAt"]) {
    if (Object.hasOwn(map.fields, field) && !Object.hasOwn(map.fields, "stage"))
      add(["fields", field], messages.stageAtWithoutStage);
  }
  for (const field of requiredFields) {
    if (!Object.hasOwn(map.fields, field)) add(["fields", field], messages.missingField(field));
  }
  if (map.updates && !["externalId", "leadId"].some((field) => Object.hasOwn(map.fields, field)))
    add(["updates"], messages.updatesWithoutId);
  if (Object.hasOwn(map.fields, "amount") && Object.hasOwn(map.fields, "amountCents")) {
    add(["fields", "amount"], messages.bothAmounts);
  }
  const { zone } = map.format;
  if (zone !== undefined && !zoneSchema.safeParse(zone).success)
    add(["format", "zone"], messages.unknownZone(zone));
  return problems;
}

const importableStages: readonly string[] = leadStages.filter((stage) => stage !== "recycled");

/** What a source itself says, with its place in the map: the right side of `values`, `default`, a constant. */
function outcomesOf(source: FieldSource | undefined): [path: string[], text: string][] {
  if (source === undefined || "template" in source) return [];
  if ("first" in source) {
    return source.first.flatMap((one, index) =>
      outcomesOf(one).map(([path, text]): [string[], string] => [["first", String(index), ...path], text]),
    );
  }
  if ("value" in source) return [[["value"], source.value]];
  const translated = Object.entries(source.values ?? {}).map(([text, outcome]): [string[], string] => [
    ["values", text],
    outcome,
  ]);
  const { default: fallback, otherwise } = source;
  return [
    ...translated,
    ...(otherwise === undefined ? [] : [[["otherwise"], otherwise] satisfies [string[], string]]),
    ...(fallback === undefined ? [] : [[["default"], fallback] satisfies [string[], string]]),
  ];
}

const placeholder = /\{([^{}|]+)(?:\|([^{}|]*))?\}/g;

function isTemplate(template: string): boolean {
  return template.search(placeholder) >= 0 && !/[{}]/.test(template.replace(placeholder, ""));
}

export type TemplatePart = { text: string } | { column: string; fallback: string };

/** A template in its parts: `{Source} / {Owner|unassigned}` has three. */
export function templateParts(template: string): TemplatePart[] {
  const parts: TemplatePart[] = [];
  let end = 0;
  for (const match of template.matchAll(placeholder)) {
    parts.push({ text: template.slice(end, match.index) });
    parts.push({ column: (match[1] ?? "").trim(), fallback: (match[2] ?? "").trim() });
    end = match.index + match[0].length;
  }
  parts.push({ text: template.slice(end) });
  return parts.filter((part) => !("text" in part) || part.text !== "");
}

/** The columns that a map asks for, by field. */
export function columnsOf(source: FieldSource): string[] {
  if ("first" in source) return source.first.flatMap(columnsOf);
  if ("column" in source) return [source.column];
  if ("template" in source)
    return templateParts(source.template).flatMap((part) => ("column" in part ? [part.column] : []));
  return [];
}

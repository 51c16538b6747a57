import { createHash } from "node:crypto";
import type { LeadId } from "@leadback/db";
import {
  currencyDigits,
  isReasonCode,
  type LeadStage,
  type Locale,
  leadStages,
  type ReasonCode,
} from "@leadback/scoring";
import type { LeadCompany, LeadContactInput } from "../leads/lead-submission.ts";
import type { OwnReasons } from "../reasons/own-reasons.ts";
import type { CompiledMap } from "./compile-map.ts";
import { type DateField, dateFields } from "./import-fields.ts";
import type { ImportIssue } from "./import-report.ts";
import type { DateProblem, ImportMessages } from "./messages.ts";
import type { DecimalSign } from "./read-amount.ts";
import { readAmountCents, readWholeNumber } from "./read-amount.ts";
import type { ReadDate } from "./read-date.ts";
import {
  type PartnerDraft,
  readAttributes,
  readCompany,
  readContacts,
  readPartner,
} from "./read-descriptions.ts";
import { type ReasonReading, readReasonText } from "./read-reason-text.ts";
import type { CsvRow } from "./read-rows.ts";
import { RowReader } from "./row-reader.ts";

export type LaterDateField = Exclude<DateField, "submittedAt" | "stageAt" | "endedAt">;
export type LeadEnd = Extract<LeadStage, "disqualified" | "won" | "lost">;

/** What one row says, in our words and checked. */
export interface MappedRow {
  line: number;
  /** The lead's id here, in a file that we wrote. */
  leadId: LeadId | null;
  externalId: string;
  partner: PartnerDraft;
  channel: string | null;
  owner: string | null;
  submittedAt: Date;
  stage: LeadStage | null;
  end: LeadEnd | null;
  dates: Partial<Record<LaterDateField, ReadDate>>;
  reason: ReasonCode | null;
  /** The programme's own reason, which counts as `reason`. */
  ownReason: { ownReason: string; ownReasonNumber: number } | null;
  /** The reason as the file has it. */
  rawReason: string;
  /** How its free text was read; `null` where a code was given, or nothing. */
  reasonReading: ReasonReading | null;
  sentence: string;
  amountCents: number | null;
  currency: string | null;
  company: LeadCompany;
  contacts: LeadContactInput[];
  attributes: Record<string, string>;
  warnings: ImportIssue[];
  columnOf(field: string): string | null;
}

export type RowReading = { row: MappedRow } | { skipped: ImportIssue };

export interface RowMapping {
  map: CompiledMap;
  columnCount: number;
  dateReaders: ReadonlyMap<DateField, (text: string) => ReadDate | DateProblem>;
  decimal: DecimalSign | null;
  currency: string;
  locale: Locale;
  /** Reasons of the programme's own. */
  own: OwnReasons;
  now: Date;
  messages: ImportMessages;
}

const clockSkewMs = 5 * 60_000;
const maxCellBytes = 32 * 1024;
const stageDates: Partial<Record<LeadStage, LaterDateField>> = {
  accepted: "acceptedAt",
  contacted: "contactedAt",
  qualified: "qualifiedAt",
  disqualified: "disqualifiedAt",
  won: "wonAt",
  lost: "lostAt",
};
const endDates = { disqualified: "disqualifiedAt", won: "wonAt", lost: "lostAt" } as const;

/** Reads one row through the map, or says why it cannot be read. */
export function mapRow(mapping: RowMapping, csvRow: CsvRow): RowReading {
  const { map, messages, columnCount } = mapping;
  const { line, cells } = csvRow;
  if (cells.length !== columnCount) {
    return {
      skipped: {
        line,
        column: null,
        severity: "skipped",
        cause: messages.raggedRow(cells.length, columnCount),
      },
    };
  }
  const isTooLong = (cell: string) =>
    cell.length > maxCellBytes / 4 && Buffer.byteLength(cell) > maxCellBytes;
  if (cells.some(isTooLong)) {
    return {
      skipped: { line, column: null, severity: "skipped", cause: messages.cellTooLong(maxCellBytes) },
    };
  }
  const reader = new RowReader(map, line, map.widen(csvRow), messages);
  const submittedAt = readDate(mapping, reader, "submittedAt");
  if (submittedAt === null && reader.problem === null)
    reader.fail("submittedAt", messages.emptyField("submittedAt"));
  const stage = readStage(reader, messages);
  const dates = readLaterDates(mapping, reader, stage);
  const end = readEnd(reader, stage, dates, messages);
  const partner = readPartner(reader);
  const row: Omit<MappedRow, "submittedAt"> = {
    line,
    leadId: readLeadId(reader),
    externalId: readExternalId(reader, map),
    partner: partner ?? { key: "", name: "", email: null, locale: null, zone: null },
    channel: reader.optional("channel", 120),
    owner: reader.optional("owner", 100),
    stage,
    end,
    dates,
    ...readReason(reader, end, mapping),
    sentence: reader.text("sentence").replace(/\s+/g, " "),
    ...readMoney(mapping, reader),
    company: readCompany(reader),
    contacts: readContacts(reader),
    attributes: readAttributes(reader),
    warnings: reader.warnings,
    columnOf: (field) => reader.columnOf(field),
  };
  if (reader.problem !== null || submittedAt === null) {
    return {
      skipped: reader.problem ?? {
        line,
        column: null,
        severity: "skipped",
        cause: messages.emptyField("submittedAt"),
      },
    };
  }
  return { row: { ...row, submittedAt: submittedAt.at } };
}

function readDate(
  { map, dateReaders, messages, now }: RowMapping,
  reader: RowReader,
  field: DateField,
): ReadDate | null {
  const text = reader.text(field);
  if (text === "") return null;
  const date = dateReaders.get(field)?.(text) ?? "unreadable";
  if (typeof date === "string") {
    const format = map.sources.get(field)?.format ?? null;
    const isMisfit = date === "unreadable" && format !== null;
    reader.fail(field, isMisfit ? messages.misfitDate(format) : messages.badDate(date));
    return null;
  }
  if (date.at.getTime() > now.getTime() + clockSkewMs) {
    reader.fail(field, messages.badDate("future"));
    return null;
  }
  return date;
}

function readLaterDates(mapping: RowMapping, reader: RowReader, stage: LeadStage | null): MappedRow["dates"] {
  const dates: MappedRow["dates"] = {};
  for (const field of dateFields) {
    if (field === "submittedAt" || field === "stageAt" || field === "endedAt") continue;
    const date = readDate(mapping, reader, field);
    if (date !== null) dates[field] = date;
  }
  const field = stage === null ? undefined : stageDates[stage];
  if (field !== undefined && reader.text(field) === "") {
    const isEnd = stage === "won" || stage === "lost" || stage === "disqualified";
    const date =
      (isEnd ? readDate(mapping, reader, "endedAt") : null) ?? readDate(mapping, reader, "stageAt");
    if (date !== null) dates[field] = date;
  }
  return dates;
}

function readStage(reader: RowReader, messages: ImportMessages): LeadStage | null {
  const text = reader.text("stage").toLowerCase();
  if (text === "") return null;
  const stage = leadStages.find((known) => known === text);
  if (stage === undefined) reader.fail("stage", messages.unknownStage);
  else if (stage === "recycled") reader.fail("stage", messages.recycledStage);
  else return stage;
  return null;
}

/** How the lead ended, by its stage or by a date; two ends contradict each other. */
function readEnd(
  reader: RowReader,
  stage: LeadStage | null,
  dates: MappedRow["dates"],
  messages: ImportMessages,
): LeadEnd | null {
  const ends = (Object.keys(endDates) as LeadEnd[]).filter(
    (end) => stage === end || dates[endDates[end]] !== undefined,
  );
  const [end, other] = ends;
  if (other !== undefined)
    reader.fail(reader.columnOf("stage") === null ? endDates[other] : "stage", messages.contradictoryEnds);
  return end ?? null;
}

/** A code where the file has one, otherwise what its free text says. */
function readReason(reader: RowReader, end: LeadEnd | null, { locale, messages, own }: RowMapping) {
  const text = reader.text("reason");
  const code = text.toLowerCase();
  const said = isReasonCode(code) ? undefined : own.byCode.get(code);
  const ownReason = said === undefined ? null : { ownReason: said.code, ownReasonNumber: said.number };
  const reason = isReasonCode(code) ? code : (said?.canonicalCode ?? null);
  const needsReason = end === "disqualified" || end === "lost";
  if (needsReason && text !== "" && reason === null) reader.fail("reason", messages.unknownReason);
  if (text !== "")
    return { reason, ownReason, rawReason: shortened(reader.rawText("reason")), reasonReading: null };
  const words = shortened(reader.text("reasonText").replace(/\s+/g, " "));
  if (words === "" || !needsReason) return { reason, ownReason, rawReason: words, reasonReading: null };
  const reasonReading = readReasonText(words, locale);
  return { reason: reasonReading.reason, ownReason: null, rawReason: words, reasonReading };
}

function shortened(text: string): string {
  return text.slice(0, 500).toWellFormed();
}

function readMoney({ decimal, currency: programCurrency, messages }: RowMapping, reader: RowReader) {
  const code = reader.text("currency").toUpperCase();
  const currency = code === "" ? programCurrency : code;
  if (!currencies.has(currency)) {
    reader.fail("currency", messages.badCurrency);
    return { amountCents: null, currency: null };
  }
  const inCents = reader.text("amountCents");
  if (inCents !== "") {
    const cents = /^\d+$/.test(inCents) ? readWholeNumber(inCents) : null;
    if (cents === null)
      reader.fail("amountCents", messages.badAmount(inCents.startsWith("-") ? "negative" : "unreadable"));
    return { amountCents: cents, currency };
  }
  const text = reader.text("amount");
  if (text === "") return { amountCents: null, currency: null };
  const cents = readAmountCents(text, decimal ?? ".", currencyDigits(currency));
  if (typeof cents === "number") return { amountCents: cents, currency };
  reader.fail("amount", messages.badAmount(cents));
  return { amountCents: null, currency: null };
}

const currencies = new Set(Intl.supportedValuesOf("currency"));

/** In a file of ours a lead without an identifier of its own is known by the one that it has here. */
function readExternalId(reader: RowReader, map: CompiledMap): string {
  if (!map.sources.has("externalId")) return naturalKey(reader, map);
  const leadId = readLeadId(reader);
  if (leadId !== null && reader.text("externalId") === "") return leadId;
  return reader.required("externalId", 200) ?? "";
}

function readLeadId(reader: RowReader): LeadId | null {
  const text = reader.text("leadId").toLowerCase();
  return /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/.test(text) ? asLeadId(text) : null;
}

/** Safe: it is only looked up among the leads of the programme. */
function asLeadId(id: string): LeadId {
  return id as LeadId;
}

/** Stands in for an identifier: everything that the map reads of the row. */
function naturalKey(reader: RowReader, map: CompiledMap): string {
  const fields = [...map.sources.keys()].sort().map((field) => [field, reader.text(field)]);
  return `row-${createHash("sha256").update(JSON.stringify(fields)).digest("base64url").slice(0, 32)}`;
}

import type { PartnerId } from "@leadback/db";
import { type Locale, lintFeedback } from "@leadback/scoring";
import type { EndData, LeadFact } from "../leads/lead-fact.ts";
import type { EventWords, LeadHistory } from "../leads/lead-history.ts";
import type { ImportIssue } from "./import-report.ts";
import type { LaterDateField, MappedRow } from "./map-row.ts";
import type { ImportMessages } from "./messages.ts";

export type Entry = LeadHistory["entries"][number];

export interface HistoryTerms {
  partnerId: PartnerId;
  isBackfill: boolean;
  now: Date;
  /** Stands in where the row has no date; without it, the latest instant that it names. */
  undatedAt?: Date;
  locale: Locale;
  messages: ImportMessages;
}

const forward = [
  ["accepted", "acceptedAt"],
  ["contacted", "contactedAt"],
  ["qualified", "qualifiedAt"],
] as const;

/** What happened to the lead of one row, in the order of the lifecycle, so that every step is one it allows. */
export function buildHistory(
  row: MappedRow,
  terms: HistoryTerms,
): { entries: Entry[]; warnings: ImportIssue[] } {
  const timeline = new Timeline(row, terms);
  const { partnerId } = terms;
  timeline.add(
    "submitted",
    row.channel === null ? { partnerId } : { partnerId, channel: row.channel },
    row.submittedAt,
  );
  if (row.owner !== null) timeline.add("assigned", { userId: row.owner }, null);
  const { words, note } = readSentence(row, terms, timeline);
  const lastDated = forward.findLastIndex(([, field]) => row.dates[field] !== undefined);
  const named = forward.findIndex(([stage]) => stage === row.stage);
  forward.forEach(([type, field], index) => {
    const at = timeline.dateOf(field);
    if (at === null && !(index === named && named > lastDated)) return;
    const isTop = row.end === null && index === Math.max(named, lastDated);
    if (type === "qualified")
      timeline.add(type, { hasSentence: isTop && words.sentence !== undefined }, at, isTop ? words : {});
    else timeline.add(type, {}, at);
  });
  addEnd(row, timeline, Math.max(named, lastDated) === forward.length - 1, words);
  if (note !== null) timeline.note(note);
  const isEnded = row.end === "disqualified" || row.end === "lost";
  if (!isEnded && row.rawReason !== "") timeline.note(terms.messages.reasonNote(row.rawReason));
  return { entries: timeline.entries, warnings: timeline.warnings };
}

function addEnd(row: MappedRow, timeline: Timeline, wasQualified: boolean, sentence: EventWords): void {
  const { end } = row;
  if (end === null) return;
  const hasSentence = sentence.sentence !== undefined;
  if (end === "won") {
    const money = row.amountCents === null ? {} : { amountCents: row.amountCents };
    const currency = row.amountCents === null || row.currency === null ? {} : { currency: row.currency };
    timeline.add("won", { ...money, ...currency, hasSentence }, timeline.dateOf("wonAt"), sentence);
    return;
  }
  const at = timeline.dateOf(end === "lost" ? "lostAt" : "disqualifiedAt");
  const { classified, ...ownWords } = classification(row);
  const data: EndData = {
    ...(row.reason === null ? {} : { reason: row.reason, ...row.ownReason }),
    hasSentence,
    ...(classified === undefined ? {} : { classified }),
  };
  const words = { ...sentence, ...ownWords };
  if (classified !== undefined && row.reason === null)
    timeline.warn("reasonText", "reason", (messages) => messages.reasonToReview);
  if (end === "disqualified" && !wasQualified) {
    timeline.add("disqualified", data, at, words);
    return;
  }
  if (end === "disqualified")
    timeline.warn("stage", "disqualifiedAt", (messages) => messages.endedAfterQualification);
  // Only a qualified lead can be lost: the step that the source skipped is taken at the instant of the loss.
  if (!wasQualified) timeline.add("qualified", { hasSentence: false }, at, {}, true);
  timeline.add("lost", data, at, words);
}

/** What a free text was taken for, kept with the end; the text itself stays with us. */
function classification(row: MappedRow): Pick<EndData, "classified"> & Pick<EventWords, "privateNote"> {
  if (row.reasonReading === null) return {};
  const { reason, confidence, guesses } = row.reasonReading;
  const classified = { line: row.line, confidence, ...(reason === null ? { guesses } : {}) };
  return { classified, privateNote: row.rawReason };
}

/** The sentence for the partner, when it may leave: it names nobody, and it belongs to a reason or to praise. */
function readSentence(
  row: MappedRow,
  terms: HistoryTerms,
  timeline: Timeline,
): { words: EventWords; note: string | null } {
  const { sentence } = row;
  const nothing = { words: {}, note: null };
  if (sentence === "") return nothing;
  const isEnded = row.end === "disqualified" || row.end === "lost";
  const isPraise =
    row.end === "won" ||
    (row.end === null && (row.stage === "qualified" || row.dates.qualifiedAt !== undefined));
  if (!isPraise && (!isEnded || row.reason === null)) {
    if (isEnded) timeline.warn("sentence", "sentence", (messages) => messages.sentenceWithoutReason);
    return { words: {}, note: sentence };
  }
  if (sentence.length > 600) {
    timeline.warn("sentence", "sentence", (messages) => messages.fieldLeftOut("sentence"));
    return nothing;
  }
  const names = [row.company.name, ...row.contacts.map((contact) => contact.name)];
  const { problems } = lintFeedback({
    reason: row.reason ?? "other",
    sentence,
    locale: terms.locale,
    forbiddenNames: names.filter((name) => name !== undefined),
  });
  if (!problems.some(({ code }) => code.startsWith("contains_"))) return { words: { sentence }, note: null };
  timeline.warn("sentence", "sentence", (messages) => messages.sentenceLeftOut);
  return nothing;
}

/** Collects the entries of one lead and gives each its instants. */
class Timeline {
  readonly warnings: ImportIssue[] = [];
  readonly entries: Entry[] = [];
  readonly #row: MappedRow;
  readonly #terms: HistoryTerms;
  #latest: Date;
  #recordedAt: Date;

  constructor(row: MappedRow, terms: HistoryTerms) {
    this.#row = row;
    this.#terms = terms;
    this.#latest = row.submittedAt;
    this.#recordedAt = terms.isBackfill ? row.submittedAt : terms.now;
  }

  /** A day without a time is the day of the submission too, although it begins earlier. */
  dateOf(field: LaterDateField): Date | null {
    const date = this.#row.dates[field];
    if (date === undefined) return null;
    const { submittedAt } = this.#row;
    const isSameDay =
      date.isWholeDay && submittedAt >= date.at && submittedAt.getTime() < date.at.getTime() + 86_400_000;
    if (isSameDay) return submittedAt;
    if (date.at < submittedAt)
      this.warn(field, "stageAt", (messages) => messages.dateBeforeSubmission(field));
    return date.at;
  }

  /** @param at `null` where the source names no date: the latest instant known stands in */
  add<Type extends LeadFact["type"]>(
    type: Type,
    data: Extract<LeadFact, { type: Type }>["data"],
    at: Date | null,
    words: EventWords = {},
    isUndated = at === null,
  ): void {
    const occurredAt = at ?? this.#terms.undatedAt ?? this.#latest;
    if (occurredAt > this.#latest) this.#latest = occurredAt;
    // A history read as of any cut-off must be one that the lifecycle allows, whatever the order of its dates.
    if (this.#terms.isBackfill && occurredAt > this.#recordedAt) this.#recordedAt = occurredAt;
    const fact = {
      type,
      occurredAt,
      recordedAt: this.#recordedAt,
      isBackfilled: this.#terms.isBackfill,
      ...(isUndated ? { isUndated } : {}),
      data,
    };
    this.entries.push(
      Object.keys(words).length === 0 ? { fact: asFact(fact) } : { fact: asFact(fact), words },
    );
  }

  note(text: string): void {
    this.add("noted", { visibility: "internal" }, null, { note: text, noteVisibility: "internal" });
  }

  /** Names the first of the two fields that the map has. */
  warn(field: string, otherField: string, cause: (messages: ImportMessages) => string): void {
    this.warnings.push({
      line: this.#row.line,
      column: this.#row.columnOf(field) ?? this.#row.columnOf(otherField),
      severity: "warning",
      cause: cause(this.#terms.messages),
    });
  }
}

/** Safe: `add` takes the data that belongs to the type. */
function asFact(
  fact: { type: LeadFact["type"]; data: LeadFact["data"] } & Pick<
    LeadFact,
    "occurredAt" | "recordedAt" | "isBackfilled"
  >,
): LeadFact {
  return fact as LeadFact;
}

import { isLive, type LeadStage } from "@leadback/scoring";
import { type LeadProjection, projectLead } from "../leads/project-lead.ts";
import type { ResolvedReason } from "../reasons/put-reason.ts";
import { buildHistory, type Entry, type HistoryTerms } from "./build-history.ts";
import { isSameEnd, type StoredLead, saysStage } from "./find-differences.ts";
import { firstReason } from "./first-reason.ts";
import type { ImportIssue } from "./import-report.ts";
import type { MappedRow } from "./map-row.ts";
import type { ReadDate } from "./read-date.ts";

/** What a row adds to a lead that is there: nothing, what happened since, or something that no file may do to it. */
export type UpdatePlan =
  | { kind: "nothing" }
  | { kind: "refused"; cause: string }
  | { kind: "append"; entries: Entry[]; warnings: ImportIssue[] };

const forward: readonly string[] = ["submitted", "accepted", "contacted", "qualified", "won"];
const nothing: UpdatePlan = { kind: "nothing" };
const dayMs = 86_400_000;

/**
 * The events that lead from where a lead stands to where its row says that it does. They are recorded now, whatever the
 * map says of history: a digest that has gone out told the partner otherwise.
 */
export function planUpdate(
  row: MappedRow,
  lead: StoredLead,
  { partnerId, now, locale, messages }: HistoryTerms,
): UpdatePlan {
  if (!saysStage(row)) return nothing;
  const terms = { partnerId, now, locale, messages, isBackfill: false, undatedAt: now };
  const { entries, warnings } = buildHistory(onLead(row, lead), terms);
  const said = projectLead(entries.map(({ fact }) => fact));
  const isSame = said.stage === lead.stage || isSameEnd(row, lead);
  const late = isSame ? lateReason(entries, said, lead, now) : [];
  if (isSame && late.length === 0) return nothing;
  if (lead.erasedAt !== null) return { kind: "refused", cause: messages.updateOfErased };
  if (isSame) return { kind: "append", entries: late, warnings: [] };
  const isBack = isLive(said.stage) && (!isLive(lead.stage) || place(said.stage) < place(lead.stage));
  if (isBack) return { kind: "refused", cause: messages.updateBackward(lead.stage, said.stage) };
  if (!isLive(lead.stage))
    return { kind: "refused", cause: messages.updateContradicts(lead.stage, said.stage) };
  const isGivenUp = said.stage === "disqualified" || said.stage === "lost";
  const added = entries.filter(({ fact: { type } }) => {
    if (type === "noted") return isGivenUp;
    if (type === "disqualified" || type === "lost") return true;
    return place(type) > place(lead.stage);
  });
  if (said.stage !== "disqualified" || lead.stage !== "qualified")
    return { kind: "append", entries: added, warnings };
  const line = { line: row.line, column: row.columnOf("stage") ?? row.columnOf("disqualifiedAt") };
  return {
    kind: "append",
    entries: added.map(asLoss),
    warnings: [...warnings, { ...line, severity: "warning", cause: messages.endedAfterQualification }],
  };
}

/** Behind every stage for what is none. */
function place(stage: LeadStage | string): number {
  return forward.indexOf(stage);
}

/** What is qualified can only be lost. */
function asLoss(entry: Entry): Entry {
  const { fact } = entry;
  return fact.type === "disqualified" ? { ...entry, fact: { ...fact, type: "lost" } } : entry;
}

/** An end came in without a reason, and now the file has one. */
function lateReason(entries: readonly Entry[], said: LeadProjection, lead: StoredLead, now: Date): Entry[] {
  const isWaiting = lead.reason === null && (lead.stage === "disqualified" || lead.stage === "lost");
  if (!isWaiting || said.reason === null) return [];
  const { words, own } = endIn(entries);
  const { sentence } = words ?? {};
  const fact = firstReason({ reason: said.reason, own }, now);
  return [sentence === undefined ? { fact } : { fact, words: { sentence } }];
}

/** What a row says of the end beside the reason. */
function endIn(entries: readonly Entry[]): { words?: Entry["words"]; own: ResolvedReason["own"] } {
  for (const { fact, words } of entries) {
    if (fact.type !== "disqualified" && fact.type !== "lost") continue;
    const { ownReason, ownReasonNumber } = fact.data;
    const own =
      ownReason === undefined || ownReasonNumber === undefined ? null : { ownReason, ownReasonNumber };
    return { words, own };
  }
  return { own: null };
}

/** The row as a report on this lead: a day without a time is not before what happened on it. */
function onLead(row: MappedRow, { submittedAt, lastEventAt }: StoredLead): MappedRow {
  const onItsDay = (date: ReadDate): ReadDate => {
    const isThatDay =
      date.isWholeDay && lastEventAt >= date.at && lastEventAt.getTime() < date.at.getTime() + dayMs;
    return isThatDay ? { ...date, at: lastEventAt } : date;
  };
  const dates = Object.fromEntries(
    Object.entries(row.dates).map(([field, date]) => [field, onItsDay(date)] as const),
  );
  return { ...row, submittedAt, dates };
}

import { auditEntries, type LeadId, leads, pipelined, rowsOfTable, type Transaction } from "@leadback/db";
import type { CompiledRules } from "@leadback/scoring";
import { and, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { localDate } from "../digests/digest-period.ts";
import { keepAnswers } from "../idempotency/keyed-answers.ts";
import { newId } from "../new-id.ts";
import type { Program } from "../programs/program.ts";
import { auditRow } from "../record-audit.ts";
import { drawRefs } from "./draw-refs.ts";
import { externalIdTaken, externalScope, type IdBearer } from "./external-id-taken.ts";
import { lockIdentities } from "./find-duplicate.ts";
import { type LeadView, showLead } from "./get-lead.ts";
import { type KnownIdentities, readKnownIdentities } from "./known-identities.ts";
import type { LeadHistory } from "./lead-history.ts";
import { type LeadHistoryRows, leadHistoryRows, protectedUntil } from "./lead-history-rows.ts";
import type { LeadDraft, TakenLead } from "./sent-lead.ts";
import { writeLeadRows } from "./write-lead-histories.ts";

/** Judges drafts in their order and writes them, with their audit entries and the answers that are kept. */
export async function writeDrafts(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  rules: CompiledRules,
  drafts: readonly LeadDraft[],
): Promise<Map<LeadDraft, TakenLead>> {
  const outcomes = new Map<LeadDraft, TakenLead>();
  if (drafts.length === 0) return outcomes;
  const keys = drafts.flatMap((draft) => draft.keys);
  await lockIdentities(transaction, keys);
  const [known, refs, bearers] = await pipelined([
    readKnownIdentities(transaction, program, keys),
    drawRefs(transaction, drafts.length, Math.random),
    readBearers(transaction, context, drafts),
  ]);
  const accepted = drafts.flatMap((draft, index) => {
    const { context: sender, submission } = draft.sent;
    const { externalId } = submission;
    const name = externalName(externalScope(sender.actor), externalId ?? "");
    const bearer = externalId === undefined ? undefined : bearers.get(name);
    if (bearer !== undefined) {
      outcomes.set(draft, { error: externalIdTaken(sender.actor, externalId, bearer) });
      return [];
    }
    const history = judge(draft, context, program, known, refs[index] ?? "");
    bearers.set(name, history);
    return { draft, history };
  });
  const histories = accepted.map(({ history }) => history);
  const rows = leadHistoryRows(context, program, rules, histories);
  const answers = accepted.flatMap(({ draft, history }, index) => {
    const lead = show(draft, history, rows, index, known, program);
    const { keyed } = draft.sent;
    const { warnings } = draft;
    const answer = keyed?.answer(lead, warnings) ?? null;
    outcomes.set(draft, { lead, warnings, answer });
    return keyed === undefined || answer === null ? [] : [{ ...keyed.mark, ...answer }];
  });
  const audit = accepted.map(({ draft, history: { id, duplicate } }) =>
    auditRow(
      { ...context, actor: draft.sent.context.actor },
      "lead.submitted",
      { kind: "lead", id },
      { verdict: duplicate.verdict },
    ),
  );
  await pipelined([
    writeLeadRows(transaction, context, histories, rows, [rowsOfTable(auditEntries, audit)]),
    keepAnswers(transaction, context, answers),
  ]);
  return outcomes;
}

function judge(
  draft: LeadDraft,
  context: OperationContext,
  program: Program,
  known: KnownIdentities,
  ref: string,
): LeadHistory {
  const { sent, partner, keys, contacts, takenAt } = draft;
  const { submission } = sent;
  const { actor } = sent.context;
  const id = newId<LeadId>(context.now);
  const duplicate = known.judge(partner.id, keys, context.now);
  const ends = { wonAt: null, disqualifiedAt: null, lostAt: null };
  known.addLead(
    {
      id,
      partnerId: partner.id,
      stage: "submitted",
      submittedAt: takenAt,
      ...ends,
      protectedUntil: protectedUntil(duplicate.verdict, takenAt, program),
    },
    keys,
  );
  const { channel = null } = submission;
  return {
    id,
    ref,
    partnerId: partner.id,
    externalScope: externalScope(actor),
    externalId: submission.externalId ?? null,
    company: submission.company,
    contacts,
    actor,
    introduction: submission.introduction ?? null,
    introductionStatedBy: `${actor.kind}:${actor.id}`,
    channel,
    note: submission.note ?? null,
    attributes: submission.attributes ?? {},
    duplicate,
    entries: [
      {
        fact: {
          type: "submitted",
          occurredAt: takenAt,
          recordedAt: context.now,
          isBackfilled: false,
          data: channel === null ? { partnerId: partner.id } : { partnerId: partner.id, channel },
        },
      },
    ],
  };
}

/** What reading it again would show. */
function show(
  { sent, partner, contacts }: LeadDraft,
  { duplicate }: LeadHistory,
  rows: LeadHistoryRows,
  index: number,
  known: KnownIdentities,
  { zone }: Program,
): LeadView {
  const [lead, company, score] = [rows.leads[index], rows.companies[index], rows.scores[index]];
  if (lead === undefined || company === undefined || score === undefined)
    throw new TypeError("Every history has its rows.");
  const { scoredAt, rulesVersion } = score;
  const earlier = duplicate.leadId === null ? undefined : known.submittedAt(duplicate.leadId);
  return showLead(sent.context, {
    lead,
    company,
    score: { score: score.score ?? null, grade: score.grade ?? null, scoredAt, rulesVersion },
    contacts: contacts.map(
      ({ name = null, email = null, phone = null, role = null, buyingRole = "unknown" }) => ({
        name,
        email,
        phone,
        role,
        buyingRole,
      }),
    ),
    partnerName: partner.name,
    duplicateSince: earlier === undefined ? null : localDate(earlier, zone),
    influencedBy: [],
  });
}

/** Which leads bear the external ids of the drafts already. */
async function readBearers(
  transaction: Transaction,
  { programId }: Pick<OperationContext, "programId">,
  drafts: readonly LeadDraft[],
): Promise<Map<string, IdBearer>> {
  const named = drafts.filter(({ sent }) => sent.submission.externalId !== undefined);
  if (named.length === 0) return new Map();
  const rows = await transaction
    .select({
      scope: leads.externalScope,
      externalId: leads.externalId,
      id: leads.id,
      partnerId: leads.partnerId,
    })
    .from(leads)
    .where(
      and(
        eq(leads.programId, programId),
        inArray(leads.externalScope, [
          ...new Set(named.map(({ sent }) => externalScope(sent.context.actor))),
        ]),
        inArray(
          leads.externalId,
          named.flatMap(({ sent }) => sent.submission.externalId ?? []),
        ),
      ),
    );
  return new Map(
    rows.map(({ scope, externalId, ...bearer }) => [externalName(scope, externalId ?? ""), bearer]),
  );
}

function externalName(scope: string, id: string): string {
  return `${scope} ${id}`;
}

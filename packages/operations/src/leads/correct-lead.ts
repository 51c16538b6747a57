import { type LeadId, leadIdentities, type Transaction } from "@leadback/db";
import type { LeadStage } from "@leadback/scoring";
import { allowedEvents } from "@leadback/scoring";
import { and, eq } from "drizzle-orm";
import type { z } from "zod";
import type { OperationContext } from "../context.ts";
import { type InputProblem, OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { getProgram, type Program } from "../programs/program.ts";
import { recordAudit } from "../record-audit.ts";
import { appendFact, type FactToAppend, type LeadRow, rescoreLead } from "./append-fact.ts";
import { allowedFields, askedFor, type CorrectableField, isFieldAllowed } from "./correctable-fields.ts";
import { findDuplicate, lockIdentities } from "./find-duplicate.ts";
import { type LeadView, viewLead } from "./get-lead.ts";
import { identityKeys } from "./identity-keys.ts";
import {
  correctedContent,
  differingFields,
  type LeadContent,
  leadCorrectionSchema,
} from "./lead-correction.ts";
import { protectedUntil } from "./lead-history-rows.ts";
import { warningsOf } from "./lead-warnings.ts";
import { lockLead, type SeenVersion } from "./lock-lead.ts";
import { refuseWrongTaxId } from "./refuse-wrong-tax-id.ts";
import { writeIdentities, writeLeadContent } from "./write-lead-content.ts";

const stagesOfCorrection: readonly LeadStage[] = ["submitted", "accepted"];

/** A lead with what stands in it although it will not do what it is for. */
export type CorrectedLead = LeadView & { warnings: InputProblem[] };

/**
 * Changes what is known of a lead's company and people. A partner may do so while the lead is being looked at, and
 * when it was asked for something, that alone; our clock runs on from then. The vendor may at any time. Whoever claims
 * another identity by it is judged like a new submission: a lead has one owner.
 */
export async function correctLead(
  context: OperationContext,
  leadId: LeadId,
  input: z.input<typeof leadCorrectionSchema>,
  options: SeenVersion = {},
): Promise<CorrectedLead> {
  const correction = parseInput(leadCorrectionSchema, input);
  return context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const lead = await lockLead(transaction, context, leadId, options);
    refuseLateCorrection(context, lead);
    const before = await viewLead(transaction, context, leadId);
    const after = correctedContent(before, correction);
    const fields = differingFields(before, after);
    const warnings = warningsOf(context, program, identityOf(after));
    if (fields.length === 0) return { ...before, warnings };
    refuseUnasked(fields, allowedFields(context, lead));
    if (fields.includes("company.taxId")) refuseWrongTaxId(present(after.company), program);
    await writeLeadContent(transaction, context, leadId, after);
    const claim = await claimIdentities(transaction, context, program, lead, after);
    const fact = factOf(context, lead, fields);
    await appendFact(transaction, context, program, lead, {
      fact,
      words: fact.type === "noted" ? { noteVisibility: "internal" } : {},
      beside: { ...columnsOf(context, after, fields), ...claim },
    });
    await rescoreLead(transaction, context, leadId);
    await recordAudit(transaction, context, "lead.corrected", { kind: "lead", id: leadId }, { fields });
    return { ...(await viewLead(transaction, context, leadId)), warnings };
  });
}

/** What says of a lead who it is. */
function identityOf({ company, contacts }: LeadContent) {
  return { company: present(company), contacts: contacts.map(present) };
}

function refuseLateCorrection({ actor }: OperationContext, { stage }: LeadRow): void {
  if (actor.partnerId === undefined || stagesOfCorrection.includes(stage)) return;
  throw new OperationError(
    "conflict",
    `A lead in the stage "${stage}" is not corrected any more; nothing was saved. A note can be added to it.`,
    { type: "lifecycle", extra: { stage, allowed: allowedEvents(stage).filter((type) => type === "noted") } },
  );
}

function refuseUnasked(fields: readonly CorrectableField[], allowed: readonly string[]): void {
  const unasked = fields.filter((field) => !isFieldAllowed(field, allowed));
  if (unasked.length === 0) return;
  throw new OperationError("invalid_input", "Some fields cannot be changed now; nothing was saved.", {
    problems: unasked.map((field) => ({
      pointer: `/${field
        .split(".")
        .slice(0, field.startsWith("contacts") ? 1 : 2)
        .join("/")}`,
      detail: askedFor(allowed),
    })),
  });
}

/** The partner's answer starts our clock again; what we mend ourselves while we wait for it does not. */
function factOf(
  { actor, now }: OperationContext,
  lead: LeadRow,
  fields: CorrectableField[],
): FactToAppend["fact"] {
  const base = { occurredAt: now, recordedAt: now, isBackfilled: false };
  const isAnswer =
    actor.partnerId !== undefined ||
    lead.requestedFields.length === 0 ||
    fields.some((field) => isFieldAllowed(field, lead.requestedFields));
  return stagesOfCorrection.includes(lead.stage) && isAnswer
    ? { type: "corrected", ...base, data: { fields } }
    : { type: "noted", ...base, data: { visibility: "internal", fields } };
}

function columnsOf(
  { actor, now }: OperationContext,
  { company, introduction }: LeadContent,
  fields: readonly CorrectableField[],
): NonNullable<FactToAppend["beside"]> {
  const { industry, employees, annualRevenueCents, annualRevenueCurrency, country, region, city } = company;
  const stated = fields.includes("introduction")
    ? {
        introduction,
        introductionStatedBy: introduction === null ? null : `${actor.kind}:${actor.id}`,
        introductionStatedAt: introduction === null ? null : now,
      }
    : {};
  return {
    industry,
    employees,
    annualRevenueCents,
    annualRevenueCurrency,
    country,
    region,
    city,
    ...stated,
  };
}

/** A lead that owned itself until now is measured by the identities that it adds, a duplicate by all that it has. */
async function claimIdentities(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  lead: LeadRow,
  content: LeadContent,
): Promise<NonNullable<FactToAppend["beside"]>> {
  const keys = identityKeys(context.programId, program.country, identityOf(content));
  const known = await transaction
    .select({ valueHash: leadIdentities.valueHash })
    .from(leadIdentities)
    .where(and(eq(leadIdentities.programId, context.programId), eq(leadIdentities.leadId, lead.id)));
  const hashes = new Set(known.map(({ valueHash }) => valueHash));
  const added = keys.filter(({ valueHash }) => !hashes.has(valueHash));
  if (added.length === 0 && keys.length === hashes.size) return {};
  await lockIdentities(transaction, keys);
  const isOwner = lead.duplicateVerdict === "new" || lead.duplicateVerdict === "recycled";
  const duplicate = await findDuplicate(
    transaction,
    program,
    lead.partnerId,
    isOwner ? added : keys,
    context.now,
    {
      exceptLeadId: lead.id,
    },
  );
  await writeIdentities(transaction, context, lead.id, keys);
  const becomesOwner = duplicate.verdict === "new" || duplicate.verdict === "recycled";
  if (isOwner && becomesOwner) return {};
  return {
    duplicateVerdict: duplicate.verdict,
    duplicateOfLeadId: duplicate.leadId,
    protectedUntil: protectedUntil(duplicate.verdict, lead.submittedAt, program),
  };
}

type Present<Fields> = { [Name in keyof Fields]?: Exclude<Fields[Name], null> };

/** Safe: only nulls are taken away. */
function present<Fields extends object>(fields: Fields): Present<Fields> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as Present<Fields>;
}

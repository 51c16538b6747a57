import { erasures, type LeadId, leadIdentities, leads, type Transaction } from "@leadback/db";
import type { CompiledRules } from "@leadback/scoring";
import { and, eq, inArray } from "drizzle-orm";
import type { OperationContext } from "../context.ts";
import { erasedExternalId } from "../erasure/erase-lead.ts";
import { drawRefs } from "../leads/draw-refs.ts";
import { identityKeys } from "../leads/identity-keys.ts";
import { readKnownIdentities } from "../leads/known-identities.ts";
import type { LeadHistory } from "../leads/lead-history.ts";
import { protectedUntil } from "../leads/lead-history-rows.ts";
import { warningsOf } from "../leads/lead-warnings.ts";
import { type LeadProjection, projectLead } from "../leads/project-lead.ts";
import { writeLeadHistories } from "../leads/write-lead-histories.ts";
import { newId } from "../new-id.ts";
import type { Program } from "../programs/program.ts";
import { buildHistory } from "./build-history.ts";
import { ensurePartners } from "./ensure-partners.ts";
import { findDifferences, type StoredLead, storedLeadColumns } from "./find-differences.ts";
import type { ImportMap } from "./import-map.ts";
import type { ImportIssue, LeadUpdate, SampleLead } from "./import-report.ts";
import { addKnownByLeadId } from "./known-by-lead-id.ts";
import type { MappedRow } from "./map-row.ts";
import type { ImportMessages } from "./messages.ts";
import { type UpdatesOfChunk, updateLeads } from "./update-leads.ts";

export interface ChunkTerms {
  program: Program;
  rules: CompiledRules;
  map: Pick<ImportMap, "backfill" | "updates">;
  isDryRun: boolean;
  messages: ImportMessages;
}

export interface ChunkOutcome {
  created: number;
  updated: number;
  unchanged: number;
  /** Of the known ones: those about which the file still says otherwise. */
  differing: number;
  /** Ends of created leads for which the file has no date. */
  undatedEnds: number;
  /** Amounts of created leads that are not won. */
  unusedAmounts: number;
  /** Rows of created leads whose end waits for a reason. */
  toReview: MappedRow[];
  warnings: ImportIssue[];
  createdPartnerKeys: string[];
  updates: LeadUpdate[];
  sample: SampleLead[];
}

const sampleSize = 3;
const scope = "program";

/** Brings in the rows of one chunk, in the transaction of the caller; known leads take only what updates add to them. */
export async function writeChunk(
  transaction: Transaction,
  context: OperationContext,
  terms: ChunkTerms,
  rows: readonly MappedRow[],
): Promise<ChunkOutcome> {
  const known = await readKnownLeads(transaction, context, rows);
  await addKnownByLeadId(transaction, rows, known);
  const fresh = rows.filter((row) => !known.has(row.externalId));
  const updates = await updateLeads(transaction, context, terms, terms.map.updates ? rows : [], known);
  const drafts = new Map<string, MappedRow["partner"]>();
  for (const { partner } of fresh) if (!drafts.has(partner.key)) drafts.set(partner.key, partner);
  const partners = await ensurePartners(transaction, context, drafts, terms.isDryRun);
  const { histories, warnings } = await buildHistories(transaction, context, terms, fresh, partners.ids);
  const differences = await findAllDifferences(transaction, context, terms, rows, known, updates);
  if (!terms.isDryRun) {
    await writeLeadHistories(
      transaction,
      context,
      terms.program,
      terms.rules,
      histories.map(({ history }) => history),
    );
  }
  return {
    created: histories.length,
    updated: updates.applied.size,
    unchanged: rows.length - fresh.length - updates.applied.size,
    differing: differences.length,
    undatedEnds: histories.filter(({ lead }) => lead.isEndUndated).length,
    unusedAmounts: fresh.filter((row) => row.amountCents !== null && row.end !== "won").length,
    toReview: [
      ...fresh.filter(({ reasonReading }) => reasonReading !== null && reasonReading.reason === null),
      ...updates.toReview,
    ],
    warnings: [...warnings, ...updates.warnings, ...differences],
    createdPartnerKeys: partners.createdKeys,
    updates: updates.updates,
    sample: histories.slice(0, sampleSize).map(({ row, lead }) => sampleOf(row, lead)),
  };
}

async function readKnownLeads(
  transaction: Transaction,
  context: OperationContext,
  rows: readonly MappedRow[],
): Promise<Map<string, StoredLead>> {
  if (rows.length === 0) return new Map();
  const names = await storedNames(transaction, context, rows);
  const found = await transaction
    .select({ externalId: leads.externalId, ...storedLeadColumns })
    .from(leads)
    .where(and(eq(leads.externalScope, scope), inArray(leads.externalId, [...names.keys()])));
  return new Map(
    found.flatMap(({ externalId, ...lead }) => {
      const name = names.get(externalId ?? "");
      return name === undefined ? [] : [[name, lead] as const];
    }),
  );
}

/** Under which ids the leads of these rows may be stored: an erased one must not come back with the next file. */
async function storedNames(
  transaction: Transaction,
  { programId }: OperationContext,
  rows: readonly MappedRow[],
): Promise<Map<string, string>> {
  const names = new Map(rows.map(({ externalId }) => [externalId, externalId]));
  const erased = await transaction.select({ id: erasures.id }).from(erasures).limit(1);
  if (erased.length > 0) {
    for (const { externalId } of rows) names.set(erasedExternalId(programId, externalId), externalId);
  }
  return names;
}

/** One warning for every row that says otherwise of its lead than what is known by now. */
async function findAllDifferences(
  transaction: Transaction,
  context: OperationContext,
  { program, map: { backfill: isBackfill }, messages }: ChunkTerms,
  rows: readonly MappedRow[],
  known: ReadonlyMap<string, StoredLead>,
  { refusals, applied }: UpdatesOfChunk,
): Promise<ImportIssue[]> {
  if (known.size === 0) return [];
  const hashes = await readHashes(
    transaction,
    [...known.values()].map(({ id }) => id),
  );
  return rows.flatMap((row): ImportIssue[] => {
    const stored = known.get(row.externalId);
    if (stored === undefined) return [];
    const refusal = refusals.get(row.externalId);
    if (refusal !== undefined) return [refusal];
    const { partnerId } = stored;
    const terms = { partnerId, isBackfill, now: context.now, locale: program.locale, messages };
    const read = projectLead(buildHistory(row, terms).entries.map(({ fact }) => fact));
    const keys = identityKeys(context.programId, program.country, row);
    const fields = findDifferences(row, read, keys, stored, hashes.get(stored.id) ?? new Set());
    const [first] = fields;
    if (first === undefined) return [];
    const differs = applied.has(row.externalId) ? messages.differsBesideUpdate : messages.differsFromLead;
    const cause = differs(fields);
    return [{ line: row.line, column: row.columnOf(first), severity: "warning", cause }];
  });
}

async function readHashes(
  transaction: Transaction,
  leadIds: readonly LeadId[],
): Promise<Map<LeadId, Set<string>>> {
  const found = await transaction
    .select({ leadId: leadIdentities.leadId, valueHash: leadIdentities.valueHash })
    .from(leadIdentities)
    .where(inArray(leadIdentities.leadId, [...leadIds]));
  const hashes = new Map<LeadId, Set<string>>();
  for (const { leadId, valueHash } of found) {
    hashes.set(leadId, (hashes.get(leadId) ?? new Set()).add(valueHash));
  }
  return hashes;
}

interface BuiltHistory {
  row: MappedRow;
  history: LeadHistory;
  lead: LeadProjection;
}

async function buildHistories(
  transaction: Transaction,
  context: OperationContext,
  { program, map: { backfill: isBackfill }, messages }: ChunkTerms,
  rows: readonly MappedRow[],
  partnerIds: EnsuredIds,
): Promise<{ histories: BuiltHistory[]; warnings: ImportIssue[] }> {
  const keysOf = rows.map((row) => identityKeys(context.programId, program.country, row));
  const identities = await readKnownIdentities(transaction, program, keysOf.flat());
  const refs = await drawRefs(transaction, rows.length, Math.random);
  const warnings: ImportIssue[] = [];
  const histories = rows.map((row, index) => {
    const partnerId = partnerIds.get(row.partner.key);
    if (partnerId === undefined) throw new Error("Every partner of the chunk has been found or added.");
    const built = buildHistory(row, {
      partnerId,
      isBackfill,
      now: context.now,
      locale: program.locale,
      messages,
    });
    warnings.push(...row.warnings, ...warningsOfRow(context, program, row), ...built.warnings);
    const lead = projectLead(built.entries.map(({ fact }) => fact));
    const keys = keysOf[index] ?? [];
    const duplicate = identities.judge(partnerId, keys, isBackfill ? row.submittedAt : context.now);
    const id = newId<LeadId>(context.now);
    identities.addLead(
      {
        ...lead,
        id,
        partnerId,
        protectedUntil: protectedUntil(duplicate.verdict, row.submittedAt, program),
      },
      keys,
    );
    const history: LeadHistory = {
      id,
      ref: refs[index] ?? "",
      partnerId,
      externalScope: scope,
      externalId: row.externalId,
      company: row.company,
      contacts: row.contacts,
      introduction: null,
      introductionStatedBy: `${context.actor.kind}:${context.actor.id}`,
      channel: row.channel,
      note: null,
      attributes: row.attributes,
      duplicate,
      entries: built.entries,
    };
    return { row, history, lead };
  });
  return { histories, warnings };
}

/** What comes in as it is written although it will not do what it is for, as a submission is told it. */
function warningsOfRow(context: OperationContext, program: Program, row: MappedRow): ImportIssue[] {
  return warningsOf(context, program, row).map(({ pointer, detail }) => {
    const [, group = "", ...rest] = pointer.split("/");
    const [index, field] = rest;
    const names =
      group === "contacts"
        ? [`contact.${Number(index) + 1}.${field}`, ...(index === "0" ? [`contact.${field}`] : [])]
        : [`${group}.${index}`];
    const column = names.map((name) => row.columnOf(name)).find((found) => found !== null) ?? null;
    return { line: row.line, column, severity: "warning", cause: detail };
  });
}

type EnsuredIds = Awaited<ReturnType<typeof ensurePartners>>["ids"];

function sampleOf(row: MappedRow, lead: LeadProjection): SampleLead {
  return {
    line: row.line,
    externalId: row.externalId,
    partner: row.partner.name,
    channel: row.channel,
    stage: lead.stage,
    submittedAt: row.submittedAt.toISOString(),
    reason: lead.reason,
    amountCents: lead.amountCents,
    currency: lead.currency,
    company: row.company.name ?? null,
  };
}

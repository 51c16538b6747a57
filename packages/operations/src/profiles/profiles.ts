import { idealProfiles, type LeadId, leads, type PartnerId, type Transaction } from "@leadback/db";
import type { LeadStage, Locale, ReasonCode } from "@leadback/scoring";
import { and, desc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { decodeCursor, encodeCursor } from "../cursor.ts";
import { formatRef } from "../leads/draw-refs.ts";
import { leadNotFound, visibleLeads } from "../leads/get-lead.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { readPartner } from "../partners/get-partner.ts";
import { recordAudit } from "../record-audit.ts";
import { announce } from "../webhooks/announce.ts";
import { describeChanges } from "./describe-changes.ts";
import { type ProfileCriteria, profileCriteria } from "./profile-criteria.ts";
import { type ProfileFit, profileFit } from "./profile-fit.ts";

const examplesMax = 10;
const lastLeads = 20;

const leadIds = z.array(z.uuid("Give a lead's id.")).max(examplesMax, `At most ${examplesMax} examples.`);

export const profileInput = z.strictObject({
  criteria: profileCriteria,
  positiveLeadIds: leadIds.default([]),
  negativeLeadIds: leadIds.default([]),
});
export const listProfilesInput = z.strictObject({
  cursor: z.string().max(500).optional(),
  limit: z.coerce.number().int().min(1, "At least 1.").max(200, "At most 200.").default(20),
});

/** A lead that shows the profile, without who it is. */
export interface MaskedExample {
  isPositive: boolean;
  industry: string | null;
  /** A band, such as "20–49": the exact number could name a company. */
  employees: string | null;
  country: string | null;
  region: string | null;
  reason: ReasonCode | null;
}

export interface ProfileView {
  version: number;
  criteria: ProfileCriteria;
  changes: string[];
  examples: MaskedExample[];
  publishedAt: string;
}

type ProfileRow = typeof idealProfiles.$inferSelect;

/** Publishes the next version of the profile; the same criteria and examples once more are the version that is there. */
export async function publishProfile(
  context: OperationContext,
  input: z.input<typeof profileInput>,
  locale: Locale,
): Promise<ProfileView> {
  const { criteria, positiveLeadIds, negativeLeadIds } = parseInput(profileInput, input);
  if (context.actor.partnerId !== undefined)
    throw new OperationError("forbidden", "The profile is published by the programme.");
  return context.database.inProgram(context.programId, async (transaction) => {
    await transaction.execute(
      sql`select pg_advisory_xact_lock(hashtextextended(${`${context.programId} profile`}, 0))`,
    );
    const examples = [
      ...(await mask(transaction, context, positiveLeadIds, true)),
      ...(await mask(transaction, context, negativeLeadIds, false)),
    ];
    const before = await newest(transaction, context);
    if (before !== undefined && isSame(before, criteria, examples))
      return viewProfile(before, await previousOf(transaction, context, before), locale);
    const [row] = await transaction
      .insert(idealProfiles)
      .values({
        programId: context.programId,
        version: (before?.version ?? 0) + 1,
        criteria,
        examples,
        publishedAt: context.now,
        publishedBy: `${context.actor.kind}:${context.actor.id}`,
      })
      .returning();
    if (row === undefined) throw new Error("The profile was not written.");
    const subject = { kind: "profile", id: String(row.version) };
    await recordAudit(transaction, context, "profile.published", subject);
    const { version } = row;
    await announce(transaction, context, () => [
      { type: "profile.published", partnerId: null, data: { version } },
    ]);
    return viewProfile(row, before ?? null, locale);
  });
}

/** The versions of the profile, the one in force first, each with what it changed. */
export async function listProfiles(
  context: OperationContext,
  input: z.input<typeof listProfilesInput>,
  locale: Locale,
): Promise<{ data: ProfileView[]; nextCursor: string | null }> {
  const { cursor, limit } = parseInput(listProfilesInput, input);
  const position = cursor === undefined ? undefined : decodeCursor(context, z.int(), cursor);
  return context.database.inProgram(context.programId, async (transaction) => {
    const rows = await transaction
      .select()
      .from(idealProfiles)
      .where(
        and(
          eq(idealProfiles.programId, context.programId),
          position === undefined ? undefined : lt(idealProfiles.version, position),
        ),
      )
      .orderBy(desc(idealProfiles.version))
      .limit(limit + 1);
    const page = rows.slice(0, limit);
    const last = page.at(-1);
    return {
      data: page.map((row, index) => viewProfile(row, rows[index + 1] ?? null, locale)),
      nextCursor: rows.length > limit && last ? encodeCursor(context, last.version) : null,
    };
  });
}

export interface LeadUnderProfile extends ProfileFit {
  leadId: LeadId;
  leadRef: string;
  stage: LeadStage;
}

/** A partner's last twenty leads under the profile in force: what it would have meant for them. */
export async function leadsUnderProfile(
  context: OperationContext,
  partnerId: PartnerId,
): Promise<{ version: number | null; data: LeadUnderProfile[] }> {
  return context.database.inProgram(context.programId, async (transaction) => {
    await readPartner(transaction, context, partnerId);
    const profile = await newest(transaction, context);
    if (profile === undefined) return { version: null, data: [] };
    const criteria = profileCriteria.parse(profile.criteria);
    const rows = await transaction
      .select()
      .from(leads)
      .where(
        and(eq(leads.programId, context.programId), eq(leads.partnerId, partnerId), isNull(leads.erasedAt)),
      )
      .orderBy(desc(leads.submittedAt), desc(leads.id))
      .limit(lastLeads);
    return {
      version: profile.version,
      data: rows.map((lead) => ({
        leadId: lead.id,
        leadRef: formatRef(lead.ref),
        stage: lead.stage,
        ...profileFit(criteria, lead),
      })),
    };
  });
}

/** What is kept of an example is masked already: erasing the lead leaves nothing of it here. */
async function mask(
  transaction: Transaction,
  context: OperationContext,
  ids: readonly string[],
  isPositive: boolean,
): Promise<MaskedExample[]> {
  if (ids.length === 0) return [];
  const rows = await transaction
    .select()
    .from(leads)
    .where(and(visibleLeads(context), inArray(leads.id, ids as LeadId[])));
  if (rows.length < new Set(ids).size) throw leadNotFound();
  return ids.flatMap((id) => {
    const lead = rows.find((row) => row.id === id);
    if (lead === undefined) return [];
    const { industry, country, region, reason } = lead;
    return [{ isPositive, industry, employees: bandOf(lead.employees), country, region, reason }];
  });
}

const bands = [1, 10, 20, 50, 100, 250, 500, 1_000, 5_000] as const;

function bandOf(employees: number | null): string | null {
  if (employees === null) return null;
  const index = bands.findLastIndex((least) => employees >= least);
  const [least, next] = [bands[index] ?? 0, bands[index + 1]];
  return next === undefined ? `${least}+` : `${least}–${next - 1}`;
}

async function newest(
  transaction: Transaction,
  { programId }: OperationContext,
): Promise<ProfileRow | undefined> {
  const [row] = await transaction
    .select()
    .from(idealProfiles)
    .where(eq(idealProfiles.programId, programId))
    .orderBy(desc(idealProfiles.version))
    .limit(1);
  return row;
}

async function previousOf(
  transaction: Transaction,
  { programId }: OperationContext,
  { version }: ProfileRow,
): Promise<ProfileRow | null> {
  const [row] = await transaction
    .select()
    .from(idealProfiles)
    .where(and(eq(idealProfiles.programId, programId), eq(idealProfiles.version, version - 1)));
  return row ?? null;
}

function isSame(before: ProfileRow, criteria: ProfileCriteria, examples: MaskedExample[]): boolean {
  const { criteria: old } = before;
  return (
    JSON.stringify(sorted(old)) === JSON.stringify(sorted(criteria)) &&
    JSON.stringify(sorted(before.examples)) === JSON.stringify(sorted(examples))
  );
}

/** The database keeps the fields of an object in an order of its own. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, field]) => [name, sorted(field)]),
  );
}

function viewProfile(row: ProfileRow, before: ProfileRow | null, locale: Locale): ProfileView {
  const criteria = profileCriteria.parse(row.criteria);
  return {
    version: row.version,
    criteria,
    changes: describeChanges(
      before === null ? null : profileCriteria.parse(before.criteria),
      criteria,
      locale,
    ),
    // Safe: examples are written by `mask` and never changed.
    examples: row.examples as MaskedExample[],
    publishedAt: row.publishedAt.toISOString(),
  };
}

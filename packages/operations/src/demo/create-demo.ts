import {
  type Database,
  type LeadId,
  type PartnerId,
  type ProgramId,
  programs,
  scopes,
  type Transaction,
} from "@leadback/db";
import { compileRules, defaultRuleSet } from "@leadback/scoring";
import { z } from "zod";
import type { Actor, OperationContext } from "../context.ts";
import { writeApiKey } from "../keys/write-api-key.ts";
import { drawRefs } from "../leads/draw-refs.ts";
import type { LeadHistory } from "../leads/lead-history.ts";
import { writeLeadHistories } from "../leads/write-lead-histories.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { createProgramInput } from "../programs/create-program.ts";
import { getProgram, type Program } from "../programs/program.ts";
import { programSettingsSchema } from "../programs/program-settings.ts";
import { recordAudit } from "../record-audit.ts";
import { isUniqueViolation } from "../unique-violation.ts";
import { askForLetters } from "./ask-for-letters.ts";
import { addDemoPeople, addDemoSales } from "./demo-people.ts";
import { demoProgram } from "./demo-program.ts";
import { type DemoSpan, demoSpan } from "./demo-span.ts";
import { demoPartners } from "./more-partners.ts";
import type { PartnerProfile } from "./partner-profile.ts";
import { type PlannedPartner, planLeads } from "./plan-leads.ts";
import { seededRandom } from "./seeded-random.ts";
import { fewestLeads, shareLeads } from "./share-leads.ts";
import { weeksBefore } from "./weeks-before.ts";
import { writeConversation } from "./write-conversation.ts";
import { writeGuidance } from "./write-guidance.ts";
import { writePartners } from "./write-partners.ts";

const leadsPerChunk = 1_000;

export const createDemoInput = z.strictObject({
  slug: createProgramInput.shape.slug.default("demo"),
  leads: z.int().min(1).max(200_000).default(600),
  partners: z.int().min(1, "At least one partner.").max(1_000, "At most 1000 partners.").default(14),
  seed: z.int().default(1),
  /** In the middle of its week: letters of past weeks, a run that waits, a partner that has written. */
  isUnderWay: z.boolean().default(false),
});

export interface CreateDemoOptions extends z.input<typeof createDemoInput> {
  onProgress?: (writtenLeads: number) => void;
}

export interface Demo {
  program: Program;
  partners: { id: PartnerId; name: string; leads: number }[];
  /** Opens the whole programme; the only time that it is seen. */
  apiKey: string;
  /** The partner whose latest digest has the most to tell. */
  highlightPartnerId: PartnerId;
  /** An instant at which the latest digests were due: `digest run --as-of`. */
  lastDigestAsOf: string;
}

/**
 * Makes a programme with partners and twelve weeks of leads up to `now`, drawn from a seed: the same seed, clock and
 * sizes give the same content under other ids. One transaction: it is there whole or not at all.
 */
export async function createDemo(
  context: { database: Database; actor: Actor; now: Date },
  { onProgress, ...options }: CreateDemoOptions = {},
): Promise<Demo> {
  const wanted = parseInput(createDemoInput, options);
  const profiles = demoPartners(wanted.partners, wanted.seed);
  const fewest = fewestLeads(profiles);
  if (wanted.leads < fewest) {
    throw new OperationError(
      "invalid_input",
      `${wanted.partners} partners need at least ${fewest} leads; nothing was made.`,
      {
        problems: [{ pointer: "/leads", detail: `Ask for ${fewest} leads or more, or for fewer partners.` }],
      },
    );
  }
  const programId = newId<ProgramId>(context.now);
  try {
    return await context.database.inProgram(programId, (transaction) =>
      write(transaction, { ...context, programId }, { ...wanted, profiles, onProgress }),
    );
  } catch (error) {
    if (!isUniqueViolation(error, "programs_slug_unique")) throw error;
    throw new OperationError(
      "conflict",
      `A programme "${wanted.slug}" exists already; nothing was made. Choose another slug.`,
      { cause: error },
    );
  }
}

interface DemoPlan extends z.output<typeof createDemoInput> {
  profiles: readonly PartnerProfile[];
  onProgress: CreateDemoOptions["onProgress"];
}

async function write(transaction: Transaction, context: OperationContext, plan: DemoPlan): Promise<Demo> {
  const program = await writeProgram(transaction, context, plan);
  const year = context.now.getUTCFullYear();
  const calendar = businessCalendar(program, year - 1, year + 1);
  const span = demoSpan(context.now, calendar, program.settings.digest);
  const counts = shareLeads(plan.profiles, plan.leads);
  const planned = plan.profiles.map((profile, index) => ({
    id: newId<PartnerId>(context.now),
    profile,
    leads: counts[index] ?? 0,
  }));
  await writePartners(transaction, context, planned);
  await writeLeads(transaction, context, program, plan, span, planned);
  await writeGuidance(transaction, context, planned, span.week);
  const wantedKey = { name: "Demo", scopes: [...scopes], partnerId: null, expiresAt: null };
  const { key: apiKey } = await writeApiKey(transaction, context, wantedKey);
  await recordAudit(
    transaction,
    context,
    "demo.created",
    { kind: "program", id: program.id },
    { seed: plan.seed, leads: plan.leads, partners: plan.partners },
  );
  const highlight = planned.find(({ profile }) => profile.habit === "showcase") ?? planned[0];
  if (highlight === undefined) throw new Error("A demo has at least one partner.");
  if (plan.isUnderWay) {
    await addDemoPeople(transaction, context, highlight.id);
    await askForLetters(transaction, context, program, span);
    await writeConversation(transaction, context, highlight.id);
  }
  return {
    program,
    partners: planned.map(({ id, profile, leads }) => ({ id, name: profile.name, leads })),
    apiKey,
    highlightPartnerId: highlight.id,
    lastDigestAsOf: span.week.sendAt.toISOString(),
  };
}

async function writeProgram(
  transaction: Transaction,
  { programId, now }: OperationContext,
  { slug, isUnderWay }: DemoPlan,
): Promise<Program> {
  const settings = programSettingsSchema.parse({
    ...demoProgram.settings,
    delivery: { needsApproval: isUnderWay },
  });
  await transaction
    .insert(programs)
    .values({ id: programId, slug, ...demoProgram, settings, createdAt: weeksBefore(now, 78) });
  return getProgram(transaction, programId);
}

/** In chunks, each drawn when it is written: memory does not grow with the number of leads. */
async function writeLeads(
  transaction: Transaction,
  context: OperationContext,
  program: Program,
  plan: DemoPlan,
  span: DemoSpan,
  planned: readonly PlannedPartner[],
): Promise<void> {
  const rules = compileRules(defaultRuleSet);
  const random = seededRandom(plan.seed, "refs");
  const refs: string[] = [];
  const histories = planLeads({
    seed: plan.seed,
    span,
    partners: planned,
    zone: program.zone,
    salesPeople: await addDemoSales(transaction, context),
    identify: (submittedAt) => ({ id: newId<LeadId>(submittedAt), ref: refs.shift() ?? "" }),
  });
  for (let written = 0; written < plan.leads; ) {
    const size = Math.min(leadsPerChunk, plan.leads - written);
    refs.push(...(await drawRefs(transaction, size, random.next)));
    const chunk: LeadHistory[] = [];
    while (chunk.length < size) {
      const { value } = histories.next();
      if (value === undefined) throw new Error("Fewer leads were planned than shared out.");
      chunk.push(value);
    }
    await writeLeadHistories(transaction, context, program, rules, chunk);
    written += size;
    plan.onProgress?.(written);
  }
}

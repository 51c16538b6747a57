import { buyingRoles, duplicateVerdicts, introductions } from "@leadback/db";
import { leadEventTypes, leadStages, reasonCodes } from "@leadback/scoring";
import { z } from "zod";
import { instant } from "../../schemas/instant.ts";

const text = z.string().nullable();
const cents = z.int().nullable().describe("In the minor unit of the currency.");
const reached = instant.nullable();

const promise = z.object({
  dueAt: reached.describe(
    "Null where no clock runs: a duplicate, a history from elsewhere, a partner who owes us information.",
  ),
  doneAt: reached,
});

export const duplicateVerdictSchema = z
  .enum(duplicateVerdicts)
  .describe(
    "Whether somebody had sent this lead before, by tax id, company domain, e-mail address or phone number. `new`: nobody. `same_partner_resend`: the same partner, whose lead is protected or still worked. `other_partner_active`: another partner, for whom the lead is protected. `vendor_already_owns`: the programme works the company itself. `existing_customer`: the company is a customer. `recycled`: an earlier lead of it waits for its date. No lead is refused or ended for its verdict: a person decides.",
  );

const leadSummaryShape = {
  id: z.uuid(),
  ref: z.string().describe("How people name the lead: KTR-7QF."),
  version: z.int().describe("Rises with each event; the ETag is made of it."),
  partnerId: z.uuid(),
  partnerName: z.string(),
  externalId: text.describe("The id in the sender's own system."),
  channel: text,
  stage: z.enum(leadStages),
  step: text.describe("The programme's own step between qualified and won."),
  score: z.number().min(0).max(100).nullable().describe("0..100; null while the rules know too little."),
  grade: text.describe("A1 to C3: fit A to C, engagement 1 to 3; D by a veto."),
  scoredAt: reached,
  rulesVersion: text,
  submittedAt: instant,
  acceptedAt: reached,
  contactedAt: reached,
  qualifiedAt: reached,
  disqualifiedAt: reached,
  wonAt: reached,
  lostAt: reached,
  firstAttemptAt: reached.describe("When the lead was first tried or spoken to."),
  firstContactAt: reached,
  attempts: z.int().min(0),
  reason: z.enum(reasonCodes).nullable().describe("Why the lead ended; see GET /v1/reasons."),
  ownReason: text.describe("The programme's own reason, which counts as `reason`."),
  secondaryReasons: z.array(z.enum(reasonCodes)),
  isLegacyEnd: z.boolean().describe("Ended elsewhere without sentence or date; never an example."),
  amountCents: cents,
  currency: text,
  expectedAmountCents: cents,
  expectedCurrency: text,
  assignedTo: text,
  informationRequested: z
    .object({
      fields: z
        .array(z.string())
        .describe("What the partner is asked for; nothing else can be corrected meanwhile."),
      since: instant.describe("Our clock stands still from here."),
    })
    .nullable(),
  due: z
    .object({
      firstAttempt: promise,
      decision: promise,
      nextAt: reached.describe(
        "The sooner of what is still open; null once decided, and while the clock stands.",
      ),
    })
    .describe("When our promises fall due, counted in the programme's working hours."),
  reopenAt: z.iso.date().nullable().describe("The local date on which a recycled lead comes back."),
  protectedUntil: reached.describe("Until then nobody else's submission of this lead counts."),
  protectionExtendedAt: reached.describe("It is extended once at most."),
  creditedPartnerId: z.uuid().nullable().describe("The partner who owned the lead when it was accepted."),
  creditedUntil: reached.describe("Until then a win is credited to the partner."),
  erasedAt: reached,
};

export const leadListItemSchema = z
  .object({
    ...leadSummaryShape,
    companyName: text,
    sentence: text.describe(
      "What the partner was told last, where it still holds; null: nothing, or the lead is open again.",
    ),
  })
  .meta({ id: "LeadListItem", description: "A lead as lists show it." });

export const leadSchema = z
  .object({
    ...leadSummaryShape,
    company: z.object({
      name: text,
      domain: text,
      taxId: text,
      industry: text,
      employees: z.int().nullable(),
      annualRevenueCents: cents,
      annualRevenueCurrency: text,
      country: text,
      region: text,
      city: text,
    }),
    contacts: z.array(
      z.object({ name: text, email: text, phone: text, role: text, buyingRole: z.enum(buyingRoles) }),
    ),
    introduction: z.enum(introductions).nullable(),
    note: text,
    attributes: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
    duplicate: z.object({
      verdict: duplicateVerdictSchema,
      leadId: z.uuid().nullable().optional().describe("The earlier lead, where you may see it."),
      since: z.iso.date().nullable().describe("The day on which the earlier lead came."),
    }),
    influencedBy: z
      .array(z.object({ partnerId: z.uuid(), partnerName: z.string() }))
      .describe("Partners who helped: shown to the programme, counted nowhere."),
  })
  .meta({ id: "Lead" });

export const leadEventSchemaOut = z
  .object({
    id: z.uuid(),
    leadId: z.uuid(),
    sequence: z.int().min(1),
    type: z.string().describe(`One of ${leadEventTypes.join(", ")}.`),
    occurredAt: instant,
    recordedAt: instant,
    isBackfilled: z.boolean().describe("Came in with a history from elsewhere."),
    data: z.record(z.string(), z.unknown()).describe("What the type carries: codes, numbers, instants."),
    sentence: text.describe("What the partner is told."),
    evidence: z.record(z.string(), z.unknown()).nullable(),
    note: text,
    privateNote: text.describe("Never shown to a partner."),
  })
  .meta({ id: "LeadEvent" });

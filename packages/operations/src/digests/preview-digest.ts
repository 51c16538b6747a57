import type { PartnerId } from "@leadback/db";
import { type DigestSnapshot, renderDigest } from "@leadback/email";
import { locales } from "@leadback/scoring";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { parseInput } from "../parse-input.ts";
import { readPartner } from "../partners/get-partner.ts";
import { asLocale, getProgram } from "../programs/program.ts";
import { readDigestFacts } from "./digest-facts.ts";
import { latestPeriod, shiftPeriod } from "./digest-period.ts";
import { linksOf } from "./digest-request.ts";
import { buildSnapshot, hasLeads } from "./snapshot/build-snapshot.ts";

export const previewDigestInput = z.strictObject({
  partnerId: z.uuid(),
  asOf: z.iso
    .datetime({ offset: true, error: "Give an instant, for example 2026-11-17T12:00:00Z." })
    .optional(),
  locale: z.enum(locales).optional(),
  publicUrl: z.url().default("http://localhost:3000"),
});

export interface DigestPreview {
  partner: { id: string; name: string };
  subject: string;
  html: string;
  text: string;
  snapshot: DigestSnapshot;
  /** Why this letter would not go out; null when it would. */
  skipReason: "empty_period" | null;
}

/** The letter that a partner would get for its latest period, made by the same code; nothing is stored or counted. */
export async function previewDigest(
  context: OperationContext,
  input: z.input<typeof previewDigestInput>,
): Promise<DigestPreview> {
  const wanted = parseInput(previewDigestInput, input);
  const asOf = wanted.asOf === undefined ? context.now : new Date(wanted.asOf);
  const { facts, locale } = await context.database.inProgram(context.programId, async (transaction) => {
    const program = await getProgram(transaction, context.programId);
    const partner = await readPartner(transaction, context, wanted.partnerId as PartnerId);
    const { digest } = program.settings;
    const period = latestPeriod(
      asOf,
      { zone: partner.zone ?? program.zone, cadence: partner.cadence },
      digest,
    );
    const previousPeriod = shiftPeriod(period, -1, digest);
    const job = { partner, period, previousPeriod, isLate: false };
    const [read] = await readDigestFacts(transaction, context, program, [job], period.freezeAt);
    if (read === undefined) throw new Error("One partner gives one set of facts.");
    return { facts: read, locale: wanted.locale ?? asLocale(partner.locale ?? program.locale) };
  });
  const links = linksOf(wanted, "preview");
  const snapshot = buildSnapshot(facts, { locale, name: null, links });
  const { subject, html, text } = await renderDigest(snapshot);
  return {
    partner: { id: facts.partner.id, name: facts.partner.name },
    subject,
    html,
    text,
    snapshot,
    skipReason: hasLeads(facts) ? null : "empty_period",
  };
}

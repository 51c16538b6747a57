import type { PartnerId } from "@leadback/db";
import { type DigestSnapshot, renderDigest } from "@leadback/email";
import { locales } from "@leadback/scoring";
import { z } from "zod";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { OperationError } from "../operation-error.ts";
import { parseInput } from "../parse-input.ts";
import { readPartner } from "../partners/get-partner.ts";
import { asLocale, getProgram } from "../programs/program.ts";
import { type DigestFacts, readDigestFacts } from "./digest-facts.ts";
import { digestNoteText, refuseUnfit } from "./digest-notes.ts";
import { latestPeriod, periodOf, shiftPeriod } from "./digest-period.ts";
import { previewLinks } from "./links-of-letter.ts";
import type { ProgramNews } from "./program-news.ts";
import { buildSnapshot, hasClosed, hasLeads } from "./snapshot/build-snapshot.ts";

export const previewDigestInput = z.strictObject({
  partnerId: z.uuid(),
  asOf: z.iso
    .datetime({ offset: true, error: "Give an instant, for example 2026-11-17T12:00:00Z." })
    .optional(),
  /** Any local date of the period that is wanted, in place of `asOf`. */
  period: z.iso.date({ error: "Give a local date, for example 2026-11-09." }).optional(),
  /** A manager's note as it would stand in the letter; it is not kept. */
  note: digestNoteText.optional(),
  locale: z.enum(locales).optional(),
  publicUrl: z.url().default("http://localhost:3000"),
});

export interface DigestPreview {
  partner: { id: string; name: string };
  subject: string;
  html: string;
  text: string;
  /** The same in a few lines, to send by WhatsApp. */
  short: string;
  snapshot: DigestSnapshot;
  /** Why this letter would not go out; null when it would. */
  skipReason: "empty_period" | "program_off" | null;
}

/**
 * The letter that a partner would get for its latest period, or got or will get for any other, made by the same code;
 * nothing is stored or counted. Of a period that is not over it tells what is known now.
 */
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
    const rhythm = { zone: partner.zone ?? program.zone, cadence: partner.cadence };
    const period =
      wanted.period === undefined
        ? latestPeriod(asOf, rhythm, digest)
        : periodOf(wanted.period, rhythm, digest);
    if (period.start > asOf) throw periodToCome();
    const previousPeriod = shiftPeriod(period, -1, digest);
    const job = { partner, period, previousPeriod, isLate: false };
    const cutoff = new Date(Math.min(period.freezeAt.getTime(), asOf.getTime()));
    const [read] = await readDigestFacts(transaction, context, program, [job], cutoff);
    if (read === undefined) throw new Error("One partner gives one set of facts.");
    return { facts: read, locale: wanted.locale ?? asLocale(partner.locale ?? program.locale) };
  });
  const links = previewLinks(wanted, locale);
  if (wanted.note !== undefined) await refuseUnfit(context, wanted.note, "/note");
  const noted = wanted.note === undefined ? facts : withNote(facts, wanted.note);
  const snapshot = buildSnapshot(noted, { locale, name: null, links });
  const { subject, html, text, short } = await renderDigest(snapshot);
  return {
    partner: { id: facts.partner.id, name: facts.partner.name },
    subject,
    html,
    text,
    short,
    snapshot,
    skipReason: !hasLeads(facts) ? "empty_period" : hasClosed(facts) ? "program_off" : null,
  };
}

/** The note stands where one that was written down for this partner would. */
function withNote(facts: DigestFacts, text: string): DigestFacts {
  const { program, partner, cutoff, news } = facts;
  const note: ProgramNews["notes"][number] = {
    programId: program.id,
    id: newId(cutoff),
    partnerId: partner.id,
    managerId: null,
    text,
    locale: program.locale,
    createdAt: cutoff,
    createdBy: "preview",
    withdrawnAt: null,
  };
  return { ...facts, news: { ...news, notes: [note, ...news.notes] } };
}

function periodToCome(): OperationError {
  return new OperationError("invalid_input", "That period has not begun; there is nothing to tell of it.", {
    problems: [{ pointer: "/period", detail: "Give a date of a period that has begun." }],
  });
}

import { privacyLevels } from "@leadback/db";
import { z } from "zod";
import { marketBenchmarksSchema } from "../comparison/market-benchmarks.ts";

const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/, "Give a time of day as HH:MM, for example 09:00.");

const dates = z.array(z.iso.date("Give a date as YYYY-MM-DD.")).max(400);

export const legalBasisText = z
  .string()
  .trim()
  .min(20, "Say it so that somebody else can check it: at least 20 characters.")
  .max(500, "At most 500 characters.");

/** What a programme decides for itself; every field has a default. Units are in the names. */
export const programSettingsSchema = z.object({
  privacyLevel: z.enum(privacyLevels).default("pseudonymous"),
  /** On what companies are named in letters, who said so and when: without it none is. */
  namedBasis: z
    .object({
      text: legalBasisText.optional(),
      recordedBy: z.string().max(200).optional(),
      recordedAt: z.iso.datetime().optional(),
    })
    .prefault({}),
  /** When the digest goes out, in each partner's own zone; ISO weekday, 1 is Monday. */
  digest: z
    .object({
      weekday: z.int().min(1).max(7).default(2),
      freezeTime: clockTime.default("05:00"),
      sendTime: clockTime.default("09:00"),
      /** A Monday from which fortnights are counted. */
      biweeklyAnchor: z.iso.date().default("2026-01-05"),
    })
    .prefault({}),
  /** What must be so before letters leave by themselves. */
  delivery: z
    .object({
      /** A person looks at every run before it is sent. */
      needsApproval: z.boolean().default(false),
      /** A run with more letters waits for a person: what it would cost and whom it would reach was not foreseen. */
      mostLetters: z.int().min(1).max(1_000_000).default(10_000),
      /** What cannot wait for the digest goes at once, as one notice a day. */
      sendsNotices: z.boolean().default(true),
    })
    .prefault({}),
  /**
   * A share of the partners gets no digests for some weeks, so that what the letters do can be measured; 0: nobody is left
   * out. It begins on the local date `since`.
   */
  holdOut: z
    .object({
      share: z.number().min(0).max(0.5).default(0),
      since: z.iso.date().optional(),
      weeks: z.int().min(4).max(52).default(12),
    })
    .prefault({}),
  /** A programme that pauses or ends writes one last letter, on or after the local date `since`, and then none. */
  lifecycle: z
    .object({
      state: z.enum(["running", "paused", "ended"]).default("running"),
      since: z.iso.date().optional(),
    })
    .prefault({}),
  calendar: z
    .object({
      weekdays: z.array(z.int().min(1).max(7)).min(1).max(7).default([1, 2, 3, 4, 5]),
      startTime: clockTime.default("09:00"),
      endTime: clockTime.default("18:00"),
      /** Days off beside the public holidays of the country. */
      closedDates: dates.default([]),
      /** Public holidays on which you work. */
      workedDates: dates.default([]),
    })
    .prefault({}),
  promises: z
    .object({
      firstAttemptHours: z.number().positive().default(4),
      topGradeFirstAttemptHours: z.number().positive().default(1),
      decisionDays: z.number().positive().default(2),
      disputeDays: z.number().positive().default(5),
      /** Until a question, a suggestion or new information has its answer. */
      answerDays: z.number().positive().default(2),
    })
    .prefault({}),
  /** How often we sit down with a partner, in days; by tier where one is named. */
  checkpoints: z
    .object({
      everyDays: z.int().min(7).max(400).default(90),
      byTier: z.record(z.string().min(1).max(60), z.int().min(7).max(400)).default({}),
    })
    .prefault({}),
  /** After how many days a cohort counts as matured. */
  maturityDays: z.int().min(1).max(730).default(90),
  protectionDays: z.int().min(0).max(730).default(90),
  /** By how much the protection of a lead can be extended, once. */
  protectionExtensionDays: z.int().min(0).max(730).default(30),
  creditDays: z.int().min(1).max(1825).default(365),
  /** What is usual in the market, to be shown beside the programme's own figures. */
  benchmarks: marketBenchmarksSchema.prefault({}),
  /** Who signs: what the law wants below every letter. */
  sender: z
    .object({
      name: z.string().min(1).max(120).optional(),
      legalName: z.string().min(1).max(200).optional(),
      postalAddress: z.string().min(1).max(300).optional(),
      replyTo: z.email().optional(),
      privacyContact: z.string().max(200).optional(),
      signerName: z.string().max(120).optional(),
      signerRole: z.string().max(120).optional(),
    })
    .prefault({}),
});

/** What holds between settings. For those that are written: what was written before it held is read as it is. */
export function soundSettings(
  { digest, calendar, promises, holdOut, privacyLevel, namedBasis }: ProgramSettings,
  context: z.core.$RefinementCtx,
): void {
  const refuse = (path: string[], message: string) =>
    context.addIssue({ code: "custom", path, message, input: undefined });
  if (digest.sendTime < digest.freezeTime)
    refuse(
      ["digest", "sendTime"],
      "A letter is written before it is sent: give a time that is not before `freezeTime`.",
    );
  if (holdOut.share > 0 && holdOut.since === undefined)
    refuse(["holdOut", "since"], "Say on which day the hold-out begins, for example 2026-11-16.");
  if (calendar.endTime <= calendar.startTime)
    refuse(["calendar", "endTime"], "The day ends after it begins: give a later time than `startTime`.");
  if (privacyLevel === "named" && namedBasis.text === undefined)
    refuse(
      ["namedBasis", "text"],
      "Companies are named only on a legal basis: say which, for example the clause of the contract with your partners.",
    );
  for (const [name, value] of Object.entries(promises))
    if (value > (name.endsWith("Hours") ? 2_000 : 400)) refuse(["promises", name], "Nobody waits so long.");
}

export type ProgramSettings = z.output<typeof programSettingsSchema>;

/** Whether letters may name the companies behind a partner's own leads. */
export function namesCompanies({ privacyLevel, namedBasis }: ProgramSettings): boolean {
  return privacyLevel === "named" && namedBasis.text !== undefined;
}

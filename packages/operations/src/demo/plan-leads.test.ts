import type { LeadId, PartnerId } from "@leadback/db";
import { businessHoursBetween, isLive, lintFeedback, lintSentence, reasonCodes } from "@leadback/scoring";
import { describe, expect, it } from "vitest";
import type { LeadHistory } from "../leads/lead-history.ts";
import { leadSubmissionSchema } from "../leads/lead-submission.ts";
import { projectLead } from "../leads/project-lead.ts";
import { businessCalendar } from "../metrics/business-calendar.ts";
import { programSettingsSchema } from "../programs/program-settings.ts";
import { demoProgram } from "./demo-program.ts";
import { demoSpan } from "./demo-span.ts";
import { demoPartners } from "./more-partners.ts";
import { planLeads } from "./plan-leads.ts";
import { shareLeads } from "./share-leads.ts";

const settings = programSettingsSchema.parse(demoProgram.settings);
const calendarOf = (now: Date) =>
  businessCalendar({ ...demoProgram, settings }, now.getUTCFullYear() - 1, now.getUTCFullYear() + 1);

function plan({ seed = 1, leads = 600, partners = 14, now = new Date("2026-11-21T23:00:00Z") } = {}) {
  const profiles = demoPartners(partners, seed);
  const counts = shareLeads(profiles, leads);
  const planned = profiles.map((profile, index) => ({
    id: `partner-${index}` as PartnerId,
    profile,
    leads: counts[index] ?? 0,
  }));
  let serial = 0;
  const histories = [
    ...planLeads({
      seed,
      span: demoSpan(now, calendarOf(now), settings.digest),
      partners: planned,
      zone: demoProgram.zone,
      salesPeople: ["rui", "beatriz", "davi", "júlia"],
      identify: () => {
        serial += 1;
        const ref = serial.toString(36).toUpperCase().padStart(6, "0");
        return { id: `lead-${serial}` as LeadId, ref };
      },
    }),
  ];
  return { histories, now };
}

const instants = [
  "2026-11-21T23:00:00Z",
  "2026-11-23T12:00:00Z",
  "2026-11-24T07:30:00Z",
  "2027-01-03T15:00:00Z",
  "2027-02-11T20:00:00Z",
].map((instant) => new Date(instant));

describe("planLeads", () => {
  it("gives the same leads for the same seed, clock and sizes, and others for another seed", () => {
    expect(plan().histories).toEqual(plan().histories);
    expect(plan({ seed: 2 }).histories).not.toEqual(plan().histories);
  });

  it("ends every lead with a sentence and evidence that the lint accepts, whatever the seed", () => {
    for (const seed of [1, 2, 3]) {
      for (const { entries, contacts } of plan({ seed, leads: 1_500 }).histories) {
        const forbiddenNames = contacts.flatMap(({ name }) => (name === undefined ? [] : [name]));
        for (const { fact, words } of entries) {
          const sentence = words?.sentence;
          if (fact.type === "disqualified" || fact.type === "lost") {
            const verdict = lintFeedback({
              reason: fact.data.reason,
              sentence,
              evidence: words?.evidence,
              locale: "pt-BR",
              forbiddenNames,
            });
            expect(verdict.problems, sentence).toEqual([]);
          } else if (sentence !== undefined) {
            expect(lintSentence({ sentence, locale: "pt-BR", forbiddenNames }).problems, sentence).toEqual(
              [],
            );
          }
        }
      }
    }
  });

  it.each(instants)("tells histories that the lifecycle allows, in order and none after %s", (now) => {
    for (const { entries } of plan({ now }).histories) {
      const times = entries.map(({ fact }) => fact.occurredAt.getTime());
      expect(times).toEqual(times.toSorted((a, b) => a - b));
      expect(times.at(-1)).toBeLessThanOrEqual(now.getTime());
      expect(() => projectLead(entries.map(({ fact }) => fact))).not.toThrow();
    }
  });

  it.each(instants)(
    "leaves exactly three leads waiting for our first attempt past the promise at %s",
    (now) => {
      const calendar = calendarOf(now);
      const late = plan({ now }).histories.filter((history) => {
        const lead = projectLead(history.entries.map(({ fact }) => fact));
        const isPaused = lead.clockPauses.some(({ to }) => to === null);
        if (!isLive(lead.stage) || lead.firstAttemptAt !== null || isPaused) return false;
        return businessHoursBetween(lead.submittedAt.getTime(), now.getTime(), calendar) > 4;
      });
      expect(late).toHaveLength(3);
    },
  );

  it("sends companies that intake would accept, at addresses and numbers that are nobody's", () => {
    for (const { company, contacts } of plan().histories) {
      const submission = leadSubmissionSchema.safeParse({ company, contacts });
      expect(submission.error?.issues ?? []).toEqual([]);
      for (const { email, phone } of contacts) {
        expect(email).toMatch(/^[a-z0-9.-]+@[a-z0-9-]+\.example$/);
        if (phone !== undefined) expect(phone).toMatch(/^\+55 \d\d 900|^\+54 \d+ 5555? |^\+598 \d 555 /);
      }
    }
  });

  it("names no company twice but where the lead is a duplicate", () => {
    const fresh = plan({ leads: 5_000 }).histories.filter((history) => history.duplicate.leadId === null);
    expect(new Set(fresh.map(({ company }) => company.domain)).size).toBe(fresh.length);
  });

  it("uses every reason, and varies what it says about the most frequent one", () => {
    const ends = plan({ leads: 3_000 }).histories.flatMap(endsOf);
    expect(new Set(ends.map(({ reason }) => reason))).toEqual(new Set(reasonCodes));
    const small = ends.filter(({ reason }) => reason === "fit_company_too_small");
    expect(new Set(small.map(({ sentence }) => sentence)).size).toBeGreaterThan(small.length / 3);
  });
});

function endsOf({ entries }: LeadHistory) {
  return entries.flatMap(({ fact, words }) =>
    fact.type === "disqualified" || fact.type === "lost"
      ? [{ reason: fact.data.reason, sentence: words?.sentence }]
      : [],
  );
}

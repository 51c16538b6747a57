import type { PartnerId } from "@leadback/db";
import { leadStages } from "@leadback/scoring";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { projectLead } from "../leads/project-lead.ts";
import { buildHistory } from "./build-history.ts";
import type { LeadEnd, MappedRow } from "./map-row.ts";
import { importMessages } from "./messages.ts";

const submittedAt = new Date("2026-03-10T15:00:00Z");
const now = new Date("2026-11-21T12:00:00Z");
const partnerId = "00000000-0000-7000-8000-000000000001" as PartnerId;

function rowWith(fields: Partial<MappedRow>): MappedRow {
  return {
    line: 7,
    leadId: null,
    externalId: "1",
    partner: { key: "P", name: "P", email: null, locale: null, zone: null },
    channel: null,
    owner: null,
    submittedAt,
    stage: null,
    end: null,
    dates: {},
    reason: null,
    ownReason: null,
    rawReason: "",
    reasonReading: null,
    sentence: "",
    amountCents: null,
    currency: null,
    company: {},
    contacts: [],
    attributes: {},
    warnings: [],
    columnOf: (field) => `column of ${field}`,
    ...fields,
  };
}

function build(fields: Partial<MappedRow>, isBackfill = true) {
  const terms = { partnerId, isBackfill, now, locale: "en" as const, messages: importMessages.en };
  const { entries, warnings } = buildHistory(rowWith(fields), terms);
  const facts = entries.map(({ fact }) => fact);
  return { entries, facts, warnings, lead: projectLead(facts), types: facts.map(({ type }) => type) };
}

const day = (text: string) => ({ at: new Date(`${text}T00:00:00Z`), isWholeDay: true });

describe("stages and dates become the events of the lifecycle", () => {
  test("a dated later stage implies the stage, whatever the stage column says", () => {
    const { lead, types } = build({
      stage: "submitted",
      dates: { acceptedAt: day("2026-03-11"), qualifiedAt: day("2026-03-15") },
    });
    expect(types).toEqual(["submitted", "accepted", "qualified"]);
    expect(lead).toMatchObject({ stage: "qualified", qualifiedAt: new Date("2026-03-15T00:00:00Z") });
  });

  test("a stage without its date is there, undated, at the latest instant known", () => {
    const { facts, lead } = build({ stage: "contacted", dates: { acceptedAt: day("2026-03-12") } });
    expect(facts[2]).toMatchObject({
      type: "contacted",
      isUndated: true,
      occurredAt: new Date("2026-03-12T00:00:00Z"),
    });
    expect(lead).toMatchObject({ stage: "contacted", firstContactAt: null });
    expect(build({ stage: "disqualified", end: "disqualified" }).lead).toMatchObject({
      disqualifiedAt: submittedAt,
      isEndUndated: true,
      isLegacyEnd: true,
    });
  });

  test("a lead lost without a qualified date was qualified when it was lost, as an implied step", () => {
    const { facts, warnings } = build({ stage: "lost", end: "lost", dates: { lostAt: day("2026-04-01") } });
    expect(facts).toMatchObject([
      { type: "submitted" },
      { type: "qualified", isUndated: true, occurredAt: new Date("2026-04-01T00:00:00Z") },
      { type: "lost", occurredAt: new Date("2026-04-01T00:00:00Z") },
    ]);
    expect(warnings).toEqual([]);
  });

  test("a lead disqualified after it was qualified counts as lost, with a remark", () => {
    const { lead, warnings } = build({
      end: "disqualified",
      dates: { qualifiedAt: day("2026-03-12"), disqualifiedAt: day("2026-04-01") },
    });
    expect(lead).toMatchObject({ stage: "lost", decision: "qualified" });
    expect(warnings).toMatchObject([{ line: 7, severity: "warning" }]);
  });

  test("an end before the submission is kept and reported; a day without a time is not before its own afternoon", () => {
    const early = build({ end: "won", dates: { wonAt: day("2026-03-09") } });
    expect(early.lead.wonAt).toEqual(new Date("2026-03-09T00:00:00Z"));
    expect(early.warnings).toMatchObject([{ column: "column of wonAt" }]);
    const sameDay = build({ end: "won", dates: { wonAt: day("2026-03-10") } });
    expect(sameDay.lead.wonAt).toEqual(submittedAt);
    expect(sameDay.warnings).toEqual([]);
  });

  test("the owner is assigned first", () => {
    expect(build({ owner: "5", stage: "won", end: "won" })).toMatchObject({
      types: ["submitted", "assigned", "won"],
      lead: { assignedTo: "5" },
    });
  });
});

describe("reasons and sentences", () => {
  test("a reason on a lead that did not end for it is an internal note", () => {
    const { entries, lead } = build({
      stage: "qualified",
      reason: "budget_insufficient",
      rawReason: "No Budget",
    });
    expect(entries.at(-1)).toMatchObject({
      fact: { type: "noted", data: { visibility: "internal" } },
      words: { note: "Reason given in the imported file: No Budget", noteVisibility: "internal" },
    });
    expect(lead).toMatchObject({ stage: "qualified", reason: null });
  });

  test("a sentence with personal data is left out, and the end is legacy", () => {
    const clean = { stage: "disqualified", end: "disqualified", reason: "budget_insufficient" } as const;
    const kept = build({ ...clean, sentence: "Budget of 2,000 a month where 5,000 are needed" });
    expect(kept.lead.isLegacyEnd).toBe(false);
    for (const sentence of ["Write to ana@acme.example instead", "Ana Souza has no budget this year"]) {
      const left = build({ ...clean, sentence, contacts: [{ name: "Ana Souza" }] });
      expect(left.lead.isLegacyEnd).toBe(true);
      expect(left.warnings).toMatchObject([{ column: "column of sentence" }]);
      expect(JSON.stringify(left.entries)).not.toContain(sentence);
    }
  });

  test("a sentence without a reason is kept for our own people alone", () => {
    const { entries, warnings, lead } = build({
      stage: "disqualified",
      end: "disqualified",
      sentence: "They chose another",
    });
    expect(entries.at(-1)?.words).toEqual({ note: "They chose another", noteVisibility: "internal" });
    expect(warnings).toHaveLength(1);
    expect(lead.isLegacyEnd).toBe(true);
  });
});

test("whatever a row says, its history is one that the lifecycle allows, read as of any instant", () => {
  const date = fc.date({ min: new Date("2026-01-01"), max: new Date("2026-06-01"), noInvalidDate: true });
  const maybe = fc.option(fc.record({ at: date, isWholeDay: fc.boolean() }), { nil: undefined });
  const ends = ["disqualified", "won", "lost"] as const satisfies LeadEnd[];
  const endDate = { disqualified: "disqualifiedAt", won: "wonAt", lost: "lostAt" } as const;
  fc.assert(
    fc.property(
      fc.record({
        stage: fc.option(fc.constantFrom(...leadStages.filter((stage) => stage !== "recycled"))),
        end: fc.option(fc.constantFrom(...ends)),
        forward: fc.tuple(maybe, maybe, maybe),
        endAt: maybe,
        owner: fc.option(fc.constant("5")),
        rawReason: fc.constantFrom("", "No Budget"),
        isBackfill: fc.boolean(),
      }),
      ({ stage, end, forward: [accepted, contacted, qualified], endAt, owner, rawReason, isBackfill }) => {
        const named = ends.find((candidate) => candidate === stage) ?? end;
        const dates: MappedRow["dates"] = {};
        if (accepted !== undefined) dates.acceptedAt = accepted;
        if (contacted !== undefined) dates.contactedAt = contacted;
        if (qualified !== undefined) dates.qualifiedAt = qualified;
        if (named !== null && endAt !== undefined) dates[endDate[named]] = endAt;
        const { facts, lead } = build({ stage, end: named, dates, owner, rawReason }, isBackfill);
        const cutOffs = facts.map(({ recordedAt }) => recordedAt);
        for (const cutOff of cutOffs) projectLead(facts.filter(({ recordedAt }) => recordedAt <= cutOff));
        expect([...cutOffs].sort((left, right) => left.getTime() - right.getTime())).toEqual(cutOffs);
        if (named === "won") expect(lead.stage).toBe("won");
        else if (named !== null) expect(["disqualified", "lost"]).toContain(lead.stage);
      },
    ),
    { numRuns: 2_000 },
  );
});

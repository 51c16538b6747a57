import type { PartnerId } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import type { ReasonCode } from "@leadback/scoring";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { PeerReasons } from "./peer-reasons.ts";

const span = { start: new Date("2026-11-02T00:00:00Z"), end: new Date("2026-11-16T00:00:00Z") };
const cutoff = new Date("2026-11-17T08:00:00Z");

let testDatabase: TestDatabase;
let context: OperationContext;
let [own, other]: PartnerId[] = [];

beforeAll(async () => {
  testDatabase = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const now = new Date("2026-10-01T12:00:00Z");
  const { database } = testDatabase;
  const program = await createProgram({ database, actor, now }, { slug: "peers", name: "Peers" });
  context = { database, programId: program.id, actor, now };
  own = (await createPartner(context, { name: "Own" })).id;
  other = (await createPartner(context, { name: "Other" })).id;
});
afterAll(() => testDatabase.drop());

const at = (instant: string): OperationContext => ({ ...context, now: new Date(instant) });
const sentences: Partial<Record<ReasonCode, object>> = {
  fit_company_too_small: {
    sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
    evidence: { observed: 8, expected: 20 },
  },
};

/** A lead that ended for its size at an instant. */
async function endedLead(partnerId: PartnerId | undefined, instant: string) {
  const lead = await submitLead(at("2026-10-20T12:00:00Z"), { partnerId, company: { name: "Padaria Sol" } });
  const reason = "fit_company_too_small";
  await recordEvent(at(instant), lead.id, { type: "disqualified", reason, ...sentences[reason] });
  return lead.id;
}

async function peersAt(instant: Date) {
  const { counts } = await context.database.inProgram(context.programId, (transaction) =>
    new PeerReasons().of(transaction, context, own ?? ("" as PartnerId), span, instant),
  );
  return counts;
}

test("ends of the other partners count by date and latest reason, as known at the cut-off", async () => {
  expect(await peersAt(cutoff)).toEqual({});
  await endedLead(own, "2026-11-10T12:00:00Z");
  await endedLead(other, "2026-11-01T12:00:00Z");
  await endedLead(other, "2026-11-10T12:00:00Z");
  const recoded = await endedLead(other, "2026-11-11T12:00:00Z");
  const reopened = await endedLead(other, "2026-11-12T12:00:00Z");
  expect(await peersAt(cutoff)).toEqual({ fit_company_too_small: 3 });

  const change = { type: "reason_changed", reason: "fit_industry" };
  await recordEvent(at("2026-11-16T12:00:00Z"), recoded, change);
  await recordEvent(at("2026-11-16T12:00:00Z"), reopened, { type: "reopened" });
  expect(await peersAt(cutoff)).toEqual({ fit_company_too_small: 1, fit_industry: 1 });
  expect(await peersAt(new Date("2026-11-16T08:00:00Z"))).toEqual({ fit_company_too_small: 3 });
});

test("a run counts each span once, whatever comes in meanwhile", async () => {
  const peers = new PeerReasons();
  const read = () =>
    context.database.inProgram(context.programId, (transaction) =>
      peers.of(transaction, context, own ?? ("" as PartnerId), span, cutoff),
    );
  const before = await read();
  await endedLead(other, "2026-11-13T12:00:00Z");
  expect(await read()).toEqual(before);
  expect(await peersAt(cutoff)).not.toEqual(before.counts);
});

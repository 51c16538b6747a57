import type { PartnerId } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { previewDigest } from "./preview-digest.ts";

let database: TestDatabase;
let context: OperationContext;
beforeAll(async () => {
  database = await createTestDatabase();
  const actor = { kind: "system" as const, id: "admin-1" };
  const start = new Date("2026-03-02T12:00:00Z");
  const program = await createProgram(
    { database: database.database, actor, now: start },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: database.database, programId: program.id, actor, now: start };
});
afterAll(() => database.drop());

const at = (instant: string): OperationContext => ({ ...context, now: new Date(instant) });

async function addPartner(name: string): Promise<PartnerId> {
  return (await createPartner(at("2026-03-02T12:00:00Z"), { name })).id;
}

async function send(partnerId: PartnerId, instant: string, domain: string) {
  return submitLead(at(instant), { partnerId, company: { name: "Oficina", domain } });
}

async function letter(partnerId: PartnerId) {
  const asOf = "2026-11-17T13:00:00Z";
  const { snapshot, text } = await previewDigest(at(asOf), { partnerId, asOf, locale: "en" });
  return { snapshot, text: text.replace(/\s+/g, " ") };
}

test("a lead that its partner sends again counts again, and the letter says that it does", async () => {
  const partnerId = await addPartner("Aurora");
  for (const domain of ["norte.example", "sul.example"])
    await send(partnerId, "2026-07-14T14:00:00Z", domain);
  await send(partnerId, "2026-07-20T14:00:00Z", "norte.example");
  await send(partnerId, "2026-11-10T14:00:00Z", "leste.example");
  await send(partnerId, "2026-11-11T14:00:00Z", "leste.example");
  const { snapshot, text } = await letter(partnerId);
  expect(snapshot.funnel).toMatchObject({ received: 2, resent: 1 });
  expect(snapshot.conversion).toMatchObject({ submitted: 3, resent: 1 });
  expect(text).toContain("One of those received you had sent before.");
  expect(text).toContain("Of the 3 leads that you sent in July (1 of them sent before), none");
});

test.each([
  {
    type: "disqualified",
    reason: "fit_geography",
    sentence: "A unidade que compra fica em Assunção; hoje atendemos Brasil, Argentina e Uruguai.",
    evidence: { observed: "Assunção", expected: "Brasil, Argentina e Uruguai" },
  },
  { type: "qualified" },
])("a lead that was decided untried does not wait for us, whatever it came to: $type", async (decision) => {
  const partnerId = await addPartner(`Solo ${decision.type}`);
  const { id } = await send(partnerId, "2026-11-10T14:00:00Z", `${decision.type}.example`);
  await recordEvent(at("2026-11-10T15:00:00Z"), id, decision);
  const { snapshot, text } = await letter(partnerId);
  expect(snapshot.responseTime).toMatchObject({
    n: 1,
    answered: 0,
    decidedUntried: 1,
    oldestWaiting: null,
  });
  expect(text).toContain("Your lead was decided before any try to reach it was on record.");
  expect(text).not.toMatch(/not yet tried|longest wait/);
});

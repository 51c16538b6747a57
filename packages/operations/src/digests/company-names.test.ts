import { auditEntries, type PartnerId } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { eq } from "drizzle-orm";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { recordEvent } from "../leads/record-event.ts";
import { submitLead } from "../leads/submit-lead.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { updateProgramSettings } from "../programs/update-program.ts";
import { previewDigest } from "./preview-digest.ts";

const asOf = new Date("2026-11-17T13:00:00Z");
const basis = "Clause 7.2 of the partner contract of 2026, which every partner has signed.";
const companies = {
  won: "Transportes Ipê Azul",
  link: "visite evil-portal.com.br",
  person: "Marta Quintela Doces ME",
  mail: "Loja ana@ipe.com.br",
} as const;
let database: TestDatabase;
let context: OperationContext;
let partnerId: PartnerId;

beforeAll(async () => {
  database = await createTestDatabase();
  const actor = { kind: "system" as const, id: "admin-1" };
  const start = new Date("2026-11-02T12:00:00Z");
  const program = await createProgram(
    { database: database.database, actor, now: start },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: database.database, programId: program.id, actor, now: asOf };
  ({ id: partnerId } = await createPartner({ ...context, now: start }, { name: "Contábil Aurora" }));
  const at = (instant: string): OperationContext => ({ ...context, now: new Date(instant) });
  const send = async (name: string) => {
    const contacts = [{ name: "Marta Quintela", email: "marta@doces.example", phone: "+5511987654321" }];
    const lead = await submitLead(at("2026-11-09T14:00:00Z"), { partnerId, company: { name }, contacts });
    return lead.id;
  };
  const won = { type: "won", amountCents: 90_000, currency: "BRL", sentence: "O decisor veio junto." };
  await recordEvent(at("2026-11-12T14:00:00Z"), await send(companies.won), won);
  await recordEvent(at("2026-11-12T14:00:00Z"), await send(companies.mail), {
    type: "disqualified",
    reason: "fit_company_too_small",
    sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
    evidence: { observed: 8, expected: 20 },
  });
  for (const name of [companies.link, companies.person])
    await recordEvent(at("2026-11-12T14:00:00Z"), await send(name), {
      type: "qualified",
      sentence: "A dor no fechamento do mês estava clara.",
    });
});
afterAll(() => database.drop());

async function letter(): Promise<string> {
  const { subject, html, text, short } = await previewDigest(context, {
    partnerId,
    asOf: asOf.toISOString(),
  });
  return [subject, html, text, short].join("\n");
}

test("companies are named only on a basis that somebody has recorded, with who and when, in the audit too", async () => {
  const unfounded = updateProgramSettings(context, { privacyLevel: "named" });
  await expect(unfounded).rejects.toMatchObject({ problems: [{ pointer: "/namedBasis/text" }] });
  for (const name of Object.values(companies)) expect(await letter()).not.toContain(name);

  const { settings } = await updateProgramSettings(context, {
    privacyLevel: "named",
    namedBasis: { text: basis, recordedBy: "user:somebody-else" },
  });
  expect(settings.namedBasis).toEqual({
    text: basis,
    recordedBy: "system:admin-1",
    recordedAt: asOf.toISOString(),
  });
  const entries = await context.database.inProgram(context.programId, (transaction) =>
    transaction.select().from(auditEntries).where(eq(auditEntries.action, "program.settings_changed")),
  );
  expect(entries).toHaveLength(1);
  expect(entries[0]?.detail).toMatchObject({ naming: { privacyLevel: "named", namedBasis: basis } });
  expect(await letter()).toContain(companies.won);
});

test("a name that tells of a person or how to reach one is not said, and none can be clicked", async () => {
  const said = await letter();
  for (const name of [companies.person, companies.mail, "Marta", "ipe.com.br", "987654321"])
    expect(said).not.toContain(name);
  expect(said).not.toContain("evil-portal.com.br");
  expect(said.replaceAll("\u200C", "")).toContain("evil-portal.com.br");
  expect(said.match(/href="[^"]*evil/)).toBeNull();
});

test("without a level that names, the basis stays recorded and no company is named", async () => {
  for (const privacyLevel of ["pseudonymous", "aggregate"]) {
    const { settings } = await updateProgramSettings(context, { privacyLevel });
    expect(settings.namedBasis.text).toBe(basis);
    expect(await letter()).not.toContain(companies.won);
  }
  const { snapshot } = await previewDigest(context, { partnerId, asOf: asOf.toISOString() });
  expect(snapshot.examples).toEqual({ good: [], bad: [] });
  expect(snapshot.wins.first.map(({ ref, sentence }) => [ref, sentence])).toEqual([[null, null]]);
});

import { type PartnerContactId, type PartnerId, type SurveyId, surveyOptOuts, surveys } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { newId } from "../new-id.ts";
import { createPartner } from "../partners/create-partner.ts";
import { createProgram } from "../programs/create-program.ts";
import { drawQuestions, keepQuestions } from "./ask-in-letters.ts";

const first = new Date("2026-01-06T12:00:00Z");
let database: TestDatabase;
let context: OperationContext;
let partnerId: PartnerId;

beforeAll(async () => {
  database = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const program = await createProgram(
    { database: database.database, actor, now: first },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: database.database, programId: program.id, actor, now: first };
  ({ id: partnerId } = await createPartner(context, { name: "Contábil Aurora" }));
});
afterAll(() => database.drop());

const after = (days: number) => new Date(first.getTime() + days * 86_400_000);

/** Whom of these addresses a letter of that day asks; it is kept that it did. */
async function ask(days: number, addresses: readonly string[]): Promise<string[]> {
  const now = after(days);
  const readers = addresses.map((addressHash) => ({
    partnerId,
    contactId: newId<PartnerContactId>(now),
    addressHash,
  }));
  return context.database.inProgram(context.programId, async (transaction) => {
    const questions = [...(await drawQuestions(transaction, { ...context, now }, readers)).values()];
    await keepQuestions(transaction, { ...context, now }, questions);
    return questions.map(({ addressHash }) => addressHash).sort();
  });
}

test("a letter asks a reader whether to recommend us twice a year at most, once for each address", async () => {
  expect(await ask(0, ["ana", "ana", "bia"])).toEqual(["ana", "bia"]);
  for (const days of [7, 30, 179]) expect(await ask(days, ["ana", "bia"])).toEqual([]);
  expect(await ask(181, ["ana"])).toEqual(["ana"]);
  expect(await ask(188, ["ana", "bia"])).toEqual(["bia"]);
});

test("nobody is asked within a month of another question, and who wants none never", async () => {
  await context.database.inProgram(context.programId, async (transaction) => {
    await transaction.insert(surveys).values({
      programId: context.programId,
      id: newId<SurveyId>(first),
      kind: "csat",
      topic: "feedback",
      partnerId,
      addressHash: "caio",
      askedAt: first,
      expiresAt: after(30),
    });
    await transaction
      .insert(surveyOptOuts)
      .values({ programId: context.programId, addressHash: "dora", optedOutAt: first });
  });
  expect(await ask(29, ["caio", "dora"])).toEqual([]);
  expect(await ask(31, ["caio", "dora"])).toEqual(["caio"]);
  expect(await ask(400, ["dora"])).toEqual([]);
});

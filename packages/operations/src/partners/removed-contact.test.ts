import { suppressions } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { OperationContext } from "../context.ts";
import { keepLetterLinks } from "../digests/letter-links.ts";
import { planDigests } from "../digests/plan-digests.ts";
import { resubscribe, unsubscribe } from "../digests/unsubscribe.ts";
import { createProgram } from "../programs/create-program.ts";
import { createPartner } from "./create-partner.ts";
import { addContact, listContacts, removeContact } from "./partner-contacts.ts";

let house: TestDatabase;
let context: OperationContext;
let partner: Awaited<ReturnType<typeof createPartner>>;
beforeAll(async () => {
  house = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const now = new Date("2026-10-01T12:00:00Z");
  const program = await createProgram({ database: house.database, actor, now }, { slug: "v", name: "V" });
  context = { database: house.database, programId: program.id, actor, now };
  partner = await createPartner(context, { name: "Aurora", contacts: [{ email: "ana@aurora.example" }] });
});
afterAll(() => house.drop());

async function reader() {
  const [contact] = (await listContacts(context, partner.id)).data;
  if (contact === undefined) throw new Error("There is no reader.");
  return contact;
}

async function linkOf(token: string): Promise<void> {
  const { id } = await reader();
  const { programId } = context;
  await house.database.inProgram(programId, (transaction) =>
    keepLetterLinks(transaction, [
      { token, programId, kind: "unsubscribe", id: id as Parameters<typeof removeContact>[2] },
    ]),
  );
}

const plan = () =>
  planDigests(
    { ...context, now: new Date("2026-11-17T13:00:00Z") },
    { asOf: new Date("2026-11-17T13:00:00Z") },
  );

test("who has unsubscribed gets nothing when its address is removed and added again, until it says so itself", async () => {
  await linkOf("first");
  await unsubscribe(house.database, "first", context.now);
  await removeContact(context, partner.id, (await reader()).id as Parameters<typeof removeContact>[2]);
  await addContact(context, partner.id, { email: "Ana@Aurora.example", name: "Ana" });
  expect(await plan()).toMatchObject({ planned: 0, skipped: [{ reason: "suppressed", count: 1 }] });
  const kept = await house.database.inProgram(context.programId, (t) => t.select().from(suppressions));
  expect(kept).toMatchObject([{ reason: "unsubscribed" }]);
  expect(JSON.stringify(kept)).not.toContain("aurora");
  await linkOf("second");
  await unsubscribe(house.database, "second", context.now);
  await resubscribe(house.database, "second", context.now);
  expect(await house.database.inProgram(context.programId, (t) => t.select().from(suppressions))).toEqual([]);
});

test("who is removed while it wants letters leaves nothing behind", async () => {
  await removeContact(context, partner.id, (await reader()).id as Parameters<typeof removeContact>[2]);
  expect(await house.database.inProgram(context.programId, (t) => t.select().from(suppressions))).toEqual([]);
});

import { createHash } from "node:crypto";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createProgram } from "../programs/create-program.ts";
import { addressHash, readAddressKey } from "./recipient.ts";

let house: TestDatabase;
beforeAll(async () => {
  house = await createTestDatabase();
});
afterAll(() => house.drop());

async function keyOf(slug: string) {
  const actor = { kind: "system" as const, id: "test" };
  const { id } = await createProgram(
    { database: house.database, actor, now: new Date("2026-11-17T12:00:00Z") },
    { slug, name: slug },
  );
  return house.database.inProgram(id, (transaction) => readAddressKey(transaction, id));
}

test("an address is known again however it is written, and by nobody who has not the programme's key", async () => {
  const [key, other] = [await keyOf("one"), await keyOf("two")];
  expect(addressHash(key, " Ana@Aurora.example ")).toBe(addressHash(key, "ana@aurora.example"));
  expect(addressHash(key, "ana@aurora.example")).not.toBe(addressHash(key, "bia@aurora.example"));
  expect(addressHash({ ...key, secret: other.secret }, "ana@aurora.example")).not.toBe(
    addressHash(key, "ana@aurora.example"),
  );
  const tried = createHash("sha256").update(`${key.programId}\0ana@aurora.example`).digest("base64url");
  expect(addressHash(key, "ana@aurora.example")).not.toBe(tried);
});

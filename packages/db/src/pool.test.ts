import { afterAll, afterEach, beforeAll, expect, it, vi } from "vitest";
import { connect } from "./connect.ts";
import { createTestDatabase, type TestDatabase } from "./testing.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterEach(() => {
  vi.restoreAllMocks();
});
afterAll(() => test.drop());

it("finds a free connection as quickly after many statements as after few, although some are always free", async () => {
  const database = connect({ url: test.applicationUrl, maxConnections: 4 });
  const ask = () => database.global.execute("select pg_sleep(0.01)");
  await Promise.all([ask(), ask(), ask(), ask()]);
  const looksThrough = vi.spyOn(Array.prototype, "indexOf");
  for (let statement = 0; statement < 1_000; statement += 1) await database.global.execute("select 1");
  const lengths = looksThrough.mock.contexts.filter(isListOfConnections).map(({ length }) => length);
  await database.close();
  expect(lengths.length).toBeGreaterThan(0);
  expect(Math.max(...lengths)).toBeLessThan(100);
});

function isListOfConnections(list: unknown): list is unknown[] {
  return (
    Array.isArray(list) && list.some((one) => typeof one === "object" && one !== null && "idleTimer" in one)
  );
}

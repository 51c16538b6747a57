import { once } from "node:events";
import postgres from "postgres";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createTestDatabase, type TestDatabase } from "../testing.ts";

let test: TestDatabase;
beforeAll(async () => {
  test = await createTestDatabase();
});
afterAll(() => test.drop());

it.each([10_000, 70_000, 100_000, 200_000, 1_000_000])(
  "a connection whose %i bytes of a table were read slowly answers the next question",
  async (bytes) => {
    const client = postgres(test.ownerUrl, { max: 1, onnotice: () => {} });
    const row = 1_000;
    const copied = await client.begin(async (transaction) => {
      const source = await transaction
        .unsafe(`copy (select repeat('x', ${row - 1}) from generate_series(1, ${bytes / row})) to stdout`)
        .readable();
      let read = 0;
      source.on("readable", () => {
        setImmediate(() => {
          const piece = source.read(row);
          if (piece !== null) read += piece.length;
        });
      });
      for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setTimeout(resolve, 2));
      source.removeAllListeners("readable");
      source.on("data", (piece: Buffer) => (read += piece.length));
      await once(source, "end");
      await transaction`select 1`;
      return read;
    });
    expect(copied).toBe(bytes);
    await client.end();
  },
);

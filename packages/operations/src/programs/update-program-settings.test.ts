import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { OperationContext } from "../context.ts";
import { createProgram } from "./create-program.ts";
import { findProgramBySlug } from "./program.ts";
import { updateProgramSettings } from "./update-program-settings.ts";

const now = new Date("2026-11-10T14:00:00Z");
let test: TestDatabase;
let context: OperationContext;

beforeAll(async () => {
  test = await createTestDatabase();
  const actor = { kind: "system" as const, id: "test" };
  const program = await createProgram(
    { database: test.database, actor, now },
    { slug: "vertice", name: "Vértice" },
  );
  context = { database: test.database, programId: program.id, actor, now };
});
afterAll(() => test.drop());

describe("updateProgramSettings", () => {
  it("changes what is named and leaves the rest as it was", async () => {
    await updateProgramSettings(context, {
      sender: { legalName: "Vértice Ltda." },
      promises: { firstAttemptHours: 8 },
    });
    await updateProgramSettings(context, { sender: { signerName: "Marina" } });
    const { settings } = await findProgramBySlug(test.database, "vertice");
    expect(settings.sender).toEqual({ legalName: "Vértice Ltda.", signerName: "Marina" });
    expect(settings.promises).toMatchObject({ firstAttemptHours: 8, decisionDays: 2 });
  });

  it("refuses what is no setting or out of range, and changes nothing", async () => {
    for (const wrong of [{ colour: "red" }, { digest: { weekday: 9 } }, { sender: { replyTo: "nobody" } }]) {
      await expect(updateProgramSettings(context, wrong)).rejects.toMatchObject({ code: "invalid_input" });
    }
    expect((await findProgramBySlug(test.database, "vertice")).settings.digest.weekday).toBe(2);
  });
});

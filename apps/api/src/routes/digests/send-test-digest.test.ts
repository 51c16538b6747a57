import { deliveries } from "@leadback/db";
import { claimDelivery, digestStatus, freezeTests, updatePartner } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { testSender } from "../../../test/send-digest.ts";
import { signInAs } from "../../../test/sign-in-as.ts";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
let member: Awaited<ReturnType<typeof signInAs>>;
beforeAll(async () => {
  api = await createTestApi();
  member = await signInAs(api, { role: "channel_manager" });
  await api.addLead();
});
afterAll(() => api.drop());

const ask = (to?: string) =>
  api.request("POST", "/v1/digests/test", {
    body: { partnerId: api.partnerId, ...(to !== undefined && { to }) },
  });

describe("a test of a letter", () => {
  test("goes to one of us, marked, under a key of its own, and counts for nothing", async () => {
    expect((await ask(member.email)).status).toBe(202);
    const context = { ...api.context, now: startedAt };
    expect(await freezeTests(context, { sender: testSender })).toBe(1);
    expect(await freezeTests(context, { sender: testSender })).toBe(0);
    const claimed = await claimDelivery(context, { asOf: startedAt });
    const request = JSON.parse(claimed?.requestBody ?? "{}");
    expect(request).toMatchObject({
      to: [member.email],
      tags: [{ name: "dk", value: claimed?.idempotencyKey }],
    });
    expect(request.subject).toMatch(/^\[teste\] /);
    expect(await digestStatus(context), "it is no letter of a period").toEqual([]);
  });

  test("is marked in the language that it is written in", async () => {
    await updatePartner(api.context, api.partnerId, { locale: "es" });
    expect((await ask(member.email)).status).toBe(202);
    const context = { ...api.context, now: startedAt };
    await freezeTests(context, { sender: testSender });
    const claimed = await claimDelivery(context, { asOf: startedAt });
    expect(JSON.parse(claimed?.requestBody ?? "{}").subject).toMatch(/^\[prueba\] /);
  });

  test("422: goes to nobody else, and to no partner's people", async () => {
    const partner = await signInAs(api, { role: "partner", partnerId: api.partnerId });
    for (const to of ["alguem@fora.example", partner.email]) expect((await ask(to)).status).toBe(422);
    expect((await ask()).status, "a key has no address of its own").toBe(422);
  });

  test("429: ten an hour, also when they are asked for at once", async () => {
    const statuses = await Promise.all(
      Array.from({ length: 12 }, async () => (await ask(member.email)).status),
    );
    expect(statuses.filter((status) => status === 202)).toHaveLength(8);
    expect(statuses.filter((status) => status === 429)).toHaveLength(4);
    const rows = await api.context.database.inProgram(api.program.id, (t) => t.select().from(deliveries));
    expect(new Set(rows.map(({ revision }) => revision)).size).toBe(10);
  });
});

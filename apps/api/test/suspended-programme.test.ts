import { deliveries, digestRuns } from "@leadback/db";
import {
  claimDelivery,
  createPartner,
  freezeDigests,
  planDigests,
  resumeProgram,
  suspendProgram,
} from "@leadback/operations";
import { afterAll, beforeAll, expect, test } from "vitest";
import { signInAs } from "./sign-in-as.ts";
import { createTestApi, type TestApi } from "./test-api.ts";
import { withoutRequestId } from "./without-request-id.ts";

/** A Tuesday on which last week's letters are due. */
const asOf = new Date("2026-11-24T13:00:00.000Z");

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const sender = {
  from: "retorno@vertice.example",
  publicUrl: "https://leads.example",
  environment: "test",
  writesWithoutAddress: true,
};

async function letters() {
  return api.context.database.inProgram(api.program.id, (transaction) =>
    transaction.select({ state: deliveries.state, reason: deliveries.stateReason }).from(deliveries),
  );
}

async function runs() {
  return api.context.database.inProgram(api.program.id, (transaction) =>
    transaction.select({ state: digestRuns.state }).from(digestRuns),
  );
}

test("a suspended programme's keys are unknown, its people have no programme, its letters stay here; then it goes on", async () => {
  const admin = await signInAs(api, { role: "admin" });
  const other = await api.addOtherProgram();
  const context = { ...api.context, now: asOf };
  const contact = { email: "lia@aurora.example", name: "Lia" };
  const brisa = await createPartner(api.context, { name: "Contábil Brisa", contacts: [contact] });
  await api.addLead(brisa.id);
  await planDigests(context, { asOf });
  await freezeDigests(context, { sender });
  expect((await letters()).map(({ state }) => state)).toContain("frozen");
  expect((await api.request("GET", "/v1/leads")).status).toBe(200);

  const { letters: withdrawn } = await suspendProgram(context);
  expect(withdrawn).toBeGreaterThan(0);
  const refused = await api.request("GET", "/v1/leads");
  const unknown = await api.request("GET", "/v1/leads", { key: "nonsense" });
  expect(refused.status).toBe(401);
  expect(withoutRequestId(await refused.json())).toEqual(withoutRequestId(await unknown.json()));
  expect((await admin.get("/v1/leads")).status).toBe(403);
  expect(await (await admin.get("/v1/session")).json()).toMatchObject({ program: null });
  expect((await api.request("GET", "/v1/leads", { key: other.key })).status).toBe(200);
  expect(await letters()).toContainEqual({ state: "canceled", reason: "program_off" });
  expect((await letters()).map(({ state }) => state)).not.toContain("frozen");
  expect(await runs()).toEqual([{ state: "aborted" }]);
  expect(await claimDelivery(context, { asOf })).toBeNull();
  await expect(planDigests(context, { asOf })).rejects.toMatchObject({ code: "conflict" });
  expect(await suspendProgram(context)).toEqual({ letters: 0 });

  await resumeProgram(context);
  expect((await api.request("GET", "/v1/leads")).status).toBe(200);
  expect((await admin.get("/v1/leads")).status).toBe(200);
  const known = (await letters()).length;
  await planDigests(context, { asOf });
  expect(await letters()).toHaveLength(known);
});

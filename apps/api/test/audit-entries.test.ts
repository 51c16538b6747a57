import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { allOperations } from "../src/routes/all-operations.ts";
import { type EveryTable, openEveryTable } from "./changes/every-table.ts";
import { type ChangeMakers, makeChangeMakers, prepareChange } from "./changes/requests.ts";
import { makeWorld } from "./matrix/world.ts";
import { createTestApi, startedAt, type TestApi } from "./test-api.ts";

let api: TestApi;
let tables: EveryTable;
let makers: ChangeMakers;
beforeAll(async () => {
  api = await createTestApi();
  makers = await makeChangeMakers(api, await makeWorld(api));
  tables = await openEveryTable(api);
}, 60_000);
afterAll(async () => {
  process.stdout.write(`audit: ${changing.length} changing routes, one entry each, or nothing changed\n`);
  await tables.close();
  await api.drop();
});

/** Routes that are no GET and change no programme, each for the reason beside it. */
const changeNothingOfAProgramme: Readonly<Record<string, string>> = {
  previewDigest: "computes a letter and stores nothing",
  previewNotice: "computes a letter and stores nothing",
  previewScoringRules: "scores by a draft and stores nothing",
  requestSignIn: "is asked before anybody is known",
  useSignInCode: "opens a session",
  useSignInLink: "opens a session",
  changeAccount: "chooses or ends one's own session",
  chooseProgram: "chooses what one's own session shows",
  signOut: "ends one's own session",
  signOutEverywhere: "ends one's own sessions",
  receiveResendEvent: "is the provider's word on letters, which their own ledger keeps, and asserted there",
  sendAnswer: "is sendMessage or openDispute by a link of a letter, and asserted there",
};

const changing = allOperations.filter(
  ({ route }) => route.method !== "get" && !Object.hasOwn(changeNothingOfAProgramme, route.operationId ?? ""),
);

describe("one entry for each change, in its transaction", () => {
  for (const operation of changing) {
    const { method, path } = operation.route;
    test(`${method.toUpperCase()} ${path}`, async () => {
      const send = await prepareChange(operation, makers);
      const before = await tables.read();
      const entries = await tables.countAudit();
      await tables.breakAudit(true);
      const refused = await send();
      await tables.breakAudit(false);
      expect(refused.status, `without its entry: ${await refused.clone().text()}`).toBe(500);
      expect(await tables.read(), "and nothing of it is kept").toEqual(before);
      const response = await send();
      expect(response.status, await response.clone().text()).toBeLessThan(300);
      expect((await tables.countAudit()) - entries, "entries of one change").toBe(1);
      expect(await tables.read()).not.toEqual(before);
      api.setNow(startedAt);
    });
  }
});

test.each(["previewDigest", "previewNotice", "previewScoringRules"])(
  "%s leaves every table as it was",
  async (operationId) => {
    const preview = allOperations.find(({ route }) => route.operationId === operationId);
    if (preview === undefined) throw new Error("There is no preview any more.");
    const send = await prepareChange(preview, makers);
    const before = await tables.read();
    expect((await send()).status).toBe(200);
    expect(await tables.read()).toEqual(before);
  },
);

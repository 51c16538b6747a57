import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
let leadId: string;
beforeAll(async () => {
  api = await createTestApi();
  leadId = await api.addLead();
  await api.addLead(await api.addPartner("Boreal"));
  await api.addOtherProgram();
});
afterAll(() => api.drop());

describe("200", () => {
  test("the leads that are being worked, with the time that is left and the counts of each stage", async () => {
    api.setNow(new Date(startedAt.getTime() + 2 * 86_400_000));
    const response = await api.request("GET", "/v1/ageing?late=true&limit=1");
    expect(response.status).toBe(200);
    const board: unknown = await response.json();
    expect(board).toMatchObject({
      stages: [{ stage: "submitted", leads: 2, late: 2 }, {}, {}, {}],
      data: [{ ageing: { isLate: true, proposedClosing: null } }],
      nextCursor: expect.any(String),
    });
    api.setNow(startedAt);
  });

  test("a partner's key sees the partner's own alone", async () => {
    const key = await api.keyWith(["leads:read"], api.partnerId);
    const response = await api.request("GET", "/v1/ageing", { key });
    expect(await response.json()).toMatchObject({ data: [{ id: leadId }], nextCursor: null });
  });
});

describe("400", () => {
  test("a cursor that is none of ours", async () => {
    expect((await api.request("GET", "/v1/ageing?cursor=xyz")).status).toBe(400);
  });
});

describe("422", () => {
  test.each(["limit=0", "late=perhaps", "stage=won", "colour=red"])("%s", async (query) => {
    expect((await api.request("GET", `/v1/ageing?${query}`)).status).toBe(422);
  });
});

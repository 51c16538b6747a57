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

  test("as they should be taken up: what presses, then the rest, the best first in both, page after page", async () => {
    const read = async (query: string) =>
      (await (await api.request("GET", `/v1/ageing?order=queue&${query}`)).json()) as {
        data: { id: string; score: number | null; ageing: { isPressing: boolean } }[];
        nextCursor: string | null;
      };
    const { data: whole } = await read("limit=50");
    const tiers = whole.map(({ ageing }) => (ageing.isPressing ? 0 : 1));
    expect(tiers).toEqual(tiers.toSorted());
    for (const tier of [0, 1]) {
      const scores = whole.filter((_, at) => tiers[at] === tier).map(({ score }) => score ?? -1);
      expect(scores).toEqual(scores.toSorted((one, other) => other - one));
    }
    const paged: string[] = [];
    let cursor: string | null = null;
    do {
      const page: Awaited<ReturnType<typeof read>> = await read(
        `limit=1${cursor === null ? "" : `&cursor=${cursor}`}`,
      );
      paged.push(...page.data.map(({ id }) => id));
      cursor = page.nextCursor;
    } while (cursor !== null);
    expect(paged).toEqual(whole.map(({ id }) => id));
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

import { submitLead } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, startedAt, type TestApi } from "../../../test/test-api.ts";

const dayMs = 86_400_000;
let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  let serial = 0;
  const send = async (daysAgo: number, count: number) => {
    for (let number = 0; number < count; number += 1) {
      serial += 1;
      const now = new Date(startedAt.getTime() - daysAgo * dayMs);
      const company = { name: `Empresa da semana ${serial}` };
      await submitLead({ ...api.context, now }, { partnerId: api.partnerId, company });
    }
  };
  for (const weeksAgo of [2, 3, 4, 5]) await send(weeksAgo * 7 - 3, 2);
  await send(4, 24);
  api.setNow(new Date(startedAt.getTime() + dayMs));
});
afterAll(() => api.drop());

describe("200", () => {
  test("what changed, with the weeks and the leads behind it", async () => {
    const response = await api.request("GET", "/v1/trend-alerts");
    expect(response.status).toBe(200);
    const { data } = (await response.json()) as {
      data: {
        code: string;
        partnerName: string;
        traces: { figure: string; count: number; href: string }[];
      }[];
    };
    expect(data).toMatchObject([{ code: "leads_up", partnerName: "Contábil Aurora", after: { value: 24 } }]);
    const { count, href = "" } = data[0]?.traces.find(({ figure }) => figure === "after") ?? {};
    const listed = (await (await api.request("GET", `${href}&limit=200`)).json()) as { data: unknown[] };
    expect(listed.data).toHaveLength(count ?? -1);
  });

  test("nothing of another partner", async () => {
    const other = await api.addPartner("Boreal");
    const response = await api.request("GET", `/v1/trend-alerts?partnerId=${other}`);
    expect(await response.json()).toMatchObject({ data: [] });
  });
});

describe("403", () => {
  test("a partner's key: how others do is not its business", async () => {
    const key = await api.keyWith(["metrics:read"], api.partnerId);
    expect((await api.request("GET", "/v1/trend-alerts", { key })).status).toBe(403);
  });
});

describe("422", () => {
  test.each(["partnerId=1", "colour=red"])("%s", async (query) => {
    expect((await api.request("GET", `/v1/trend-alerts?${query}`)).status).toBe(422);
  });
});

import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
  await api.addLead();
  await api.addLead(await api.addPartner("Boreal"));
  await api.addOtherProgram();
});
afterAll(() => api.drop());

describe("200", () => {
  test("the months of the programme's own leads, each number with where its leads are listed", async () => {
    const response = await api.request("GET", "/v1/cohorts?measure=decided");
    expect(response.status).toBe(200);
    const { cohorts } = (await response.json()) as {
      cohorts: { month: string; n: number; traces: { figure: string; href: string }[] }[];
    };
    expect(cohorts).toMatchObject([{ month: "2026-11", n: 2 }]);
    const href = cohorts[0]?.traces.find(({ figure }) => figure === "n")?.href ?? "";
    const listed = (await (await api.request("GET", href)).json()) as { data: unknown[] };
    expect(listed.data).toHaveLength(2);
  });

  test("one partner's alone", async () => {
    const response = await api.request("GET", `/v1/cohorts?partnerId=${api.partnerId}`);
    expect(await response.json()).toMatchObject({ cohorts: [{ n: 1 }] });
  });
});

describe("403", () => {
  test("a partner's key: what others sent is not its business", async () => {
    const key = await api.keyWith(["metrics:read"], api.partnerId);
    expect((await api.request("GET", "/v1/cohorts", { key })).status).toBe(403);
  });
});

describe("422", () => {
  test.each(["measure=lost", "months=0", "months=25", "partnerId=1", "colour=red"])("%s", async (query) => {
    expect((await api.request("GET", `/v1/cohorts?${query}`)).status).toBe(422);
  });

  test.each(["wonWithinDays=0", "decidedWithinDays=x"])("a list of leads with %s", async (query) => {
    expect((await api.request("GET", `/v1/leads?${query}`)).status).toBe(422);
  });
});

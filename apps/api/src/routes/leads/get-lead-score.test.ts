import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { leadSchema } from "./lead-schema.ts";
import { scoreSchema } from "./score-schema.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

describe("200", () => {
  test("the parts add up to the score that the lead shows", async () => {
    const leadId = await api.addLead();
    const response = await api.request("GET", `/v1/leads/${leadId}/score`);
    expect(response.status).toBe(200);
    const score = scoreSchema.parse(await response.json());
    const lead = leadSchema.parse(await (await api.request("GET", `/v1/leads/${leadId}`)).json());
    expect(score).toMatchObject({
      leadId,
      score: lead.score,
      grade: lead.grade,
      rulesVersion: lead.rulesVersion,
    });
    for (const side of [score.fit, score.engagement]) {
      const points = side.contributions.reduce((sum, contribution) => sum + contribution.points, 0);
      if (side.score !== null) expect(side.offset + side.scale * points).toBeCloseTo(side.score, 9);
    }
  });
});

describe("what would raise the score", () => {
  test("is said in the programme's language, or in the one that is asked for, and starts at the score", async () => {
    const leadId = await api.addLead();
    const read = async (query: string) =>
      scoreSchema.parse(await (await api.request("GET", `/v1/leads/${leadId}/score${query}`)).json());
    const score = await read("");
    expect(score.counterfactuals.length).toBeGreaterThan(0);
    for (const { score: points, text } of score.counterfactuals) {
      expect(points.from).toBe(score.score);
      expect(points.to).toBeGreaterThan(points.from);
      expect(text).toMatch(/^(?:Com|Se) .+: \d+ → \d+$/);
    }
    const inEnglish = await read("?locale=en");
    expect(inEnglish.counterfactuals.map(({ text }) => text).join()).toContain("With ");
    expect(inEnglish.counterfactuals.map(({ score }) => score)).toEqual(
      score.counterfactuals.map(({ score }) => score),
    );
  });

  test("each part has its rule's name in that language", async () => {
    const id = await api.addLead();
    const labels = async (locale: string) => {
      const score = (await (await api.request("GET", `/v1/leads/${id}/score?locale=${locale}`)).json()) as {
        fit: { contributions: { ruleId: string; label: string | null }[] };
      };
      return score.fit.contributions.find(({ ruleId }) => ruleId === "company_size")?.label;
    };
    expect(await labels("en")).toBe("20 employees or more");
    expect(await labels("es")).toBe("20 empleados o más");
  });

  test("the probability is empty as long as no model has proved that it helps", async () => {
    const leadId = await api.addLead();
    const response = await api.request("GET", `/v1/leads/${leadId}/score`);
    expect(await response.json()).toMatchObject({ probability: null, model: null });
  });
});

describe("422", () => {
  test("a language that we do not speak", async () => {
    const leadId = await api.addLead();
    expect((await api.request("GET", `/v1/leads/${leadId}/score?locale=fr`)).status).toBe(422);
  });
});

describe("404", () => {
  test("another programme's lead looks like one that is not there", async () => {
    const other = await api.addOtherProgram();
    const headers = { "X-Request-Id": "same" };
    const [foreign, missing] = await Promise.all(
      [other.leadId, "0192b1c0-0000-7000-8000-000000000000"].map((id) =>
        api.request("GET", `/v1/leads/${id}/score`, { headers }),
      ),
    );
    expect(foreign?.status).toBe(404);
    expect(await foreign?.text()).toBe(await missing?.text());
  });
});

import { trainings } from "@leadback/db";
import { runTrainings, submitLead, trainModel } from "@leadback/operations";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { z } from "zod";
import { createTestApi, type TestApi } from "../../../test/test-api.ts";
import { modelSchema } from "./model-schema.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

describe("200", () => {
  test("models come newest first and say why they are not used", async () => {
    expect(await (await api.request("GET", "/v1/scoring/models")).json()).toEqual({
      data: [],
      nextCursor: null,
      training: null,
    });
    await submitLead(api.context, { partnerId: api.partnerId, company: { name: "Empresa" } });
    await trainModel(api.context);
    await trainModel(api.context);
    const first = (await (await api.request("GET", "/v1/scoring/models?limit=1")).json()) as Page;
    const [newest] = first.data.map((item) => modelSchema.parse(item));
    expect(newest).toMatchObject({
      version: 2,
      status: "insufficient-evidence",
      reason: "NO_DATA",
      learnt: [],
    });
    const next = await api.request("GET", `/v1/scoring/models?limit=1&cursor=${first.nextCursor}`);
    expect(await next.json()).toMatchObject({ data: [{ version: 1 }], nextCursor: null });
  });

  test.each([
    ["pt-BR", /^O treinamento falhou/],
    ["es", /^El entrenamiento falló/],
    ["en", /^The training failed/],
  ])("why a training came to nothing is said in the reader's language: %s", async (locale, words) => {
    const asked = await api.request("POST", "/v1/scoring/models", { body: {} });
    const { id } = z.looseObject({ id: z.string() }).parse(await asked.json());
    const { database, programId } = api.context;
    await database.inProgram(programId, (transaction) => transaction.update(trainings).set({ attempts: 3 }));
    await runTrainings(api.context);
    const headers = { "Accept-Language": locale };
    const told = await api.request("GET", `/v1/scoring/trainings/${id}`, { headers });
    expect(await told.json()).toMatchObject({ state: "failed", failure: expect.stringMatching(words) });
    const listed = await api.request("GET", "/v1/scoring/models", { headers });
    expect(await listed.json()).toMatchObject({ training: { failure: expect.stringMatching(words) } });
  });
});

interface Page {
  data: unknown[];
  nextCursor: string | null;
}

describe("403", () => {
  test("a partner's key learns nothing of the programme's model", async () => {
    const key = await api.keyWith(["metrics:read"], api.partnerId);
    expect((await api.request("GET", "/v1/scoring/models", { key })).status).toBe(403);
  });
});

describe("400", () => {
  test("a cursor that is not ours", async () => {
    expect((await api.request("GET", "/v1/scoring/models?cursor=x")).status).toBe(400);
  });
});

describe("422", () => {
  test.each(["limit=0", "limit=51", "page=2"])("%s", async (query) => {
    expect((await api.request("GET", `/v1/scoring/models?${query}`)).status).toBe(422);
  });
});

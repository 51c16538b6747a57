import { leadEventTypes } from "@leadback/scoring";
import { afterAll, beforeAll, expect, it } from "vitest";
import { z } from "zod";
import { createTestApi, type TestApi } from "../test/test-api.ts";
import { bodyExamples } from "./body-examples.ts";
import { allOperations } from "./routes/all-operations.ts";

let api: TestApi;
beforeAll(async () => {
  api = await createTestApi();
});
afterAll(() => api.drop());

const documentSchema = z.looseObject({
  paths: z.record(
    z.string(),
    z.record(
      z.string(),
      z.looseObject({
        operationId: z.string().optional(),
        parameters: z
          .array(z.looseObject({ in: z.string(), name: z.string(), description: z.string().optional() }))
          .default([]),
        requestBody: z
          .looseObject({ content: z.record(z.string(), z.looseObject({ example: z.unknown().optional() })) })
          .optional(),
      }),
    ),
  ),
});

const offeredSchema = z.looseObject({
  components: z.looseObject({
    schemas: z.looseObject({
      LeadEventInput: z.looseObject({
        oneOf: z.array(
          z.looseObject({
            properties: z.looseObject({ type: z.looseObject({ enum: z.array(z.string()) }) }),
          }),
        ),
      }),
    }),
  }),
});

async function describedOperations() {
  const document = documentSchema.parse(await (await api.app.request("/openapi.json")).json());
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method} ${path}`, ...operation })),
  );
}

it("says of every query parameter what it means", async () => {
  const unsaid = (await describedOperations()).flatMap(({ name, parameters }) =>
    parameters
      .filter((parameter) => parameter.in === "query" && !parameter.description)
      .map((parameter) => `${name} ${parameter.name}`),
  );
  expect(unsaid).toEqual([]);
});

it("shows bodies to begin with, each of which its own route takes", async () => {
  const described = await describedOperations();
  for (const [operationId, example] of Object.entries(bodyExamples)) {
    const content = described.find((operation) => operation.operationId === operationId)?.requestBody
      ?.content;
    expect(content?.["application/json"]?.example, operationId).toEqual(example);
    const { route } = allOperations.find((each) => each.route.operationId === operationId) ?? {};
    const json = route?.request?.body?.content["application/json"];
    const schema = json !== undefined && "schema" in json ? json.schema : undefined;
    if (!(schema instanceof z.ZodType)) throw new TypeError(`${operationId} has no schema.`);
    expect(schema.safeParse(example).error?.issues ?? [], operationId).toEqual([]);
  }
});

it("offers of the events of a lead those that can be sent, and no other", async () => {
  const { components } = offeredSchema.parse(await (await api.app.request("/openapi.json")).json());
  const offered = components.schemas.LeadEventInput.oneOf.flatMap(({ properties }) => properties.type.enum);
  const sendable = leadEventTypes.filter((type) => type !== "submitted" && type !== "erased");
  expect(offered.toSorted()).toEqual(sendable.toSorted());
  for (const type of ["submitted", "erased"]) {
    const path = `/v1/leads/${await api.addLead()}/events`;
    expect((await api.request("POST", path, { body: { type } })).status).toBe(409);
  }
});

import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runSize } from "../run-size.ts";
import { createTestApi, type TestApi } from "../test-api.ts";
import { arbitraryOf, broken, type JsonSchema, nastyValue, type Schemas } from "./arbitrary-of-schema.ts";

interface Parameter {
  name: string;
  in: "path" | "query" | "header";
  required?: boolean;
  schema: JsonSchema;
}

interface Described {
  method: string;
  path: string;
  parameters: Parameter[];
  body: JsonSchema | undefined;
  statuses: string[];
}

interface Generated {
  route: Described;
  path: string;
  headers: Record<string, string>;
  body: string | undefined;
}

let api: TestApi;
let routes: Described[];
let schemas: Schemas;
let knownIds: string[];
beforeAll(async () => {
  api = await createTestApi();
  const document = (await (await api.request("GET", "/openapi.json", { key: null })).json()) as {
    components: { schemas: Schemas };
    paths: Record<string, Record<string, DescribedRoute>>;
  };
  schemas = document.components.schemas;
  routes = Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, route]) => ({
      method: method.toUpperCase(),
      path,
      parameters: route.parameters ?? [],
      body: route.requestBody?.content["application/json"]?.schema,
      statuses: Object.keys(route.responses),
    })),
  );
  knownIds = [api.partnerId, await api.addLead(), await api.addLead(), api.program.id];
});
afterAll(() => api.drop());

interface DescribedRoute {
  parameters?: Parameter[];
  requestBody?: { content: Record<string, { schema: JsonSchema }> };
  responses: Record<string, unknown>;
}

/** A value for a parameter, as text: mostly what is asked for, ids mostly such as there are. */
function parameterValue({ schema, in: place }: Parameter): fc.Arbitrary<string> {
  const asked = arbitraryOf(schema, schemas).map(String);
  const wild = nastyValue.map((value) => (typeof value === "string" ? value : (JSON.stringify(value) ?? "")));
  const known = fc.constantFrom(...knownIds);
  return place === "path"
    ? fc.oneof(
        { arbitrary: known, weight: 4 },
        { arbitrary: asked, weight: 1 },
        { arbitrary: wild, weight: 1 },
      )
    : fc.oneof(
        { arbitrary: asked, weight: 4 },
        { arbitrary: known, weight: 1 },
        { arbitrary: wild, weight: 1 },
      );
}

/** Replaces ids by ids that exist, where a body names some, so that requests get further than 404. */
function withKnownIds(value: unknown, pick: number): unknown {
  if (Array.isArray(value)) return value.map((item) => withKnownIds(item, pick));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) =>
      /Id$/.test(name) && typeof member === "string"
        ? [name, name === "partnerId" ? api.partnerId : knownIds[pick % knownIds.length]]
        : [name, withKnownIds(member, pick)],
    ),
  );
}

function requestTo(route: Described): fc.Arbitrary<Generated> {
  const parameters = fc.tuple(
    ...route.parameters.map((parameter) =>
      fc.tuple(fc.constant(parameter), fc.option(parameterValue(parameter), { nil: undefined, freq: 2 })),
    ),
  );
  const asked = route.body === undefined ? undefined : arbitraryOf(route.body, schemas);
  const body =
    asked === undefined
      ? fc.constant(undefined)
      : fc.oneof(
          {
            arbitrary: fc
              .tuple(asked, fc.nat())
              .map(([value, pick]) => JSON.stringify(withKnownIds(value, pick))),
            weight: 5,
          },
          { arbitrary: broken(asked).map((value) => JSON.stringify(value)), weight: 4 },
          { arbitrary: fc.string({ maxLength: 40 }), weight: 1 },
        );
  return fc
    .tuple(parameters, body, fc.option(fc.stringMatching(/^[a-z]{1,3}$/), { nil: undefined }))
    .map(([given, text, idempotencyKey]) => {
      let path = route.path;
      const query = new URLSearchParams();
      const headers: Record<string, string> = {};
      for (const [{ name, in: place }, value] of given) {
        if (place === "path")
          path = path.replace(
            `{${name}}`,
            encodeURIComponent((value ?? api.partnerId).toWellFormed()) || "x",
          );
        else if (value !== undefined && place === "query") query.append(name, value);
        else if (value !== undefined && /^[\x20-\x7e]*$/.test(value)) headers[name] = value;
      }
      if (idempotencyKey !== undefined && route.method === "POST")
        headers["Idempotency-Key"] = idempotencyKey;
      return { route, path: `${path}${query.size === 0 ? "" : `?${query.toString()}`}`, headers, body: text };
    });
}

test("whatever is generated from the description, valid or broken, is answered as described and never with a fault", {
  timeout: 900_000,
}, async () => {
  const total = runSize(1_500, 20_000);
  const runsPerRoute = Math.ceil(total / routes.length);
  const counts = new Map<number, number>();
  for (const route of routes) {
    await fc.assert(
      fc.asyncProperty(requestTo(route), async ({ path, headers, body }) => {
        // `request` holds every answer to what is true of all: problem documents, ids, documented bodies.
        const response = await api.request(route.method, path, {
          headers: { ...headers, ...(body === undefined ? {} : { "Content-Type": "application/json" }) },
          ...(body === undefined ? {} : { body }),
        });
        expect(
          response.status,
          `${route.method} ${path} ${body ?? ""} ${await response.clone().text()}`,
        ).toBeLessThan(500);
        counts.set(response.status, (counts.get(response.status) ?? 0) + 1);
        const isForAll =
          [400, 404, 405].includes(response.status) || route.statuses.includes(String(response.status));
        expect(isForAll, `${route.method} ${route.path} documents no ${response.status}: ${path}`).toBe(true);
      }),
      { numRuns: runsPerRoute, seed: 20_261_116 },
    );
  }
  // The figure, for whoever reads the run.
  process.stdout.write(`${JSON.stringify(Object.fromEntries(counts))}\n`);
  const answered = [...counts.values()].reduce((sum, count) => sum + count, 0);
  expect(answered).toBeGreaterThanOrEqual(total);
  expect(counts.get(200) ?? 0).toBeGreaterThan(total / 20);
  expect(counts.get(201) ?? 0).toBeGreaterThan(0);
});

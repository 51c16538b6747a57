import type { OpenAPIHono } from "@hono/zod-openapi";
import { reservedEventTypes } from "@leadback/operations";
import type { ApiEnv } from "./api-env.ts";
import { bodyExamples } from "./body-examples.ts";
import { parameterMeanings } from "./parameter-meanings.ts";
import { sessionCookie } from "./sign-in/cookies.ts";

export type OpenApiDocument = ReturnType<OpenAPIHono<ApiEnv>["getOpenAPI31Document"]>;

const methods = ["get", "post", "put", "patch", "delete"] as const;

const description = `Leads come in, sales people end them with reasons, partners get an answer. JSON is camelCase; instants are ISO 8601 in UTC; money is \`amountCents\` in the minor unit of its \`currency\`; rates are 0..1.`;

/** The whole API as OpenAPI 3.1, made from the same schemas that check requests. */
export function openApiDocument(app: OpenAPIHono<ApiEnv>, publicUrl: string): OpenApiDocument {
  app.openAPIRegistry.registerComponent("securitySchemes", "apiKey", {
    type: "http",
    scheme: "bearer",
    description: "An API key: `lb_live_…`. `x-scope` of each operation names the scope that it asks for.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "session", {
    type: "apiKey",
    in: "cookie",
    name: sessionCookie(publicUrl.startsWith("https:")),
    description:
      "The session of a person who is signed in (`/sign-in`). Every change needs the header `X-CSRF-Token` beside it, as `GET /v1/session` gives it. `x-roles` names the roles that may call an operation.",
  });
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: { title: "Leadback", version: "1", description, license: { name: "MIT" } },
    servers: [{ url: publicUrl }],
    tags: [
      { name: "Leads", description: "What partners send, and what becomes of it." },
      { name: "Partners", description: "Who sends leads, and how that goes." },
      { name: "Goals", description: "What a partner and we want to reach, and at what pace." },
      { name: "Coaching", description: "Sessions with a partner, on record." },
      { name: "Checkpoints", description: "Regular talks, with an agenda made from the data and actions." },
      { name: "Inbox", description: "What partners ask, suggest and add, and our answers." },
      { name: "Disputes", description: "Where a partner disagrees with how a lead ended." },
      { name: "Surveys", description: "What partners and leads say of us." },
      { name: "Materials", description: "What helps partners, as versioned links." },
      { name: "Ideal customer profile", description: "Whom the programme looks for." },
      { name: "Reasons", description: "Why leads end." },
      { name: "Files", description: "Leads from a CSV and into one." },
      { name: "Scoring", description: "How scores and probabilities come about." },
      { name: "Digests", description: "What partners are told." },
      {
        name: "Digest runs",
        description: "The letters of a week, from the check before sending to the last.",
      },
      { name: "Letters", description: "What the mail provider says of letters." },
      { name: "Links in letters", description: "Pages that people reach from a letter; no key." },
      { name: "Signing in", description: "Letters, codes, the company's own accounts, and the session." },
      { name: "Programmes", description: "The tenants that a person belongs to." },
      { name: "People", description: "Who belongs to the programme, and who is invited." },
      { name: "API keys", description: "What machines call with." },
      { name: "Webhooks", description: "What other systems are told, as it happens." },
      { name: "Audit", description: "Who changed what, and when." },
      { name: "Health", description: "For whatever keeps the process running." },
      { name: "About this API", description: "This description and its pages." },
    ],
  });
  for (const operation of operationsOf(document)) explain(operation);
  offerPossibleEvents(document);
  return document;
}

/** Events that only the product writes are read in a history and refused in a request: they are not offered there. */
function offerPossibleEvents({ components }: OpenApiDocument): void {
  const input = components?.schemas?.LeadEventInput;
  if (input === undefined || !("oneOf" in input) || input.oneOf === undefined) return;
  input.oneOf = input.oneOf.filter(
    (option) => !eventTypesOf(option).some((type) => reservedEventTypes.has(type)),
  );
}

function eventTypesOf(option: object): string[] {
  const { properties } = asEvent(option);
  return properties?.type?.enum ?? [];
}

/** Safe: what is missing is read as missing. */
function asEvent(option: object): { properties?: { type?: { enum?: string[] } } } {
  return option;
}

interface DescribedOperation {
  operationId?: string;
  parameters?: { in?: string; name?: string; description?: string }[];
  requestBody?: { content?: Record<string, { example?: unknown }> };
}

function operationsOf({ paths }: OpenApiDocument): DescribedOperation[] {
  return Object.values(paths ?? {}).flatMap((path) =>
    methods.flatMap((method) => {
      const operation = path[method];
      return operation === undefined ? [] : [asDescribed(operation)];
    }),
  );
}

/** Safe: of the members that are read and written, the generator makes no references. */
function asDescribed(operation: object): DescribedOperation {
  return operation;
}

/** Adds what the schemas do not carry: the meaning of a parameter by its name, and a body to begin with. */
function explain({ operationId = "", parameters = [], requestBody }: DescribedOperation): void {
  for (const parameter of parameters) {
    const meaning = parameter.in === "query" ? parameterMeanings[parameter.name ?? ""] : undefined;
    if (meaning !== undefined) parameter.description ??= meaning;
  }
  const body = requestBody?.content?.["application/json"];
  const example = bodyExamples[operationId];
  if (body !== undefined && example !== undefined) body.example = example;
}

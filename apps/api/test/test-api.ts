import { type PartnerId, type ProgramId, type Scope, scopes } from "@leadback/db";
import { createTestDatabase, type TestDatabase } from "@leadback/db/testing";
import {
  createApiKey,
  createPartner,
  createProgram,
  type OperationContext,
  type Program,
  submitLead,
} from "@leadback/operations";
import { expect } from "vitest";
import { problemSchema } from "../src/errors/problem-schema.ts";
import { problemTypeUri } from "../src/errors/problem-types.ts";
import { createApp, createLogger } from "../src/index.ts";
import { expectDocumented } from "./expect-documented.ts";

export const startedAt = new Date("2026-11-16T12:00:00.000Z");

/** What the mail provider of the tests signs with. */
export const providerSecret = `whsec_${Buffer.from("a secret of the tests").toString("base64")}`;

export interface TestApi {
  app: ReturnType<typeof createApp>;
  testDatabase: TestDatabase;
  program: Program;
  context: OperationContext;
  partnerId: PartnerId;
  key: string;
  /** Every line that was logged, as it would have been written. */
  logs: string[];
  setNow(now: Date): void;
  keyWith(scopes: readonly Scope[], partnerId?: PartnerId): Promise<string>;
  addPartner(name: string): Promise<PartnerId>;
  addLead(partnerId?: PartnerId): Promise<string>;
  /** A programme beside this one, with a partner, a lead and a key of its own. */
  addOtherProgram(): Promise<{ programId: ProgramId; key: string; leadId: string; partnerId: PartnerId }>;
  /** Sends a request with the programme's key, and checks what is true of every answer. */
  request(method: string, path: string, options?: RequestOptions): Promise<Response>;
  drop(): Promise<void>;
}

interface RequestOptions {
  body?: unknown;
  /** Another key; null sends none. */
  key?: string | null;
  headers?: Record<string, string>;
}

/** The whole API on a database of its own, with one programme, one partner and a key that may do everything. */
export async function createTestApi(): Promise<TestApi> {
  const testDatabase = await createTestDatabase();
  const { database } = testDatabase;
  const logs: string[] = [];
  let now = startedAt;
  let serial = 0;
  const app = createApp({
    database,
    clock: () => now,
    logger: createLogger("info", { write: (line) => void logs.push(line) }),
    publicUrl: "https://leads.example",
    sessionSecret: "a secret of the tests, 32 characters long",
    oidc: null,
    resendWebhookSecret: providerSecret,
  });
  const contextOf = (programId: ProgramId): OperationContext => ({
    database,
    programId,
    actor: { kind: "system", id: "test" },
    now,
  });
  const makeProgram = (slug: string) =>
    createProgram(
      { database, actor: { kind: "system", id: "test" }, now },
      { slug, name: `Programa ${slug}` },
    );
  const makePartner = async (programId: ProgramId, name: string) =>
    (await createPartner(contextOf(programId), { name })).id;
  const makeLead = async (programId: ProgramId, partnerId: PartnerId) => {
    serial += 1;
    const company = { name: `Empresa ${serial}`, domain: `empresa${serial}.com.br`, employees: 40 };
    return (await submitLead(contextOf(programId), { partnerId, company })).id;
  };
  const makeKey = async (programId: ProgramId, wanted: readonly Scope[], partnerId?: PartnerId) => {
    const binding = partnerId === undefined ? {} : { partnerId };
    return (await createApiKey(contextOf(programId), { scopes: [...wanted], ...binding })).key;
  };
  const program = await makeProgram("vertice");
  const partnerId = await makePartner(program.id, "Contábil Aurora");
  const key = await makeKey(program.id, scopes);
  return {
    app,
    testDatabase,
    program,
    context: contextOf(program.id),
    partnerId,
    key,
    logs,
    setNow(instant) {
      now = instant;
    },
    keyWith: (wanted, boundTo) => makeKey(program.id, wanted, boundTo),
    addPartner: (name) => makePartner(program.id, name),
    addLead: (of = partnerId) => makeLead(program.id, of),
    async addOtherProgram() {
      const other = await makeProgram("outro");
      const otherPartnerId = await makePartner(other.id, "Outra Parceira");
      const leadId = await makeLead(other.id, otherPartnerId);
      return { programId: other.id, key: await makeKey(other.id, scopes), leadId, partnerId: otherPartnerId };
    },
    async request(method, path, { body, key: otherKey = key, headers = {} } = {}) {
      const response = await app.request(path, {
        method,
        headers: {
          ...(otherKey === null ? {} : { Authorization: `Bearer ${otherKey}` }),
          ...(body === undefined ? {} : { "Content-Type": "application/json" }),
          ...headers,
        },
        ...(body === undefined ? {} : { body: typeof body === "string" ? body : JSON.stringify(body) }),
      });
      await expectSound(method, response.clone());
      if (response.ok && method !== "HEAD") await expectDocumented(method, path, response.clone());
      return response;
    },
    drop: () => testDatabase.drop(),
  };
}

/** What holds for every answer: a request id, and a problem document for whatever is neither success nor a page. */
async function expectSound(method: string, response: Response): Promise<void> {
  expect(response.headers.get("X-Request-Id")).toBeTruthy();
  expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
  const type = response.headers.get("Content-Type") ?? "";
  if (response.status < 400 || type.startsWith("text/html")) return;
  expect(type).toBe("application/problem+json");
  if (method === "HEAD") return;
  const problem = problemSchema.parse(await response.json());
  expect(problem.status).toBe(response.status);
  expect(problem.requestId).toBe(response.headers.get("X-Request-Id"));
  expect(problem.type).toBe(problemTypeUri(problem.code));
}

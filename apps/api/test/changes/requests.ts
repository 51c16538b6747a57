import { listRuns, runUploads, updateProgramSettings } from "@leadback/operations";
import type { Operation } from "../../src/define-operation.ts";
import { bodies } from "../matrix/requests.ts";
import type { World } from "../matrix/world.ts";
import { sendDigest } from "../send-digest.ts";
import { signInAs } from "../sign-in-as.ts";
import type { TestApi } from "../test-api.ts";

/** Sends the request that was prepared, as often as one likes. */
export type Send = () => Promise<Response>;

type Prepare = (makers: ChangeMakers) => Promise<Send>;

export interface ChangeMakers {
  api: TestApi;
  world: World;
  json(method: string, path: string, body?: unknown): Send;
  form(path: string, fields: Record<string, string>): Send;
}

const ending = {
  type: "disqualified",
  reason: "fit_company_too_small",
  sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
  evidence: { observed: 8, expected: 20 },
};

/** Changes that ask for more than an object and a body: things in a certain state, a file, a link of a letter. */
const prepared: Record<string, Prepare> = {
  openDispute: async ({ world, json }) => {
    const leadId = await world.make("leads", "own");
    await json("POST", `/v1/leads/${leadId}/events`, ending)();
    return json("POST", `/v1/leads/${leadId}/disputes`, { reason: "other", text: "Não é bem assim." });
  },
  informDispute: async ({ api, world, json }) => {
    const path = `/v1/disputes/${await world.make("disputes", "own")}`;
    await json("POST", `${path}/review`, { informationAsked: "Quantos têm CLT?" })();
    const key = await api.keyWith(["leads:write", "partners:read"], world.ours.own);
    return () => sendWithKey(api, key, `${path}/information`, { text: "Quarenta e cinco." });
  },
  withdrawDispute: async ({ api, world }) => {
    const path = `/v1/disputes/${await world.make("disputes", "own")}/withdrawal`;
    const key = await api.keyWith(["leads:write", "partners:read"], world.ours.own);
    return () => sendWithKey(api, key, path);
  },
  addLeadInfluence: async ({ world, json }) =>
    json("POST", `/v1/leads/${await world.make("leads", "own")}/influences`, {
      partnerId: world.ours.sibling,
    }),
  putAccounts: async ({ json }) =>
    json("POST", "/v1/accounts", {
      accounts: [{ relation: "customer", company: { domain: "moinho-cliente.com.br" } }],
    }),
  replayWebhookDelivery: async ({ json }) => {
    const made = await json("POST", "/v1/webhooks", { url: "https://hooks.example.com/" })();
    const { id } = (await made.json()) as { id: string };
    const pinged = (await (await json("POST", `/v1/webhooks/${id}/ping`)()).json()) as { id: string };
    return json("POST", `/v1/webhooks/${id}/deliveries/${pinged.id}/replay`);
  },
  createImport:
    async ({ api }) =>
    () =>
      sendFile(api),
  settleImportReview: async ({ api, json }) => {
    const { id } = (await (await sendFile(api)).json()) as { id: string };
    const decisions = [{ text: "não deu certo", reason: "no_response" }];
    await runUploads(api.context);
    return json("POST", `/v1/imports/${id}/review`, { decisions });
  },
  saveImportMap: async ({ json }) => json("PUT", "/v1/import-maps/crm", importMap),
  putMaterial: async ({ json }) =>
    json("PUT", "/v1/materials", {
      key: "roteiro",
      locale: "pt-BR",
      kind: "script",
      title: "Roteiro",
      url: "https://materials.example/roteiro",
    }),
  publishProfile: async ({ json }) => json("POST", "/v1/profiles", { criteria: { countries: ["BR"] } }),
  putBenchmarks: async ({ json }) =>
    json("PUT", "/v1/benchmarks", { source: "Associação, 2026", all: { conversion: 0.12 } }),
  putReason: async ({ json }) => json("PUT", "/v1/reasons/no_response", { qualityWeight: 0 }),
  recordLeadEvent: async ({ world, json }) =>
    json("POST", `/v1/leads/${await world.make("leads", "own")}/events`, ending),
  changeSubscription: async ({ api, form }) => {
    const { token } = await sendDigest(api, { email: "lia@parceira.com.br", locale: "es" });
    return form(`/u/${token}`, { "List-Unsubscribe": "One-Click" });
  },
  sendTestDigest: async ({ world, json }) => json("POST", "/v1/digests/test", { partnerId: world.ours.own }),
  approveDigestRun: async ({ api, json }) =>
    json("POST", `/v1/digest-runs/${await heldRun(api, "lia")}/approval`, { decision: "approve" }),
  pauseDigestRun: async ({ api, json }) =>
    json("POST", `/v1/digest-runs/${await openRun(api, "bia")}/pause`, { reason: "Um erro no texto." }),
  resumeDigestRun: async ({ api, json }) => {
    const path = `/v1/digest-runs/${await openRun(api, "eva")}`;
    await json("POST", `${path}/pause`, { reason: "Um erro no texto." })();
    return json("POST", `${path}/resume`);
  },
  inviteToSurvey: async ({ world, json }) =>
    json("POST", "/v1/surveys", { kind: "nps", contactId: await world.make("contactId", "own") }),
  answerSurvey: async ({ world, json, form }) => {
    const contactId = await world.make("contactId", "sibling");
    const asked = await json("POST", "/v1/surveys", { kind: "nps", contactId })();
    const { path } = (await asked.json()) as { path: string };
    return form(path, { action: "answer", score: "9" });
  },
};

/** A run with a letter that waits for approval. */
async function heldRun(api: TestApi, reader: string): Promise<string> {
  await updateProgramSettings(api.context, { delivery: { needsApproval: true } });
  const id = await openRun(api, reader);
  await updateProgramSettings(api.context, { delivery: { needsApproval: false } });
  return id;
}

/** A run that is not over. A letter of one that waits cannot be claimed, which does not matter here. */
async function openRun(api: TestApi, reader: string): Promise<string> {
  await sendDigest(api, { email: `${reader}@parceira.com.br`, locale: "es" }).catch(() => undefined);
  const { data } = await listRuns(api.context);
  const run = data.find(({ isDryRun, finishedAt }) => !isDryRun && finishedAt === null);
  if (run === undefined) throw new Error("There is no run.");
  return run.id;
}

const importMap = {
  format: { zone: "UTC" },
  fields: {
    externalId: { column: "id" },
    partner: { column: "partner" },
    submittedAt: { column: "submitted" },
    stage: { column: "stage" },
    reasonText: { column: "why" },
    lostAt: { column: "lost" },
    "company.name": { column: "company" },
  },
};

function sendFile(api: TestApi): Promise<Response> {
  const body = new FormData();
  const rows =
    "id,partner,submitted,stage,why,lost,company\nd,Norte,2026-03-02,lost,não deu certo,2026-03-20,D";
  body.set("file", new File([rows], "leads.csv", { type: "text/csv" }));
  body.set("map", JSON.stringify(importMap));
  const headers = { Authorization: `Bearer ${api.key}` };
  return Promise.resolve(api.app.request("/v1/imports", { method: "POST", headers, body }));
}

function sendWithKey(api: TestApi, key: string, path: string, body?: unknown): Promise<Response> {
  const headers = { Authorization: `Bearer ${key}`, "Content-Type": "application/json" };
  const content = body === undefined ? {} : { body: JSON.stringify(body) };
  return Promise.resolve(api.app.request(path, { method: "POST", headers, ...content }));
}

export async function makeChangeMakers(api: TestApi, world: World): Promise<ChangeMakers> {
  const admin = await signInAs(api, { role: "admin" });
  const headers = { "X-CSRF-Token": admin.csrf, "If-Match": "*" };
  return {
    api,
    world,
    json: (method, path, body) => () =>
      admin.send(method, path, { headers, ...(body === undefined ? {} : { body }) }),
    form: (path, fields) => () => admin.submit(path, fields),
  };
}

let serial = 0;

/** A request of this operation that goes through, prepared but not sent. */
export async function prepareChange({ route }: Operation, makers: ChangeMakers): Promise<Send> {
  const { operationId = "", method } = route;
  const special = prepared[operationId];
  if (special !== undefined) return special(makers);
  const { world } = makers;
  let { path } = route;
  const segments = path.split("/");
  for (const [index, segment] of segments.entries()) {
    const param = /^\{(\w+)\}$/.exec(segment)?.[1];
    if (param === undefined) continue;
    path = path.replace(
      segment,
      await world.make(param === "id" ? (segments[index - 1] ?? "") : param, "own"),
    );
  }
  serial += 1;
  const { programId } = world.ours.context;
  const facts = {
    partnerId: world.ours.own as string,
    programId: programId as string,
    serial: 9_000 + serial,
  };
  const hasBody = route.request?.body !== undefined;
  return makers.json(method.toUpperCase(), path, hasBody ? (bodies[operationId]?.(facts) ?? {}) : undefined);
}

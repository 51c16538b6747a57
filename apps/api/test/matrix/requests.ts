import { twoWayBodies } from "./two-way-bodies.ts";

/** What a request of an operation may name beside its path. */
export interface RequestFacts {
  /** A partner that the caller may see, unless the test says another. */
  partnerId: string;
  /** The programme of the caller. */
  programId: string;
  serial: number;
}

/**
 * A body that each changing operation takes: without one it would be refused before anybody asks whose the object is.
 * An operation that is not here is sent an empty one.
 */
export const bodies: Readonly<Record<string, (facts: RequestFacts) => unknown>> = {
  submitLead: ({ partnerId, serial }) => ({ partnerId, company: company(serial) }),
  checkLead: ({ partnerId, serial }) => ({ partnerId, company: company(serial) }),
  correctLead: () => ({ note: "Liga depois das 14h." }),
  recordLeadEvent: () => ({ type: "noted", text: "Liga depois das 14h.", visibility: "partner" }),
  addLeadInfluence: ({ partnerId }) => ({ partnerId }),
  putAccounts: () => ({ accounts: [] }),
  createPartner: ({ serial }) => ({ name: `Parceira ${serial}` }),
  updatePartner: () => ({ region: "Sul" }),
  addPartnerContact: ({ serial }) => ({
    email: `contact${serial}@reader.example`,
    legalBasis: "contract",
  }),
  updatePartnerContact: () => ({ name: "Lia" }),
  chooseLetterPace: () => ({ pace: "biweekly" }),
  saveImportMap: () => ({
    fields: { partner: { column: "partner" }, "company.name": { column: "company" } },
  }),
  settleImportReview: () => ({ decisions: [{ text: "sumiu", reason: "no_response" }] }),
  previewDigest: ({ partnerId }) => ({ partnerId }),
  sendTestDigest: ({ partnerId }) => ({ partnerId, to: "nobody@people.example" }),
  previewNotice: ({ partnerId }) => ({ partnerId }),
  startDigestRun: () => ({ dryRun: true }),
  approveDigestRun: () => ({ decision: "approve" }),
  pauseDigestRun: () => ({ reason: "Um erro no texto." }),
  createProgram: ({ serial }) => ({ slug: `programa-${serial}`, name: "Programa" }),
  putReason: () => ({ labels: { "pt-BR": "Sem verba neste ano" }, qualityWeight: 0 }),
  publishScoringRules: ({ serial }) => ruleSet(serial % 20),
  previewScoringRules: () => ({ rules: ruleSet(1) }),
  updateProgram: () => ({ settings: { maturityDays: 60 } }),
  invitePerson: ({ serial }) => ({ email: `invited${serial}@people.example`, role: "viewer" }),
  changePersonRole: () => ({ role: "sales" }),
  createApiKey: () => ({ scopes: ["settings:write"] }),
  createWebhook: () => ({ url: "https://hooks.example.com/" }),
  updateWebhook: () => ({ events: ["lead.won"] }),
  chooseProgram: ({ programId }) => ({ programId }),
  ...twoWayBodies,
};

/** How an operation names a partner elsewhere than in its path: in the body, or as a filter of a list. */
export const partnerReferences: Readonly<Record<string, "body" | "filter">> = {
  submitLead: "body",
  checkLead: "body",
  addLeadInfluence: "body",
  previewDigest: "body",
  sendTestDigest: "body",
  previewNotice: "body",
  listNotices: "filter",
  invitePerson: "body",
  changePersonRole: "body",
  createApiKey: "body",
  createWebhook: "body",
  listLeads: "filter",
  listAgeing: "filter",
  listDigests: "filter",
  measureCoaching: "filter",
  measureCohorts: "filter",
  listTrendAlerts: "filter",
  listDeliveries: "filter",
  sendMessage: "body",
  writeDigestNote: "body",
  listMessages: "filter",
  listDisputes: "filter",
  getSurveyResults: "filter",
  exportLeads: "filter",
};

/** Bodies that name a partner where the usual one does not. */
export const referringBodies: Readonly<Record<string, (facts: RequestFacts) => unknown>> = {
  invitePerson: ({ partnerId, serial }) => ({
    email: `partner${serial}@people.example`,
    role: "partner",
    partnerId,
  }),
  changePersonRole: ({ partnerId }) => ({ role: "partner", partnerId }),
  createApiKey: ({ partnerId }) => ({ scopes: ["settings:write"], partnerId }),
  createWebhook: ({ partnerId }) => ({ url: "https://hooks.example.com/", partnerId }),
};

function ruleSet(points: number) {
  const when = { field: "company.employees", op: "gte", value: 20 };
  return { rules: [{ id: "size", dimension: "fit", when, points }] };
}

function company(serial: number) {
  return { name: `Moinho ${serial}`, domain: `moinho${serial}.com.br`, employees: 40 };
}

/** Stands for an id of the reader's own. */
const partnerId = "0190f5c2-7c3a-7000-8000-3f0b2a6d9e11";

const sizeRule = {
  id: "company_size",
  dimension: "fit",
  when: { field: "company.employees", op: "gte", value: 20 },
  points: 20,
};

/** Bodies by operation, which work as they stand once the ids are yours. */
export const bodyExamples: Readonly<Record<string, unknown>> = {
  submitLead: {
    partnerId,
    externalId: "crm-1042",
    company: { name: "Metalúrgica Horizonte", domain: "horizonte.example", employees: 140 },
    contacts: [{ name: "Ana Prado", email: "ana@horizonte.example", buyingRole: "decision_maker" }],
    introduction: "warm",
  },
  recordLeadEvent: {
    type: "disqualified",
    reason: "fit_company_too_small",
    sentence: "A empresa tem 8 funcionários; atendemos a partir de 20.",
    evidence: { observed: 8, expected: 20 },
  },
  checkLead: {
    partnerId,
    company: { name: "Metalúrgica Horizonte", domain: "horizonte.example" },
    contacts: [{ email: "ana@horizonte.example" }],
  },
  correctLead: { company: { employees: 160 } },
  openDispute: {
    reason: "new_information",
    text: "A empresa abriu uma filial e tem 45 funcionários.",
  },
  sendMessage: { kind: "question", text: "Quando vocês falam com a Metalúrgica Horizonte?" },
  createPartner: { name: "Contábil Aurora", contacts: [{ name: "Rui", email: "rui@aurora.example" }] },
  createWebhook: { url: "https://example.com/leadback", events: ["lead.won", "lead.disqualified"] },
  updateWebhook: { isEnabled: true },
  rotateWebhookSecret: { overlapHours: 24 },
  createApiKey: { name: "CRM", scopes: ["leads:read", "leads:write"] },
  putReason: {
    canonicalCode: "timing_no_priority",
    labels: { "pt-BR": "Verba só em 2027", en: "Budget in 2027 only", es: "Presupuesto en 2027" },
    qualityWeight: 0.5,
  },
  updateProgram: { settings: { calendar: { closedDates: ["2026-12-24"] } } },
  publishScoringRules: { rules: [sizeRule] },
  previewScoringRules: { rules: { rules: [sizeRule] } },
  changePersonRole: { role: "sales" },
  previewDigest: { partnerId, locale: "pt-BR" },
  previewNotice: { partnerId, locale: "pt-BR" },
};

import type { OpenApiDocument } from "../../openapi-document.ts";
import type { ShownOperation } from "./operation-section.ts";

const sizeRule = {
  id: "company_size",
  dimension: "fit",
  when: { field: "company.employees", op: "gte", value: 20 },
  points: 20,
};

/** Bodies that work as they stand once the ids are yours. */
const bodies: Readonly<Record<string, unknown>> = {
  submitLead: {
    partnerId: "PARTNER_ID",
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
  createPartner: { name: "Contábil Aurora", contacts: [{ name: "Rui", email: "rui@aurora.example" }] },
  createWebhook: { url: "https://example.com/leadback", events: ["lead.won", "lead.disqualified"] },
  updateWebhook: { isEnabled: true },
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
  previewDigest: { partnerId: "PARTNER_ID", locale: "pt-BR" },
};

/** A request to copy. */
export function curlExample(
  { method, path, operationId, parameters }: ShownOperation,
  document: OpenApiDocument,
): string {
  const address = `${document.servers?.[0]?.url ?? ""}${withNames(path)}`;
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}${address}`,
    '-H "Authorization: Bearer $LEADBACK_KEY"',
  ];
  const mustMatch = parameters.find(({ name }) => name === "if-match")?.description.startsWith("Required");
  if (mustMatch === true) lines.push("-H 'If-Match: \"ETAG\"'");
  if (operationId === "createImport") lines.push("-F file=@leads.csv", "-F map=hubspot");
  const body = bodies[operationId];
  if (body !== undefined)
    lines.push('-H "Content-Type: application/json"', `-d '${JSON.stringify(body, null, 2)}'`);
  return lines.join(" \\\n  ");
}

/** `/v1/leads/{id}` as `/v1/leads/LEAD_ID`. */
function withNames(path: string): string {
  const segments = path.split("/");
  return segments
    .map((segment, index) => {
      const param = /^\{(\w+)\}$/.exec(segment)?.[1];
      if (param === undefined) return segment;
      const owner = (segments[index - 1] ?? "").replaceAll("-", "_").replace(/s$/, "");
      const name = param === "id" ? `${owner}_id` : param.replace(/[A-Z]/g, (letter) => `_${letter}`);
      return name.toUpperCase();
    })
    .join("/");
}

import type { OpenApiDocument } from "../../openapi-document.ts";
import type { ShownOperation } from "./operation-section.ts";

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
  previewDigest: { partnerId: "PARTNER_ID", locale: "pt-BR" },
};

/** A request to copy. */
export function curlExample(
  { method, path, operationId }: ShownOperation,
  document: OpenApiDocument,
): string {
  const subject = path.startsWith("/v1/leads")
    ? "LEAD_ID"
    : path.startsWith("/v1/partners")
      ? "PARTNER_ID"
      : "DIGEST_ID";
  const address = `${document.servers?.[0]?.url ?? ""}${path.replace("{id}", subject)}`;
  const lines = [
    `curl ${method === "GET" ? "" : `-X ${method} `}${address}`,
    '-H "Authorization: Bearer $LEADBACK_KEY"',
  ];
  const body = bodies[operationId];
  if (body !== undefined)
    lines.push('-H "Content-Type: application/json"', `-d '${JSON.stringify(body, null, 2)}'`);
  return lines.join(" \\\n  ");
}

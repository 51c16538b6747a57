import { reasonCatalogue, reasonCodes } from "@leadback/scoring";
import { requiredFields } from "./import-fields.ts";
import type { ImportMapInput } from "./import-map.ts";
import { importRefusal } from "./import-refusal.ts";
import type { ImportMessages } from "./messages.ts";
import { plainName } from "./nearest-name.ts";

/** Column names that speak for themselves, in English, Portuguese and Spanish; the first that is there counts. */
const aliases: Record<string, string[]> = {
  externalId: [
    "externalId",
    "lead id",
    "id externo",
    "id do lead",
    "id lead",
    "id del lead",
    "código do lead",
    "id",
  ],
  partner: [
    "partner",
    "partner id",
    "parceiro",
    "id do parceiro",
    "código do parceiro",
    "socio",
    "id del socio",
    "aliado",
  ],
  partnerName: ["partnerName", "nome do parceiro", "nombre del socio", "nombre del aliado"],
  partnerEmail: [
    "partnerEmail",
    "e-mail do parceiro",
    "email parceiro",
    "correo del socio",
    "email del socio",
  ],
  partnerLocale: ["partnerLocale", "idioma do parceiro", "idioma del socio"],
  partnerZone: ["partnerZone", "fuso do parceiro", "zona horaria del socio"],
  channel: ["channel", "lead source", "source", "canal", "origem", "origen", "fonte", "fuente"],
  submittedAt: [
    "submittedAt",
    "submitted",
    "submission date",
    "created at",
    "created date",
    "enviado em",
    "data de envio",
    "data do envio",
    "criado em",
    "data de criação",
    "enviado el",
    "fecha de envío",
    "creado el",
    "fecha de creación",
  ],
  acceptedAt: ["acceptedAt", "aceito em", "data de aceite", "aceptado el", "fecha de aceptación"],
  contactedAt: ["contactedAt", "contatado em", "data de contato", "contactado el", "fecha de contacto"],
  qualifiedAt: [
    "qualifiedAt",
    "qualificado em",
    "data de qualificação",
    "calificado el",
    "fecha de calificación",
  ],
  disqualifiedAt: [
    "disqualifiedAt",
    "desqualificado em",
    "data de desqualificação",
    "descalificado el",
    "fecha de descalificación",
  ],
  wonAt: ["wonAt", "won date", "ganho em", "data de ganho", "fechado em", "ganado el", "fecha de cierre"],
  lostAt: ["lostAt", "lost date", "perdido em", "data de perda", "perdido el", "fecha de pérdida"],
  stage: ["stage", "status", "etapa", "estágio", "situação", "estado"],
  reason: ["reason", "motivo", "razón"],
  sentence: ["sentence", "frase"],
  amountCents: ["amountCents"],
  amount: ["amount", "valor", "monto", "importe"],
  currency: ["currency", "moeda", "moneda"],
  owner: ["owner", "responsável", "vendedor", "responsable"],
  "company.name": [
    "company.name",
    "company",
    "company name",
    "empresa",
    "nome da empresa",
    "razão social",
    "nombre de la empresa",
    "razón social",
  ],
  "company.domain": ["company.domain", "domain", "domínio", "site", "dominio"],
  "company.taxId": ["company.taxId", "tax id", "cnpj", "rfc", "nit", "cuit", "rut"],
  "company.industry": ["company.industry", "industry", "setor", "segmento", "sector", "industria"],
  "company.employees": ["company.employees", "employees", "funcionários", "empleados"],
  "company.annualRevenueCents": ["company.annualRevenueCents"],
  "company.annualRevenueCurrency": ["company.annualRevenueCurrency"],
  "company.country": ["company.country", "country", "país"],
  "company.region": ["company.region", "region", "uf", "região", "región", "provincia"],
  "company.city": ["company.city", "city", "cidade", "ciudad"],
  "contact.name": [
    "contact.name",
    "contact",
    "contact name",
    "contato",
    "nome do contato",
    "contacto",
    "nombre del contacto",
  ],
  "contact.email": ["contact.email", "email", "e-mail", "contact email", "correo", "correo electrónico"],
  "contact.phone": ["contact.phone", "phone", "telefone", "celular", "teléfono"],
  "contact.role": ["contact.role", "role", "title", "job title", "cargo", "puesto"],
  "contact.buyingRole": ["contact.buyingRole", "buying role"],
};

const stageWords: Record<string, string[]> = {
  submitted: ["submitted", "new", "enviado", "recebido", "novo", "recibido", "nuevo"],
  accepted: ["accepted", "aceito", "aceptado"],
  contacted: ["contacted", "contatado", "em contato", "contactado"],
  qualified: ["qualified", "qualificado", "calificado"],
  won: ["won", "ganho", "ganado"],
  disqualified: ["disqualified", "desqualificado", "descalificado"],
  lost: ["lost", "perdido"],
};

/**
 * The map of a file whose columns bear names that we know, for an import without one.
 * @throws {OperationError} naming the fields that cannot be found, with a map to start from in `extra.startingMap`
 */
export function defaultMap(header: readonly string[], messages: ImportMessages): ImportMapInput {
  const columns = new Map(header.filter((name) => name !== "").map((name) => [plainName(name), name]));
  const fields: ImportMapInput["fields"] = {};
  for (const [field, names] of Object.entries(aliases)) {
    const column = names.map((name) => columns.get(plainName(name))).find((name) => name !== undefined);
    if (column === undefined) continue;
    if (field === "amount" && fields.amountCents !== undefined) continue;
    fields[field] = { column, ...valuesOf(field) };
  }
  for (const name of header) {
    if (/^attributes\..{1,64}$/u.test(name)) fields[name] = { column: name };
  }
  const missing = requiredFields.filter((field) => fields[field] === undefined);
  if (missing.length === 0) return { fields };
  const startingMap = {
    fields: {
      ...Object.fromEntries(missing.map((field) => [field, { column: "…" }])),
      ...withoutValues(fields),
    },
  };
  throw importRefusal(
    "bad_import_map",
    messages.mapNeeded(
      missing,
      header.filter((name) => name !== ""),
      JSON.stringify(startingMap, null, 2),
    ),
    { extra: { startingMap, missing } },
  );
}

function valuesOf(field: string): { values?: Record<string, string> } {
  if (field === "stage") {
    return {
      values: Object.fromEntries(
        Object.entries(stageWords).flatMap(([stage, words]) => words.map((word) => [word, stage])),
      ),
    };
  }
  if (field === "reason") {
    return {
      values: Object.fromEntries(
        reasonCodes.flatMap((code) =>
          Object.values(reasonCatalogue[code].labels).map((label) => [label, code]),
        ),
      ),
    };
  }
  return {};
}

function withoutValues(fields: ImportMapInput["fields"]): Record<string, { column: string }> {
  return Object.fromEntries(
    Object.entries(fields).flatMap(([field, source]) =>
      "column" in source ? [[field, { column: source.column }]] : [],
    ),
  );
}

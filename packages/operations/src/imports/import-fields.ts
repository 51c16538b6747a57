/**
 * Fields of a map that hold an instant, in the order of a lead's life; `stageAt` is the date of whatever stage the row has,
 * `endedAt` that of its end and passed over while there is none.
 */
export const dateFields = [
  "submittedAt",
  "acceptedAt",
  "contactedAt",
  "qualifiedAt",
  "disqualifiedAt",
  "wonAt",
  "lostAt",
  "stageAt",
  "endedAt",
] as const;
export type DateField = (typeof dateFields)[number];

const plainFields = [
  "leadId",
  "externalId",
  "partner",
  "partnerName",
  "partnerEmail",
  "partnerLocale",
  "partnerZone",
  "channel",
  ...dateFields,
  "stage",
  "reason",
  "reasonText",
  "sentence",
  "amountCents",
  "amount",
  "currency",
  "owner",
] as const;
export type PlainField = (typeof plainFields)[number];

const companyFields = [
  "name",
  "domain",
  "taxId",
  "industry",
  "employees",
  "annualRevenueCents",
  "annualRevenueCurrency",
  "country",
  "region",
  "city",
] as const;
const contactFields = ["name", "email", "phone", "role", "buyingRole"] as const;

/** Fields that cannot be left out of a map. */
export const requiredFields = ["partner", "submittedAt"] as const satisfies PlainField[];

/** Every field that has a fixed name, for suggestions and checks. */
export const namedFields: readonly string[] = [
  ...plainFields,
  ...companyFields.map((field) => `company.${field}`),
  ...contactFields.map((field) => `contact.${field}`),
];

const known = new Set(namedFields);

/** Whether a map may name this field; `contact.2.email` and `attributes.<any name>` count too. */
export function isImportField(field: string): boolean {
  return (
    known.has(field.replace(/^contact\.(?:[1-9]|1\d|20)\./, "contact.")) ||
    /^attributes\..{1,64}$/u.test(field)
  );
}

export function isDateField(field: string): field is DateField {
  return (dateFields as readonly string[]).includes(field);
}

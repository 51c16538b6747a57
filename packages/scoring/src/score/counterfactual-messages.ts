import type { Locale } from "../reasons/locale.ts";
import type { FactChange } from "./change-lead.ts";

export const counterfactualMessageKeys = [
  "decision_maker",
  "decision_maker_phone",
  "inside_support",
  "contact_phone",
  "contact_email",
  "contact_role",
  "introduction_warm",
  "introduction_informed",
  "company_tax_id",
  "company_industry",
  "company_domain",
  "meeting_booked",
  "rule",
] as const;

export type CounterfactualMessageKey = (typeof counterfactualMessageKeys)[number];

/** With `{from}` and `{to}` as whole points; `rule` also has the rule's own `{label}`, a name or a clause. */
export const counterfactualMessages: Readonly<
  Record<Locale, Readonly<Record<CounterfactualMessageKey, string>>>
> = {
  "pt-BR": {
    decision_maker: "Com um contato que decide: {from} → {to}",
    decision_maker_phone: "Com o telefone de quem decide: {from} → {to}",
    inside_support: "Com alguém que apoie a ideia dentro da empresa: {from} → {to}",
    contact_phone: "Com o telefone do contato: {from} → {to}",
    contact_email: "Com o e-mail do contato: {from} → {to}",
    contact_role: "Com o cargo do contato: {from} → {to}",
    introduction_warm: "Com uma apresentação ao contato: {from} → {to}",
    introduction_informed: "Se o contato souber que vamos ligar: {from} → {to}",
    company_tax_id: "Com o CNPJ da empresa: {from} → {to}",
    company_industry: "Com o setor da empresa: {from} → {to}",
    company_domain: "Com o site da empresa: {from} → {to}",
    meeting_booked: "Com uma reunião marcada: {from} → {to}",
    rule: "Se for confirmado “{label}”: {from} → {to}",
  },
  en: {
    decision_maker: "With a contact who decides: {from} → {to}",
    decision_maker_phone: "With a decision-maker's phone: {from} → {to}",
    inside_support: "With someone inside who supports it: {from} → {to}",
    contact_phone: "With the contact's phone: {from} → {to}",
    contact_email: "With the contact's e-mail: {from} → {to}",
    contact_role: "With the contact's role: {from} → {to}",
    introduction_warm: "With an introduction to the contact: {from} → {to}",
    introduction_informed: "If the contact knows that we will call: {from} → {to}",
    company_tax_id: "With the company's tax id: {from} → {to}",
    company_industry: "With the company's industry: {from} → {to}",
    company_domain: "With the company's website: {from} → {to}",
    meeting_booked: "With a meeting booked: {from} → {to}",
    rule: "If “{label}” is confirmed: {from} → {to}",
  },
  es: {
    decision_maker: "Con un contacto que decide: {from} → {to}",
    decision_maker_phone: "Con el teléfono de quien decide: {from} → {to}",
    inside_support: "Con alguien que apoye la idea dentro de la empresa: {from} → {to}",
    contact_phone: "Con el teléfono del contacto: {from} → {to}",
    contact_email: "Con el correo del contacto: {from} → {to}",
    contact_role: "Con el cargo del contacto: {from} → {to}",
    introduction_warm: "Con una presentación al contacto: {from} → {to}",
    introduction_informed: "Si el contacto sabe que vamos a llamar: {from} → {to}",
    company_tax_id: "Con la identificación fiscal de la empresa: {from} → {to}",
    company_industry: "Con el sector de la empresa: {from} → {to}",
    company_domain: "Con el sitio web de la empresa: {from} → {to}",
    meeting_booked: "Con una reunión agendada: {from} → {to}",
    rule: "Si se confirma «{label}»: {from} → {to}",
  },
};

const keysByChange: Readonly<Record<string, CounterfactualMessageKey>> = {
  "contacts.buyingRole=decision_maker": "decision_maker",
  "contacts.buyingRole=decision_maker contacts.phone": "decision_maker_phone",
  "contacts.buyingRole=champion": "inside_support",
  "contacts.buyingRole=influencer": "inside_support",
  "contacts.phone": "contact_phone",
  "contacts.email": "contact_email",
  "contacts.role": "contact_role",
  "introduction=warm": "introduction_warm",
  "introduction=informed": "introduction_informed",
  "company.taxId": "company_tax_id",
  "company.industry": "company_industry",
  "company.domain": "company_domain",
  "signal=meeting_booked": "meeting_booked",
};

/** The message that says these changes; `rule` for those that only a programme's own rule can name. */
export function messageKeyOf(changes: readonly FactChange[]): CounterfactualMessageKey {
  const key = changes
    .map(({ field, value, isAnyValue }) => (isAnyValue ? field : `${field}=${value}`))
    .join(" ");
  return keysByChange[key] ?? "rule";
}

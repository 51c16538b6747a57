import type { Locale } from "@leadback/scoring/reasons";
import type { Lead } from "./use-lead.ts";

export type DuplicateVerdict = Exclude<Lead["duplicate"]["verdict"], "new">;

export interface DuplicateWords {
  title: string;
  verdicts: Record<DuplicateVerdict, (day: string) => string>;
  table: string;
  fact: string;
  here: string;
  earlier: string;
  same: string;
  facts: Record<
    | "partner"
    | "received"
    | "stage"
    | "reason"
    | "assigned"
    | "company"
    | "domain"
    | "taxId"
    | "employees"
    | "place"
    | "name"
    | "email"
    | "phone"
    | "protected"
    | "credited",
    string
  >;
  open: string;
  endAsDuplicate: string;
  helped(partner: string, ref: string): string;
  hasHelped(partner: string, ref: string): string;
}

const en: DuplicateWords = {
  title: "We may know this lead already",
  verdicts: {
    same_partner_resend: (day) => `The same partner sent it before, on ${day}.`,
    other_partner_active: (day) =>
      `Another partner sent it first, on ${day}, and it is kept for them. Partners never learn from whom.`,
    vendor_already_owns: (day) => `We have been working with this company ourselves since ${day}.`,
    existing_customer: (day) => `This company has been a customer since ${day}.`,
    recycled: (day) => `It came before, on ${day}, and waits for its date.`,
  },
  table: "This lead beside the earlier one",
  fact: "What is known",
  here: "this one",
  earlier: "the earlier one",
  same: "the same",
  facts: {
    partner: "Partner",
    received: "Received",
    stage: "Stage",
    reason: "Ended because",
    assigned: "Assigned to",
    company: "Company",
    domain: "Website",
    taxId: "Tax number",
    employees: "Employees",
    place: "Place",
    name: "Person",
    email: "E-mail",
    phone: "Phone",
    protected: "Kept for the partner until",
    credited: "A win counts for the partner until",
  },
  open: "Open the earlier lead",
  endAsDuplicate: "End this one as a duplicate",
  helped: (partner, ref) => `Record that ${partner} helped with ${ref}`,
  hasHelped: (partner, ref) => `${partner} is recorded as having helped with ${ref}.`,
};

const ptBr: DuplicateWords = {
  title: "Talvez já conheçamos este lead",
  verdicts: {
    same_partner_resend: (day) => `O mesmo parceiro já o enviou em ${day}.`,
    other_partner_active: (day) =>
      `Outro parceiro o enviou antes, em ${day}, e ele está reservado a esse parceiro. Nenhum parceiro fica sabendo quem é o outro.`,
    vendor_already_owns: (day) => `Nós mesmos trabalhamos com esta empresa desde ${day}.`,
    existing_customer: (day) => `Esta empresa é cliente desde ${day}.`,
    recycled: (day) => `Ele já veio em ${day} e espera a data dele.`,
  },
  table: "Este lead ao lado do anterior",
  fact: "O que se sabe",
  here: "este",
  earlier: "o anterior",
  same: "igual",
  facts: {
    partner: "Parceiro",
    received: "Recebido",
    stage: "Etapa",
    reason: "Terminou por",
    assigned: "Com",
    company: "Empresa",
    domain: "Site",
    taxId: "CNPJ",
    employees: "Funcionários",
    place: "Lugar",
    name: "Pessoa",
    email: "E-mail",
    phone: "Telefone",
    protected: "Reservado ao parceiro até",
    credited: "Uma venda conta para o parceiro até",
  },
  open: "Abrir o lead anterior",
  endAsDuplicate: "Encerrar este como duplicado",
  helped: (partner, ref) => `Registrar que ${partner} ajudou com ${ref}`,
  hasHelped: (partner, ref) => `Está registrado que ${partner} ajudou com ${ref}.`,
};

const es: DuplicateWords = {
  title: "Es posible que ya conozcamos este lead",
  verdicts: {
    same_partner_resend: (day) => `El mismo socio ya lo envió el ${day}.`,
    other_partner_active: (day) =>
      `Otro socio lo envió antes, el ${day}, y está reservado para ese socio. Ningún socio se entera de quién es el otro.`,
    vendor_already_owns: (day) => `Nosotros mismos trabajamos con esta empresa desde el ${day}.`,
    existing_customer: (day) => `Esta empresa es cliente desde el ${day}.`,
    recycled: (day) => `Ya llegó el ${day} y espera su fecha.`,
  },
  table: "Este lead junto al anterior",
  fact: "Lo que se sabe",
  here: "este",
  earlier: "el anterior",
  same: "igual",
  facts: {
    partner: "Socio",
    received: "Recibido",
    stage: "Etapa",
    reason: "Terminó por",
    assigned: "A cargo de",
    company: "Empresa",
    domain: "Sitio web",
    taxId: "Identificación fiscal",
    employees: "Empleados",
    place: "Lugar",
    name: "Persona",
    email: "Correo",
    phone: "Teléfono",
    protected: "Reservado al socio hasta",
    credited: "Una venta cuenta para el socio hasta",
  },
  open: "Abrir el lead anterior",
  endAsDuplicate: "Cerrar este como duplicado",
  helped: (partner, ref) => `Registrar que ${partner} ayudó con ${ref}`,
  hasHelped: (partner, ref) => `Está registrado que ${partner} ayudó con ${ref}.`,
};

export const duplicateWords: Readonly<Record<Locale, DuplicateWords>> = { "pt-BR": ptBr, en, es };

import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type Verdict = components["schemas"]["LeadVerdict"]["verdict"];

export interface LeadFormWords {
  sendTitle: string;
  sendSentence: string;
  send: string;
  sent(ref: string): string;
  correctTitle: string;
  correct: string;
  corrected: string;
  company: string;
  person(number: string): string;
  addPerson: string;
  removePerson: string;
  fields: Record<
    | "name"
    | "domain"
    | "taxId"
    | "industry"
    | "employees"
    | "country"
    | "region"
    | "city"
    | "introduction"
    | "note"
    | "contactName"
    | "email"
    | "phone"
    | "role"
    | "buyingRole",
    string
  >;
  hints: Record<"domain" | "introduction" | "note", string>;
  unsaid: string;
  wholeNumber: string;
  checking: string;
  checkLimit: string;
  checkHint: string;
  verdicts: Record<Verdict, string>;
  since(date: string): string;
  seeEarlier: string;
}

const en: LeadFormWords = {
  sendTitle: "Send a lead",
  sendSentence: "The more we know, the sooner the right person calls. Only the company's name is a must.",
  send: "Send the lead",
  sent: (ref) => `${ref} has reached us. You see here what becomes of it.`,
  correctTitle: "Correct or complete",
  correct: "Save the corrections",
  corrected: "Thank you. We go on with what you sent.",
  company: "Company",
  person: (number) => `Person ${number}`,
  addPerson: "Add a person",
  removePerson: "Remove this person",
  fields: {
    name: "Company's name",
    domain: "Website",
    taxId: "Tax number (CNPJ, CPF …)",
    industry: "Industry",
    employees: "Employees",
    country: "Country",
    region: "State or region",
    city: "City",
    introduction: "How you introduced us",
    note: "What we should know",
    contactName: "Name",
    email: "E-mail",
    phone: "Phone",
    role: "Position",
    buyingRole: "Part in the decision",
  },
  hints: {
    domain: "aurora.com.br",
    introduction: "Whoever knows of us answers more often.",
    note: "What hurts, what they use today, when to call",
  },
  unsaid: "Not said",
  wholeNumber: "A whole number, please.",
  checking: "Looking whether somebody has sent it before",
  checkLimit: "You have looked up many companies within an hour. Send the lead: the answer comes with it.",
  checkHint: "As soon as website, tax number, e-mail or phone is there, you see whether the lead is new.",
  verdicts: {
    new: "New to us. It will be yours.",
    same_partner_resend: "You have sent this one before.",
    other_partner_active: "Another partner has sent this one; it is kept for them for the time being.",
    vendor_already_owns: "We are in touch with this company already.",
    existing_customer: "This company is a customer of ours already.",
    recycled: "We know this company from earlier and may take it up again, in your name.",
  },
  since: (date) => `Since ${date}.`,
  seeEarlier: "See that lead",
};

const ptBr: LeadFormWords = {
  sendTitle: "Enviar um lead",
  sendSentence: "Quanto mais soubermos, antes a pessoa certa liga. Só o nome da empresa é obrigatório.",
  send: "Enviar o lead",
  sent: (ref) => `${ref} chegou. Aqui você vê o que acontece com ele.`,
  correctTitle: "Corrigir ou completar",
  correct: "Salvar as correções",
  corrected: "Obrigado. Seguimos com o que você enviou.",
  company: "Empresa",
  person: (number) => `Pessoa ${number}`,
  addPerson: "Adicionar uma pessoa",
  removePerson: "Tirar esta pessoa",
  fields: {
    name: "Nome da empresa",
    domain: "Site",
    taxId: "CNPJ ou CPF",
    industry: "Setor",
    employees: "Funcionários",
    country: "País",
    region: "Estado",
    city: "Cidade",
    introduction: "Como você nos apresentou",
    note: "O que precisamos saber",
    contactName: "Nome",
    email: "E-mail",
    phone: "Telefone",
    role: "Cargo",
    buyingRole: "Papel na decisão",
  },
  hints: {
    domain: "aurora.com.br",
    introduction: "Quem já sabe de nós responde mais.",
    note: "O que dói, o que usam hoje, quando ligar",
  },
  unsaid: "Não informado",
  wholeNumber: "Um número inteiro, por favor.",
  checking: "Vendo se alguém já enviou este lead",
  checkLimit: "Você consultou muitas empresas em uma hora. Envie o lead: a resposta vem junto.",
  checkHint: "Com site, CNPJ, e-mail ou telefone, você vê na hora se o lead é novo.",
  verdicts: {
    new: "Novo para nós. Vai ser seu.",
    same_partner_resend: "Você já enviou este.",
    other_partner_active: "Outro parceiro já enviou este; por enquanto fica reservado para ele.",
    vendor_already_owns: "Já estamos em contato com esta empresa.",
    existing_customer: "Esta empresa já é nossa cliente.",
    recycled: "Já conhecemos esta empresa e podemos retomar, em seu nome.",
  },
  since: (date) => `Desde ${date}.`,
  seeEarlier: "Ver esse lead",
};

const es: LeadFormWords = {
  sendTitle: "Enviar un lead",
  sendSentence:
    "Cuanto más sepamos, antes llama la persona adecuada. Solo el nombre de la empresa es obligatorio.",
  send: "Enviar el lead",
  sent: (ref) => `${ref} llegó. Aquí verá qué pasa con él.`,
  correctTitle: "Corregir o completar",
  correct: "Guardar las correcciones",
  corrected: "Gracias. Seguimos con lo que nos envió.",
  company: "Empresa",
  person: (number) => `Persona ${number}`,
  addPerson: "Agregar una persona",
  removePerson: "Quitar a esta persona",
  fields: {
    name: "Nombre de la empresa",
    domain: "Sitio web",
    taxId: "Número fiscal",
    industry: "Sector",
    employees: "Empleados",
    country: "País",
    region: "Estado o región",
    city: "Ciudad",
    introduction: "Cómo nos presentó",
    note: "Lo que debemos saber",
    contactName: "Nombre",
    email: "Correo electrónico",
    phone: "Teléfono",
    role: "Cargo",
    buyingRole: "Papel en la decisión",
  },
  hints: {
    domain: "aurora.com.mx",
    introduction: "Quien ya sabe de nosotros responde más.",
    note: "Qué les duele, qué usan hoy, cuándo llamar",
  },
  unsaid: "Sin indicar",
  wholeNumber: "Un número entero, por favor.",
  checking: "Viendo si alguien ya lo envió",
  checkLimit: "Consultó muchas empresas en una hora. Envíe el lead: la respuesta viene con él.",
  checkHint: "Con sitio web, número fiscal, correo o teléfono, verá enseguida si el lead es nuevo.",
  verdicts: {
    new: "Nuevo para nosotros. Será suyo.",
    same_partner_resend: "Usted ya envió este.",
    other_partner_active: "Otro socio ya envió este; por ahora queda reservado para él.",
    vendor_already_owns: "Ya estamos en contacto con esta empresa.",
    existing_customer: "Esta empresa ya es cliente nuestra.",
    recycled: "Ya conocemos esta empresa y podemos retomarla, en su nombre.",
  },
  since: (date) => `Desde el ${date}.`,
  seeEarlier: "Ver ese lead",
};

export const leadFormWords: Readonly<Record<Locale, LeadFormWords>> = { "pt-BR": ptBr, en, es };

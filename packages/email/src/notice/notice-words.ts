import type { DigestLocale } from "../snapshot.ts";
import type { NoticeItem } from "./notice-snapshot.ts";

/** Every word of a notice. A locale that lacks one does not compile. */
export interface NoticeWords {
  /** What a notice is about, by the first of its kinds: after the programme's name in the subject, and as its title. */
  about: Record<NoticeItem["kind"], (count: number) => string>;
  /** What an inbox shows behind the subject; of no lead. */
  teaser: Record<NoticeItem["kind"], string>;
  greeting: (name: string) => string;
  won: (ref: string | null) => string;
  upheld: (ref: string | null) => string;
  overturned: (ref: string | null) => string;
  needed: (ref: string | null, fields: string) => string;
  clockStands: string;
  answer: string;
  ended: (ref: string | null, reason: string) => string;
  canBeCorrected: string;
  correct: string;
  references: (count: number, refs: string) => string;
  promise: (firstAttempt: string, decisionDays: number) => string;
  more: (count: number) => string;
  reply: (name: string) => string;
  why: (partner: string, programme: string) => string;
  preferences: string;
  stop: string;
  privacy: string;
  fields: Readonly<Record<string, string>>;
}

const lead = { "pt-BR": "Um lead seu", en: "One of your leads", es: "Un lead suyo" } as const;

export const noticeWords: Readonly<Record<DigestLocale, NoticeWords>> = {
  "pt-BR": {
    about: {
      won: (count) => (count === 1 ? "um negócio fechado" : `${count} negócios fechados`),
      dispute_answered: (count) =>
        count === 1 ? "sua contestação foi respondida" : `${count} contestações respondidas`,
      information_needed: (count) =>
        count === 1 ? "falta uma informação sua" : `faltam informações sobre ${count} leads`,
      ended: (count) =>
        count === 1 ? "um lead parou e você pode corrigir" : `${count} leads pararam e você pode corrigir`,
      received: (count) => (count === 1 ? "recebemos o seu lead" : `recebemos ${count} leads seus`),
    },
    teaser: {
      won: "Uma boa notícia que não precisava esperar pelo resumo.",
      dispute_answered: "Outra pessoa reviu o resultado; a resposta está aqui.",
      information_needed: "Assim que a resposta chegar, voltamos a trabalhar o lead.",
      ended: "Com o dado certo, nós o retomamos em seu nome.",
      received: "Quando ligamos e em que prazo você terá uma decisão.",
    },
    greeting: (name) => `Olá, ${name},`,
    won: (ref) => `${ref === null ? lead["pt-BR"] : `O lead ${ref}`} virou cliente.`,
    upheld: (ref) =>
      `${ref === null ? "Sua contestação" : `Sua contestação sobre ${ref}`} foi revista por outra pessoa: o resultado fica como estava.`,
    overturned: (ref) =>
      `${ref === null ? "Sua contestação" : `Sua contestação sobre ${ref}`} foi aceita: o resultado e os números foram corrigidos.`,
    needed: (ref, fields) =>
      `Para seguir com ${ref === null ? "um lead seu" : `o lead ${ref}`}, precisamos de: ${fields}.`,
    clockStands: "Enquanto isso, o nosso prazo fica parado.",
    answer: "Responder",
    ended: (ref, reason) => `${ref === null ? lead["pt-BR"] : `O lead ${ref}`} parou: ${reason}.`,
    canBeCorrected: "Com o dado certo, nós o retomamos.",
    correct: "Corrigir",
    references: (count, refs) =>
      count === 1
        ? `A referência dele é ${refs}: é assim que o resumo vai chamá-lo.`
        : `As referências deles são ${refs}: é assim que o resumo vai chamá-los.`,
    promise: (firstAttempt, days) =>
      `Prometemos a primeira tentativa em até ${firstAttempt} e uma decisão em até ${days} ${days === 1 ? "dia útil" : "dias úteis"}.`,
    more: (count) => `E mais ${count}: estão na sua página.`,
    reply: (name) => `Responda a este e-mail: quem lê é ${name}.`,
    why: (partner, programme) =>
      `Você recebe este aviso porque ${partner} envia leads a ${programme}. É no máximo um por dia; o resto fica para o resumo.`,
    preferences: "Preferências",
    stop: "Parar os avisos",
    privacy: "Dados pessoais:",
    fields: {
      "company.name": "nome da empresa",
      "company.domain": "site da empresa",
      "company.taxId": "CNPJ",
      "company.industry": "setor",
      "company.employees": "número de funcionários",
      "company.annualRevenueCents": "faturamento anual",
      "company.annualRevenueCurrency": "moeda do faturamento",
      "company.country": "país",
      "company.region": "estado",
      "company.city": "cidade",
      contacts: "dados do contato",
      "contacts.name": "nome do contato",
      "contacts.email": "e-mail do contato",
      "contacts.phone": "telefone do contato",
      "contacts.role": "cargo do contato",
      "contacts.buyingRole": "papel do contato na compra",
      introduction: "como a apresentação foi feita",
      note: "mais contexto",
      attributes: "dados adicionais",
    },
  },
  en: {
    about: {
      won: (count) => (count === 1 ? "a deal was won" : `${count} deals were won`),
      dispute_answered: (count) =>
        count === 1 ? "your dispute has been answered" : `${count} disputes have been answered`,
      information_needed: (count) =>
        count === 1 ? "we need something from you" : `we need something about ${count} leads`,
      ended: (count) =>
        count === 1
          ? "a lead stopped, and you can put it right"
          : `${count} leads stopped, and you can put them right`,
      received: (count) => (count === 1 ? "your lead has arrived" : `your ${count} leads have arrived`),
    },
    teaser: {
      won: "Good news that did not have to wait for your summary.",
      dispute_answered: "Somebody else has reviewed the outcome; here is the answer.",
      information_needed: "As soon as your answer arrives, we go on with the lead.",
      ended: "With the right details we take it up again in your name.",
      received: "When we call, and by when you will have a decision.",
    },
    greeting: (name) => `Hello ${name},`,
    won: (ref) => `${ref === null ? lead.en : `Lead ${ref}`} became a customer.`,
    upheld: (ref) =>
      `Somebody else has looked at ${ref === null ? "your dispute" : `your dispute about ${ref}`}: the outcome stands.`,
    overturned: (ref) =>
      `${ref === null ? "Your dispute" : `Your dispute about ${ref}`} was accepted: the outcome and the numbers are corrected.`,
    needed: (ref, fields) =>
      `To go on with ${ref === null ? "a lead of yours" : `lead ${ref}`}, we need: ${fields}.`,
    clockStands: "Until then our deadline is on hold.",
    answer: "Answer",
    ended: (ref, reason) => `${ref === null ? lead.en : `Lead ${ref}`} has stopped: ${reason}.`,
    canBeCorrected: "With the right details we take it up again.",
    correct: "Put it right",
    references: (count, refs) =>
      count === 1
        ? `Its reference is ${refs}; your summary will call it by that name.`
        : `Their references are ${refs}; your summary will call them by these names.`,
    promise: (firstAttempt, days) =>
      `We promise a first try within ${firstAttempt} and a decision within ${days} business ${days === 1 ? "day" : "days"}.`,
    more: (count) => `And ${count} more: they are on your page.`,
    reply: (name) => `Reply to this e-mail: ${name} reads it.`,
    why: (partner, programme) =>
      `You get this because ${partner} sends leads to ${programme}. It is at most one a day; the rest waits for the summary.`,
    preferences: "Preferences",
    stop: "Turn notices off",
    privacy: "Personal data:",
    fields: {
      "company.name": "the company's name",
      "company.domain": "the company's website",
      "company.taxId": "the tax number",
      "company.industry": "the industry",
      "company.employees": "the number of employees",
      "company.annualRevenueCents": "the yearly revenue",
      "company.annualRevenueCurrency": "the currency of the revenue",
      "company.country": "the country",
      "company.region": "the state",
      "company.city": "the city",
      contacts: "the contact's details",
      "contacts.name": "the contact's name",
      "contacts.email": "the contact's e-mail",
      "contacts.phone": "the contact's phone number",
      "contacts.role": "the contact's position",
      "contacts.buyingRole": "the contact's part in the purchase",
      introduction: "how the introduction was made",
      note: "more context",
      attributes: "further details",
    },
  },
  es: {
    about: {
      won: (count) => (count === 1 ? "un negocio cerrado" : `${count} negocios cerrados`),
      dispute_answered: (count) =>
        count === 1 ? "su disputa tiene respuesta" : `${count} disputas tienen respuesta`,
      information_needed: (count) =>
        count === 1 ? "falta un dato de su parte" : `faltan datos sobre ${count} leads`,
      ended: (count) =>
        count === 1
          ? "un lead se detuvo y usted puede corregirlo"
          : `${count} leads se detuvieron y puede corregirlos`,
      received: (count) => (count === 1 ? "recibimos su lead" : `recibimos ${count} leads suyos`),
    },
    teaser: {
      won: "Una buena noticia que no tenía que esperar al resumen.",
      dispute_answered: "Otra persona revisó el resultado; aquí está la respuesta.",
      information_needed: "En cuanto llegue su respuesta, retomamos el lead.",
      ended: "Con el dato correcto lo retomamos a nombre de usted.",
      received: "Cuándo llamamos y en qué plazo tendrá una decisión.",
    },
    greeting: (name) => `Hola, ${name}:`,
    won: (ref) => `${ref === null ? lead.es : `El lead ${ref}`} ya es cliente.`,
    upheld: (ref) =>
      `Otra persona revisó ${ref === null ? "su disputa" : `su disputa sobre ${ref}`}: el resultado se mantiene.`,
    overturned: (ref) =>
      `${ref === null ? "Su disputa" : `Su disputa sobre ${ref}`} fue aceptada: se corrigieron el resultado y las cifras.`,
    needed: (ref, fields) =>
      `Para seguir con ${ref === null ? "un lead suyo" : `el lead ${ref}`} necesitamos: ${fields}.`,
    clockStands: "Mientras tanto, nuestro plazo queda en pausa.",
    answer: "Responder",
    ended: (ref, reason) => `${ref === null ? lead.es : `El lead ${ref}`} se detuvo: ${reason}.`,
    canBeCorrected: "Con el dato correcto lo retomamos.",
    correct: "Corregir",
    references: (count, refs) =>
      count === 1
        ? `Su referencia es ${refs}: así lo llamará el resumen.`
        : `Sus referencias son ${refs}: así los llamará el resumen.`,
    promise: (firstAttempt, days) =>
      `Prometemos el primer intento en ${firstAttempt} como máximo y una decisión en ${days} ${days === 1 ? "día hábil" : "días hábiles"}.`,
    more: (count) => `Y ${count} más: están en su página.`,
    reply: (name) => `Responda a este correo: lo lee ${name}.`,
    why: (partner, programme) =>
      `Usted recibe este aviso porque ${partner} envía leads a ${programme}. Es uno por día como máximo; lo demás queda para el resumen.`,
    preferences: "Preferencias",
    stop: "Detener los avisos",
    privacy: "Datos personales:",
    fields: {
      "company.name": "nombre de la empresa",
      "company.domain": "sitio web de la empresa",
      "company.taxId": "identificación fiscal",
      "company.industry": "sector",
      "company.employees": "número de empleados",
      "company.annualRevenueCents": "facturación anual",
      "company.annualRevenueCurrency": "moneda de la facturación",
      "company.country": "país",
      "company.region": "provincia o estado",
      "company.city": "ciudad",
      contacts: "datos del contacto",
      "contacts.name": "nombre del contacto",
      "contacts.email": "correo del contacto",
      "contacts.phone": "teléfono del contacto",
      "contacts.role": "cargo del contacto",
      "contacts.buyingRole": "papel del contacto en la compra",
      introduction: "cómo se hizo la presentación",
      note: "más contexto",
      attributes: "datos adicionales",
    },
  },
};

import type { EvidenceField } from "../evidence.ts";
import type { LintProblemCode } from "../lint-feedback.ts";
import type { Locale } from "../locale.ts";

interface MessageFacts {
  template: string;
  phrase: string;
  field: EvidenceField;
  min: number;
}

type Message = (facts: MessageFacts) => string;

const evidencePt: Record<EvidenceField, Message> = {
  observed: () => "Informe o valor observado, por exemplo o número de funcionários ou o setor da empresa.",
  expected: () => "Informe o valor que buscamos, para o parceiro comparar com o observado.",
  date: () => "Informe a data no formato AAAA-MM-DD, para retomarmos no dia certo.",
  ref: () => "Informe a referência do registro que já existe.",
  attempts: () => "Informe quantas tentativas de contato foram feitas, no mínimo uma.",
  text: ({ min }) =>
    min > 1
      ? `Descreva o que aconteceu com pelo menos ${min} caracteres.`
      : "Descreva em poucas palavras o que foi observado.",
};

const evidenceEn: Record<EvidenceField, Message> = {
  observed: () => "Give the observed value, such as the number of employees or the company's sector.",
  expected: () => "Give the value we look for, so that the partner can compare it with the observed one.",
  date: () => "Give the date as YYYY-MM-DD, so that we come back on the right day.",
  ref: () => "Give the reference of the record that exists already.",
  attempts: () => "Give the number of attempts to reach the lead, at least one.",
  text: ({ min }) =>
    min > 1
      ? `Describe what happened in at least ${min} characters.`
      : "Describe in a few words what was observed.",
};

const evidenceEs: Record<EvidenceField, Message> = {
  observed: () => "Indique el valor observado, por ejemplo el número de empleados o el sector de la empresa.",
  expected: () => "Indique el valor que buscamos, para que el socio lo compare con el observado.",
  date: () => "Indique la fecha en formato AAAA-MM-DD, para retomar el día correcto.",
  ref: () => "Indique la referencia del registro que ya existe.",
  attempts: () => "Indique cuántos intentos de contacto se hicieron, al menos uno.",
  text: ({ min }) =>
    min > 1
      ? `Describa lo que pasó con al menos ${min} caracteres.`
      : "Describa en pocas palabras lo que se observó.",
};

export const lintMessages: Record<Locale, Record<LintProblemCode, Message>> = {
  "pt-BR": {
    missing_reason: () => "Escolha o motivo do encerramento na lista de motivos.",
    missing_sentence: ({ template }) => `Escreva uma frase para o parceiro. Por exemplo: “${template}”`,
    too_short: ({ template }) =>
      `A frase é curta demais para ensinar algo. Diga o que foi visto e o que buscamos. Por exemplo: “${template}”`,
    generic_phrase: ({ phrase, template }) =>
      `“${phrase}” vale para qualquer lead. Diga o que foi observado, com quem, uma data ou o próximo passo. Por exemplo: “${template}”`,
    repeats_label: ({ template }) =>
      `A frase só repete o motivo. Acrescente o que foi observado neste lead. Por exemplo: “${template}”`,
    filler: ({ template }) =>
      `A frase ainda não diz nada deste lead. Troque por um valor, um nome de empresa concorrente, uma data ou o próximo passo. Por exemplo: “${template}”`,
    missing_evidence: (facts) => evidencePt[facts.field](facts),
    contains_email: () =>
      "Retire o endereço de e-mail: a frase vai para o parceiro. Escreva o cargo da pessoa.",
    contains_phone: () =>
      "Retire o número de telefone: a frase vai para o parceiro. Diga só se ele funciona ou não.",
    contains_tax_id: () =>
      "Retire o CPF ou CNPJ: a frase vai para o parceiro, que já sabe de que lead se trata.",
    contains_url: () => "Retire o endereço de internet: a frase vai para o parceiro. Descreva o que há nele.",
    contains_name: () =>
      "Retire o nome do lead: a frase vai para o parceiro. Escreva “o lead” ou o cargo da pessoa.",
  },
  en: {
    missing_reason: () => "Choose the reason for the ending from the list of reasons.",
    missing_sentence: ({ template }) => `Write one sentence for the partner. For example: "${template}"`,
    too_short: ({ template }) =>
      `The sentence is too short to teach anything. Say what was observed and what we look for. For example: "${template}"`,
    generic_phrase: ({ phrase, template }) =>
      `"${phrase}" could be said of any lead. Say what was observed, with whom, a date or the next step. For example: "${template}"`,
    repeats_label: ({ template }) =>
      `The sentence only repeats the reason. Add what was observed on this lead. For example: "${template}"`,
    filler: ({ template }) =>
      `The sentence says nothing yet about this lead. Put in a value, a competitor's name, a date or the next step. For example: "${template}"`,
    missing_evidence: (facts) => evidenceEn[facts.field](facts),
    contains_email: () =>
      "Take out the e-mail address: the sentence goes to the partner. Write the person's role.",
    contains_phone: () =>
      "Take out the phone number: the sentence goes to the partner. Only say whether it works or not.",
    contains_tax_id: () =>
      "Take out the CPF or CNPJ: the sentence goes to the partner, who knows which lead it is about.",
    contains_url: () => "Take out the web address: the sentence goes to the partner. Describe what is there.",
    contains_name: () =>
      "Take out the lead's name: the sentence goes to the partner. Write \"the lead\" or the person's role.",
  },
  es: {
    missing_reason: () => "Elija el motivo del cierre en la lista de motivos.",
    missing_sentence: ({ template }) => `Escriba una frase para el socio. Por ejemplo: «${template}»`,
    too_short: ({ template }) =>
      `La frase es demasiado corta para enseñar algo. Diga qué se observó y qué buscamos. Por ejemplo: «${template}»`,
    generic_phrase: ({ phrase, template }) =>
      `«${phrase}» vale para cualquier lead. Diga qué se observó, con quién, una fecha o el próximo paso. Por ejemplo: «${template}»`,
    repeats_label: ({ template }) =>
      `La frase solo repite el motivo. Añada lo que se observó en este lead. Por ejemplo: «${template}»`,
    filler: ({ template }) =>
      `La frase aún no dice nada de este lead. Ponga un valor, el nombre de un competidor, una fecha o el próximo paso. Por ejemplo: «${template}»`,
    missing_evidence: (facts) => evidenceEs[facts.field](facts),
    contains_email: () =>
      "Quite la dirección de correo: la frase llega al socio. Escriba el cargo de la persona.",
    contains_phone: () => "Quite el número de teléfono: la frase llega al socio. Diga solo si funciona o no.",
    contains_tax_id: () => "Quite el CPF o CNPJ: la frase llega al socio, que ya sabe de qué lead se trata.",
    contains_url: () => "Quite la dirección de internet: la frase llega al socio. Describa lo que hay ahí.",
    contains_name: () =>
      "Quite el nombre del lead: la frase llega al socio. Escriba «el lead» o el cargo de la persona.",
  },
};

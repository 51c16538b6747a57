import type { LintProblemCode } from "../lint-feedback.ts";
import type { Locale } from "../locale.ts";

type PlainCode = Exclude<LintProblemCode, "missing_evidence" | "invalid_evidence">;

/** Evidence that is missing goes by its field and kind, evidence that cannot be so by its fault. */
export type LintMessageKey =
  | PlainCode
  | "observed"
  | "observed_number"
  | "date"
  | "ref"
  | "attempts"
  | "text"
  | "text_min"
  | "day"
  | "number"
  | "side";

interface MessageFacts {
  template?: string;
  phrase?: string;
  min?: number;
}

/** The message in the locale; for a weak sentence what to say instead follows, with the reason's template. */
export function lintMessage(locale: Locale, key: LintMessageKey, facts: MessageFacts = {}): string {
  const { [key]: message, example } = messages[locale];
  const isWithExample = facts.template !== undefined && !message.includes("{template}");
  return (isWithExample ? message + example : message).replace(/\{(\w+)\}/g, (whole, name: string) =>
    String({ ...facts }[name as keyof MessageFacts] ?? whole),
  );
}

const messages: Record<Locale, Record<LintMessageKey | "example", string>> = {
  "pt-BR": {
    missing_reason: "Escolha o motivo do encerramento na lista de motivos.",
    missing_sentence: "Escreva uma frase para o parceiro.",
    too_short: "A frase é curta demais para ensinar algo.",
    generic_phrase: "“{phrase}” vale para qualquer lead.",
    repeats_label: "A frase só repete o motivo.",
    filler: "A frase ainda não diz nada deste lead.",
    contains_email: "Retire o endereço de e-mail: a frase vai para o parceiro. Escreva o cargo da pessoa.",
    contains_phone:
      "Retire o número de telefone: a frase vai para o parceiro. Diga só se ele funciona ou não.",
    contains_tax_id: "Retire o CPF ou CNPJ: a frase vai para o parceiro, que já sabe de que lead se trata.",
    contains_url: "Retire o endereço de internet: a frase vai para o parceiro. Descreva o que há nele.",
    contains_name:
      "Retire o nome do lead: a frase vai para o parceiro. Escreva “o lead” ou o cargo da pessoa.",
    observed: "Complete: “{template}”",
    observed_number: "Complete com um número: “{template}”",
    date: "Informe a data no formato AAAA-MM-DD, para retomarmos no dia certo.",
    ref: "Informe a referência do registro que já existe.",
    attempts: "Informe quantas tentativas de contato foram feitas, no mínimo uma.",
    text: "Descreva em poucas palavras o que foi observado.",
    text_min: "Descreva o que aconteceu com pelo menos {min} caracteres.",
    day: "Esse dia não existe: informe a data no formato AAAA-MM-DD.",
    number: "Informe um número, zero ou maior.",
    side: "O valor observado, comparado com o esperado, contradiz o motivo. Corrija um deles.",
    example: " Diga o que foi observado, com quem, uma data ou o próximo passo. Por exemplo: “{template}”",
  },
  en: {
    missing_reason: "Choose the reason for the ending from the list of reasons.",
    missing_sentence: "Write one sentence for the partner.",
    too_short: "The sentence is too short to teach anything.",
    generic_phrase: '"{phrase}" could be said of any lead.',
    repeats_label: "The sentence only repeats the reason.",
    filler: "The sentence says nothing yet about this lead.",
    contains_email: "Take out the e-mail address: the sentence goes to the partner. Write the person's role.",
    contains_phone:
      "Take out the phone number: the sentence goes to the partner. Only say whether it works or not.",
    contains_tax_id:
      "Take out the CPF or CNPJ: the sentence goes to the partner, who knows which lead it is about.",
    contains_url: "Take out the web address: the sentence goes to the partner. Describe what is there.",
    contains_name:
      "Take out the lead's name: the sentence goes to the partner. Write \"the lead\" or the person's role.",
    observed: 'Fill in: "{template}"',
    observed_number: 'Fill in a number: "{template}"',
    date: "Give the date as YYYY-MM-DD, so that we come back on the right day.",
    ref: "Give the reference of the record that exists already.",
    attempts: "Give the number of attempts to reach the lead, at least one.",
    text: "Describe in a few words what was observed.",
    text_min: "Describe what happened in at least {min} characters.",
    day: "There is no such day: give the date as YYYY-MM-DD.",
    number: "Give a number, zero or more.",
    side: "The observed value, compared with the expected one, contradicts the reason. Correct one of them.",
    example: ' Say what was observed, with whom, a date or the next step. For example: "{template}"',
  },
  es: {
    missing_reason: "Elija el motivo del cierre en la lista de motivos.",
    missing_sentence: "Escriba una frase para el socio.",
    too_short: "La frase es demasiado corta para enseñar algo.",
    generic_phrase: "«{phrase}» vale para cualquier lead.",
    repeats_label: "La frase solo repite el motivo.",
    filler: "La frase aún no dice nada de este lead.",
    contains_email: "Quite la dirección de correo: la frase llega al socio. Escriba el cargo de la persona.",
    contains_phone: "Quite el número de teléfono: la frase llega al socio. Diga solo si funciona o no.",
    contains_tax_id: "Quite el CPF o CNPJ: la frase llega al socio, que ya sabe de qué lead se trata.",
    contains_url: "Quite la dirección de internet: la frase llega al socio. Describa lo que hay ahí.",
    contains_name:
      "Quite el nombre del lead: la frase llega al socio. Escriba «el lead» o el cargo de la persona.",
    observed: "Complete: «{template}»",
    observed_number: "Complete con un número: «{template}»",
    date: "Indique la fecha en formato AAAA-MM-DD, para retomar el día correcto.",
    ref: "Indique la referencia del registro que ya existe.",
    attempts: "Indique cuántos intentos de contacto se hicieron, al menos uno.",
    text: "Describa en pocas palabras lo que se observó.",
    text_min: "Describa lo que pasó con al menos {min} caracteres.",
    day: "Ese día no existe: indique la fecha en formato AAAA-MM-DD.",
    number: "Indique un número, cero o mayor.",
    side: "El valor observado, comparado con el esperado, contradice el motivo. Corrija uno de ellos.",
    example: " Diga qué se observó, con quién, una fecha o el próximo paso. Por ejemplo: «{template}»",
  },
};

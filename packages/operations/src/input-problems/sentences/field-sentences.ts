import type { Sentences } from "../sentence-book.ts";

/** What is said of fields, dates, cursors and repeated requests. */
export const fieldSentences: Sentences = {
  "At least {least}.": { "pt-BR": "No mínimo {least}.", es: "Como mínimo {least}." },
  "At most {most}.": { "pt-BR": "No máximo {most}.", es: "Como máximo {most}." },
  "From {least} to {most}.": { "pt-BR": "De {least} a {most}.", es: "De {least} a {most}." },
  "At most {most} characters.": {
    "pt-BR": "No máximo {most} caracteres.",
    es: "Como máximo {most} caracteres.",
  },
  "At most {most} entries.": { "pt-BR": "No máximo {most} itens.", es: "Como máximo {most} elementos." },
  "At most {most} contacts.": { "pt-BR": "No máximo {most} contatos.", es: "Como máximo {most} contactos." },
  "At most {most} examples.": { "pt-BR": "No máximo {most} exemplos.", es: "Como máximo {most} ejemplos." },
  "At most {most} words.": { "pt-BR": "No máximo {most} palavras.", es: "Como máximo {most} palabras." },
  "At most {most} attributes.": {
    "pt-BR": "No máximo {most} atributos.",
    es: "Como máximo {most} atributos.",
  },
  "At most {most} accounts at once.": {
    "pt-BR": "No máximo {most} contas de uma vez.",
    es: "Como máximo {most} cuentas a la vez.",
  },
  "At most {most} texts at once.": {
    "pt-BR": "No máximo {most} textos de uma vez.",
    es: "Como máximo {most} textos a la vez.",
  },
  "Choose from: {choices}.": { "pt-BR": "Escolha entre: {choices}.", es: "Elija entre: {choices}." },
  "Choose one of: {choices}.": { "pt-BR": "Escolha entre: {choices}.", es: "Elija entre: {choices}." },
  "Give whole hours.": { "pt-BR": "Informe horas inteiras.", es: "Indique horas enteras." },
  "Leave the field out instead of sending it empty.": {
    "pt-BR": "Deixe o campo de fora em vez de enviá-lo vazio.",
    es: "Omita el campo en lugar de enviarlo vacío.",
  },
  "Give a date, for example {date}.": {
    "pt-BR": "Informe uma data, por exemplo {date}.",
    es: "Indique una fecha, por ejemplo {date}.",
  },
  "Give a date as YYYY-MM-DD.": {
    "pt-BR": "Informe a data como AAAA-MM-DD.",
    es: "Indique la fecha como AAAA-MM-DD.",
  },
  "Give a local date, for example {date}.": {
    "pt-BR": "Informe uma data local, por exemplo {date}.",
    es: "Indique una fecha local, por ejemplo {date}.",
  },
  "Give a time of day as HH:MM, for example 09:00.": {
    "pt-BR": "Informe um horário como HH:MM, por exemplo 09:00.",
    es: "Indique una hora como HH:MM, por ejemplo 09:00.",
  },
  "Give an instant, for example {instant}.": {
    "pt-BR": "Informe um instante, por exemplo {instant}.",
    es: "Indique un instante, por ejemplo {instant}.",
  },
  "Give an instant that has passed, for example {instant}.": {
    "pt-BR": "Informe um instante que já passou, por exemplo {instant}.",
    es: "Indique un instante que ya pasó, por ejemplo {instant}.",
  },
  "Give an instant that has passed, or leave it out for now.": {
    "pt-BR": "Informe um instante que já passou, ou deixe-o de fora para valer agora.",
    es: "Indique un instante que ya pasó, u omítalo para que valga ahora.",
  },
  "Give an instant that is still to come, or leave it out.": {
    "pt-BR": "Informe um instante que ainda virá, ou deixe-o de fora.",
    es: "Indique un instante que esté por venir, u omítalo.",
  },
  "Give a date (2026-11-09) or an instant (2026-11-09T12:00:00Z).": {
    "pt-BR": "Informe uma data (2026-11-09) ou um instante (2026-11-09T12:00:00Z).",
    es: "Indique una fecha (2026-11-09) o un instante (2026-11-09T12:00:00Z).",
  },
  "The period ends before it starts.": {
    "pt-BR": "O período termina antes de começar.",
    es: "El período termina antes de empezar.",
  },
  "Give a later date than `from`.": {
    "pt-BR": "Informe uma data posterior a `from`.",
    es: "Indique una fecha posterior a `from`.",
  },
  "It lies in the future.": { "pt-BR": "Está no futuro.", es: "Está en el futuro." },
  "Give the three letters of ISO 4217, such as BRL": {
    "pt-BR": "Informe as três letras da ISO 4217, por exemplo BRL.",
    es: "Indique las tres letras de ISO 4217, por ejemplo BRL.",
  },
  "Give an ISO 4217 currency, for example BRL.": {
    "pt-BR": "Informe uma moeda da ISO 4217, por exemplo BRL.",
    es: "Indique una moneda de ISO 4217, por ejemplo BRL.",
  },
  "Give an ISO 4217 code, for example BRL.": {
    "pt-BR": "Informe um código da ISO 4217, por exemplo BRL.",
    es: "Indique un código de ISO 4217, por ejemplo BRL.",
  },
  "Unknown currency: give an ISO 4217 code, for example BRL.": {
    "pt-BR": "Moeda desconhecida: informe um código da ISO 4217, por exemplo BRL.",
    es: "Moneda desconocida: indique un código de ISO 4217, por ejemplo BRL.",
  },
  "Give an ISO 3166 country, for example BR.": {
    "pt-BR": "Informe um país da ISO 3166, por exemplo BR.",
    es: "Indique un país de ISO 3166, por ejemplo BR.",
  },
  "Unknown time zone: give an IANA name, for example America/Sao_Paulo.": {
    "pt-BR": "Fuso horário desconhecido: informe um nome IANA, por exemplo America/Sao_Paulo.",
    es: "Zona horaria desconocida: indique un nombre IANA, por ejemplo America/Sao_Paulo.",
  },
  "Give an address that begins with https://.": {
    "pt-BR": "Informe um endereço que comece com https://.",
    es: "Indique una dirección que comience con https://.",
  },
  "Give the bare domain, for example empresa.com.br.": {
    "pt-BR": "Informe só o domínio, por exemplo empresa.com.br.",
    es: "Indique solo el dominio, por ejemplo empresa.com.br.",
  },
  "The domain mixes alphabets, as forged ones do: write it in one.": {
    "pt-BR": "O domínio mistura alfabetos, como fazem os falsos: escreva-o em um só.",
    es: "El dominio mezcla alfabetos, como hacen los falsos: escríbalo en uno solo.",
  },
  "Give one e-mail address, for example {address}.": {
    "pt-BR": "Informe um endereço de e-mail, por exemplo {address}.",
    es: "Indique una dirección de correo, por ejemplo {address}.",
  },
  "An e-mail address has at most 254 characters.": {
    "pt-BR": "Um endereço de e-mail tem no máximo 254 caracteres.",
    es: "Una dirección de correo tiene como máximo 254 caracteres.",
  },
  "Remove control characters, line breaks and stacked accents.": {
    "pt-BR": "Retire caracteres de controle, quebras de linha e acentos empilhados.",
    es: "Quite los caracteres de control, los saltos de línea y los acentos apilados.",
  },
  "Small letters, digits and hyphens, at most 60.": {
    "pt-BR": "Letras minúsculas, algarismos e hifens, no máximo 60.",
    es: "Letras minúsculas, dígitos y guiones, como máximo 60.",
  },
  "Lower-case letters, digits and hyphens, at most 60.": {
    "pt-BR": "Letras minúsculas, algarismos e hifens, no máximo 60.",
    es: "Letras minúsculas, dígitos y guiones, como máximo 60.",
  },
  "Use small letters, digits and hyphens, for example vertice.": {
    "pt-BR": "Use letras minúsculas, algarismos e hifens, por exemplo vertice.",
    es: "Use letras minúsculas, dígitos y guiones, por ejemplo vertice.",
  },
  "Small letters, digits and _, from a letter on, for example no_budget_2027.": {
    "pt-BR": "Letras minúsculas, algarismos e _, a partir de uma letra, por exemplo no_budget_2027.",
    es: "Letras minúsculas, dígitos y _, a partir de una letra, por ejemplo no_budget_2027.",
  },
  "Say why, in a few words.": {
    "pt-BR": "Diga por quê, em poucas palavras.",
    es: "Diga por qué, en pocas palabras.",
  },
  "Name one, or leave the field out.": {
    "pt-BR": "Informe um, ou deixe o campo de fora.",
    es: "Indique uno, u omita el campo.",
  },
  "Name what is to change.": { "pt-BR": "Informe o que deve mudar.", es: "Indique qué debe cambiar." },
  "Give the partner's id as GET /v1/partners shows it.": {
    "pt-BR": "Informe o id do parceiro como GET /v1/partners o mostra.",
    es: "Indique el id del socio como lo muestra GET /v1/partners.",
  },
  "Give the partner's id.": { "pt-BR": "Informe o id do parceiro.", es: "Indique el id del socio." },
  "Give a partner's id.": { "pt-BR": "Informe o id de um parceiro.", es: "Indique el id de un socio." },
  "Give the id of a partner.": { "pt-BR": "Informe o id de um parceiro.", es: "Indique el id de un socio." },
  "Give the id of another partner.": {
    "pt-BR": "Informe o id de outro parceiro.",
    es: "Indique el id de otro socio.",
  },
  "Give a lead's id.": { "pt-BR": "Informe o id de um lead.", es: "Indique el id de un lead." },
  "Give the id of a partner's contact.": {
    "pt-BR": "Informe o id de um contato do parceiro.",
    es: "Indique el id de un contacto del socio.",
  },
  "Some fields are not as they should be; nothing was saved.": {
    "pt-BR": "Alguns campos não estão como deveriam; nada foi salvo.",
    es: "Algunos campos no están como deberían; no se guardó nada.",
  },
  "Some fields are not as they should be; nothing was started.": {
    "pt-BR": "Alguns campos não estão como deveriam; nada foi iniciado.",
    es: "Algunos campos no están como deberían; no se inició nada.",
  },
  "This cursor is not one of ours.": {
    "pt-BR": "Este cursor não é um dos nossos.",
    es: "Este cursor no es de los nuestros.",
  },
  "Hand back nextCursor as it came, or leave it out to start again.": {
    "pt-BR": "Devolva nextCursor como veio, ou deixe-o de fora para começar de novo.",
    es: "Devuelva nextCursor como llegó, u omítalo para empezar de nuevo.",
  },
  "Somebody changed this in the meantime; nothing was saved. Read it again and repeat what still fits.": {
    "pt-BR": "Alguém mudou isto nesse meio-tempo; nada foi salvo. Leia de novo e repita o que ainda couber.",
    es: "Alguien cambió esto mientras tanto; no se guardó nada. Léalo de nuevo y repita lo que todavía corresponda.",
  },
  "This Idempotency-Key was used for another request; nothing was saved.": {
    "pt-BR": "Esta Idempotency-Key já foi usada em outra requisição; nada foi salvo.",
    es: "Esta Idempotency-Key ya se usó en otra solicitud; no se guardó nada.",
  },
  "What this request made has been erased.": {
    "pt-BR": "O que esta requisição criou foi apagado.",
    es: "Lo que creó esta solicitud fue borrado.",
  },
  "A request with this Idempotency-Key is under way; send this one again shortly for its answer.": {
    "pt-BR":
      "Uma requisição com esta Idempotency-Key está em andamento; envie esta de novo em instantes para receber a resposta.",
    es: "Hay una solicitud en curso con esta Idempotency-Key; envíe esta de nuevo en un momento para recibir la respuesta.",
  },
  "Give at most 100 ids of leads, divided by commas.": {
    "pt-BR": "Informe no máximo 100 ids de leads, separados por vírgulas.",
    es: "Indique como máximo 100 ids de leads, separados por comas.",
  },
};

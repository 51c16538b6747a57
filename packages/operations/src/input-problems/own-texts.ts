import type { Locale } from "@leadback/scoring";

type Translations = Readonly<Record<Exclude<Locale, "en">, string>>;

const both = (portuguese: string, spanish: string): Translations => ({ "pt-BR": portuguese, es: spanish });

/** What our schemas say in their own words, which are English, in the other languages. */
export const ownTexts: Readonly<Record<string, Translations>> = {
  "Some fields are not as they should be; nothing was saved.": both(
    "Alguns campos não estão como deveriam; nada foi salvo.",
    "Algunos campos no están como deberían; no se guardó nada.",
  ),
  "Some parameters are not as they should be; nothing was saved.": both(
    "Alguns parâmetros não estão como deveriam; nada foi salvo.",
    "Algunos parámetros no están como deberían; no se guardó nada.",
  ),
  "The event is not as it should be; nothing was saved.": both(
    "O evento não está como deveria; nada foi salvo.",
    "El evento no está como debería; no se guardó nada.",
  ),
  "This reason asks for a detail; nothing was saved.": both(
    "Este motivo pede um detalhe; nada foi salvo.",
    "Este motivo pide un detalle; no se guardó nada.",
  ),
  "Say what this reason asks for.": both("Diga o que este motivo pede.", "Diga lo que pide este motivo."),
  "This reason is archived: choose another one.": both(
    "Este motivo está arquivado: escolha outro.",
    "Este motivo está archivado: elija otro.",
  ),
  "Unknown property: remove it or check its spelling.": both(
    "Propriedade desconhecida: remova-a ou confira como se escreve.",
    "Propiedad desconocida: elimínela o revise cómo se escribe.",
  ),
  "Give one of the reason codes of GET /v1/reasons": both(
    "Informe um dos códigos de motivo de GET /v1/reasons.",
    "Indique uno de los códigos de motivo de GET /v1/reasons.",
  ),
  "Write one sentence for the partner: what was observed, against what is expected": both(
    "Escreva uma frase para o parceiro: o que foi observado e o que se espera.",
    "Escriba una frase para el socio: lo que se observó y lo que se espera.",
  ),
  "Give the date on which to take the lead up again, such as 2027-03-03": both(
    "Informe a data em que o lead será retomado, por exemplo 2027-03-03.",
    "Indique la fecha en que se retomará el lead, por ejemplo 2027-03-03.",
  ),
  "Give the three letters of ISO 4217, such as BRL": both(
    "Informe as três letras da ISO 4217, por exemplo BRL.",
    "Indique las tres letras de ISO 4217, por ejemplo BRL.",
  ),
  "Give an ISO 4217 currency, for example BRL.": both(
    "Informe uma moeda da ISO 4217, por exemplo BRL.",
    "Indique una moneda de ISO 4217, por ejemplo BRL.",
  ),
  "Give an ISO 4217 code, for example BRL.": both(
    "Informe um código da ISO 4217, por exemplo BRL.",
    "Indique un código de ISO 4217, por ejemplo BRL.",
  ),
  "Give an ISO 3166 country, for example BR.": both(
    "Informe um país da ISO 3166, por exemplo BR.",
    "Indique un país de ISO 3166, por ejemplo BR.",
  ),
  "Give an instant, for example 2026-11-09T14:30:00Z.": both(
    "Informe um instante, por exemplo 2026-11-09T14:30:00Z.",
    "Indique un instante, por ejemplo 2026-11-09T14:30:00Z.",
  ),
  "Give an instant, for example 2026-11-17T12:00:00Z.": both(
    "Informe um instante, por exemplo 2026-11-17T12:00:00Z.",
    "Indique un instante, por ejemplo 2026-11-17T12:00:00Z.",
  ),
  "Give an instant, for example 2027-01-01T00:00:00Z.": both(
    "Informe um instante, por exemplo 2027-01-01T00:00:00Z.",
    "Indique un instante, por ejemplo 2027-01-01T00:00:00Z.",
  ),
  "Give an instant that has passed, for example 2026-11-09T14:30:00Z.": both(
    "Informe um instante que já passou, por exemplo 2026-11-09T14:30:00Z.",
    "Indique un instante que ya pasó, por ejemplo 2026-11-09T14:30:00Z.",
  ),
  "Give a date (2026-11-09) or an instant (2026-11-09T12:00:00Z).": both(
    "Informe uma data (2026-11-09) ou um instante (2026-11-09T12:00:00Z).",
    "Indique una fecha (2026-11-09) o un instante (2026-11-09T12:00:00Z).",
  ),
  "Give a local date, for example 2026-11-09.": both(
    "Informe uma data local, por exemplo 2026-11-09.",
    "Indique una fecha local, por ejemplo 2026-11-09.",
  ),
  "Give an address that begins with https://.": both(
    "Informe um endereço que comece com https://.",
    "Indique una dirección que comience con https://.",
  ),
  "Give the bare domain, for example empresa.com.br.": both(
    "Informe só o domínio, por exemplo empresa.com.br.",
    "Indique solo el dominio, por ejemplo empresa.com.br.",
  ),
  "The domain mixes alphabets, as forged ones do: write it in one.": both(
    "O domínio mistura alfabetos, como fazem os falsos: escreva-o em um só.",
    "El dominio mezcla alfabetos, como hacen los falsos: escríbalo en uno solo.",
  ),
  "Remove control characters, line breaks and stacked accents.": both(
    "Retire caracteres de controle, quebras de linha e acentos empilhados.",
    "Quite los caracteres de control, los saltos de línea y los acentos apilados.",
  ),
  "Remove control characters.": both("Retire os caracteres de controle.", "Quite los caracteres de control."),
  "At most 100 attributes.": both("No máximo 100 atributos.", "Como máximo 100 atributos."),
  "Give the partner's id as GET /v1/partners shows it.": both(
    "Informe o id do parceiro como GET /v1/partners o mostra.",
    "Indique el id del socio como lo muestra GET /v1/partners.",
  ),
  "Give the partner's id.": both("Informe o id do parceiro.", "Indique el id del socio."),
  "Give a partner's id.": both("Informe o id de um parceiro.", "Indique el id de un socio."),
  "Give the id of a partner.": both("Informe o id de um parceiro.", "Indique el id de un socio."),
  "Give the id of another partner.": both("Informe o id de outro parceiro.", "Indique el id de otro socio."),
  "Give a lead's id.": both("Informe o id de um lead.", "Indique el id de un lead."),
  "Give the id of a partner's contact.": both(
    "Informe o id de um contato do parceiro.",
    "Indique el id de un contacto del socio.",
  ),
  "Small letters, digits and hyphens, at most 60.": both(
    "Letras minúsculas, algarismos e hifens, no máximo 60.",
    "Letras minúsculas, dígitos y guiones, como máximo 60.",
  ),
  "A ready map has this name: choose another.": both(
    "Um mapa pronto já tem esse nome: escolha outro.",
    "Un mapa listo ya tiene ese nombre: elija otro.",
  ),
  "Small letters, digits and _, from a letter on, for example no_budget_2027.": both(
    "Letras minúsculas, algarismos e _, a partir de uma letra, por exemplo no_budget_2027.",
    "Letras minúsculas, dígitos y _, a partir de una letra, por ejemplo no_budget_2027.",
  ),
  "This word stands for having no reason of one's own.": both(
    "Esta palavra quer dizer que não há motivo próprio.",
    "Esta palabra significa que no hay motivo propio.",
  ),
  "Say why, in a few words.": both("Diga por quê, em poucas palavras.", "Diga por qué, en pocas palabras."),
  "Say who took part.": both("Diga quem participou.", "Diga quién participó."),
  "Say who agreed.": both("Diga quem consentiu.", "Diga quién dio su consentimiento."),
  "Name at least one scope.": both("Informe ao menos um escopo.", "Indique al menos un alcance."),
  "Name at least one event.": both("Informe ao menos um evento.", "Indique al menos un evento."),
  "Name one, or leave the field out.": both(
    "Informe um, ou deixe o campo de fora.",
    "Indique uno, u omita el campo.",
  ),
  "Name the partner for the role `partner`, and for no other role.": both(
    "Informe o parceiro para o papel `partner`, e para nenhum outro.",
    "Indique el socio para el rol `partner`, y para ningún otro.",
  ),
  "Choose question, suggestion or information; a disagreement goes to POST /v1/leads/{id}/disputes.": both(
    "Escolha question, suggestion ou information; uma discordância vai para POST /v1/leads/{id}/disputes.",
    "Elija question, suggestion o information; un desacuerdo va a POST /v1/leads/{id}/disputes.",
  ),
  "A rate lies between 0 and 1: 0.12 for 12 %.": both(
    "Uma taxa fica entre 0 e 1: 0.12 para 12 %.",
    "Una tasa está entre 0 y 1: 0.12 para 12 %.",
  ),
  "The calendar has no working day": both(
    "O calendário não tem dia útil.",
    "El calendario no tiene día hábil.",
  ),
  "Give one e-mail address, for example ana@empresa.com.br.": both(
    "Informe um endereço de e-mail, por exemplo ana@empresa.com.br.",
    "Indique una dirección de correo, por ejemplo ana@empresa.com.br.",
  ),
  "Give one e-mail address, for example ana@parceira.com.br.": both(
    "Informe um endereço de e-mail, por exemplo ana@parceira.com.br.",
    "Indique una dirección de correo, por ejemplo ana@parceira.com.br.",
  ),
  "Unknown time zone: give an IANA name, for example America/Sao_Paulo.": both(
    "Fuso horário desconhecido: informe um nome IANA, por exemplo America/Sao_Paulo.",
    "Zona horaria desconocida: indique un nombre IANA, por ejemplo America/Sao_Paulo.",
  ),
  "Unknown currency: give an ISO 4217 code, for example BRL.": both(
    "Moeda desconhecida: informe um código ISO 4217, por exemplo BRL.",
    "Moneda desconocida: indique un código ISO 4217, por ejemplo BRL.",
  ),
};

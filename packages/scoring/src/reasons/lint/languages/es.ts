import type { LintWording } from "../lint-language.ts";
import { esWords } from "../words/es.ts";

/** What the lint says in Spanish. */
export const esWording: LintWording = {
  words: esWords,
  messages: {
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
  prompts: {
    observed: "[lo observado]",
    expected: "[lo esperado]",
    date: "[fecha]",
    attempts: "[número]",
    ref: "[referencia]",
    text: "[lo que pasó]",
  },
};

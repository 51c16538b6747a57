import type { LintWording } from "../lint-language.ts";
import { ptBrWords } from "../words/pt-br.ts";

/** What the lint says in Brazilian Portuguese. */
export const ptBrWording: LintWording = {
  words: ptBrWords,
  messages: {
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
  prompts: {
    observed: "[o que foi visto]",
    expected: "[o que é esperado]",
    date: "[data]",
    attempts: "[número]",
    ref: "[referência]",
    text: "[o que aconteceu]",
  },
};

import type { Sentences } from "../sentence-book.ts";

/** What is said of letters and their runs. */
export const letterSentences: Sentences = {
  "There is no such run.": { "pt-BR": "Não encontramos esse envio.", es: "No encontramos ese envío." },
  "Runs of letters are the programme's own.": {
    "pt-BR": "Os envios de cartas são do programa.",
    es: "Los envíos de cartas son del programa.",
  },
  "You have approved this run. With more than {letters} letters somebody else has to as well.": {
    "pt-BR": "Você já aprovou este envio. Com mais de {letters} cartas, outra pessoa também precisa aprovar.",
    es: "Usted ya aprobó este envío. Con más de {letters} cartas, otra persona también debe aprobarlo.",
  },
  "This run is {state}: there is nothing to pause.": {
    "pt-BR": "Este envio está {state}: não há o que pausar.",
    es: "Este envío está {state}: no hay nada que pausar.",
  },
  "This run is {state}, not paused.": {
    "pt-BR": "Este envio está {state}, e não pausado.",
    es: "Este envío está {state}, no en pausa.",
  },
  "No letter of this run waits for a decision; nothing was changed.": {
    "pt-BR": "Nenhuma carta deste envio espera uma decisão; nada mudou.",
    es: "Ninguna carta de este envío espera una decisión; no cambió nada.",
  },
  "It lies ahead: a letter is about what has been.": {
    "pt-BR": "Está no futuro: uma carta trata do que já aconteceu.",
    es: "Está en el futuro: una carta trata de lo que ya pasó.",
  },
  "This run would write to {letters} people, more than the {most} that the programme allows (delivery.mostLetters); nothing was sent.":
    {
      "pt-BR":
        "Este envio escreveria a {letters} pessoas, mais que as {most} que o programa permite (delivery.mostLetters); nada foi enviado.",
      es: "Este envío escribiría a {letters} personas, más que las {most} que permite el programa (delivery.mostLetters); no se envió nada.",
    },
  "A run about these periods is under way; there is no second.": {
    "pt-BR": "Um envio sobre estes períodos está em andamento; não há um segundo.",
    es: "Hay un envío en curso sobre estos períodos; no hay un segundo.",
  },
  "The run about these periods was given up.": {
    "pt-BR": "O envio sobre estes períodos foi abandonado.",
    es: "El envío sobre estos períodos fue abandonado.",
  },
  "There is no such note.": { "pt-BR": "Não encontramos esse recado.", es: "No encontramos esa nota." },
  "Notes in letters are the programme's.": {
    "pt-BR": "Os recados nas cartas são do programa.",
    es: "Las notas en las cartas son del programa.",
  },
  "This cannot stand in a letter; nothing was saved.": {
    "pt-BR": "Isto não pode ir em uma carta; nada foi salvo.",
    es: "Esto no puede ir en una carta; no se guardó nada.",
  },
  "That period has not begun; there is nothing to tell of it.": {
    "pt-BR": "Esse período ainda não começou; não há nada a contar dele.",
    es: "Ese período todavía no empezó; no hay nada que contar de él.",
  },
  "Give a date of a period that has begun.": {
    "pt-BR": "Informe uma data de um período que já começou.",
    es: "Indique una fecha de un período que ya empezó.",
  },
  "Give the address of somebody who belongs to the programme.": {
    "pt-BR": "Informe o endereço de alguém que participa do programa.",
    es: "Indique la dirección de alguien que participe en el programa.",
  },
  "Tests of letters are for the programme's own people.": {
    "pt-BR": "Os testes de cartas são para as pessoas do próprio programa.",
    es: "Las pruebas de cartas son para las personas del propio programa.",
  },
  "Tests go to the programme's own people alone; nothing was sent.": {
    "pt-BR": "Os testes vão só para as pessoas do próprio programa; nada foi enviado.",
    es: "Las pruebas van solo a las personas del propio programa; no se envió nada.",
  },
  "At most {most} tests an hour; nothing was sent.": {
    "pt-BR": "No máximo {most} testes por hora; nada foi enviado.",
    es: "Como máximo {most} pruebas por hora; no se envió nada.",
  },
  "Somebody else than its writer approves a case.": {
    "pt-BR": "Quem aprova um caso é outra pessoa, não quem o escreveu.",
    es: "Un caso lo aprueba otra persona, no quien lo escribió.",
  },
  "There is no such digest.": { "pt-BR": "Não encontramos esse resumo.", es: "No encontramos ese resumen." },
};

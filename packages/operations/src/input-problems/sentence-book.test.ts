import { expect, it } from "vitest";
import { createSentenceBook } from "./sentence-book.ts";

const book = createSentenceBook(
  {
    "There is no such lead.": { "pt-BR": "Não encontramos esse lead.", es: "No encontramos ese lead." },
    "At most {most}.": { "pt-BR": "No máximo {most}.", es: "Como máximo {most}." },
    "At most {most} words.": { "pt-BR": "No máximo {most} palavras.", es: "Como máximo {most} palabras." },
    "This run is {state}.": { "pt-BR": "Este envio está {state}.", es: "Este envío está {state}." },
    '"{name}" is taken by "{other}". {hint}': {
      "pt-BR": '{hint} "{other}" já usa "{name}".',
      es: '{hint} "{other}" ya usa "{name}".',
    },
    "Choose another.": { "pt-BR": "Escolha outro.", es: "Elija otro." },
    "Send it to POST /v1/leads/{id}/events.": {
      "pt-BR": "Envie a POST /v1/leads/{id}/events.",
      es: "Envíe a POST /v1/leads/{id}/events.",
    },
  },
  { state: { "pt-BR": { paused: "pausado" }, es: { paused: "en pausa" } } },
);

it("a sentence is said in the reader's language, and in English as it was written", () => {
  expect(book.say("There is no such lead.", "pt-BR")).toBe("Não encontramos esse lead.");
  expect(book.say("There is no such lead.", "es")).toBe("No encontramos ese lead.");
  expect(book.say("There is no such lead.", "en")).toBe("There is no such lead.");
});

it("values keep their place by name, and the sentence that says most is the one that is meant", () => {
  expect(book.say("At most 24.", "es")).toBe("Como máximo 24.");
  expect(book.say("At most 24 words.", "es")).toBe("Como máximo 24 palabras.");
  expect(book.say('"a" is taken by "b". Wait.', "pt-BR")).toBe('Wait. "b" já usa "a".');
  expect(book.say("Send it to POST /v1/leads/{id}/events.", "es")).toBe(
    "Envíe a POST /v1/leads/{id}/events.",
  );
});

it("a value that is a word or a sentence of ours is said too, and any other comes out as it went in", () => {
  expect(book.say("This run is paused.", "es")).toBe("Este envío está en pausa.");
  expect(book.say("This run is $&{state}.", "es")).toBe("Este envío está $&{state}.");
  expect(book.say('"a" is taken by "b". Choose another.', "es")).toBe('Elija otro. "b" ya usa "a".');
});

it("what the book does not have is left to whoever asks", () => {
  for (const text of ["At most .", "There is no such lead", "", "Não encontramos esse lead."])
    expect(book.say(text, "es"), text).toBeNull();
});

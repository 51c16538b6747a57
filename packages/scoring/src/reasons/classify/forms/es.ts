import type { WordForms } from "../word-forms.ts";

/** What the same letters stand for in a text that is Spanish. */
export const esForms: WordForms = {
  "s/": "sin",
  "c/": "con",
  c: "con",
  n: "no",
  pro: "pro",
  dps: "despues",
  dsp: "despues",
  prox: "proximo",
  msg: "mensaje",
  ta: "esta",
};

import { expect, test } from "vitest";
import { stemOf } from "./stem.ts";

test.each([
  ["aprovado aprovada aprovados aprovadas", "aprovad"],
  ["ligacao ligacoes", "ligaca"],
  ["viavel viaveis", "viavel"],
  ["responde respondem", "respond"],
  ["respondeu responderam", "respondeu"],
  ["fechou fecharam", "fechou"],
  ["desistiu desistiram", "desistiu"],
  ["decisor decisores decisora", "decisor"],
  ["respondio respondieron", "respondi"],
  ["priority priorities", "priority"],
  ["call calls", "call"],
])("%s are one word: %s", (forms, stem) => {
  expect(forms.split(" ").map(stemOf)).toEqual(forms.split(" ").map(() => stem));
});

test.each([
  ["fechar", "fechou"],
  ["ligar", "ligou"],
  ["call", "called"],
  ["plan", "plano"],
  ["contrato", "contrataron"],
  ["caro", "car"],
])("%s and %s stay apart", (one, other) => {
  expect(stemOf(one)).not.toBe(stemOf(other));
});

test.each(["mes", "status", "business", "this", "gratis", "depois"])("%s is no plural", (word) => {
  expect(stemOf(word)).toBe(word);
});

import { locales } from "@leadback/scoring";
import { expect, test } from "vitest";
import { oneLeadWaiting, ordinaryWeek } from "../test/fixtures.ts";
import { messagesByLocale } from "./locales/registry.ts";
import { subjectLimit, subjectLine } from "./subject-line.ts";

test("a long programme name gives way between words, the numbers stay", () => {
  const snapshot = ordinaryWeek("pt-BR");
  const name = "Programa de Parceiros das Indústrias Reunidas do Vale do Paraíba";
  const subject = subjectLine(
    { ...snapshot, programme: { ...snapshot.programme, name } },
    messagesByLocale["pt-BR"],
  );
  expect(subject).toMatch(/^Programa de…?/);
  expect(subject.replace(/\u00A0/g, " ")).toContain(": 7 de 12 leads qualificados (9–15 nov)");
  expect(subject.length).toBeLessThanOrEqual(subjectLimit);
});

test("a period without a decision says what arrived", () => {
  expect(locales.map((locale) => subjectLine(oneLeadWaiting(locale), messagesByLocale[locale]))).toEqual([
    "Programa Vértice: 1 lead recebido (9–15 nov)",
    "Vertice Programme: 1 lead received (9–15 Nov)",
    "Programa Vértice: 1 lead recibido (9–15 nov)",
  ]);
});

import { expect, test } from "vitest";
import { messagesByLocale } from "./registry.ts";

const { "pt-BR": ptBr, en, es } = messagesByLocale;
const near = "2026-11-15";
const plain = (text: string) => text.replace(/[\u00A0\u202F]/g, " ");

test("a week inside a month names the month once", () => {
  expect(ptBr.range("2026-11-09", "2026-11-15", near)).toBe("de 9 a 15 de novembro");
  expect(en.range("2026-11-09", "2026-11-15", near)).toBe("from 9 to 15 November");
  expect(es.range("2026-11-09", "2026-11-15", near)).toBe("del 9 al 15 de noviembre");
  expect([ptBr, en, es].map((messages) => messages.rangeShort("2026-11-09", "2026-11-15"))).toEqual([
    "9–15 nov",
    "9–15 Nov",
    "9–15 nov",
  ]);
});

test("a week across months and years names both", () => {
  expect(ptBr.range("2026-11-30", "2026-12-06", "2026-12-06")).toBe("de 30 de novembro a 6 de dezembro");
  expect(ptBr.range("2026-12-28", "2027-01-03", "2027-01-03")).toBe(
    "de 28 de dezembro de 2026 a 3 de janeiro de 2027",
  );
  expect(es.range("2026-06-01", "2026-06-07", "2027-01-03")).toBe("del 1 al 7 de junio de 2026");
  expect(ptBr.rangeShort("2026-12-28", "2027-01-03")).toBe("28 dez–3 jan");
});

test("the first of a month is ordinal in Portuguese alone", () => {
  expect(ptBr.day("2026-05-01", near)).toBe("1º de maio");
  expect(es.day("2026-05-01", near)).toBe("1 de mayo");
});

test("a date of another year carries it", () => {
  expect(ptBr.day("2027-03-03", near)).toBe("3 de março de 2027");
  expect(en.day("2027-03-03", near)).toBe("3 March 2027");
});

test("business hours are said as people say them", () => {
  const hours = [0.75, 1, 2 + 10 / 60, 4, 37.4];
  expect(hours.map((value) => plain(ptBr.businessHours(value)))).toEqual([
    "45 minutos úteis",
    "1 hora útil",
    "2h10 úteis",
    "4 horas úteis",
    "37 horas úteis",
  ]);
  expect(hours.map((value) => plain(es.businessHours(value)))).toEqual([
    "45 minutos hábiles",
    "1 hora hábil",
    "2 h 10 min hábiles",
    "4 horas hábiles",
    "37 horas hábiles",
  ]);
  expect(plain(en.businessHours(2 + 10 / 60))).toBe("2 h 10 min of business time");
});

test("money follows the minor units of its currency", () => {
  expect(plain(ptBr.formats.money(1840000, "BRL"))).toBe("R$ 18.400");
  expect(plain(ptBr.formats.money(250050, "USD"))).toBe("US$ 2.500,50");
  expect(plain(en.formats.money(1840000, "BRL"))).toBe("R$18,400");
  expect(plain(es.formats.money(500, "JPY"))).toBe("500 JPY");
});

test("numbers are grouped as in each language", () => {
  expect([ptBr, en, es].map((messages) => messages.formats.number(1234.5))).toEqual([
    "1.234,5",
    "1,234.5",
    "1.234,5",
  ]);
});

test.each([
  [0, "0 leads recebidos", "0 leads received", "0 leads recibidos"],
  [1, "1 lead recebido", "1 lead received", "1 lead recibido"],
  [2, "2 leads recebidos", "2 leads received", "2 leads recibidos"],
  [5, "5 leads recebidos", "5 leads received", "5 leads recibidos"],
  [21, "21 leads recebidos", "21 leads received", "21 leads recibidos"],
])("%i agrees with its noun", (count, inPortuguese, inEnglish, inSpanish) => {
  expect(ptBr.subject.received(count)).toBe(inPortuguese);
  expect(en.subject.received(count)).toBe(inEnglish);
  expect(es.subject.received(count)).toBe(inSpanish);
});

test("zones have the name that people use", () => {
  const instant = "2026-11-09T03:00:00.000Z";
  expect(ptBr.formats.zoneName(instant, "America/Sao_Paulo")).toBe("Horário de Brasília");
  expect(es.formats.zoneName(instant, "Europe/Madrid")).toBe("hora de Europa central");
  expect(en.formats.zoneName(instant, "UTC")).toBe("UTC");
});

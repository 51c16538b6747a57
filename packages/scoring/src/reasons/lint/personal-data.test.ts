import { expect, test } from "vitest";
import { findPersonalData } from "./personal-data.ts";

test.each([
  ["Falar com maria.souza@padaria.com.br na segunda", "contains_email"],
  ["Mail ana@example.org first", "contains_email"],
  ["O número certo é (11) 98765-4321", "contains_phone"],
  ["Ligar no 11987654321 depois das 14h", "contains_phone"],
  ["Call +1 415 555 0132 instead", "contains_phone"],
  ["Llamar al 612 34 56 78 por la tarde", "contains_phone"],
  ["Fixo 3456-7891 não atende", "contains_phone"],
  ["CPF 529.982.247-25 consta no cadastro", "contains_tax_id"],
  ["CPF 52998224725 consta no cadastro", "contains_tax_id"],
  ["O CNPJ 11.222.333/0001-81 está baixado", "contains_tax_id"],
  ["O CNPJ 11222333000181 está baixado", "contains_tax_id"],
  ["O CNPJ 12.ABC.345/01DE-35 está baixado", "contains_tax_id"],
  ["O CNPJ 12ABC34501DE35 está baixado", "contains_tax_id"],
  ["Veja https://exemplo.com/lead", "contains_url"],
  ["O site www.padaria-aurora.com.br saiu do ar", "contains_url"],
  ["O site padaria-aurora.com.br saiu do ar", "contains_url"],
])("%s holds %s", (sentence, code) => {
  expect(findPersonalData(sentence, [])).toEqual([code]);
});

test.each([
  "A empresa tem 8 funcionários; atendemos a partir de 20.",
  "Faturamento de R$ 1.500.000,00 em 2025; buscamos R$ 5.000.000,00.",
  "Revenue of $12000000 in 2025; we look for USD 20,000,000.",
  "Retomar em 2027-03-15 ou em 15/03/2027.",
  "O contrato vai de 2024-2027 e o porte é de 1000-2000 pessoas.",
  "Ligamos às 09:00, 14:30 e 17:00 nos dias 3, 4 e 5.",
  "Encerramos a conversa.O lead volta em maio.",
  "Exige ISO 27001 e SOC 2.",
])("%s holds nothing personal", (sentence) => {
  expect(findPersonalData(sentence, [])).toEqual([]);
});

test.each([
  ["A Maria Souza pediu para ligar em maio", ["Maria Souza"]],
  ["A Maria pediu para ligar em maio", ["Maria Souza"]],
  ["a maria souza pediu para ligar", ["Maria Souza"]],
  ["O Sr. Conceição viaja até maio", ["João da Conceição"]],
  ["A Aurora tem 8 funcionários", ["Padaria Aurora Ltda"]],
  ["MARIA pediu para ligar em maio", ["Maria Souza"]],
])("%s names the lead", (sentence, names) => {
  expect(findPersonalData(sentence, names)).toEqual(["contains_name"]);
});

test.each([
  ["Uma padaria com 8 funcionários", ["Padaria Aurora Ltda"]],
  ["Começa ao raiar da aurora", ["Padaria Aurora Ltda"]],
  ["A empresa tem 8 funcionários", ["Empresa"]],
  ["A compradora pediu para ligar em maio", ["Maria Souza", "", "Li"]],
])("%s names nobody", (sentence, names) => {
  expect(findPersonalData(sentence, names)).toEqual([]);
});

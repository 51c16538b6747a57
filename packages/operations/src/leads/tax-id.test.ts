import { describe, expect, it } from "vitest";
import { readTaxId } from "./tax-id.ts";

describe("readTaxId", () => {
  it.each([
    ["a CNPJ as people write it", "12.345.678/0001-95", "cnpj", "12345678000195"],
    ["a bank's CNPJ", "00.000.000/0001-91", "cnpj", "00000000000191"],
    ["a CNPJ whose zeros a spreadsheet ate", "191", "other", "191"],
    ["a CNPJ that lost one zero", "7526557000100", "cnpj", "07526557000100"],
    // Receita Federal, Nota Técnica COCAD/SUARA 49/2024: the worked example of the alphanumeric form.
    ["an alphanumeric CNPJ", "12.ABC.345/01DE-35", "cnpj", "12ABC34501DE35"],
    ["an alphanumeric CNPJ in small letters", "12abc34501de35", "cnpj", "12ABC34501DE35"],
    ["a CPF", "529.982.247-25", "cpf", "52998224725"],
    ["a CPF that lost its zero", "1234567890", "cpf", "01234567890"],
  ] as const)("reads %s", (_name, text, kind, value) => {
    expect(readTaxId(text, "BR")).toEqual({ kind, value, isValid: true });
  });

  it.each([
    ["a CNPJ with one wrong digit", "12.345.678/0001-96"],
    ["an alphanumeric CNPJ with one wrong letter", "12.ABD.345/01DE-35"],
    ["letters where the check digits stand", "12.ABC.345/01DE-3A"],
    ["a CPF with one wrong digit", "529.982.247-26"],
    ["a CNPJ of zeros", "00.000.000/0000-00"],
    ["a CPF of ones", "111.111.111-11"],
  ])("does not take %s for a right one", (_name, text) => {
    const { kind, isValid } = readTaxId(text, "BR");
    expect(kind === "other" || !isValid).toBe(true);
  });

  it("has every single wrong digit of a CNPJ and a CPF found out", () => {
    for (const right of ["12345678000195", "52998224725"]) {
      for (let position = 0; position < right.length; position += 1) {
        const digit = Number(right[position]);
        const wrong = right.slice(0, position) + ((digit + 1) % 10) + right.slice(position + 1);
        expect(readTaxId(wrong, "BR").isValid, wrong).toBe(false);
      }
    }
  });

  it("leaves the ids of other countries as they are", () => {
    expect(readTaxId("30-71234567-1", "AR")).toEqual({ kind: "other", value: "30712345671", isValid: true });
  });
});

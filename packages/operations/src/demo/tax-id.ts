import type { Random } from "./seeded-random.ts";

/** A CNPJ with right check digits from a block of roots that has not been given out: it is nobody's. */
export function drawTaxId(random: Random): string {
  const root = `9${random.integer(0, 9_999_999).toString().padStart(7, "0")}0001`;
  const first = checkDigit(root);
  const digits = `${root}${first}${checkDigit(`${root}${first}`)}`;
  return digits.replace(/^(\d{2})(\d{3})(\d{3})(\d{4})(\d{2})$/, "$1.$2.$3/$4-$5");
}

function checkDigit(digits: string): number {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * (((digits.length - 1 - index) % 8) + 2),
    0,
  );
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

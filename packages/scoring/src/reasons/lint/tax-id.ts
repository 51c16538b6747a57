const cpf = /(?<![\d.])\d{3}\.?\d{3}\.?\d{3}[-\s]?\d{2}(?!\d)/g;
const cnpj = /(?<![\dA-Z])[\dA-Z]{2}\.?[\dA-Z]{3}\.?[\dA-Z]{3}\/?[\dA-Z]{4}-?\d{2}(?!\d)/gi;

/** Whether a text holds a CPF or CNPJ: written as one, or digits whose check digits are right. */
export function hasTaxId(text: string): boolean {
  return (
    [...text.matchAll(cpf)].some(([found]) => /[.-]/.test(found) || isCpf(found.replace(/\D/g, ""))) ||
    [...text.matchAll(cnpj)].some(
      ([found]) => found.includes("/") || isCnpj(found.replace(/[^\dA-Za-z]/g, "")),
    )
  );
}

function isCpf(digits: string): boolean {
  if (/^(\d)\1+$/.test(digits)) return false;
  return [9, 10].every((length) => {
    const weights = Array.from({ length }, (_, i) => length + 1 - i);
    return checkDigit(digits, weights) === Number(digits[length]);
  });
}

/** Letters count since July 2026: each character is its code minus 48. */
function isCnpj(characters: string): boolean {
  if (!/\d/.test(characters) || /^(.)\1+$/.test(characters)) return false;
  return [12, 13].every((length) => {
    const weights = Array.from({ length }, (_, i) => ((length - 1 - i) % 8) + 2);
    return checkDigit(characters.toUpperCase(), weights) === Number(characters[length]);
  });
}

function checkDigit(characters: string, weights: readonly number[]): number {
  const sum = weights.reduce((total, weight, i) => total + weight * (characters.charCodeAt(i) - 48), 0);
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

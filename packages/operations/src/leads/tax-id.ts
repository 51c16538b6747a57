export interface TaxId {
  kind: "cnpj" | "cpf" | "other";
  /** Letters and digits alone. */
  value: string;
  /** Whether the check digits are right; true for a kind that has none that we know. */
  isValid: boolean;
}

const shortestTaxId = 8;

/**
 * A tax id however it was written. In Brazil a company's CNPJ has fourteen characters, letters among the first twelve
 * since July 2026, and a person's CPF eleven digits; a spreadsheet may have eaten zeros at the front.
 */
export function readTaxId(text: string, country: string): TaxId {
  const value = text.toUpperCase().replace(/[^0-9A-Z]/g, "");
  if (country !== "BR") return { kind: "other", value, isValid: true };
  if (/^\d{9,11}$/.test(value)) {
    const cpf = value.padStart(11, "0");
    if (isCpf(cpf)) return { kind: "cpf", value: cpf, isValid: true };
    if (value.length === 11) return { kind: "cpf", value, isValid: false };
  }
  if (/^[0-9A-Z]{10,12}\d{2}$/.test(value)) {
    const cnpj = value.padStart(14, "0");
    if (isCnpj(cnpj)) return { kind: "cnpj", value: cnpj, isValid: true };
    if (value.length === 14) return { kind: "cnpj", value, isValid: false };
  }
  return { kind: "other", value, isValid: true };
}

/** What a company is known by, in one form; null for what is no tax id, and for a slip, which is nobody's. */
export function knownTaxId(text: string, country: string): string | null {
  const { kind, value, isValid } = readTaxId(text, country);
  const isRecognized = country === "BR" ? kind !== "other" : value.length >= shortestTaxId;
  return isRecognized && isValid && !isOneCharacter(value) ? value : null;
}

export function isTaxId(text: string, country: string): boolean {
  return knownTaxId(text, country) !== null;
}

function isCnpj(cnpj: string): boolean {
  const base = cnpj.slice(0, 12);
  const first = checkDigit(base, 9);
  return !isOneCharacter(cnpj) && cnpj === `${base}${first}${checkDigit(`${base}${first}`, 9)}`;
}

function isCpf(cpf: string): boolean {
  const base = cpf.slice(0, 9);
  const first = checkDigit(base, 11);
  return !isOneCharacter(cpf) && cpf === `${base}${first}${checkDigit(`${base}${first}`, 11)}`;
}

/** Modulo 11 with weights from the right, 2 up to the largest and around again; a letter counts as its ASCII code less 48. */
function checkDigit(characters: string, largestWeight: number): number {
  const weights = largestWeight - 1;
  const sum = [...characters].reduce((total, character, index) => {
    const weight = ((characters.length - 1 - index) % weights) + 2;
    return total + (character.charCodeAt(0) - 48) * weight;
  }, 0);
  const rest = sum % 11;
  return rest < 2 ? 0 : 11 - rest;
}

/** `00000000000000` passes the sum and is nobody's. */
function isOneCharacter(text: string): boolean {
  return new Set(text).size === 1;
}

import { normaliseText } from "./normalise-text.ts";
import { hasTaxId } from "./tax-id.ts";

export type PersonalDataCode =
  | "contains_email"
  | "contains_phone"
  | "contains_tax_id"
  | "contains_url"
  | "contains_name";

const email = /[^\s@,;:()<>]+\s?@\s?[^\s@]+\.\p{L}{2,}/u;
const url =
  /(?:https?:\/\/|www\.)\S+|\b[\w-]{2,}\.(?:com|net|org|app|dev|io|br|mx|ar|cl|pe|biz|info|shop|store|online|site|tech)\b/i;
const dates = /\b\d{1,2}[/.-]\d{1,2}[/.-]\d{4}\b|\b\d{4}-\d{2}-\d{2}\b/g;
const amounts =
  /(?:R\$|US\$|[$€£]|\b(?:BRL|USD|EUR|MXN)\b)\s*\d[\d.,]*|\b\d{1,3}(?:[.,]\d{3})+(?:[.,]\d{1,2})?\b/gi;
const digitRuns = /\+?\(?\d(?:[\s().-]{0,3}\d){7,14}/g;

/** Words that many names share: they do not tell who it is. */
const sharedNames: ReadonlySet<string> = new Set(
  `ltda eireli epp sas srl inc llc ltd gmbh corp company comercio comercial industria industrial servicos servicios services
  solucoes soluciones solutions grupo group empresa sistemas tecnologia tecnologias transportes transporte construcoes
  construtora consultoria associados distribuidora distribuidor importadora padaria mercado supermercado supermercados farmacia
  clinica hospital escola colegio instituto central nacional brasil brazil mexico argentina chile colombia peru america norte
  sul sur leste oeste nova novo nueva nuevo dos das del`.split(/\s+/),
);

/** Kinds of personal data in a sentence that goes to the partner. */
export function findPersonalData(sentence: string, forbiddenNames: readonly string[]): PersonalDataCode[] {
  const found: PersonalDataCode[] = [];
  const hasEmail = email.test(sentence);
  if (hasEmail) found.push("contains_email");
  const taxId = hasTaxId(sentence);
  if (taxId) found.push("contains_tax_id");
  if (!taxId && hasPhone(sentence)) found.push("contains_phone");
  if (!hasEmail && url.test(sentence)) found.push("contains_url");
  if (forbiddenNames.some((name) => isNamed(sentence, name))) found.push("contains_name");
  return found;
}

function hasPhone(sentence: string): boolean {
  const text = sentence.replace(dates, " ").replace(amounts, " ");
  return [...text.matchAll(digitRuns)].some(([run]) => {
    const groups = run.match(/\d+/g) ?? [];
    const digits = groups.join("").length;
    if (groups.length === 2 && groups.every(isYearOrRound)) return false;
    return digits >= 9 || groups.some((group) => group.length >= 4);
  });
}

/** 2024-2026 and 1000-2000 are ranges. */
function isYearOrRound(group: string): boolean {
  return /^(?:19|20)\d{2}$/.test(group) || /0$/.test(group);
}

function isNamed(sentence: string, name: string): boolean {
  const parts = normaliseText(name)
    .split(" ")
    .filter((part) => part.length > 2);
  const distinctive = parts.filter((part) => !sharedNames.has(part));
  const whole = normaliseText(name);
  if (sharedNames.has(whole)) return false;
  if (whole.length > 2 && ` ${normaliseText(sentence)} `.includes(` ${whole} `)) return true;
  const capitals = new Set((sentence.match(/\p{Lu}[\p{L}\p{N}]*/gu) ?? []).map(normaliseText));
  return distinctive.some((part) => capitals.has(part));
}

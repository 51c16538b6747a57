import type { AmountProblem } from "./messages.ts";

export type DecimalSign = "," | ".";

const groupMark: Record<DecimalSign, string> = {
  ",": String.raw`[. '’\u00a0\u202f]`,
  ".": String.raw`[, '’\u00a0\u202f]`,
};
const shapes = { ",": shapeOf(","), ".": shapeOf(".") };

function shapeOf(decimal: DecimalSign): RegExp {
  return new RegExp(String.raw`^(\d{1,3}(?:${groupMark[decimal]}\d{3})+|\d+)?(?:[${decimal}](\d+))?$`);
}

/**
 * An amount such as `R$ 1.234,56` in minor units, exact and rounded half up.
 * @param digits how many decimal digits the minor unit stands for
 */
export function readAmountCents(text: string, decimal: DecimalSign, digits: number): number | AmountProblem {
  const { body, isNegative } = bare(text);
  const match = shapes[decimal].exec(body);
  if (match === null || (match[1] === undefined && match[2] === undefined)) return "unreadable";
  const whole = (match[1] ?? "0").replace(/\D/g, "");
  const fraction = (match[2] ?? "").padEnd(digits + 1, "0");
  const roundUp = Number(fraction[digits]) >= 5 ? 1n : 0n;
  const cents = BigInt(whole + fraction.slice(0, digits)) + roundUp;
  if (cents > BigInt(Number.MAX_SAFE_INTEGER)) return "out_of_range";
  if (isNegative && cents > 0n) return "negative";
  return Number(cents);
}

/** A whole number with or without marks between thousands: `1.200`, `1,200`, `50`, `50.0`; `null` for anything else. */
export function readWholeNumber(text: string): number | null {
  const body = text.trim();
  if (!/^(?:\d+|\d{1,3}(?:[.,' \u00a0]\d{3})+|\d+[.,]0+)$/.test(body)) return null;
  const grouped = /^\d{1,3}(?:[.,' \u00a0]\d{3})+$/.test(body);
  const value = Number(grouped ? body.replace(/\D/g, "") : body.replace(/[.,]0+$/, ""));
  return Number.isSafeInteger(value) ? value : null;
}

/** What one value says about the decimal sign of its column: a sign, that it fits both, or nothing. */
export function decimalEvidence(text: string): DecimalSign | "ambiguous" | null {
  const { body } = bare(text);
  if (!/^[\d.,'’ \u00a0\u202f]+$/.test(body)) return null;
  const signs = body.replace(/[^.,]/g, "");
  const last = signs.at(-1);
  if (last !== "," && last !== ".") return null;
  if (signs.includes(",") && signs.includes(".")) return last;
  const other = last === "," ? "." : ",";
  if (signs.length > 1) return other;
  const [whole = "", fraction = ""] = body.split(last);
  if (fraction.length !== 3 || whole === "" || whole.startsWith("0") || whole.length > 3) return last;
  return "ambiguous";
}

/** Without currency sign or code, minus and the brackets that accountants write. */
function bare(text: string): { body: string; isNegative: boolean } {
  const inner = /^\((.*)\)$/.exec(text.trim());
  let body = (inner?.[1] ?? text).trim().replace(/−/g, "-");
  let isNegative = inner !== null;
  const takeMinus = () => {
    if (!body.startsWith("-")) return;
    isNegative = true;
    body = body.slice(1).trim();
  };
  takeMinus();
  body = body.replace(/^(?:[A-Z]{1,3}\s?)?\p{Sc}?\s*/u, "").replace(/\s*(?:\p{Sc}|\s[A-Z]{3})$/u, "");
  takeMinus();
  return { body, isNegative };
}

import type { LeadEvent, Locale } from "@leadback/scoring";
import type { InputProblem } from "../operation-error.ts";
import type { LeadView } from "./get-lead.ts";

interface Sizes {
  said: number;
  observed: number;
  expected: number;
}

const otherSize: Readonly<Record<Locale, (sizes: Sizes) => string>> = {
  "pt-BR": ({ said, observed, expected }) =>
    `O lead informa ${said} funcionários, dentro do que se espera (${expected}); a evidência diz ${observed}. O encerramento foi registrado. Se foi isso que você apurou, corrija também o lead; se o número não for de funcionários, não precisa fazer nada.`,
  en: ({ said, observed, expected }) =>
    `The lead itself says ${said} employees, within what is expected (${expected}); the evidence says ${observed}. The end is recorded. If that is what you found out, correct the lead too; if the number is not of employees, there is nothing to do.`,
  es: ({ said, observed, expected }) =>
    `El lead indica ${said} empleados, dentro de lo esperado (${expected}); la evidencia dice ${observed}. El cierre quedó registrado. Si es lo que usted averiguó, corrija también el lead; si el número no es de empleados, no hay nada que hacer.`,
};

/**
 * Where an end for the company's size goes against what the lead itself says: what was observed may be newer, or of
 * something else than employees, so it is recorded, and whoever ended the lead is told.
 */
export function endingWarnings(
  event: LeadEvent,
  { company: { employees } }: Pick<LeadView, "company">,
  locale: Locale,
): InputProblem[] {
  if (event.type !== "disqualified" && event.type !== "lost" && event.type !== "reason_changed") return [];
  const { reason, evidence = {} } = event;
  const { observed, expected } = evidence;
  if (employees === null || typeof observed !== "number" || typeof expected !== "number") return [];
  const isContradicted =
    (reason === "fit_company_too_small" && employees >= expected) ||
    (reason === "fit_company_too_large" && employees <= expected);
  if (!isContradicted) return [];
  const detail = otherSize[locale]({ said: employees, observed, expected });
  return [{ pointer: "/evidence/observed", detail }];
}

import type { Locale } from "@leadback/scoring";
import { answerLocale, type OperationContext } from "../context.ts";
import type { InputProblem } from "../operation-error.ts";
import type { Program } from "../programs/program.ts";
import { isCompanyDomain, isPhoneNumber } from "./identity-keys.ts";
import type { LeadCompany, LeadContactInput } from "./lead-submission.ts";
import { isTaxId } from "./tax-id.ts";

type Words = Readonly<Record<Locale, string>>;

/** What a value is not, what follows where the lead is taken in, and where it is only looked at. */
interface Misfit {
  taken: Words;
  checked: Words;
}

const noPhoneNumber: Misfit = {
  taken: {
    "pt-BR":
      "Não é um número para o qual se possa ligar: ficou como veio e não é comparado com outros leads. Envie-o com código do país e DDD, por exemplo +55 11 91234-5678.",
    en: "No number that can be called: it is kept as it came and not compared with other leads. Send it with country and area code, for example +55 11 91234-5678.",
    es: "No es un número al que se pueda llamar: se guardó como llegó y no se compara con otros leads. Envíelo con código de país y de área, por ejemplo +55 11 91234-5678.",
  },
  checked: {
    "pt-BR":
      "Não é um número para o qual se possa ligar: não foi comparado com outros leads. Envie-o com código do país e DDD, por exemplo +55 11 91234-5678.",
    en: "No number that can be called: it was not compared with other leads. Send it with country and area code, for example +55 11 91234-5678.",
    es: "No es un número al que se pueda llamar: no se comparó con otros leads. Envíelo con código de país y de área, por ejemplo +55 11 91234-5678.",
  },
};

const noTaxId: Misfit = {
  taken: {
    "pt-BR":
      "Não é um CNPJ nem um CPF: ficou como veio, não é comparado com outros leads e não conta na pontuação. Um CNPJ tem 14 caracteres; um CPF, 11 dígitos.",
    en: "Neither a CNPJ nor a CPF: it is kept as it came, not compared with other leads, and counts for nothing in the score. A CNPJ has 14 characters, a CPF 11 digits.",
    es: "No es un CNPJ ni un CPF: se guardó como llegó, no se compara con otros leads y no cuenta en la puntuación. Un CNPJ tiene 14 caracteres; un CPF, 11 dígitos.",
  },
  checked: {
    "pt-BR":
      "Não é um CNPJ nem um CPF: não foi comparado com outros leads. Um CNPJ tem 14 caracteres; um CPF, 11 dígitos.",
    en: "Neither a CNPJ nor a CPF: it was not compared with other leads. A CNPJ has 14 characters, a CPF 11 digits.",
    es: "No es un CNPJ ni un CPF: no se comparó con otros leads. Un CNPJ tiene 14 caracteres; un CPF, 11 dígitos.",
  },
};

const noCompanyDomain: Misfit = {
  taken: {
    "pt-BR":
      "Não é um domínio da própria empresa: ficou como veio, não é comparado com outros leads e não conta na pontuação.",
    en: "No domain of the company's own: it is kept as it came, not compared with other leads, and counts for nothing in the score.",
    es: "No es un dominio propio de la empresa: se guardó como llegó, no se compara con otros leads y no cuenta en la puntuación.",
  },
  checked: {
    "pt-BR": "Não é um domínio da própria empresa: não foi comparado com outros leads.",
    en: "No domain of the company's own: it was not compared with other leads.",
    es: "No es un dominio propio de la empresa: no se comparó con otros leads.",
  },
};

interface Described {
  company?: Pick<LeadCompany, "country" | "domain" | "taxId">;
  contacts?: readonly Pick<LeadContactInput, "phone">[] | undefined;
}

/**
 * What was taken in as it came although it will not do what it is for: whoever sent it is told.
 *
 * @param fate whether the lead is taken in or only looked at, which keeps nothing
 */
export function warningsOf(
  context: Pick<OperationContext, "locale">,
  program: Program,
  { company = {}, contacts = [] }: Described,
  fate: keyof Misfit = "taken",
): InputProblem[] {
  const home = company.country ?? program.country;
  const locale = answerLocale(context, program);
  const { taxId, domain } = company;
  const warnings: InputProblem[] = [];
  if (domain !== undefined && !isCompanyDomain(domain))
    warnings.push({ pointer: "/company/domain", detail: noCompanyDomain[fate][locale] });
  if (taxId !== undefined && home === "BR" && !isTaxId(taxId, home))
    warnings.push({ pointer: "/company/taxId", detail: noTaxId[fate][locale] });
  for (const [index, { phone }] of contacts.entries()) {
    if (phone !== undefined && !isPhoneNumber(phone, home))
      warnings.push({ pointer: `/contacts/${index}/phone`, detail: noPhoneNumber[fate][locale] });
  }
  return warnings;
}

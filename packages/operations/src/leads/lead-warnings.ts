import type { Locale } from "@leadback/scoring";
import { answerLocale, type OperationContext } from "../context.ts";
import type { InputProblem } from "../operation-error.ts";
import type { Program } from "../programs/program.ts";
import { isPhoneNumber } from "./identity-keys.ts";
import type { LeadSubmission } from "./lead-submission.ts";

const noPhoneNumber: Readonly<Record<Locale, string>> = {
  "pt-BR":
    "Não é um número para o qual se possa ligar: ficou como veio e não é comparado com outros leads. Envie-o com código do país e DDD, por exemplo +55 11 91234-5678.",
  en: "No number that can be called: it is kept as it came and not compared with other leads. Send it with country and area code, for example +55 11 91234-5678.",
  es: "No es un número al que se pueda llamar: se guardó como llegó y no se compara con otros leads. Envíelo con código de país y de área, por ejemplo +55 11 91234-5678.",
};

/** What was taken in as it came although it will not do what it is for: whoever sent it is told. */
export function warningsOf(
  context: Pick<OperationContext, "locale">,
  program: Program,
  { company, contacts = [] }: LeadSubmission,
): InputProblem[] {
  const home = company.country ?? program.country;
  return contacts.flatMap(({ phone }, index) =>
    phone === undefined || isPhoneNumber(phone, home)
      ? []
      : [
          {
            pointer: `/contacts/${index}/phone`,
            detail: noPhoneNumber[answerLocale(context, program)],
          },
        ],
  );
}

/** What goes behind a flag, where the problem itself gives no example. */
const examples: Readonly<Record<string, string>> = {
  "--as-of": "2026-11-17T12:00:00Z",
  "--country": "BR",
  "--currency": "BRL",
  "--digest-time": "09:00",
  "--digest-weekday": "2",
  "--first-attempt-hours": "4",
  "--legal-name": '"Vértice Energia Ltda."',
  "--locale": "pt-BR",
  "--name": '"Programa Vértice"',
  "--partner": "0190f5c2-7c3a-7000-8000-3f0b2a6d9e11",
  "--postal-address": '"Rua Um, 100, São Paulo"',
  "--privacy-contact": "privacidade@example.com",
  "--privacy-level": "pseudonymous",
  "--reply-to": "retorno@example.com",
  "--scopes": "leads:read,leads:write",
  "--sender-name": '"Programa Vértice"',
  "--signer-name": '"Ana Souza"',
  "--signer-role": '"Gerente de parcerias"',
  "--slug": "vertice",
  "--zone": "America/Sao_Paulo",
};

/** Fields that have another name on the command line. */
const flags: Readonly<Record<string, string>> = {
  "/partnerId": "--partner",
  "/q": "--search",
  "/sender/name": "--sender-name",
  "/digest/weekday": "--digest-weekday",
  "/digest/sendTime": "--digest-time",
  "/promises/firstAttemptHours": "--first-attempt-hours",
};

/** The problems that an operation found with its input, each under the flag that the person typed; not what it `said` already. */
export function describeProblems(problems: unknown, said: string): string[] {
  if (!Array.isArray(problems)) return [];
  const unsaid = problems.filter(isProblem).filter(({ detail }) => !said.includes(detail));
  return [...new Set(unsaid.map(describe))];
}

interface Problem {
  readonly pointer: string;
  readonly detail: string;
}

function isProblem(value: unknown): value is Problem {
  return (
    typeof value === "object" &&
    value !== null &&
    "pointer" in value &&
    typeof value.pointer === "string" &&
    "detail" in value &&
    typeof value.detail === "string"
  );
}

function describe({ pointer, detail }: Problem): string {
  const flag = flagOf(pointer);
  const example = flag === null ? undefined : examples[flag];
  const sentence =
    /example|Choose from/.test(detail) || example === undefined ? detail : withExample(detail, example);
  return flag === null ? sentence : `${flag}: ${sentence}`;
}

function withExample(text: string, example: string): string {
  return `${text.replace(/\.$/, "")}; for example ${example}.`;
}

function flagOf(pointer: string): string | null {
  const known = flags[pointer];
  if (known !== undefined) return known;
  const name = pointer.split("/").findLast((step) => step !== "" && !/^\d+$/.test(step));
  return name === undefined ? null : `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

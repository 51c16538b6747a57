import { readFile } from "node:fs/promises";

/** What of one request was its own and must be new in every run. */
export interface OneRequest {
  /** Ids that stay as they are. */
  kept: readonly string[];
  hashes: readonly string[];
  name: string;
  ref: string;
}

/**
 * The statements of one request out of the server's log, as a script for `pgbench -M prepared`: the same SQL with its
 * values in place, in the same transactions. Values that were the request's own are put together from the run's number;
 * a reference has six characters: two of the client (`c`), four that count on (`n`).
 */
export async function recordStatements(logFile: string, offset: number, one: OneRequest): Promise<string[]> {
  const log = (await readFile(logFile, "utf8")).slice(offset);
  const entries = log.split(/\n(?=\d{4}-\d\d-\d\d )/).map((entry) => entry.replace(/\n\t?/g, " "));
  const statements: { text: string; parameters: string }[] = [];
  for (const entry of entries.filter((text) => text.includes("[leadback_app]"))) {
    const text = /LOG: {2}(?:execute [^:]*|statement): (.*)$/.exec(entry)?.[1];
    if (text !== undefined) statements.push({ text: text.trim(), parameters: "" });
    const parameters = /DETAIL: {2}Parameters: (.*)$/i.exec(entry)?.[1];
    const last = statements.at(-1);
    if (parameters !== undefined && last !== undefined) last.parameters = parameters;
  }
  const renew = renewal(one);
  return statements
    .filter(({ text }) => !/pg_catalog|^set /i.test(text))
    .map(({ text, parameters }) => fill(text, parameters, renew));
}

export function pgbenchScript(statements: readonly string[]): string {
  const numbers = ["\\set r random(100000000000, 999999999999)", "\\set n :n + 1", "\\set c 10 + :client_id"];
  return `${[...numbers, ...statements.map((text) => `${text};`)].join("\n")}\n`;
}

/** Puts values in place. A value with something new in it is put together by the server: variables do not reach into quotes. */
function fill(statement: string, parameters: string, renew: (value: string) => string): string {
  const values = new Map<string, string>();
  for (const [, index = "", value = ""] of parameters.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g)) {
    const renewed = renew(value);
    values.set(
      index,
      ["r", "n", "c"].reduce(
        (text, name) =>
          renewed.includes(`@${name}@`) ? `replace(${text}, '@${name}@', ${written(name)})` : text,
        renewed,
      ),
    );
  }
  return statement.replace(/\$(\d+)\b/g, (whole, index: string) => values.get(index) ?? whole);
}

/** A count of up to four digits is written in hexadecimal, so that it lasts for all runs. */
function written(name: string): string {
  return name === "n" ? "lpad(to_hex(:n::int), 4, '0')" : `:${name}::text`;
}

/** Ids, references, hashes and names that must be unique carry the run's random number. */
function renewal({ kept, hashes, name, ref }: OneRequest): (value: string) => string {
  const fresh = new Map<string, string>();
  return (value) =>
    hashes
      .reduce((text, hash, index) => text.replaceAll(hash, `${String(index).padStart(2, "0")}@r@`), value)
      .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
        if (kept.includes(id)) return id;
        const made = fresh.get(id) ?? `00000000-0000-7000-80${String(fresh.size).padStart(2, "0")}-@r@`;
        fresh.set(id, made);
        return made;
      })
      .replaceAll(ref, "@c@@n@")
      .replaceAll(`${ref.slice(0, 3)}-${ref.slice(3)}`, "@c@-@n@")
      .replaceAll(name, "@r@")
      // What looks like a variable of pgbench within JSON is none with a space before it.
      .replace(/":(?=[a-z_])/gi, '": ');
}

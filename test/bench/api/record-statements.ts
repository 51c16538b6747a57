import { readFile } from "node:fs/promises";

/**
 * The statements of one request out of the server's log, as a pgbench script: the same SQL with its values in place, in
 * the same transactions. A reference has six characters: two of the client (`c`), four that count on (`n`). What was `unique` in that request, and its ids, become new in every run.
 */
export async function recordStatements(
  logFile: string,
  offset: number,
  kept: readonly string[],
  unique: readonly string[],
  ref: string,
): Promise<string> {
  const log = (await readFile(logFile, "utf8")).slice(offset);
  const entries = log.split(/\n(?=\d{4}-\d\d-\d\d )/).map((entry) => entry.replace(/\n\t?/g, " "));
  const statements: string[] = [];
  for (const entry of entries.filter((text) => text.includes("[leadback_app]"))) {
    const statement = /LOG: {2}(?:execute [^:]*|statement): (.*)$/.exec(entry)?.[1];
    if (statement !== undefined) statements.push(statement.trim());
    const parameters = /DETAIL: {2}Parameters: (.*)$/i.exec(entry)?.[1];
    const last = statements.pop();
    if (last !== undefined) statements.push(parameters === undefined ? last : fill(last, parameters));
  }
  const script = statements.filter((text) => !/pg_catalog|^set /i.test(text)).join(";\n");
  const numbers = ["\\set r random(100000000000, 999999999999)", "\\set n :n + 1", "\\set c 10 + :client_id"];
  return `${numbers.join("\n")}\n${renew(script.replaceAll(ref, ":c:n"), kept, unique)};\n`;
}

function fill(statement: string, parameters: string): string {
  const values = new Map<string, string>();
  for (const [, index = "", value = ""] of parameters.matchAll(/\$(\d+) = (NULL|'(?:[^']|'')*')/g))
    values.set(index, value);
  return statement.replace(/\$(\d+)\b/g, (whole, index: string) => values.get(index) ?? whole);
}

/** Ids, references, hashes and names that must be unique carry the run's random number. */
function renew(script: string, kept: readonly string[], unique: readonly string[]): string {
  const fresh = new Map<string, string>();
  return unique
    .reduce((text, value, index) => text.replaceAll(value, `${String(index).padStart(2, "0")}:r`), script)
    .replace(/[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}/g, (id) => {
      if (kept.includes(id)) return id;
      const name = fresh.get(id) ?? `00000000-0000-7000-80${String(fresh.size).padStart(2, "0")}-:r`;
      fresh.set(id, name);
      return name;
    })
    .replaceAll("one-bench-run", ":r");
}

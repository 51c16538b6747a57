import { readdirSync, readFileSync } from "node:fs";

const source = new URL("../../packages/scoring/src/", import.meta.url);

/** What stands in the source for each exported type, with the remark above it. */
export const typeDeclarations: ReadonlyMap<string, string> = new Map(
  readdirSync(source, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
    .sort()
    .flatMap((file) => declarationsIn(readFileSync(new URL(file, source), "utf8"))),
);

/** The types named in a text, and those that their declarations name in turn, in the order of the alphabet. */
export function typesNamedIn(text: string): string[] {
  const found = new Set<string>();
  const waiting = [text];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const code = next.replace(/\/\*\*[\s\S]*?\*\//g, "");
    for (const name of code.match(/\b[A-Za-z]\w*\b/g) ?? []) {
      const declaration = typeDeclarations.get(name);
      if (declaration === undefined || found.has(name)) continue;
      found.add(name);
      waiting.push(declaration);
    }
  }
  return [...found].sort();
}

/** Interfaces and types, and the schemas from which some types follow. */
function declarationsIn(text: string): [string, string][] {
  const pattern =
    /^(?:\/\*\*(?:(?!\*\/)[\s\S])*\*\/\n)?(?:export )?(?:(?:interface|type) ([A-Z]\w*)|const (\w+Schema)\b)/gm;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [, type, schema] = match;
    const name = type ?? schema;
    const isExported = /^export /m.test(match[0]);
    if (name === undefined || !(isExported || schema)) return [];
    return [[name, declarationAt(text, match.index).replace(/^export /m, "")] as [string, string]];
  });
}

/** Formatted code: a declaration ends with the first line that closes all of its brackets. */
function declarationAt(text: string, from: number): string {
  let depth = 0;
  const lines: string[] = [];
  let isRemark = false;
  const last = /^(?:export )?interface /m.test(text.slice(from, text.indexOf("{", from))) ? "}" : ";";
  for (const line of text.slice(from).split("\n")) {
    lines.push(line);
    isRemark = isRemark || line.trimStart().startsWith("/**");
    if (isRemark) {
      if (line.includes("*/")) isRemark = false;
      continue;
    }
    for (const character of line.replace(/"[^"]*"|\/\/.*|\/\*\*.*?\*\/|[=<>]=|=>/g, "")) {
      if ("([{<".includes(character)) depth += 1;
      if (")]}>".includes(character)) depth -= 1;
    }
    if (depth === 0 && line.endsWith(last)) break;
  }
  return lines.join("\n");
}

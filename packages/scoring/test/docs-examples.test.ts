import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import * as library from "../src/index.ts";

const source = new URL("../src/", import.meta.url);

interface Example {
  name: string;
  docstring: string;
  code: string;
}

const examples = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .flatMap((file) => publicFunctions(readFileSync(new URL(file, source), "utf8")));

/** The functions of one file that the package exports, each with the docstring above it. */
function publicFunctions(text: string): Example[] {
  const declarations = text.matchAll(/(?:\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\n)?export function (\w+)/g);
  return [...declarations]
    .filter(([, , name = ""]) => name in library)
    .map(([, comment = "", name = ""]) => {
      const docstring = comment.replace(/^\s*\* ?/gm, "");
      return { name, docstring, code: docstring.split("@example\n")[1] ?? "" };
    });
}

/** Statements with what their comment says they give: `expression; // value`, or the comment on the lines below. */
function statements(code: string): { statement: string; expected: string }[] {
  const found: { statement: string; expected: string }[] = [];
  let open = "";
  for (const line of code.split("\n")) {
    const [, text = "", comment = ""] = /^(.*?)(?:(?:^|\s)\/\/ (.*))?$/.exec(line) ?? [];
    open += `${text}\n`;
    const last = found.at(-1);
    if (text.trim().endsWith(";")) {
      found.push({ statement: open.trim(), expected: comment });
      open = "";
    } else if (text.trim() === "" && last && comment) last.expected += comment;
  }
  return found;
}

function run(code: string): { checks: number } {
  let checks = 0;
  const check = (actual: unknown, expected: unknown) => {
    checks += 1;
    expect(rounded(actual)).toEqual(rounded(expected));
  };
  const body = statements(code).map(({ statement, expected }) =>
    expected ? `check((${statement.slice(0, -1)}), (${expected}));` : statement,
  );
  const names = Object.keys(library);
  new Function("check", ...names, `"use strict";\n${body.join("\n")}`)(check, ...Object.values(library));
  return { checks };
}

/** Examples print ten digits. */
function rounded(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value ?? null), (_key, inner: unknown) =>
    typeof inner === "number" ? Number(inner.toFixed(9)) : inner,
  );
}

describe("every public function", () => {
  const functions = Object.entries(library).filter(
    ([, value]) => typeof value === "function" && !/^class/.test(`${value}`),
  );

  test("is found by this test", () => {
    expect(examples.map(({ name }) => name).sort()).toEqual(functions.map(([name]) => name).sort());
  });

  test.each(examples)(
    "$name says what it is for, takes and returns, and its example is true",
    ({ docstring, code }) => {
      expect(docstring).toMatch(/^\n?\S.*\.\n/);
      expect(docstring).toMatch(/@param \S+ .+/);
      expect(docstring).toMatch(/@returns .+/);
      expect(run(code).checks).toBeGreaterThan(0);
    },
  );
});

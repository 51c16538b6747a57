import { describe, expect, test } from "vitest";
import * as library from "../src/index.ts";
import { docstrings, tagsOf } from "./docstrings.ts";

interface Statement {
  text: string;
  /** What its comment says it gives. */
  expected: string;
}

/** Statements with what their comment says they give: `expression; // value`, or the comment on the lines below. */
function statements(code: string): Statement[] {
  const found: Statement[] = [];
  let open = "";
  for (const line of code.split("\n")) {
    const [, text = "", comment = ""] = /^(.*?)(?:(?:^|\s)\/\/ (.*))?$/.exec(line) ?? [];
    const last = found.at(-1);
    open += `${text}\n`;
    if (text.trim().endsWith(";")) {
      found.push({ text: open.trim(), expected: comment });
      open = "";
    } else if (comment) {
      if (open.trim() !== "" || !last) throw new Error(`"${comment}" stands behind no statement`);
      last.expected += comment;
    }
  }
  if (open.trim() !== "") throw new Error(`"${open.trim()}" does not end in a semicolon`);
  return found;
}

function run(code: string): { checks: number } {
  let checks = 0;
  const check = (actual: unknown, expected: unknown) => {
    checks += 1;
    expect(rounded(actual)).toEqual(rounded(expected));
  };
  const body = statements(code).map(({ text, expected }) =>
    expected ? `check((${text.slice(0, -1)}), (${expected}));` : text,
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
    expect(docstrings.map(({ name }) => name).sort()).toEqual(functions.map(([name]) => name).sort());
  });

  test.each(docstrings)("$name has an example, and all that it says is true", (docstring) => {
    const examples = tagsOf(docstring, "example");
    expect(examples).not.toEqual([]);
    for (const code of examples) {
      expect(run(code).checks).toBeGreaterThan(0);
      expect(code).toContain(`${docstring.name}(`);
    }
  });
});

test("a comment that would not be checked is refused", () => {
  expect(() => statements("grade(70, 10) // 1")).toThrow("stands behind no statement");
  expect(() => statements("grade(70, 10)")).toThrow("semicolon");
  expect(() => run('grade(70, 10); // "A1"')).toThrow();
});

import { OperationError } from "@leadback/operations";
import { expect, it } from "vitest";
import { explainError } from "./explain-error.ts";

it("names each field that is wrong as the flag that was typed, with an example or the choices", () => {
  const error = new OperationError("invalid_input", "Some fields are not as they should be.", {
    problems: [
      { pointer: "/asOf", detail: "Give an instant, for example 2026-11-17T12:00:00Z." },
      { pointer: "/locale", detail: "Choose from: pt-BR, en, es." },
      { pointer: "/scopes/0", detail: "Choose from: leads:read, leads:write." },
      { pointer: "/partnerId", detail: "Give the id of a partner." },
      { pointer: "/sender/replyTo", detail: "Give an e-mail address." },
      { pointer: "", detail: "Say something." },
    ],
  });
  const { sentence, exitCode } = explainError(error);
  expect(exitCode).toBe(2);
  expect(sentence.split("\n")).toEqual([
    "Some fields are not as they should be:",
    "  --as-of: Give an instant, for example 2026-11-17T12:00:00Z.",
    "  --locale: Choose from: pt-BR, en, es.",
    "  --scopes: Choose from: leads:read, leads:write.",
    "  --partner: Give the id of a partner; for example 0190f5c2-7c3a-7000-8000-3f0b2a6d9e11.",
    "  --reply-to: Give an e-mail address; for example retorno@example.com.",
    "  Say something.",
  ]);
});

it("says once what a sentence names already, and calls no field of a file a flag", () => {
  const detail = 'The source of "x" must be {"column": …}.';
  const message = `The map cannot be used. ${detail} Nothing was imported`;
  const error = new OperationError("invalid_input", message, {
    problems: [{ pointer: "/fields/x", detail }],
  });
  expect(explainError(error).sentence).toBe(message);
});

it("leaves a sentence without such fields as it is", () => {
  expect(explainError(new OperationError("not_found", "There is no such partner."))).toEqual({
    sentence: "There is no such partner.",
    exitCode: 1,
  });
});

it("never shows a query or what was bound to it", () => {
  const failed = (cause?: Error) =>
    new Error('Failed query: update "api_keys" set "x" = $1\nparams: geheim', { cause });
  for (const error of [failed(), failed(new Error("out of shared memory")), failed(failed())]) {
    const { sentence, exitCode } = explainError(error);
    expect(sentence).not.toMatch(/Failed query|update|geheim/);
    expect(sentence.split("\n")).toHaveLength(1);
    expect(exitCode).toBe(1);
  }
  expect(explainError(failed(new Error("out of shared memory"))).sentence).toContain("out of shared memory");
});

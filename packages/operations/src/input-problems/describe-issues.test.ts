import { locales } from "@leadback/scoring";
import { expect, it } from "vitest";
import { z } from "zod";
import { leadEventInput } from "../leads/lead-event-input.ts";
import { leadSubmissionSchema } from "../leads/lead-submission.ts";
import { createPartnerInput } from "../partners/create-partner.ts";
import { programChanges } from "../programs/update-program.ts";
import { reasonInput } from "../reasons/put-reason.ts";
import { describeIssues } from "./describe-issues.ts";

function told(schema: z.ZodType, input: unknown, locale: (typeof locales)[number] = "en") {
  return describeIssues(schema.safeParse(input).error?.issues ?? [], locale);
}

it("a field that is missing is said to be missing, with what belongs there, in the reader's language", () => {
  const schema = z.strictObject({
    name: z.string(),
    leads: z.int(),
    isActive: z.boolean(),
    tags: z.array(z.string()),
  });
  expect(told(schema, {})).toEqual([
    { pointer: "/name", detail: "Missing: give a text." },
    { pointer: "/leads", detail: "Missing: give a number." },
    { pointer: "/isActive", detail: "Missing: give true or false." },
    { pointer: "/tags", detail: "Missing: give a list." },
  ]);
  expect(told(schema, { leads: 1, isActive: true, tags: [] }, "pt-BR")).toEqual([
    { pointer: "/name", detail: "Falta: informe um texto." },
  ]);
  expect(told(schema, { name: "a", leads: "1", isActive: true, tags: [] }, "es")).toEqual([
    { pointer: "/leads", detail: "Indique un número." },
  ]);
});

it("of a choice between several forms it is said what could stand there, or what is wrong with the one that was meant", () => {
  expect(told(z.union([z.string(), z.number()]), undefined)).toEqual([
    { pointer: "", detail: "Missing: give a text or a number." },
  ]);
  expect(told(z.union([z.literal(0), z.literal(0.5), z.literal(1)]), 4, "es")[0]?.detail).toBe(
    "Elija entre: 0, 0.5, 1.",
  );
  const source = z.object({ from: z.union([z.string(), z.strictObject({ column: z.string() })]) });
  expect(told(source, { from: { colum: 1 } }, "pt-BR")).toEqual([
    { pointer: "/from/column", detail: "Falta: informe um texto." },
    { pointer: "/from/colum", detail: "Propriedade desconhecida: remova-a ou confira como se escreve." },
  ]);
  expect(told(leadEventInput, { type: "closed" })[0]?.detail).toMatch(/^Choose from: .*disqualified/);
});

it("what a schema says in words of its own is said in the reader's language too", () => {
  const input = { partnerId: "x", company: { name: "a\u0007b", country: "Brasil", domain: "não é domínio" } };
  for (const locale of locales.filter((each) => each !== "en")) {
    const english = told(leadSubmissionSchema, input);
    const theirs = told(leadSubmissionSchema, input, locale);
    expect(theirs.map(({ pointer }) => pointer)).toEqual(english.map(({ pointer }) => pointer));
    for (const [index, { detail }] of theirs.entries()) expect(detail).not.toBe(english[index]?.detail);
  }
});

it("an address that is none is said to be none in the reader's language", () => {
  const [said] = told(createPartnerInput, { name: "Aurora", contacts: [{ email: "nobody" }] }, "es");
  expect(said).toEqual({
    pointer: "/contacts/0/email",
    detail: "Indique una dirección de correo, por ejemplo ana@empresa.com.br.",
  });
});

it("no sentence of the library and none in another language reaches a person, whatever is sent", () => {
  const wrong = [
    undefined,
    null,
    1,
    -1,
    1.5,
    "",
    "x".repeat(5_000),
    true,
    [],
    {},
    [{}],
    { a: 1 },
    "2026-13-01",
  ];
  for (const schema of [
    leadSubmissionSchema,
    leadEventInput,
    createPartnerInput,
    programChanges,
    reasonInput,
  ]) {
    for (const value of wrong) {
      const fields = "shape" in schema ? Object.keys(schema.shape as object) : ["type", "reason"];
      for (const input of [value, ...fields.map((field) => ({ [field]: value }))]) {
        const english = told(schema, input);
        for (const locale of locales) {
          for (const [index, { pointer, detail }] of told(schema, input, locale).entries()) {
            expect(detail).not.toMatch(/Invalid|expected|received|Too (?:small|big)|Unrecognized/);
            if (locale !== "en") expect(detail, pointer).not.toBe(english[index]?.detail);
          }
        }
      }
    }
  }
});

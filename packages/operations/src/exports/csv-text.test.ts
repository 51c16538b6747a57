import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { contentDisposition } from "./content-disposition.ts";
import { csvLine, withoutGuard } from "./csv-text.ts";

const dangerous = fc.tuple(
  fc.constantFrom("", " ", "\u00a0 ", "'", "''"),
  fc.constantFrom("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "\n", "a", "7"),
  fc.string({ unit: "grapheme", maxLength: 8 }),
);

test("a line gives back what it was made of, and none of its cells begins as a formula", () => {
  fc.assert(
    fc.property(
      fc.array(
        dangerous.map((parts) => parts.join("")),
        { minLength: 1, maxLength: 4 },
      ),
      fc.constantFrom("," as const, ";" as const),
      (cells, delimiter) => {
        const line = csvLine(cells, delimiter);
        const [read = []] = parse(line, { delimiter, record_delimiter: "\r\n" }) as string[][];
        for (const cell of read) expect(cell).not.toMatch(/^(?:\s*[=+\-@＝＋－＠]|[\t\r\n\0])/);
        expect(read.map(withoutGuard)).toEqual(cells);
      },
    ),
  );
});

test.each([
  ["leads.csv", `attachment; filename="leads.csv"; filename*=UTF-8''leads.csv`],
  ["março 1.csv", `attachment; filename="marco 1.csv"; filename*=UTF-8''mar%C3%A7o%201.csv`],
  [
    'a"b\r\nSet-Cookie: x=1',
    `attachment; filename="a_bSet-Cookie_ x=1"; filename*=UTF-8''a_bSet-Cookie_%20x%3D1`,
  ],
  ["../../etc/passwd", `attachment; filename="_.._etc_passwd"; filename*=UTF-8''_.._etc_passwd`],
  ["\u202egnp.csv", `attachment; filename="gnp.csv"; filename*=UTF-8''gnp.csv`],
  ["...", `attachment; filename="download"; filename*=UTF-8''download`],
  ["表.csv", `attachment; filename="_.csv"; filename*=UTF-8''%E8%A1%A8.csv`],
])("the name %j is offered as one that every program can save", (name, expected) => {
  expect(contentDisposition(name)).toBe(expected);
});

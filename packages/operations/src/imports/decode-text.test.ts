import { afterAll, beforeAll, expect, test } from "vitest";
import { decodeText } from "./decode-text.ts";
import { detectEncoding } from "./detect-encoding.ts";
import { fileOnDisk } from "./file-source.ts";
import { type ImportFixture, openImportFixture } from "./import-fixture.ts";
import { importMessages } from "./messages.ts";

/** Files are read in pieces of this size. */
const pieceBytes = 1 << 18;

let fixture: ImportFixture;
beforeAll(async () => {
  fixture = await openImportFixture();
});
afterAll(() => fixture.close());

test.each([
  ["a line end of two characters", "\r\n", "\n", "utf-8", "crlf"],
  ["a letter of two bytes", "é", "é", "utf-8", "lf"],
  ["a sign of four bytes", "🙂", "🙂", "utf-8", "lf"],
] as const)(
  "%s that two pieces of the file share is read as one",
  async (_, sign, read, encoding, lineEnd) => {
    for (const bytesBefore of [1, 2, 3]) {
      const start = "x".repeat(pieceBytes - bytesBefore);
      const path = await fixture.write(`${start}${sign}end`);
      const detected = await detectEncoding(fileOnDisk(path), undefined, importMessages.en);
      expect(detected).toMatchObject({ encoding, lineEnd });
      let text = "";
      for await (const piece of decodeText({ source: fileOnDisk(path), encoding }, importMessages.en))
        text += piece;
      expect(text.slice(pieceBytes - bytesBefore)).toBe(`${read}end`);
    }
  },
);

test("a file that ends in a carriage return ends in a line end", async () => {
  const path = await fixture.write("a\rb\r");
  let text = "";
  for await (const piece of decodeText({ source: fileOnDisk(path), encoding: "utf-8" }, importMessages.en))
    text += piece;
  expect(text).toBe("a\nb\n");
});

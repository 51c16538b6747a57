import { expect, it } from "vitest";
import { csvCell } from "./csv-button.tsx";

it("quotes what would break a row, and disarms what a spreadsheet would run", () => {
  expect(csvCell('Padaria "Sol", Ltda')).toBe('"Padaria ""Sol"", Ltda"');
  expect(csvCell("=1+1")).toBe("'=1+1");
  expect(csvCell(-3)).toBe("-3");
  expect(csvCell(null)).toBe("");
});

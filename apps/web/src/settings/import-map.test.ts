import { expect, it } from "vitest";
import { asImportMap, fieldOf, startOf, withColumn } from "./import-map.ts";

const map = asImportMap({
  format: { zone: "America/Sao_Paulo" },
  fields: { stage: { column: "Fase", values: { Novo: "submitted" } }, currency: { value: "BRL" } },
});

it("says which field a column fills", () => {
  expect(fieldOf(map, "Fase")).toBe("stage");
  expect(fieldOf(map, "Obs")).toBeNull();
});

it("keeps what a source says besides its column, and all other parts of the map", () => {
  const changed = withColumn(map, "Obs", "reasonText");
  expect(changed).toEqual({ ...map, fields: { ...map.fields, reasonText: { column: "Obs" } } });
  expect(withColumn(changed, "Fase", "stage")).toBe(changed);
});

it("lets a column fill one field, and a field be filled by one column", () => {
  const moved = withColumn(map, "Etapa", "stage");
  expect(moved.fields.stage).toEqual({ column: "Etapa" });
  expect(fieldOf(moved, "Fase")).toBeNull();
  expect(withColumn(map, "Fase", null).fields).toEqual({ currency: { value: "BRL" } });
});

it("begins empty where there is no map", () => {
  expect(asImportMap(null)).toEqual({ fields: {} });
});

it("starts from what a refusal offers, without the columns that it could not find", () => {
  const startingMap = { fields: { submittedAt: { column: "…" }, partner: { column: "Parceiro" } } };
  expect(startOf({ startingMap, columns: ["Parceiro", "Quando"] })).toEqual({
    map: { fields: { partner: { column: "Parceiro" } } },
    columns: ["Parceiro", "Quando"],
  });
  expect(startOf({ detail: "The file is empty." })).toBeNull();
});

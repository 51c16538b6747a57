import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { generateSchema } from "../generate.mjs";

it("the types are those of openapi.json: `pnpm write-client` writes them", async () => {
  const written = readFileSync(new URL("schema.ts", import.meta.url), "utf8");
  expect((await generateSchema()) === written).toBe(true);
});

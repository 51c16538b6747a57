// Writes src/schema.ts from openapi.json. `--check` writes nothing and fails where the file says something else.
import { readFileSync, writeFileSync } from "node:fs";
import openapiTypescript, { astToString } from "openapi-typescript";

const source = new URL("openapi.json", import.meta.url);
const target = new URL("src/schema.ts", import.meta.url);

export async function generateSchema() {
  const nodes = await openapiTypescript(JSON.parse(readFileSync(source, "utf8")), {
    alphabetize: false,
    silent: true,
  });
  // As `eachOf` hands it on, also to a compiler that tells a missing property from an undefined one.
  const types = astToString(nodes).replaceAll("cursor?: string;", "cursor?: string | undefined;");
  return `/** Generated from openapi.json by generate.mjs. Do not edit. */\n${types}`;
}

if (process.argv[1] === import.meta.filename) {
  writeFileSync(target, await generateSchema());
}

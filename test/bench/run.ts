import { readdirSync } from "node:fs";

const folder = new URL("./", import.meta.url);
const shared = ["run.ts", "figure.ts"];
const names = readdirSync(folder)
  .filter((file) => file.endsWith(".ts") && !shared.includes(file))
  .map((file) => file.slice(0, -3));
const [name = ""] = process.argv.slice(2);

if (names.includes(name)) {
  await import(new URL(`${name}.ts`, folder).href);
} else {
  console.error(`Name a benchmark: ${names.map((one) => `pnpm bench ${one}`).join(", ")}.`);
  process.exitCode = 2;
}

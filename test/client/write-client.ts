// Brings packages/client in line with the API. `--check` writes nothing and fails where it is not.
import { spawnSync } from "node:child_process";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { describeApi } from "./describe-api.ts";

const file = new URL("../../packages/client/openapi.json", import.meta.url);
const described = await describeApi();
const isCurrent = existsSync(file) && readFileSync(file, "utf8") === described;

if (process.argv.includes("--check")) {
  if (!isCurrent) {
    console.error(
      "packages/client/openapi.json is not what the API says of itself: run `pnpm write-client`.",
    );
    process.exitCode = 1;
  }
} else {
  if (!isCurrent) writeFileSync(file, described);
  const cwd = new URL("../../packages/client/", import.meta.url);
  process.exitCode = spawnSync(process.execPath, ["generate.mjs"], { cwd, stdio: "inherit" }).status ?? 1;
}
process.exit();

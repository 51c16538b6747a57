import { execFileSync } from "node:child_process";
import { expect, it } from "vitest";
import { defaultDataFolder } from "../config.ts";
import { pasteableCommand } from "./pasteable-command.ts";

it("names the data folder only when it is another than the usual one", () => {
  expect(pasteableCommand({ dataFolder: defaultDataFolder }, "demo")).toBe("npx pnpm leadback demo");
  expect(pasteableCommand({ dataFolder: "/srv/leads" }, "demo")).toBe(
    "LEADBACK_DATA=/srv/leads npx pnpm leadback demo",
  );
});

it.each(["/srv/it's $HOME `x`", "/srv/a b;c", "/srv/ção"])("a shell reads %s as it is", (dataFolder) => {
  const [assignment = ""] = pasteableCommand({ dataFolder }, "demo").split(" npx ");
  expect(execFileSync("sh", ["-c", `${assignment}; printf %s "$LEADBACK_DATA"`], { encoding: "utf8" })).toBe(
    dataFolder,
  );
});

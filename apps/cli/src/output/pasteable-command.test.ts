import { execFileSync } from "node:child_process";
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { defaultDataFolder } from "../config.ts";
import { repositoryFolder } from "../repository.ts";
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

it("every command that is printed for people runs as it is when it is pasted in the clone", () => {
  const files = ["apps/cli/src", "apps/digest/src", "packages/operations/src", "packages/db/src"].flatMap(
    (folder) => globSync(join(repositoryFolder, folder, "**/*.ts")),
  );
  expect(files.length).toBeGreaterThan(100);
  const bare = files
    .filter((file) => !file.endsWith(".test.ts"))
    .flatMap((file) =>
      readFileSync(file, "utf8")
        .split("\n")
        .filter((line) => !/^\s*(?:\/\/|\/?\*)/.test(line) && /`(?:pnpm )?leadback [a-z]/.test(line)),
    );
  expect(bare).toEqual([]);
});

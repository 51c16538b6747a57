import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { settings } from "./settings.ts";

const example = readFileSync(fileURLToPath(new URL("../../.env.example", import.meta.url)), "utf8");
const named = [...example.matchAll(/^#?([A-Z][A-Z0-9_]*)=/gm)].map((match) => match[1] ?? "");

describe(".env.example", () => {
  it("names every setting that an app reads, and no other", () => {
    expect(named.toSorted()).toEqual([...settings().keys()].toSorted());
  });

  it.each([...settings()])("says above %s what it means", (name, description) => {
    expect(description).not.toBe("");
    const [before = ""] = example.split(new RegExp(`^#?${name}=`, "m"));
    const comment = before.split("\n\n").at(-1)?.replaceAll(/^# /gm, "").replaceAll("\n", " ").trim();
    expect(comment).toBe(description);
  });

  it("sets nothing by itself", () => {
    expect(example.split("\n").filter((line) => /^[A-Z]/.test(line))).toEqual([]);
  });
});

import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { fixtures, fullFortnight, ordinaryWeek } from "../../test/fixtures.ts";
import { messagesByLocale } from "../locales/registry.ts";
import { sections, trimOrder } from "./registry.ts";
import type { DigestView } from "./section.ts";

const everything = { ...fixtures, withCase: fullFortnight, plain: ordinaryWeek };

function viewOf(fixture: (typeof everything)[keyof typeof everything]): DigestView {
  const snapshot = fixture("en");
  const messages = messagesByLocale.en;
  return {
    snapshot,
    messages,
    day: (date) => messages.day(date, snapshot.period.lastDay),
    range: (firstDay, lastDay) => messages.range(firstDay, lastDay, snapshot.period.lastDay),
    trimmed: new Set(),
  };
}

test("every file of a section is registered under its name", () => {
  const files = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".tsx"))
    .map((file) => file.replace(".tsx", ""));
  expect(sections.map(({ section }) => section.name as string).sort()).toEqual(files.sort());
});

test.each(sections)("section $section.name is shown by a fixture, in both parts", ({ section }) => {
  const views = Object.values(everything)
    .map(viewOf)
    .filter((view) => section.editions.includes(view.snapshot.edition) && section.isShown(view));
  expect(views.length).toBeGreaterThan(0);
  for (const view of views) {
    expect(section.html(view)).toBeTruthy();
    expect(section.text(view).join("")).not.toBe("");
  }
});

test.each(trimOrder)("giving up $trim changes no section but $section", ({ trim, section: owner }) => {
  const views = Object.values(everything).map(viewOf);
  for (const view of views) {
    for (const { section } of sections.filter((placed) => placed.section.name !== owner)) {
      const trimmed = { ...view, trimmed: new Set([trim]) };
      expect(section.isShown(trimmed)).toBe(section.isShown(view));
      if (section.isShown(view)) expect(section.text(trimmed)).toEqual(section.text(view));
    }
  }
});

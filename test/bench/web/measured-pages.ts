import type { Role } from "@leadback/db";
import type { Locator, Page } from "playwright-core";

export interface MeasuredPage {
  name: string;
  path: string;
  role: Role;
  /** There once the page is. */
  ready: string;
  /** What a person does there, in this order. */
  acts: Readonly<Record<string, (page: Page) => Promise<unknown>>>;
}

const table = ".data-table tbody tr";

export const measuredPages: readonly MeasuredPage[] = [
  {
    name: "comparison",
    path: "/partners",
    role: "admin",
    ready: `${table} >> nth=20`,
    acts: {
      "a letter of a name": (page) => pressIn(page.getByRole("textbox", { name: "Name" }), "9"),
      "one more letter": (page) => page.keyboard.press("9"),
      "no letter": async (page) => {
        await page.keyboard.press("Backspace");
        await page.keyboard.press("Backspace");
      },
      "another order": (page) => page.getByRole("button", { name: "Quality rate" }).click(),
      "more rows": (page) => page.getByRole("button", { name: "Show more" }).click(),
      "another measure": (page) => pressIn(page.getByLabel("Judged by"), "ArrowDown"),
      "another period": (page) => pressIn(page.getByLabel("Period"), "ArrowDown"),
      "the next point of the plot": (page) => pressIn(page.locator("[data-point]").nth(300), "ArrowRight"),
    },
  },
  {
    name: "desk",
    path: "/desk",
    role: "sales",
    ready: "[data-lead] >> nth=20",
    acts: {
      "down a row": (page) => pressIn(page.locator("[data-lead]").first(), "ArrowDown"),
      "select a row": (page) => page.keyboard.press("x"),
      "only mine": (page) => page.getByLabel("Mine").click(),
      "everybody's": (page) => page.getByLabel("Mine").click(),
      "only late": (page) => page.getByLabel("Late").click(),
      "more rows": (page) => page.getByRole("button", { name: "Show more" }).click(),
    },
  },
];

async function pressIn(place: Locator, key: string): Promise<void> {
  await place.focus();
  await place.page().keyboard.press(key);
}

import type { components } from "@leadback/client";
import type { Formats } from "../locales/formats.ts";

type Period = components["schemas"]["Digest"]["period"];

/** The first and the last day that a letter is about, in the zone that it was written for. */
export function periodOf({ firstDay, to, zone }: Period, formats: Formats): string {
  const lastDay = new Date(new Date(to).getTime() - 1).toLocaleDateString("sv-SE", { timeZone: zone });
  return `${formats.date(firstDay)} – ${formats.date(lastDay)}`;
}

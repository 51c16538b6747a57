import type { BrowserContextOptions } from "playwright-core";
import type { Pages, PersonPage } from "./open-pages.ts";

/** A page of the settings, or another of an administrator's, in English unless asked otherwise. */
export async function openAsAdmin(
  pages: Pages,
  path: string,
  options: BrowserContextOptions = {},
): Promise<PersonPage> {
  const opened = await pages.signIn("admin", { locale: "en", ...options });
  await opened.page.goto(path);
  await opened.page.getByRole("heading", { level: 1 }).waitFor();
  return opened;
}

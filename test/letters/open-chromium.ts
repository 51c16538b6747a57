import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const executablePath = "/usr/bin/chromium";
const flags = ["--no-sandbox", "--disable-gpu", "--disable-background-networking", "--no-first-run"];

const isBrowserHere = existsSync(executablePath);

/** For `describe`: whether there is no browser, and the title that says so. */
export function inChromium(title: string): { isSkipped: boolean; title: string } {
  return {
    isSkipped: !isBrowserHere,
    title: isBrowserHere ? title : `${title}: Chromium is not installed (apt-get install chromium)`,
  };
}

export function openChromium(): Promise<Browser> {
  return chromium.launch({ executablePath, args: flags });
}

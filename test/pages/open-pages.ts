import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { createApp, createLogger, readWebApp, serveApp } from "@leadback/api";
import type { Role } from "@leadback/db";
import { createTestDatabase } from "@leadback/db/testing";
import { createDemo, type Demo, demoSignIns, type OperationContext } from "@leadback/operations";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from "playwright-core";
import { findWithAxe } from "./find-with-axe.ts";

const executablePath = "/usr/bin/chromium";
export const isBrowserHere = existsSync(executablePath);
const root = fileURLToPath(new URL("../..", import.meta.url));
const flags = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export interface Pages {
  address: string;
  context: OperationContext;
  demo: Demo;
  browser: Browser;
  /** A page of a person with this role, signed in, in a browser of its own. What it complained of is in `complaints`. */
  signIn(role: Role, options?: BrowserContextOptions): Promise<PersonPage>;
  /** Signs the page's browser in, as the link of a letter does. */
  enter(page: Page, role: Role): Promise<void>;
  close(): Promise<void>;
}

export interface PersonPage {
  page: Page;
  context: BrowserContext;
  complaints: string[];
}

/** The built pages, served by the real API on the demo programme, and a browser for them. */
export async function openPages(): Promise<Pages> {
  execFileSync(process.execPath, ["apps/web/build.mjs"], { cwd: root, stdio: "inherit" });
  const webApp = await readWebApp(`${root}/apps/web/dist`);
  if (webApp === null) throw new Error("apps/web/build.mjs left nothing to serve.");
  const { database, drop } = await createTestDatabase();
  const now = new Date();
  const actor = { kind: "system", id: "test" } as const;
  const demo = await createDemo({ database, actor, now });
  const linkOf = async (role: Role) => {
    const place = { programId: demo.program.id, partnerId: demo.highlightPartnerId };
    const links = await demoSignIns({ database, actor, now: new Date() }, place);
    return links.find((link) => link.role === role)?.path ?? "";
  };
  const server = await serveApp({
    port: 0,
    host: "127.0.0.1",
    appAt: (port) =>
      createApp({
        database,
        clock: () => new Date(),
        logger: createLogger("silent"),
        publicUrl: `http://localhost:${port}`,
        sessionSecret: "a secret of the tests, 32 characters long",
        oidc: null,
        webApp,
      }),
  });
  const enter = async (page: Page, role: Role) => {
    await page.goto(await linkOf(role));
    await page.getByRole("button").click();
    await page.getByRole("navigation").first().waitFor();
  };
  const address = `http://localhost:${server.port}`;
  const browser = await chromium.launch({ executablePath, args: flags });
  return {
    address,
    demo,
    browser,
    enter,
    context: { database, programId: demo.program.id, actor, now },
    async signIn(role, options = {}) {
      const context = await browser.newContext({
        baseURL: address,
        viewport: { width: 1440, height: 900 },
        ...options,
      });
      const page = await context.newPage();
      page.setDefaultTimeout(10_000);
      const complaints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
      });
      page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.message}`));
      await enter(page, role);
      return { page, context, complaints };
    },
    async close() {
      await browser.close();
      await server.stop(1_000);
      await drop();
    },
  };
}

/** Resolves once nothing has moved for some frames. */
const stillness = `new Promise((resolve) => {
  let frames = 0;
  const look = () => {
    const isMoving = document.getAnimations().some((one) => one.effect?.getComputedTiming().endTime !== Infinity);
    frames = isMoving ? 0 : frames + 1;
    if (frames > 10) resolve();
    else requestAnimationFrame(look);
  };
  look();
})`;

/** What axe calls serious or critical, one line each. */
export async function seriousFindings(page: Page): Promise<string[]> {
  // What still fades in has less contrast than it will have.
  await page.evaluate(stillness);
  return findWithAxe(page);
}

import type { Locator, Page } from "playwright-core";

/** Runs before the pages do: adds up layout shifts and keeps how long the browser took to answer each interaction. */
const watching = `
  window.watched = { shift: 0, interactions: [] };
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.watched.shift += entry.value;
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries())
      if (entry.interactionId > 0) window.watched.interactions.push(entry.duration);
  }).observe({ type: "event", durationThreshold: 16, buffered: true });
`;

/** Resolves with the milliseconds from the input until everything that it asked for has been painted. */
const settling = `new Promise((resolve) => {
  let [begin, calm] = [null, 0];
  const start = (event) => { begin ??= event.timeStamp; };
  for (const type of ["keydown", "pointerdown", "input"]) addEventListener(type, start, { capture: true, once: true });
  const look = () => {
    const isBusy = document.querySelector('[aria-busy="true"], [role="status"][aria-label]') !== null;
    calm = begin === null || isBusy ? 0 : calm + 1;
    if (calm === 1) window.calmSince = performance.now();
    if (calm > 12) resolve(window.calmSince - begin);
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
})`;

export interface Interaction {
  /** From the input to the next paint; 16 stands for anything quicker, which the browser does not tell. */
  paintMs: number;
  /** From the input until what it asked for is there. */
  answerMs: number;
}

export async function watchPage(page: Page): Promise<void> {
  await page.addInitScript(watching);
}

/** Milliseconds from the navigation until `what` is there. */
export async function loadUntil(page: Page, path: string, what: Locator): Promise<number> {
  await page.goto(path, { waitUntil: "commit" });
  await what.waitFor();
  const loaded = Number(await page.evaluate("performance.now()"));
  await page.waitForLoadState("networkidle");
  return loaded;
}

export async function interact(page: Page, act: () => Promise<unknown>): Promise<Interaction> {
  await page.evaluate("window.watched.interactions.length = 0");
  const settled = page.evaluate(settling);
  // The promise listens before anything is pressed.
  await page.evaluate("1");
  const [answerMs] = await Promise.all([settled.then(Number), act()]);
  const paints = (await page.evaluate("window.watched.interactions")) as number[];
  return { paintMs: Math.max(16, ...paints), answerMs };
}

export async function layoutShiftOf(page: Page): Promise<number> {
  return Number(await page.evaluate("window.watched.shift"));
}

/** The scripts that the page has loaded, as paths. */
export async function scriptsOf(page: Page): Promise<string[]> {
  return (await page.evaluate(
    "[...new Set(performance.getEntriesByType('resource').map(({ name }) => new URL(name)).filter(({ pathname }) => pathname.endsWith('.js')).map(({ pathname }) => pathname))]",
  )) as string[];
}

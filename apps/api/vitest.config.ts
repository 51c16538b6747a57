import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    globalSetup: ["@leadback/db/testing"],
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // FULL=1 runs what repeats itself as often as the requirements say; otherwise about a tenth of it.
    provide: { isFull: (process.env.FULL ?? "") !== "" },
  },
});

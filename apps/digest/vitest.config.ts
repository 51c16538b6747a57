import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { globalSetup: ["@leadback/db/testing"], testTimeout: 30_000, hookTimeout: 60_000 },
});

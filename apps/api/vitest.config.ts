import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { globalSetup: ["@leadback/db/testing"], testTimeout: 120_000, hookTimeout: 120_000 },
});

import { defineConfig } from "vitest/config";

// Long, so that a busy machine decides no test.
export default defineConfig({ test: { testTimeout: 120_000, hookTimeout: 120_000 } });

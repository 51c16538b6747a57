import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

const api = "http://localhost:3000";

export default defineConfig({
  plugins: [react()],
  // The policy of the pages allows no data: addresses but for pictures.
  build: { assetsInlineLimit: 0, chunkSizeWarningLimit: 900 },
  // `pnpm --filter @leadback/web dev` beside `npm start`: pages as they are edited, everything else from the API.
  server: {
    proxy: Object.fromEntries(["/v1", "/sign-in", "/account", "/docs", "/auth"].map((path) => [path, api])),
  },
});

export type { Services } from "./api-env.ts";
export { configSchema } from "./config.ts";
export { createApp } from "./create-app.ts";
export { apiSentences } from "./errors/say-in.ts";
export { createLogger } from "./logging/create-logger.ts";
export { serveApp } from "./server/serve-app.ts";
export { readWebApp } from "./web/read-web-app.ts";

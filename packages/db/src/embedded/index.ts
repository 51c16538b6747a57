export { EmbeddedServerError, type EmbeddedServerErrorCode } from "./embedded-server-error.ts";
export {
  attachOrStartServer,
  type RunningServer,
  removeServer,
  type ServerOptions,
  startServer,
} from "./start-server.ts";

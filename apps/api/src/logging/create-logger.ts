import { type DestinationStream, type Logger, pino } from "pino";
import type { Config } from "../config.ts";

/** JSON lines on standard output; what is logged is chosen by us, field by field, so nothing needs to be taken out. */
export function createLogger(level: Config["logLevel"], destination?: DestinationStream): Logger {
  const options = { level, base: { app: "api" }, timestamp: pino.stdTimeFunctions.isoTime };
  return destination === undefined ? pino(options) : pino(options, destination);
}

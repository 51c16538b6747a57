export { readFrozenRequest } from "./transports/frozen-request.ts";
export { writeEml } from "./transports/write-eml.ts";

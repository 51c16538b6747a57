import { defineCommand } from "citty";

/** Every command of the operator, loaded when it is used. */
export const main = defineCommand({
  meta: { name: "leadback", description: "Closes the loop with the partners who send a company leads." },
  subCommands: {
    start: () => import("./start.ts").then((module) => module.start),
  },
});

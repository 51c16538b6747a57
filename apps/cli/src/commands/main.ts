import { defineCommand } from "citty";

/** Every command of the operator, loaded when it is used. */
export const main = defineCommand({
  meta: { name: "leadback", description: "Closes the loop with the partners who send a company leads." },
  subCommands: {
    start: () => import("./start.ts").then((module) => module.start),
    program: () => import("./program.ts").then((module) => module.program),
    partner: () => import("./partner.ts").then((module) => module.partner),
    import: () => import("./import.ts").then((module) => module.importCommand),
    reason: () => import("./reason.ts").then((module) => module.reason),
    digest: () => import("./digest.ts").then((module) => module.digest),
    user: () => import("./user.ts").then((module) => module.user),
    key: () => import("./key.ts").then((module) => module.key),
    model: () => import("./model.ts").then((module) => module.model),
    demo: () => import("./demo.ts").then((module) => module.demo),
    audit: () => import("./audit.ts").then((module) => module.audit),
    backup: () => import("./backup.ts").then((module) => module.backup),
    restore: () => import("./backup.ts").then((module) => module.restore),
    rebuild: () => import("./rebuild.ts").then((module) => module.rebuild),
  },
});

import { defineCommand } from "citty";
import { lazyCommand } from "../command-line/lazy-command.ts";

/** Every command of the operator, loaded when it is used. */
export const main = defineCommand({
  meta: { name: "leadback", description: "Closes the loop with the partners who send a company leads." },
  subCommands: {
    start: lazyCommand(
      "start",
      "Start the database, the API with its pages and the digest worker, until Ctrl-C.",
      () => import("./start.ts").then((module) => module.start),
    ),
    program: lazyCommand("program", "Open programmes and change their settings.", () =>
      import("./program.ts").then((module) => module.program),
    ),
    partner: lazyCommand("partner", "List partners, and say who needs help.", () =>
      import("./partner.ts").then((module) => module.partner),
    ),
    import: lazyCommand("import", "Bring in leads from a CSV file; again adds nothing twice.", () =>
      import("./import.ts").then((module) => module.importCommand),
    ),
    reason: lazyCommand("reason", "List the reasons, and decide those that an import could not read.", () =>
      import("./reason.ts").then((module) => module.reason),
    ),
    digest: lazyCommand("digest", "Preview, send and follow the partners' letters.", () =>
      import("./digest.ts").then((module) => module.digest),
    ),
    user: lazyCommand("user", "Invite people, list them, sign one in, take one out.", () =>
      import("./user.ts").then((module) => module.user),
    ),
    key: lazyCommand("key", "Make, list and revoke API keys.", () =>
      import("./key.ts").then((module) => module.key),
    ),
    model: lazyCommand("model", "Learn the probability that a lead is won.", () =>
      import("./model.ts").then((module) => module.model),
    ),
    demo: lazyCommand("demo", "Create a demo programme with twelve weeks of believable history.", () =>
      import("./demo.ts").then((module) => module.demo),
    ),
    audit: lazyCommand("audit", "Check that nobody has changed the audit log.", () =>
      import("./audit.ts").then((module) => module.audit),
    ),
    backup: lazyCommand(
      "backup",
      "Write every table into a folder, as of one instant, while Leadback runs.",
      () => import("./backup.ts").then((module) => module.backup),
    ),
    restore: lazyCommand("restore", "Put a backup into a database that holds nothing yet.", () =>
      import("./backup.ts").then((module) => module.restore),
    ),
    rebuild: lazyCommand(
      "rebuild",
      "Compute every lead and score again from the events, and every figure that is counted ahead from the leads, and compare with what is stored.",
      () => import("./rebuild.ts").then((module) => module.rebuild),
    ),
  },
});

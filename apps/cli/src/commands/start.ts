import { defineCommand } from "citty";
import { readStartConfig } from "../config.ts";
import { startHouse } from "../processes/start-house.ts";
import { workerProblems } from "../processes/worker-problems.ts";

export const start = defineCommand({
  args: {
    demo: {
      type: "boolean",
      default: true,
      description: "Create a demo programme on the first start",
      negativeDescription: "Start empty",
    },
    data: { type: "string", valueHint: "DIR", description: "Data folder (instead of LEADBACK_DATA)" },
    json: { type: "boolean", default: false, description: "Print one line of JSON once everything is ready" },
  },
  run: async ({ args }) =>
    startHouse(readStartConfig(args.data, await workerProblems()), {
      isDemoWanted: args.demo,
      isJson: args.json,
    }),
});

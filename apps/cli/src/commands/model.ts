import { type ModelReport, trainModel } from "@leadback/operations/model";
import { defineCommand } from "citty";
import { withProgram } from "../database/with-database.ts";
import { describeModel } from "../output/describe-model.ts";
import { print } from "../output/print.ts";
import { openProgress } from "../output/progress.ts";
import { json, program } from "./shared-arguments.ts";

const train = defineCommand({
  meta: {
    name: "train",
    description:
      "Learn from the programme's own outcomes how likely a lead is won; used only where it proves to help.",
  },
  args: { program, json },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      const progress = openProgress(!args.json);
      const report = await trainModel(context, {
        onProgress: ({ phase, leads, totalLeads }) =>
          progress.at(leads, totalLeads, phase === "reading" ? "Reading" : "Learning"),
      }).finally(() => progress.end());
      print<ModelReport>(report, args.json, describeModel);
    }),
});

export const model = defineCommand({
  subCommands: { train },
});

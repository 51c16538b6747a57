import { listReasonCodes } from "@leadback/operations";
import { defineCommand } from "citty";
import { print, table } from "../output/print.ts";
import { json } from "./shared-arguments.ts";

const list = defineCommand({
  meta: { name: "list", description: "List the reasons for which a lead can end, with their codes." },
  args: {
    locale: {
      type: "enum",
      options: ["pt-BR", "en", "es"],
      default: "en",
      description: "Language of the labels",
    },
    json,
  },
  run: ({ args }) =>
    print(listReasonCodes(args.locale as "en"), args.json, (reasons) =>
      table(
        ["code", "label", "meaning"],
        reasons.map(({ code, label, meaning }) => [code, label, meaning]),
      ),
    ),
});

export const reason = defineCommand({
  meta: { name: "reason", description: "List the reasons." },
  subCommands: { list },
});

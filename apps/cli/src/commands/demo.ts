import { createDemo } from "@leadback/operations/demo";
import { defineCommand } from "citty";
import { CommandError } from "../command-line/command-error.ts";
import { withDatabase } from "../database/with-database.ts";
import { pasteableCommand } from "../output/pasteable-command.ts";
import { print, table } from "../output/print.ts";
import { openProgress } from "../output/progress.ts";
import { json } from "./shared-arguments.ts";

export const demo = defineCommand({
  args: {
    slug: { type: "string", default: "demo", valueHint: "S", description: "Short name of the programme" },
    leads: { type: "string", default: "600", valueHint: "N", description: "How many leads" },
    partners: { type: "string", default: "14", valueHint: "N", description: "How many partners" },
    seed: {
      type: "string",
      default: "1",
      valueHint: "N",
      description: "Another number gives another history",
    },
    json,
  },
  run: ({ args }) => {
    const { slug } = args;
    const leads = wholeNumber("leads", args.leads);
    const partners = wholeNumber("partners", args.partners);
    const seed = wholeNumber("seed", args.seed);
    return withDatabase(async (session) => {
      const progress = openProgress(!args.json);
      const created = await createDemo(session, {
        slug,
        leads,
        partners,
        seed,
        onProgress: (done) => progress.at(done, leads, "Writing"),
      }).finally(() => progress.end());
      const command = (words: string) => pasteableCommand(session.config, words);
      print(created, args.json, () => [
        ...table(
          ["id", "partner", "leads"],
          created.partners.map((partner) => [partner.id, partner.name, partner.leads]),
        ),
        "",
        `API key        ${created.apiKey}`,
        `See a letter   ${command(`digest preview --program ${slug} --partner ${created.highlightPartnerId}`)}`,
        `Write them all ${command(`digest run --program ${slug} --as-of ${created.lastDigestAsOf}`)}`,
      ]);
    });
  },
});

function wholeNumber(name: string, text: string): number {
  const number = Number(text);
  if (Number.isInteger(number) && number >= 1) return number;
  throw new CommandError(`--${name} takes a whole number from 1 on, for example --${name} 100.`, {
    exitCode: 2,
  });
}

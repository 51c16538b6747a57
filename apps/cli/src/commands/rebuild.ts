import { checkProjections, listPrograms, type ProjectionCheck } from "@leadback/operations";
import { defineCommand } from "citty";
import { CommandError } from "../command-line/command-error.ts";
import { contextOf, withDatabase } from "../database/with-database.ts";
import { print } from "../output/print.ts";
import { openProgress } from "../output/progress.ts";
import { json } from "./shared-arguments.ts";

const shownDifferences = 10;

export const rebuild = defineCommand({
  meta: {
    name: "rebuild",
    description: "Compute every lead and score again from the events and compare with what is stored.",
  },
  args: {
    check: {
      type: "boolean",
      default: false,
      description: "Compare only; required, for nothing is rewritten",
    },
    json,
  },
  run: ({ args }) => {
    if (!args.check) {
      throw new CommandError("Say `leadback rebuild --check`: it compares and changes nothing.", {
        exitCode: 2,
      });
    }
    return withDatabase(async (session) => {
      const progress = openProgress(!args.json);
      const checks: ({ program: string } & ProjectionCheck)[] = [];
      for (const { id, slug } of await listPrograms(session.database)) {
        const check = await checkProjections(contextOf(session, id), (leads) =>
          progress.at(leads, leads, slug),
        );
        checks.push({ program: slug, ...check });
      }
      progress.end();
      const differences = checks.flatMap((check) => check.differences);
      print(checks, args.json, () => [
        ...checks.map(
          (check) =>
            `${check.program}: ${check.leads} leads and ${check.scores} scores computed again, ${check.differences.length} differences`,
        ),
        ...differences
          .slice(0, shownDifferences)
          .map(
            ({ leadId, field, stored, computed }) =>
              `  ${leadId} ${field}: stored ${JSON.stringify(stored)}, computed ${JSON.stringify(computed)}`,
          ),
        differences.length === 0 ? "No difference." : `${differences.length} differences.`,
      ]);
      return differences.length === 0 ? 0 : 1;
    });
  },
});

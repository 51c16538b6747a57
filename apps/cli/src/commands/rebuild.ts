import { checkProjections, type ProjectionCheck } from "@leadback/operations/maintenance";
import { listPrograms } from "@leadback/operations/programs";
import { checkRollups, type RollupCheck } from "@leadback/operations/rollups";
import { defineCommand } from "citty";
import { CommandError } from "../command-line/command-error.ts";
import { contextOf, withDatabase } from "../database/with-database.ts";
import { print } from "../output/print.ts";
import { openProgress } from "../output/progress.ts";
import { json } from "./shared-arguments.ts";

const shownDifferences = 10;

export const rebuild = defineCommand({
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
      throw new CommandError("Say `npx pnpm leadback rebuild --check`: it compares and changes nothing.", {
        exitCode: 2,
      });
    }
    return withDatabase(async (session) => {
      const progress = openProgress(!args.json);
      const checks: ({ program: string; rollups: RollupCheck } & ProjectionCheck)[] = [];
      for (const { id, slug } of await listPrograms(session.database)) {
        const check = await checkProjections(contextOf(session, id), (leads) =>
          progress.at(leads, leads, slug),
        );
        const rollups = await checkRollups(contextOf(session, id));
        checks.push({ program: slug, ...check, rollups });
      }
      progress.end();
      const differences = checks.flatMap((check) => check.differences);
      const wrongBlocks = checks.flatMap(({ rollups }) => rollups.differences);
      const found = differences.length + wrongBlocks.length;
      print(checks, args.json, () => [
        ...checks.map(
          (check) =>
            `${check.program}: ${check.leads} leads and ${check.scores} scores computed again, ${check.differences.length} differences`,
        ),
        ...checks.map(({ program, rollups }) => `${program}: ${rollupLine(rollups)}`),
        ...checks
          .filter(({ scoresReadOtherwise }) => scoresReadOtherwise > 0)
          .map(
            ({ program, scoresReadOtherwise }) =>
              `${program}: ${scoresReadOtherwise} scores are as an earlier version read the leads, which is no difference; those of live leads are made anew at night while Leadback runs, the others stay as the leads ended`,
          ),
        ...differences
          .slice(0, shownDifferences)
          .map(
            ({ leadId, field, stored, computed }) =>
              `  ${leadId} ${field}: stored ${JSON.stringify(stored)}, computed ${JSON.stringify(computed)}`,
          ),
        found === 0 ? "No difference." : `${found} differences.`,
      ]);
      return found === 0 ? 0 : 1;
    });
  },
});

function rollupLine({ state, blocks, differences }: RollupCheck): string {
  switch (state) {
    case "checked":
      return `${blocks} blocks of figures counted again, ${differences.length} differences`;
    case "outdated":
      return "figures are counted from the leads until the worker has counted them ahead";
    case "busy":
      return "figures were not checked: a job is counting them";
  }
}

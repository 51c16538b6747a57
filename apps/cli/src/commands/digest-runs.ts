import {
  approveRun,
  type DeliveryView,
  getRun,
  listDeliveries,
  listRuns,
  pauseRun,
  type RunView,
  resumeRun,
} from "@leadback/operations/digest-runs";
import { defineCommand } from "citty";
import { withProgram } from "../database/with-database.ts";
import { print, table } from "../output/print.ts";
import { json, program } from "./shared-arguments.ts";

const run = {
  type: "string",
  required: true,
  valueHint: "ID",
  description: "The run's id, as `digest runs` lists it",
} as const;

const reason = {
  type: "string",
  required: true,
  valueHint: "TEXT",
  description: "Why; it stands in the audit log",
} as const;

export const runs = defineCommand({
  meta: { name: "runs", description: "List the runs of letters, newest first, and what holds them." },
  args: { program, json },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      const { data } = await listRuns(context);
      print(data, args.json, () =>
        data.length === 0
          ? ["There has been no run yet."]
          : table(
              ["run", "periods until", "state", "letters", "waits for"],
              data.map((row) => [row.id, row.lastDay, row.state, countLetters(row), waitsFor(row)]),
            ),
      );
    }),
});

export const deliveries = defineCommand({
  meta: {
    name: "deliveries",
    description: "List the letters of a run, also those that were skipped, and why.",
  },
  args: {
    program,
    run,
    state: {
      type: "string",
      valueHint: "STATE",
      description: "Only letters in this state, for example skipped",
    },
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      const letters: DeliveryView[] = [];
      let cursor: string | null = null;
      do {
        const page: Awaited<ReturnType<typeof listDeliveries>> = await listDeliveries(context, args.run, {
          limit: 200,
          ...(args.state === undefined ? {} : { state: args.state as "skipped" }),
          ...(cursor === null ? {} : { cursor }),
        });
        letters.push(...page.data);
        cursor = page.nextCursor;
      } while (cursor !== null);
      print(letters, args.json, () =>
        letters.length === 0
          ? ["There is no such letter in this run."]
          : table(
              ["partner", "period from", "state", "why", "tries", "last change"],
              letters.map((row) => [
                row.partnerName,
                row.periodStart,
                row.state,
                row.reason ?? "",
                row.attempts,
                row.updatedAt,
              ]),
            ),
      );
    }),
});

export const approve = defineCommand({
  meta: { name: "approve", description: "Let the letters of a run go out that wait for a person." },
  args: { program, run, reason: { ...reason, required: false }, json },
  run: ({ args }) =>
    withProgram(args.program, async (context) =>
      show(
        await approveRun(context, args.run, {
          decision: "approve",
          ...(args.reason === undefined ? {} : { reason: args.reason }),
        }),
        args.json,
      ),
    ),
});

export const giveUp = defineCommand({
  meta: { name: "give-up", description: "Cancel every letter of a run that has not been tried, for good." },
  args: { program, run, reason, json },
  run: ({ args }) =>
    withProgram(args.program, async (context) =>
      show(await approveRun(context, args.run, { decision: "give_up", reason: args.reason }), args.json),
    ),
});

export const pause = defineCommand({
  meta: { name: "pause", description: "Send nothing more of a run until it is resumed." },
  args: { program, run, reason, json },
  run: ({ args }) =>
    withProgram(args.program, async (context) =>
      show(await pauseRun(context, args.run, { reason: args.reason }), args.json),
    ),
});

export const resume = defineCommand({
  meta: { name: "resume", description: "Go on with a run that was paused." },
  args: { program, run, json },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      await resumeRun(context, args.run);
      show(await getRun(context, args.run), args.json);
    }),
});

function show(view: RunView, isJson: boolean): void {
  print(view, isJson, () => [
    `Run      ${view.id}`,
    `Periods  until ${view.lastDay}`,
    `State    ${view.state}${view.stateReason === null ? "" : ` (${view.stateReason})`}`,
    ...view.letters.map((group) => `         ${group.count} ${group.state} ${group.reason ?? ""}`.trimEnd()),
    ...(view.approvalsNeeded === 0
      ? []
      : [`It waits for ${view.approvalsNeeded} approval(s): ${waitsFor(view)}`]),
  ]);
}

function countLetters({ letters }: RunView): number {
  return letters.reduce((sum, group) => sum + group.count, 0);
}

function waitsFor({ approvalsNeeded, holds, state, stateReason }: RunView): string {
  if (state === "paused") return stateReason ?? "";
  return approvalsNeeded === 0
    ? ""
    : holds.map((hold) => `${hold.reason} (${hold.found}, allowed ${hold.allowed})`).join(", ");
}

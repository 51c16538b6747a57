import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import {
  listReasonCodes,
  listReasonReviews,
  reviewFile,
  type SettledReasons,
  settleReasons,
  type WaitingReason,
} from "@leadback/operations/reasons";
import { defineCommand } from "citty";
import { withProgram } from "../database/with-database.ts";
import { pasteableCommand, quoted } from "../output/pasteable-command.ts";
import { print, table } from "../output/print.ts";
import { json, program } from "./shared-arguments.ts";

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

const shownTexts = 30;

const review = defineCommand({
  meta: {
    name: "review",
    description: "Show the imported ends whose text does not say clearly why; they wait for you to decide.",
  },
  args: {
    program,
    out: { type: "string", valueHint: "FILE.csv", description: "Write them to a file to fill in" },
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context, { locale }, { config }) => {
      const waiting = await listReasonReviews(context);
      const file = args.out === undefined ? null : resolve(args.out);
      if (file !== null) await writeFile(file, reviewFile(waiting, locale));
      print({ waiting, file }, args.json, () =>
        describeWaiting(waiting, file, (words) =>
          pasteableCommand(config, `reason ${words} --program ${args.program}`),
        ),
      );
    }),
});

function describeWaiting(
  waiting: readonly WaitingReason[],
  file: string | null,
  command: (words: string) => string,
): string[] {
  if (waiting.length === 0) return ["No end waits for a reason."];
  const byText = [...Map.groupBy(waiting, ({ text }) => text)].sort(([, a], [, b]) => b.length - a.length);
  return [
    ...table(
      ["leads", "text", "perhaps"],
      byText
        .slice(0, shownTexts)
        .map(([text, same]) => [same.length, text, same[0]?.guesses.join(", ") ?? ""]),
    ),
    ...(byText.length > shownTexts ? [`… and ${byText.length - shownTexts} more texts.`] : []),
    "",
    file === null
      ? `To decide: \`${command("review --out review.csv")}\`, fill in the column "reason", then \`${command("settle review.csv")}\`.`
      : `Written: ${file}. Fill in the column "reason", then \`${command(`settle ${quoted(file)}`)}\`.`,
  ];
}

const settle = defineCommand({
  meta: {
    name: "settle",
    description: "Record the reasons that you filled into a review file; again records nothing twice.",
  },
  args: {
    file: { type: "positional", required: true, valueHint: "FILE.csv", description: "The file" },
    program,
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      const outcome = await settleReasons(context, args.file);
      print(outcome, args.json, describeSettled);
      return outcome.problems.length === 0 ? 0 : 1;
    }),
});

function describeSettled({
  settled,
  undecided,
  notWaiting,
  problems,
  stillWaiting,
}: SettledReasons): string[] {
  return [
    `Recorded ${settled} reasons; ${stillWaiting} ends still wait.`,
    ...(undecided > 0 ? [`${undecided} rows have no reason yet.`] : []),
    ...(notWaiting > 0 ? [`${notWaiting} rows are of leads that do not wait: they were left alone.`] : []),
    ...problems.map(
      ({ line, text, nearest }) =>
        `  line ${line}: "${text}" is no reason.${nearest.length === 0 ? "" : ` Did you mean ${nearest.join(" or ")}?`} \`npx pnpm leadback reason list\` shows them.`,
    ),
  ];
}

export const reason = defineCommand({
  subCommands: { list, review, settle },
});

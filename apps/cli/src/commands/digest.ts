import { mkdir, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { OperationContext } from "@leadback/operations";
import { digestStatus, previewDigest } from "@leadback/operations/digests";
import { previewNotice } from "@leadback/operations/notices";
import { findPartner } from "@leadback/operations/partners";
import { defineCommand } from "citty";
import { parseInstant } from "../command-line/parse-instant.ts";
import { type Config, givenTransport, publicUrlAt, readConfig } from "../config.ts";
import { withDatabase, withProgram } from "../database/with-database.ts";
import { print, table } from "../output/print.ts";
import { refuseForgottenTransport } from "../processes/refuse-forgotten-transport.ts";
import { runApp } from "../processes/run-app.ts";
import { readRememberedSettings } from "../remembered-settings.ts";
import { approve, deliveries, giveUp, pause, resume, runs } from "./digest-runs.ts";
import { asOf, json, program } from "./shared-arguments.ts";

const preview = defineCommand({
  meta: {
    name: "preview",
    description: "Show the letter that a partner would get; nothing is stored or sent.",
  },
  args: {
    program,
    partner: {
      type: "string",
      required: true,
      valueHint: "ID",
      description: "The partner's id, or your own id for it",
    },
    "as-of": asOf,
    locale: {
      type: "string",
      valueHint: "L",
      description: "Language instead of the partner's: pt-BR, en or es",
    },
    period: {
      type: "string",
      valueHint: "DATE",
      description: "Any day of the period that you want, for example 2026-11-09",
    },
    note: { type: "string", valueHint: "TEXT", description: "A manager's note, at most 300 characters" },
    short: {
      type: "boolean",
      default: false,
      description: "A few lines to send by WhatsApp instead of the letter",
    },
    notice: {
      type: "boolean",
      default: false,
      description: "The notice of what cannot wait, instead of the letter about a period",
    },
    out: { type: "string", valueHint: "DIR", description: "Write digest.html and digest.txt there" },
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context, _program, { config }) => {
      const partner = await findPartner(context, args.partner);
      if (args.notice) return showNotice(context, config, partner.id, args);
      const letter = await previewDigest(context, {
        partnerId: partner.id,
        publicUrl: publicUrlAt(config, config.port),
        ...(args["as-of"] !== undefined && { asOf: parseInstant(args["as-of"], "--as-of") }),
        ...(args.period !== undefined && { period: args.period }),
        ...(args.note !== undefined && { note: args.note }),
        ...(args.locale !== undefined && { locale: args.locale as "pt-BR" }),
      });
      const files = args.out === undefined ? [] : await writeLetter(args.out, letter);
      if (args.short && !args.json) return print(letter, false, () => [letter.short]);
      print({ ...letter, files }, args.json, () => [
        `To       ${letter.partner.name}`,
        `Subject  ${letter.subject}`,
        ...(letter.skipReason === null ? [] : [`It would not go out: ${whyNot[letter.skipReason]}.`]),
        "",
        letter.text,
        ...files.map((file) => `Written: ${file}`),
      ]);
    }),
});

interface NoticeArguments {
  "as-of"?: string | undefined;
  locale?: string | undefined;
  out?: string | undefined;
  json?: boolean | undefined;
}

async function showNotice(
  context: OperationContext,
  config: Config,
  partnerId: string,
  args: NoticeArguments,
): Promise<void> {
  const notice = await previewNotice(context, {
    partnerId,
    publicUrl: publicUrlAt(config, config.port),
    ...(args["as-of"] !== undefined && { asOf: parseInstant(args["as-of"], "--as-of") }),
    ...(args.locale !== undefined && { locale: args.locale as "pt-BR" }),
  });
  const files = args.out === undefined || notice === null ? [] : await writeLetter(args.out, notice);
  print({ notice, files }, args.json === true, () =>
    notice === null
      ? ["Nothing has happened in the last three days that cannot wait for the digest."]
      : [
          `To       ${notice.partner.name}`,
          `Subject  ${notice.subject}`,
          "",
          notice.text,
          ...files.map((file) => `Written: ${file}`),
        ],
  );
}

const whyNot = {
  empty_period: "this partner has not sent a lead yet",
  program_off: "the programme is closed, and its last letter has gone out",
};

async function writeLetter(folder: string, letter: { html: string; text: string }): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const html = resolve(join(folder, "digest.html"));
  const text = resolve(join(folder, "digest.txt"));
  await writeFile(html, letter.html);
  await writeFile(text, letter.text);
  return [html, text];
}

const run = defineCommand({
  meta: {
    name: "run",
    description: "Write the letters that are due and send them; running it again sends none twice.",
  },
  args: {
    program,
    "as-of": asOf,
    "dry-run": { type: "boolean", default: false, description: "Say what would go out, and do nothing" },
    json,
  },
  run: async ({ args }) => {
    if (!args["dry-run"])
      refuseForgottenTransport(readRememberedSettings(readConfig().dataFolder), givenTransport());
    return withDatabase(({ config, applicationUrl }) =>
      runApp("digest", config, applicationUrl, [
        "--program",
        args.program,
        ...(args["as-of"] === undefined ? [] : ["--as-of", parseInstant(args["as-of"], "--as-of")]),
        ...(args["dry-run"] ? ["--dry-run"] : []),
        ...(args.json ? ["--json"] : []),
      ]),
    );
  },
});

const status = defineCommand({
  meta: { name: "status", description: "Count the letters of each period by their state." },
  args: { program, json },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      print(await digestStatus(context), args.json, (rows) =>
        rows.length === 0
          ? ["No letter has been planned yet."]
          : table(
              ["period from", "rhythm", "state", "why", "letters"],
              rows.map((row) => [row.periodStart, row.cadence, row.state, row.reason ?? "", row.letters]),
            ),
      );
    }),
});

export const digest = defineCommand({
  subCommands: { preview, run, status, runs, deliveries, approve, "give-up": giveUp, pause, resume },
});

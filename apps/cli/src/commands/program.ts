import { createProgram, listPrograms, resumeProgram, suspendProgram } from "@leadback/operations/programs";
import { defineCommand } from "citty";
import { withDatabase, withProgram } from "../database/with-database.ts";
import { pasteableCommand } from "../output/pasteable-command.ts";
import { print, table } from "../output/print.ts";
import { set, show } from "./program-settings.ts";
import { json, program as slug } from "./shared-arguments.ts";

const create = defineCommand({
  meta: { name: "create", description: "Open a programme: one company's partners, leads and letters." },
  args: {
    slug: {
      type: "string",
      required: true,
      valueHint: "S",
      description: "Short name for commands and addresses",
    },
    name: { type: "string", required: true, valueHint: "N", description: "Name that partners read" },
    zone: { type: "string", default: "America/Sao_Paulo", valueHint: "Z", description: "Time zone (IANA)" },
    currency: { type: "string", default: "BRL", valueHint: "C", description: "Currency (ISO 4217)" },
    locale: { type: "string", default: "pt-BR", valueHint: "L", description: "Language: pt-BR, en or es" },
    country: {
      type: "string",
      default: "BR",
      valueHint: "CC",
      description: "Country of its public holidays",
    },
    json,
  },
  run: ({ args }) =>
    withDatabase(async (session) => {
      const { slug, name, zone, currency, country } = args;
      const locale = args.locale as "pt-BR";
      const program = await createProgram(session, { slug, name, zone, currency, locale, country });
      print(program, args.json, () => [
        `The programme "${name}" is open.`,
        `Next: ${pasteableCommand(session.config, `import FILE.csv --program ${slug} --dry-run`)}`,
        `   or ${pasteableCommand(session.config, `key create --program ${slug} --scopes leads:write,leads:read`)}`,
      ]);
    }),
});

const list = defineCommand({
  meta: { name: "list", description: "List the programmes." },
  args: { json },
  run: ({ args }) =>
    withDatabase(async ({ config, database }) => {
      print(await listPrograms(database), args.json, (programs) =>
        programs.length === 0
          ? [
              `There are no programmes yet: \`${pasteableCommand(config, "program create --help")}\` says how to open one.`,
            ]
          : table(
              ["slug", "name", "zone", "currency", "locale"],
              programs.map(({ slug, name, zone, currency, locale }) => [slug, name, zone, currency, locale]),
            ),
      );
    }),
});

const suspend = defineCommand({
  meta: {
    name: "suspend",
    description: "Let a programme stand still: its keys and sessions open nothing, nothing is sent.",
  },
  args: { program: slug, json },
  run: ({ args }) =>
    withProgram(args.program, async (context, { name }, { config }) => {
      const done = await suspendProgram(context);
      print(done, args.json, ({ letters }) => [
        `The programme "${name}" is suspended; ${letters} letters that had not left were withdrawn. Nothing of it is lost.`,
        `Next: ${pasteableCommand(config, `program resume --program ${args.program}`)}`,
      ]);
    }),
});

const resume = defineCommand({
  meta: { name: "resume", description: "Let a suspended programme go on." },
  args: { program: slug, json },
  run: ({ args }) =>
    withProgram(args.program, async (context, { name }) => {
      await resumeProgram(context);
      print({ resumed: name }, args.json, () => [`The programme "${name}" goes on.`]);
    }),
});

export const program = defineCommand({
  subCommands: { create, list, show, set, suspend, resume },
});

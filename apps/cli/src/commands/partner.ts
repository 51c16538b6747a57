import { managerSummary } from "@leadback/operations/manager-summary";
import { countReaders, listPartners } from "@leadback/operations/partners";
import { defineCommand } from "citty";
import { parseInstant } from "../command-line/parse-instant.ts";
import { withProgram } from "../database/with-database.ts";
import { print, table } from "../output/print.ts";
import { asOf, json, program } from "./shared-arguments.ts";

const list = defineCommand({
  meta: { name: "list", description: "List a programme's partners with their ids." },
  args: { program, search: { type: "string", valueHint: "TEXT", description: "Part of the name" }, json },
  run: ({ args }) =>
    withProgram(args.program, async (context, ofProgram) => {
      const partners: Awaited<ReturnType<typeof listPartners>>["data"] = [];
      let cursor: string | undefined;
      do {
        const page = await listPartners(context, {
          limit: 200,
          ...(args.search !== undefined && { q: args.search }),
          ...(cursor !== undefined && { cursor }),
        });
        partners.push(...page.data);
        cursor = page.nextCursor ?? undefined;
      } while (cursor !== undefined);
      const readers = await countReaders(context);
      print(partners, args.json, () =>
        partners.length === 0
          ? ["No partner found. They come with an import, or with POST /v1/partners."]
          : table(
              ["id", "name", "type", "language", "rhythm", "letter goes to"],
              partners.map(({ id, name, type, locale, cadence }) => [
                id,
                name,
                type,
                locale ?? `(${ofProgram.locale})`,
                cadence,
                readers.get(id) === 1 ? "1 reader" : `${readers.get(id) ?? 0} readers`,
              ]),
            ),
      );
    }),
});

const help = defineCommand({
  meta: { name: "help", description: "Say which partners need help with what this week." },
  args: {
    program,
    manager: { type: "string", valueHint: "ID", description: "Only the partners of this person" },
    "as-of": asOf,
    locale: { type: "string", valueHint: "L", description: "pt-BR, en or es; the programme's otherwise" },
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      const summary = await managerSummary(context, {
        ...(args.manager !== undefined && { managerId: args.manager }),
        ...(args["as-of"] !== undefined && { asOf: parseInstant(args["as-of"], "--as-of") }),
        ...(args.locale !== undefined && { locale: args.locale as "pt-BR" }),
      });
      print(summary, args.json, ({ text }) => [text]);
    }),
});

export const partner = defineCommand({
  subCommands: { help, list },
});

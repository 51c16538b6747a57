import { type AuditCheck, type BrokenEntry, chainAudit, verifyAudit } from "@leadback/operations/audit";
import { defineCommand } from "citty";
import { CommandError } from "../command-line/command-error.ts";
import { withProgram } from "../database/with-database.ts";
import { print } from "../output/print.ts";
import { json, program } from "./shared-arguments.ts";

const verify = defineCommand({
  meta: {
    name: "verify",
    description:
      "Compute the chain of hashes over the audit log again, and name the first entry that does not fit.",
  },
  args: {
    program,
    head: {
      type: "string",
      valueHint: "NUMBER:HASH",
      description:
        "A head that an earlier run printed and that was kept elsewhere: the chain must still hold it",
    },
    json,
  },
  run: ({ args }) => {
    const noted = args.head === undefined ? undefined : parseHead(args.head);
    return withProgram(args.program, async (context) => {
      await chainAudit(context, { isRecentOnly: false });
      const check = await verifyAudit(context, noted === undefined ? {} : { noted });
      print(check, args.json, describeCheck);
      return check.broken === null ? 0 : 1;
    });
  },
});

function parseHead(text: string): { number: number; hash: string } {
  const [, number, hash] = /^([1-9]\d{0,15}):([\w-]{43})$/.exec(text) ?? [];
  if (number !== undefined && hash !== undefined) return { number: Number(number), hash };
  throw new CommandError("--head is a number and a hash as this command prints them, such as 12:4gx….", {
    exitCode: 2,
  });
}

function describeCheck({ entries, forgottenUntil, head, broken }: AuditCheck): string[] {
  return [
    ...(forgottenUntil === null
      ? []
      : [`Entries up to number ${forgottenUntil} were forgotten after their year.`]),
    `${entries} entries fit the chain.`,
    ...(broken === null
      ? [head === null ? "There is no entry yet." : `Head: ${head.number}:${head.hash}`]
      : [sentenceOf(broken)]),
  ];
}

function sentenceOf({ number, entryId, why }: BrokenEntry): string {
  switch (why) {
    case "changed":
      return `Number ${number}, entry ${entryId}, is not what was sealed.`;
    case "missing":
      return `Number ${number}, entry ${entryId}, is gone.`;
    case "gap":
      return `The seal number ${number} is gone.`;
    case "other_history":
      return `Number ${number} has another seal than the one that was noted: the chain was written anew.`;
  }
}

export const audit = defineCommand({
  subCommands: { verify },
});

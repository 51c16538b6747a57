import { updateProgramSettings } from "@leadback/operations/programs";
import { defineCommand } from "citty";
import { CommandError } from "../command-line/command-error.ts";
import { withProgram } from "../database/with-database.ts";
import { print } from "../output/print.ts";
import { json, program } from "./shared-arguments.ts";

const text = (valueHint: string, description: string) =>
  ({ type: "string", valueHint, description }) as const;

export const show = defineCommand({
  meta: { name: "show", description: "Show a programme with its settings." },
  args: { program, json },
  run: ({ args }) =>
    withProgram(args.program, async (_context, found) => {
      print(found, args.json, ({ settings, ...rest }) => [...lines(rest), ...lines(settings)]);
    }),
});

export const set = defineCommand({
  meta: { name: "set", description: "Change a programme's settings; what is not named stays as it is." },
  args: {
    program,
    "sender-name": text("NAME", "Who the letters come from"),
    "legal-name": text("NAME", "Legal name below every letter"),
    "postal-address": text("ADDRESS", "Postal address below every letter"),
    "reply-to": text("E-MAIL", "Where answers to a letter go"),
    "privacy-contact": text("TEXT", "Whom to ask about personal data"),
    "signer-name": text("NAME", "Who signs the letters"),
    "signer-role": text("ROLE", "What the signer does"),
    "privacy-level": text("LEVEL", "What letters tell of a lead: aggregate, pseudonymous or named"),
    "named-basis": text(
      "TEXT",
      "On which legal basis letters name companies; kept with who said so and when",
    ),
    "digest-weekday": text("N", "Weekday of the letters, 1 is Monday"),
    "digest-time": text("HH:MM", "Time of the letters, in each partner's zone"),
    "first-attempt-hours": text("N", "Business hours in which we promise a first attempt"),
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      const changes = {
        ...group("sender", {
          name: args["sender-name"],
          legalName: args["legal-name"],
          postalAddress: args["postal-address"],
          replyTo: args["reply-to"],
          privacyContact: args["privacy-contact"],
          signerName: args["signer-name"],
          signerRole: args["signer-role"],
        }),
        ...group("digest", { weekday: numeric(args["digest-weekday"]), sendTime: args["digest-time"] }),
        ...group("promises", { firstAttemptHours: numeric(args["first-attempt-hours"]) }),
        ...group("namedBasis", { text: args["named-basis"] }),
        ...(args["privacy-level"] !== undefined && { privacyLevel: args["privacy-level"] }),
      };
      if (Object.keys(changes).length === 0) {
        throw new CommandError("Name at least one setting; --help shows them.", { exitCode: 2 });
      }
      const changed = await updateProgramSettings(context, changes);
      print(changed, args.json, ({ settings }) => ["Saved. The settings are now:", ...lines(settings)]);
    }),
});

function group(name: string, values: Record<string, unknown>): Record<string, unknown> {
  const given = Object.entries(values).filter(([, value]) => value !== undefined);
  return given.length === 0 ? {} : { [name]: Object.fromEntries(given) };
}

/** A number where it is one; anything else is left for the operation to refuse by name. */
function numeric(value: string | undefined): number | string | undefined {
  return value === undefined || Number.isNaN(Number(value)) ? value : Number(value);
}

function lines(values: object, prefix = ""): string[] {
  return Object.entries(values).flatMap(([key, value]) =>
    typeof value === "object" && value !== null && !Array.isArray(value)
      ? lines(value, `${prefix}${key}.`)
      : [`  ${`${prefix}${key}`.padEnd(38)}${String(value)}`],
  );
}

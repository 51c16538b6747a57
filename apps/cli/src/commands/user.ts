import { type PartnerId, type Role, roles } from "@leadback/db";
import type { OperationContext } from "@leadback/operations";
import { findPartner } from "@leadback/operations/partners";
import {
  createSignInLink,
  findPersonByEmail,
  invitePerson,
  listPeople,
  removePerson,
  signInMinutes,
} from "@leadback/operations/people";
import { defineCommand } from "citty";
import { CommandError } from "../command-line/command-error.ts";
import { publicUrlAt } from "../config.ts";
import { withDatabase, withProgram } from "../database/with-database.ts";
import { print, table } from "../output/print.ts";
import { json, program } from "./shared-arguments.ts";

const email = { type: "string", required: true, valueHint: "E", description: "E-mail address" } as const;

const invite = defineCommand({
  meta: { name: "invite", description: "Invite a person by a letter; the link is printed too." },
  args: {
    program,
    email,
    role: { type: "string", required: true, valueHint: "R", description: `One of: ${roles.join(" ")}` },
    partner: { type: "string", valueHint: "ID", description: "Whose person, for the role partner" },
    name: { type: "string", valueHint: "N", description: "The person's name" },
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context, _program, { config }) => {
      const partnerId: PartnerId | undefined =
        args.partner === undefined ? undefined : (await findPartner(context, args.partner)).id;
      const { path, ...invitation } = await invitePerson(context, {
        email: args.email,
        role: args.role as Role,
        ...(args.name && { name: args.name }),
        ...(partnerId && { partnerId }),
      });
      const link = `${publicUrlAt(config, config.port)}${path}`;
      print({ ...invitation, link }, args.json, () => [
        `${invitation.email} is invited as ${invitation.role}; a letter goes out while Leadback runs.`,
        `The same link, valid once until ${invitation.expiresAt.slice(0, 10)}:`,
        link,
      ]);
    }),
});

const link = defineCommand({
  meta: {
    name: "link",
    description: `Print a link that signs a person in once, for ${signInMinutes} minutes.`,
  },
  args: { email, json },
  run: ({ args }) =>
    withDatabase(async ({ database, config, now }) => {
      const address = args.email.trim().toLowerCase();
      if ((await findPersonByEmail(database, address)) === null) {
        throw new CommandError(
          `Nobody here has the address ${address}: \`npx pnpm leadback user invite --help\` says how to invite it.`,
        );
      }
      const path = await createSignInLink(database, { email: address }, now);
      const url = `${publicUrlAt(config, config.port)}${path}`;
      print({ email: address, link: url }, args.json, () => [url]);
    }),
});

const list = defineCommand({
  meta: { name: "list", description: "List the people of a programme." },
  args: { program, json },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      print(await everybody(context), args.json, (people) =>
        people.length === 0
          ? ["Nobody yet: `npx pnpm leadback user invite --help` says how to invite the first."]
          : table(
              ["id", "e-mail", "name", "role", "partner"],
              people.map((person) => [
                person.id,
                person.email,
                person.name,
                person.role,
                person.partnerId ?? "",
              ]),
            ),
      );
    }),
});

async function everybody(context: OperationContext) {
  const people: Awaited<ReturnType<typeof listPeople>>["data"] = [];
  let cursor: string | undefined;
  do {
    const page = await listPeople(context, { limit: 200, ...(cursor && { cursor }) });
    people.push(...page.data);
    cursor = page.nextCursor ?? undefined;
  } while (cursor !== undefined);
  return people;
}

const remove = defineCommand({
  meta: { name: "remove", description: "Take a person out of a programme at once." },
  args: {
    program,
    id: {
      type: "positional",
      required: true,
      description: "The person's id (npx pnpm leadback user list --program SLUG)",
    },
    json,
  },
  run: ({ args }) =>
    withProgram(args.program, async (context) => {
      await removePerson(context, args.id);
      print({ id: args.id, removed: true }, args.json, () => ["The person may do nothing here any more."]);
    }),
});

export const user = defineCommand({
  subCommands: { invite, list, link, remove },
});

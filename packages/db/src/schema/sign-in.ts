import { index, integer, jsonb, text, uuid } from "drizzle-orm/pg-core";
import type { ProgramId, UserId } from "./ids.ts";
import { auth, programs, users } from "./programs.ts";
import { instant } from "./tenancy.ts";

/** One browser in which a person is signed in, with the programme that the person works in there. */
export const sessions = auth.table(
  "session",
  {
    id: text().primaryKey(),
    token: text().notNull().unique(),
    userId: text()
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    programId: uuid()
      .$type<ProgramId>()
      .references(() => programs.id),
    expiresAt: instant().notNull(),
    ipAddress: text(),
    userAgent: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index("session_user").on(table.userId)],
);

/** Who a person is at a provider of sign-in; the columns are those of the sign-in library. */
export const accounts = auth.table(
  "account",
  {
    id: text().primaryKey(),
    accountId: text().notNull(),
    providerId: text().notNull(),
    userId: text()
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: "cascade" }),
    accessToken: text(),
    refreshToken: text(),
    idToken: text(),
    accessTokenExpiresAt: instant(),
    refreshTokenExpiresAt: instant(),
    scope: text(),
    password: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index("account_user").on(table.userId)],
);

/** What the sign-in library remembers while a person is away at a provider. */
export const verifications = auth.table(
  "verification",
  {
    id: text().primaryKey(),
    identifier: text().notNull(),
    value: text().notNull(),
    expiresAt: instant().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
  },
  (table) => [index("verification_identifier").on(table.identifier)],
);

/** Links that sign one address in, once. Of every secret only the hash is kept. */
export const signInLinks = auth.table(
  "sign_in_link",
  {
    tokenHash: text().primaryKey(),
    email: text().notNull(),
    /** Of the cookie in the browser that asked; null for a link that any browser may use. */
    bindingHash: text(),
    /** Of the digits for the browser that asked, where the letter is read on another device. */
    codeHash: text(),
    codeAttempts: integer().notNull().default(0),
    /** Where to go then: a path of ours. */
    nextPath: text(),
    /** Set where the link accepts an invitation: it ends with the invitation. */
    membershipId: uuid(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (table) => [
    index("sign_in_link_email").on(table.email),
    index("sign_in_link_binding").on(table.bindingHash),
    index("sign_in_link_expiry").on(table.expiresAt),
  ],
);

/** How often an address or a network place asked for a link within the last hour; hashes alone. */
export const signInRequests = auth.table(
  "sign_in_request",
  {
    id: uuid().primaryKey(),
    addressHash: text(),
    placeHash: text().notNull(),
    requestedAt: instant().notNull(),
  },
  (table) => [
    index("sign_in_request_address").on(table.addressHash, table.requestedAt),
    index("sign_in_request_place").on(table.placeHash, table.requestedAt),
  ],
);

export const letterKinds = ["sign_in", "invitation", "webhook_stopped"] as const;
export type LetterKind = (typeof letterKinds)[number];

/** Letters to people about their own access, until the worker has sent them; then the row is gone. */
export const accessLetters = auth.table(
  "letter",
  {
    id: uuid().primaryKey(),
    kind: text().$type<LetterKind>().notNull(),
    recipient: text().notNull(),
    locale: text().notNull(),
    data: jsonb().$type<Record<string, unknown>>().notNull(),
    attempts: integer().notNull().default(0),
    createdAt: instant().notNull(),
    dueAt: instant().notNull(),
    expiresAt: instant().notNull(),
  },
  (table) => [index("letter_due").on(table.dueAt)],
);

import { accounts, type Database, sessions, type UserId, users, verifications } from "@leadback/db";
import { admitPerson } from "@leadback/operations";
import { drizzleAdapter } from "better-auth/adapters/drizzle";
import { betterAuth } from "better-auth/minimal";
import { genericOAuth } from "better-auth/plugins";
import type { Logger } from "pino";
import { cookieName, sessionCookie } from "./cookies.ts";
import { provenAddress } from "./proven-address.ts";

const sessionDays = 7;
const oidcProvider = "oidc";

/** Sign-in with a company's own accounts. */
export interface OidcSettings {
  issuer: string;
  clientId: string;
  clientSecret: string;
  /** What people call it: "Sign in with Acme". */
  name: string;
}

export interface AuthOptions {
  database: Database;
  clock: () => Date;
  logger: Logger;
  publicUrl: string;
  sessionSecret: string;
  oidc: OidcSettings | null;
}

export type Auth = ReturnType<typeof createAuth>;

/**
 * The library that opens sessions, sets their cookie and talks to an OIDC provider. Nobody signs up: a person is there
 * once somebody has invited the address.
 */
export function createAuth({ database, clock, logger, publicUrl, sessionSecret, oidc }: AuthOptions) {
  const isHttps = publicUrl.startsWith("https:");
  return betterAuth({
    appName: "Leadback",
    baseURL: publicUrl,
    basePath: "/auth",
    secret: sessionSecret,
    trustedOrigins: [publicUrl],
    telemetry: { enabled: false },
    rateLimit: { enabled: false },
    logger: {
      // Its messages can repeat addresses and tokens: the level alone is ours to keep.
      log: (level) => {
        if (level === "error") logger.warn("sign-in was refused or could not be carried out");
      },
    },
    database: drizzleAdapter(database.global, {
      provider: "pg",
      schema: { user: users, session: sessions, account: accounts, verification: verifications },
    }),
    user: { changeEmail: { enabled: false } },
    session: {
      expiresIn: sessionDays * 86_400,
      disableSessionRefresh: true,
      additionalFields: { programId: { type: "string", required: false, input: false } },
    },
    account: {
      accountLinking: {
        enabled: true,
        // An address comes in by an invitation alone, so nobody can have taken it before its owner did.
        requireLocalEmailVerified: false,
      },
      storeStateStrategy: "database",
      updateAccountOnSignIn: false,
    },
    advanced: {
      cookiePrefix: cookieName("leadback", isHttps),
      useSecureCookies: false,
      defaultCookieAttributes: { secure: isHttps, httpOnly: true, sameSite: "lax", path: "/" },
      cookies: { session_token: { name: sessionCookie(isHttps) } },
      ipAddress: { disableIpTracking: true },
    },
    onAPIError: { errorURL: `${publicUrl}/sign-in` },
    databaseHooks: {
      session: {
        create: {
          before: async (session) => {
            const { programId } = await admitPerson(database, asUserId(session.userId), clock());
            return { data: { ...session, programId, ipAddress: null, userAgent: null } };
          },
        },
      },
      account: {
        create: {
          // Who a person is at the provider is enough; what would open more there is not kept.
          before: async (account) => ({
            data: { ...account, accessToken: null, refreshToken: null, idToken: null },
          }),
        },
      },
    },
    plugins: [
      provenAddress(),
      ...(oidc === null
        ? []
        : [
            genericOAuth({
              config: [
                {
                  providerId: oidcProvider,
                  name: oidc.name,
                  discoveryUrl: `${oidc.issuer.replace(/\/+$/, "")}/.well-known/openid-configuration`,
                  requireIdTokenVerification: true,
                  clientId: oidc.clientId,
                  clientSecret: oidc.clientSecret,
                  scopes: ["openid", "email", "profile"],
                  pkce: true,
                  disableImplicitSignUp: true,
                  disableSignUp: true,
                },
              ],
            }),
          ]),
    ],
  });
}

/** Safe: the library hands back the ids that are in our table. */
function asUserId(id: string): UserId {
  return id as UserId;
}

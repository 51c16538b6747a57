import { describe, expect, it } from "vitest";
import { ConfigError, describeConfig, parseConfig } from "./config.ts";

const databaseUrl = "postgres://leadback_app:geheim@localhost:5432/leadback";
const secretKey = "re_very_secret";

describe("parseConfig", () => {
  it("needs a database and nothing else, and then sends nothing", () => {
    const config = parseConfig({ DATABASE_URL: databaseUrl, LEADBACK_DATA: "/data" });
    expect(config).toEqual({
      databaseUrl,
      emailFrom: "Leadback <digest@leadback.invalid>",
      outboxFolder: "/data/outbox",
      publicUrl: "http://localhost:3000",
      allowPrivateWebhooks: false,
      logLevel: "info",
      email: { transport: "outbox" },
    });
  });

  it("takes an empty variable for one that is not set", () => {
    expect(parseConfig({ DATABASE_URL: databaseUrl, EMAIL_TRANSPORT: " ", LOG_LEVEL: "" }).logLevel).toBe(
      "info",
    );
  });

  it("names every problem at once, without the value of a secret", () => {
    const problems = problemsOf({
      DATABASE_URL: "mysql://somewhere",
      EMAIL_TRANSPORT: "pigeon",
      EMAIL_FROM: "nobody",
      RESEND_API_KEY: secretKey,
      PUBLIC_URL: "localhost",
      LOG_LEVEL: "loud",
    });
    expect(problems.map((problem) => problem.split(" ")[0])).toEqual([
      "DATABASE_URL",
      "EMAIL_TRANSPORT",
      "EMAIL_FROM",
      "PUBLIC_URL",
      "LOG_LEVEL",
    ]);
    expect(problems.join()).not.toContain(secretKey);
  });

  it("refuses to send through Resend without a key and a sender", () => {
    expect(problemsOf({ DATABASE_URL: databaseUrl, EMAIL_TRANSPORT: "resend" })).toEqual([
      "RESEND_API_KEY is missing: EMAIL_TRANSPORT=resend cannot send without it.",
      "EMAIL_FROM is missing: EMAIL_TRANSPORT=resend cannot send without it.",
    ]);
  });

  it("says what is missing for Resend even when something else is wrong too", () => {
    expect(problemsOf({ EMAIL_TRANSPORT: "resend" })).toHaveLength(3);
  });

  it("describes itself for the log without passwords and keys", () => {
    const config = parseConfig({
      DATABASE_URL: databaseUrl,
      EMAIL_TRANSPORT: "resend",
      EMAIL_FROM: "Vértice <retorno@vertice.example>",
      RESEND_API_KEY: secretKey,
    });
    const described = JSON.stringify(describeConfig(config));
    expect(described).toContain("resend");
    expect(described).not.toContain(secretKey);
    expect(described).not.toContain("geheim");
  });
});

function problemsOf(environment: Record<string, string>): readonly string[] {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.problems;
    throw error;
  }
  throw new Error("the settings were accepted");
}

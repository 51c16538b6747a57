import { describe, expect, test } from "vitest";
import { ConfigError, configSchema, parseConfig, redactConfig } from "./config.ts";

const DATABASE_URL = "postgres://leadback_app:geheim@db.example:5432/leadback?sslmode=require";

describe("parseConfig", () => {
  test("an address of a database is all it needs", () => {
    expect(parseConfig({ DATABASE_URL })).toEqual({
      port: 3000,
      host: "127.0.0.1",
      databaseUrl: DATABASE_URL,
      publicUrl: undefined,
      logLevel: "info",
      allowedHosts: [],
      trustedProxies: 0,
      requestsPerMinute: 6_000,
      databaseConnections: 10,
      tracesUrl: undefined,
      allowPrivateWebhooks: false,
      sessionSecret: undefined,
      oidc: null,
    });
  });

  test("empty means missing", () => {
    expect(parseConfig({ DATABASE_URL, PORT: "", HOST: " ", LOG_LEVEL: "" }).port).toBe(3000);
  });

  test("no limit is 0, and names are a list", () => {
    const given = parseConfig({ DATABASE_URL, RATE_LIMIT: "0", ALLOWED_HOSTS: "api, leads.internal," });
    expect(given.requestsPerMinute).toBeUndefined();
    expect(given.allowedHosts).toEqual(["api", "leads.internal"]);
    expect(() => parseConfig({ DATABASE_URL, ALLOWED_HOSTS: "http://api:3000" })).toThrow(/ALLOWED_HOSTS/);
  });

  test("a public address loses its last slash", () => {
    expect(parseConfig({ DATABASE_URL, PUBLIC_URL: "https://leads.example/" }).publicUrl).toBe(
      "https://leads.example",
    );
  });

  test("all that is wrong is said at once, each with a remedy, and no secret is repeated", () => {
    const wrong = {
      PORT: "http",
      LOG_LEVEL: "loud",
      PUBLIC_URL: "leads.example",
      DATABASE_URL: "mysql://root:geheim@db/x",
    };
    const attempt = () => parseConfig(wrong);
    expect(attempt).toThrow(ConfigError);
    try {
      attempt();
    } catch (error) {
      const { problems } = error as ConfigError;
      expect(problems.map((line) => line.split(":")[0])).toEqual([
        "PORT",
        "DATABASE_URL",
        "PUBLIC_URL",
        "LOG_LEVEL",
      ]);
      expect(problems.join()).not.toContain("geheim");
    }
  });

  test("a missing variable is called missing", () => {
    expect(() => parseConfig({})).toThrow(/DATABASE_URL is missing/);
  });
});

test("every variable says what it means and what empty means", () => {
  for (const [name, field] of Object.entries(configSchema.shape)) {
    expect(field.description, name).toMatch(/Empty:|Required/);
  }
});

test("what is shown of a configuration has no password", () => {
  expect(redactConfig(parseConfig({ DATABASE_URL })).databaseUrl).toBe(
    "postgres://leadback_app:redacted@db.example:5432/leadback",
  );
});

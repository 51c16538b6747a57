import { join, resolve } from "node:path";
import { expect, it } from "vitest";
import { configSchema, parseConfig } from "./config.ts";
import { ConfigError } from "./config-error.ts";
import { repositoryFolder } from "./repository.ts";

it("needs nothing: every setting has its default, and an empty one counts as missing", () => {
  const defaults = {
    port: 3000,
    host: "127.0.0.1",
    dataFolder: join(repositoryFolder, ".data"),
    databaseUrl: undefined,
    migrationUrl: undefined,
    publicUrl: undefined,
    logLevel: "info",
  };
  expect(parseConfig({})).toEqual(defaults);
  expect(parseConfig({ PORT: "", LEADBACK_DATA: " ", DATABASE_URL: "" })).toEqual(defaults);
});

it("makes the data folder absolute and takes the slash off the public address", () => {
  const config = parseConfig({ LEADBACK_DATA: "some/where", PUBLIC_URL: "https://leads.example.com/" });
  expect(config).toMatchObject({ dataFolder: resolve("some/where"), publicUrl: "https://leads.example.com" });
});

it("takes the address that start remembered, unless an address or a port is given", () => {
  const remembered = { port: 3200, publicUrl: "https://leads.example.com" };
  expect(parseConfig({}, remembered)).toMatchObject(remembered);
  expect(parseConfig({ PORT: "", PUBLIC_URL: " " }, remembered)).toMatchObject(remembered);
  expect(parseConfig({ PORT: "4000" }, remembered)).toMatchObject({ port: 4000, publicUrl: undefined });
  expect(parseConfig({ PUBLIC_URL: "https://b.example.com" }, remembered)).toMatchObject({
    port: 3000,
    publicUrl: "https://b.example.com",
  });
});

it("names everything that is wrong at once and shows no secret", () => {
  const environment = { PORT: "70000", LOG_LEVEL: "loud", DATABASE_URL: "mysql://root:geheim@localhost/x" };
  const error = problemOf(environment);
  expect(error.problems.map((problem) => problem.split(":")[0])).toEqual([
    "PORT",
    "DATABASE_URL",
    "LOG_LEVEL",
  ]);
  expect(error.message).not.toContain("geheim");
});

it("refuses an owner of the tables without the role that serves", () => {
  const { problems } = problemOf({ DATABASE_MIGRATION_URL: "postgres://owner:geheim@localhost/x" });
  expect(problems).toHaveLength(1);
  expect(problems[0]).toMatch(/^DATABASE_URL/);
});

it("says of every setting what it means and what empty means", () => {
  for (const [name, field] of Object.entries(configSchema.shape)) {
    expect(field.description, name).toBeTruthy();
  }
});

function problemOf(environment: Record<string, string>): ConfigError {
  try {
    parseConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error;
  }
  throw new Error("the settings were accepted");
}

import { expect, it } from "vitest";
import { parseConfig } from "../config.ts";
import { greet } from "./greet.ts";

const config = parseConfig({ LEADBACK_DATA: "/srv/leads" });
const place = { address: "http://localhost:3200", port: 3200 };
const demo = {
  program: "demo",
  apiKey: "lb_live_x",
  partnerId: "p1",
  partnerName: "Ana",
  asOf: "2026-11-17",
  signIns: [{ role: "admin" as const, name: "Ana", path: "/sign-in/link/token" }],
};

const empty = { demo: null, hasPrograms: false };

it("gives the key and the API's address as lines to paste", () => {
  const lines = greet(place, config, { demo, hasPrograms: true }).split("\n");
  expect(lines).toContain("KEY=lb_live_x");
  expect(lines).toContain("API=http://localhost:3200/v1");
  expect(greet(place, config, empty)).not.toContain("KEY=");
});

it("gives a sign-in link for each role", () => {
  expect(greet(place, config, { demo, hasPrograms: true })).toMatch(
    / admin +http:\/\/localhost:3200\/sign-in\/link\/token\n/,
  );
});

it("sends whoever has a programme already to the sign-in, as after a restore, and not to a first step", () => {
  const restored = greet(place, config, { demo: null, hasPrograms: true });
  expect(restored).not.toContain("First step");
  expect(restored).toContain("http://localhost:3200/sign-in\n");
  expect(greet(place, config, empty)).toContain("First step");
});

it.each([empty, { demo: null, hasPrograms: true }, { demo, hasPrograms: true }])(
  "names the data folder in every command: %o",
  (sight) => {
    const commands = greet(place, config, sight).match(/\S+ npx pnpm leadback/g) ?? [];
    expect(commands.length).toBeGreaterThan(0);
    for (const command of commands) expect(command).toBe("LEADBACK_DATA=/srv/leads npx pnpm leadback");
  },
);

import { describe, expect, test } from "vitest";
import { explore, mutants, present } from "./explore-protocol.ts";

describe("every order of crashes, lost answers, leaps of time and changes of data", () => {
  test("accepts a letter at most once, loses none silently, and stays within the table of transitions", () => {
    const found = explore(present);
    process.stdout.write(
      `present: ${found.states} states, ${found.movesMade} of the table's moves, at most ${found.mostAccepted} accepted\n`,
    );
    expect(found).toMatchObject({
      mostAccepted: 1,
      hasSilentLoss: false,
      reachesQuarantine: true,
      outsideTheTable: [],
    });
    expect(found.movesMade).toBeGreaterThan(10);
  });

  test("without the provider's own word it is as safe, and more waits for a person", () => {
    const found = explore({ ...present, hearsProvider: false });
    expect(found).toMatchObject({ mostAccepted: 1, hasSilentLoss: false, reachesQuarantine: true });
  });

  test.each(Object.entries(mutants))("catches %s", (name, protocol) => {
    const found = explore(protocol);
    process.stdout.write(
      `${name}: ${found.states} states, ${found.mostAccepted} accepted, ${found.hasSilentLoss ? "silent loss" : "no silent loss"}\n`,
    );
    expect(found.mostAccepted > 1 || found.hasSilentLoss).toBe(true);
  });
});

import { expect, test } from "vitest";
import { impliedStages } from "./implied-stages.ts";
import { type LeadStage, leadStages } from "./lead-stage.ts";
import { nextStage } from "./next-stage.ts";
import { allowedEvents, leadEventTypes } from "./transitions.ts";

/** The table of docs/how-we-count.md, written out again by stage: every pair that is possible, with where it leads. */
const possible: Record<LeadStage, Partial<Record<string, LeadStage>>> = {
  submitted: {
    information_requested: "submitted",
    corrected: "submitted",
    accepted: "accepted",
    assigned: "submitted",
    attempted: "submitted",
    contacted: "contacted",
    qualified: "qualified",
    disqualified: "disqualified",
    won: "won",
  },
  accepted: {
    information_requested: "accepted",
    corrected: "accepted",
    assigned: "accepted",
    attempted: "accepted",
    contacted: "contacted",
    qualified: "qualified",
    disqualified: "disqualified",
    won: "won",
  },
  contacted: {
    assigned: "contacted",
    attempted: "contacted",
    contacted: "contacted",
    qualified: "qualified",
    disqualified: "disqualified",
    won: "won",
  },
  qualified: {
    assigned: "qualified",
    attempted: "qualified",
    advanced: "qualified",
    won: "won",
    lost: "lost",
  },
  won: {},
  disqualified: { recycled: "recycled", reopened: "contacted", reason_changed: "disqualified" },
  lost: { recycled: "recycled", reopened: "contacted", reason_changed: "lost" },
  recycled: { reopened: "accepted" },
};
const anywhere = ["noted", "engaged", "erased"];

for (const stage of leadStages) {
  test(`from ${stage} exactly the events of the table are possible, and lead where it says`, () => {
    for (const type of leadEventTypes) {
      const to = anywhere.includes(type) ? stage : possible[stage][type];
      const result = nextStage({ stage, stageBeforeEnd: "contacted" }, { type });
      if (to) expect(result, type).toEqual({ stage: to });
      else expect(result, type).toHaveProperty("refused");
    }
  });
}

test("a lead begins by being submitted, once", () => {
  expect(nextStage({ stage: null }, { type: "submitted" })).toEqual({ stage: "submitted" });
  expect(nextStage({ stage: "won" }, { type: "submitted" })).toMatchObject({ refused: "already_submitted" });
  expect(nextStage({ stage: null }, { type: "noted" })).toEqual({
    refused: "not_submitted",
    allowed: ["submitted"],
  });
});

test("a refusal names what is allowed, and that is what works", () => {
  for (const stage of [null, ...leadStages]) {
    const result = nextStage({ stage }, { type: "no_such_event" });
    expect(result).toEqual({ refused: "unknown_event", allowed: allowedEvents(stage) });
    for (const type of allowedEvents(stage)) expect(nextStage({ stage }, { type })).toHaveProperty("stage");
  }
});

test("an unknown event that is a property of every object is refused too", () => {
  expect(nextStage({ stage: "accepted" }, { type: "constructor" })).toMatchObject({
    refused: "unknown_event",
  });
});

test("reopening goes back to where the lead was live", () => {
  const reopened = { type: "reopened" };
  expect(nextStage({ stage: "disqualified", stageBeforeEnd: "submitted" }, reopened)).toEqual({
    stage: "submitted",
  });
  expect(nextStage({ stage: "lost" }, reopened)).toEqual({ stage: "qualified" });
  expect(nextStage({ stage: "disqualified" }, reopened)).toEqual({ stage: "accepted" });
  expect(nextStage({ stage: "disqualified", stageBeforeEnd: "won" }, reopened)).toEqual({
    stage: "accepted",
  });
  expect(nextStage({ stage: "recycled", stageBeforeEnd: "qualified" }, reopened)).toEqual({
    stage: "accepted",
  });
});

test("skipped forward steps are implied, ends and steps back imply nothing", () => {
  expect(impliedStages("submitted", "won")).toEqual(["accepted", "contacted", "qualified"]);
  expect(impliedStages(null, "accepted")).toEqual(["submitted"]);
  expect(impliedStages("accepted", "contacted")).toEqual([]);
  expect(impliedStages("submitted", "disqualified")).toEqual([]);
  expect(impliedStages("recycled", "accepted")).toEqual([]);
});

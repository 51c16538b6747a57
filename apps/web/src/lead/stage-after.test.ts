import { expect, it } from "vitest";
import { stageAfter } from "./stage-after.ts";

const at = "2026-11-13T14:00:00.000Z";

it("shows a lead where what was said of it takes it", () => {
  const lead = { stage: "submitted", acceptedAt: null, contactedAt: null } as const;
  expect(stageAfter(lead, "accepted")).toBe("accepted");
  expect(stageAfter(lead, "won")).toBe("won");
  expect(stageAfter(lead, "attempted")).toBe("submitted");
});

it("shows a reopened lead where it stood before it ended", () => {
  expect(stageAfter({ stage: "disqualified", acceptedAt: at, contactedAt: at }, "reopened")).toBe(
    "contacted",
  );
  expect(stageAfter({ stage: "disqualified", acceptedAt: at, contactedAt: null }, "reopened")).toBe(
    "accepted",
  );
  expect(stageAfter({ stage: "lost", acceptedAt: at, contactedAt: at }, "reopened")).toBe("qualified");
  expect(stageAfter({ stage: "recycled", acceptedAt: at, contactedAt: at }, "reopened")).toBe("accepted");
});

it("leaves a lead where it stands when it cannot go there", () => {
  expect(stageAfter({ stage: "won", acceptedAt: at, contactedAt: at }, "contacted")).toBe("won");
});

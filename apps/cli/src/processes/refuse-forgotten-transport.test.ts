import { expect, it } from "vitest";
import { refuseForgottenTransport } from "./refuse-forgotten-transport.ts";

const sending = { publicUrl: "http://localhost:3200", port: 3200, transport: "resend" };

it("writes nothing to files by accident where Leadback sends, and says what to set", () => {
  expect(() => refuseForgottenTransport(sending, undefined)).toThrow(
    /started here with EMAIL_TRANSPORT=resend.*Nothing was done.*set EMAIL_TRANSPORT=resend.*EMAIL_TRANSPORT=outbox/s,
  );
});

it("goes by what the terminal says, and by the outbox where Leadback writes to it or was never started", () => {
  const { transport: _, ...olderVersion } = sending;
  expect(() => refuseForgottenTransport(sending, "outbox")).not.toThrow();
  expect(() => refuseForgottenTransport(sending, "smtp")).not.toThrow();
  expect(() => refuseForgottenTransport({ ...sending, transport: "outbox" }, undefined)).not.toThrow();
  expect(() => refuseForgottenTransport(olderVersion, undefined)).not.toThrow();
  expect(() => refuseForgottenTransport(null, undefined)).not.toThrow();
});

import { OperationError, readProviderEvent, takeProviderEvent } from "@leadback/operations";
import { z } from "zod";
import { open } from "../../access/access.ts";
import { defineOperation } from "../../define-operation.ts";
import { ProblemError } from "../../errors/problem-error.ts";
import { jsonContent } from "../../schemas/json-content.ts";

const largestBodyBytes = 256 * 1024;

const takenSchema = z
  .object({
    taken: z
      .enum(["applied", "kept", "known", "ignored"])
      .describe(
        "`applied`: it is about a letter of ours, which now stands where it says or already stood higher. `kept`: stored, and about none of ours or of a kind that says nothing. `known`: it had come before. `ignored`: of a kind of which nothing is kept (opened, clicked).",
      ),
  })
  .meta({ id: "ProviderEventTaken" });

export const receiveResendEvent = defineOperation({
  access: open,
  problems: ["unsigned_message", "invalid_signature", "request_timeout", "body_too_large", "unavailable"],
  // The provider sends as quickly as letters arrive; whoever cannot sign costs one hash.
  limits: "none",
  route: {
    method: "post",
    path: "/hooks/resend",
    operationId: "receiveResendEvent",
    tags: ["Letters"],
    summary: "Hear from Resend what became of letters",
    description:
      "For Resend alone: its webhooks, signed with `RESEND_WEBHOOK_SECRET` over the bytes as they are sent, at most 256 KiB, at most five minutes old. A message is stored once by its `svix-id` before it is answered, and neither the addresses nor the words in it are. Letters are found by their tag `dk`; one of another installation is none of ours.",
    responses: {
      200: {
        description: "It is stored, or had been; do not send it again.",
        content: jsonContent(takenSchema),
      },
    },
  },
  handler: async (c) => {
    const { database, clock, resendWebhookSecret } = c.var.services;
    const body = await readBytes(c.req.raw);
    if (resendWebhookSecret === undefined) {
      throw new OperationError(
        "unauthenticated",
        "RESEND_WEBHOOK_SECRET is not set here, so that no signature can be checked; nothing was stored.",
        { type: "invalid_signature" },
      );
    }
    const now = clock();
    const event = readProviderEvent(
      {
        id: c.req.header("svix-id"),
        timestamp: c.req.header("svix-timestamp"),
        signature: c.req.header("svix-signature"),
        body,
      },
      resendWebhookSecret,
      now,
    );
    const taken = await takeProviderEvent(database, event, now);
    c.var.metrics.tookProviderEvent(taken);
    return c.json({ taken }, 200);
  },
});

async function readBytes(request: Request): Promise<Uint8Array> {
  if (Number(request.headers.get("content-length") ?? 0) > largestBodyBytes) throw tooLarge();
  const bytes = new Uint8Array(await arrived(request));
  if (bytes.byteLength > largestBodyBytes) throw tooLarge();
  return bytes;
}

async function arrived(request: Request): Promise<ArrayBuffer> {
  try {
    return await request.arrayBuffer();
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError("request_timeout", "The body did not arrive whole; nothing was done.");
  }
}

function tooLarge(): ProblemError {
  return new ProblemError("body_too_large", "A message has at most 256 KiB; nothing was stored.");
}

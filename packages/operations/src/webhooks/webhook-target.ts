import { isIP } from "node:net";
import { z } from "zod";
import { type InputProblem, OperationError } from "../operation-error.ts";
import { isPublicAddress } from "./public-address.ts";

export interface WebhookTargets {
  /** For development: http and addresses of this machine and its network are let pass. */
  allowPrivate: boolean;
}

export const webhookUrlInput = z.string().trim().min(1).max(2_000, "At most 2000 characters.");

/** Names that by their nature mean this machine or its network, wherever they are looked up. */
const localNames = /(?:^|\.)(?:localhost|local|localdomain|internal|intranet|private|corp|home|lan|arpa)$/;

/**
 * The address of an endpoint in its normal form. What a name stands for can change, so the sender checks again when it
 * connects.
 * @throws {OperationError} `invalid_input`
 */
export function checkWebhookUrl(text: string, targets: WebhookTargets): string {
  const detail = faultOf(text, targets);
  if (detail === null) return new URL(text).href;
  throw new OperationError("invalid_input", "We cannot send to this address; nothing was saved.", {
    problems: [{ pointer: "/url", detail }],
  });
}

/** What is wrong with the address of a webhook that is refused for something else: it is said in the same answer. */
export function findWrongWebhookUrl(input: unknown, targets: WebhookTargets): InputProblem[] {
  const { data } = z.object({ url: webhookUrlInput }).safeParse(input);
  const detail = data === undefined ? null : faultOf(data.url, targets);
  return detail === null ? [] : [{ pointer: "/url", detail }];
}

function faultOf(text: string, { allowPrivate }: WebhookTargets): string | null {
  if (!URL.canParse(text)) return "Give the whole address, for example https://example.com/leadback.";
  const url = new URL(text);
  if (!(url.protocol === "https:" || (allowPrivate && url.protocol === "http:")))
    return `Give an address that starts with https://. ${onOwnMachine}`;
  if (url.username !== "" || url.password !== "")
    return "Leave name and password out: each delivery is signed instead.";
  if (url.hash !== "") return "Leave out what follows the #: it is never sent.";
  return allowPrivate || isPublicHost(url.hostname)
    ? null
    : `Give an address on the public internet, not one of this machine or a private network. ${onOwnMachine}`;
}

/** Whether a host, as a parsed URL has it, can be somebody else's on the public internet. */
function isPublicHost(hostname: string): boolean {
  const host = hostname.replace(/^\[|\]$/g, "").replace(/\.$/, "");
  if (isIP(host) !== 0) return isPublicAddress(host);
  return host.includes(".") && !localNames.test(host);
}

const onOwnMachine = "To try webhooks on your own machine, start Leadback with WEBHOOKS_ALLOW_PRIVATE=true.";

import { subscribe, unsubscribe } from "node:diagnostics_channel";

export interface RequestWatch {
  /** True once we know that no byte of the request was written: the provider cannot have accepted it. */
  neverLeft(): boolean;
  /** HTTP status of the answer, if one came. */
  status(): number | null;
  stop(): void;
}

/**
 * Watches the one HTTP request that carries this idempotency key. The SDK turns every network failure into the
 * same answer and may lose the status; whether the request left decides between "not accepted" and "unknown".
 */
export function watchRequest(idempotencyKey: string): RequestWatch {
  let request: unknown;
  let hasLeft = false;
  let status: number | null = null;
  const onCreate = (message: unknown) => {
    const created = field(message, "request");
    if (carries(field(created, "headers"), idempotencyKey)) request = created;
  };
  const onSend = (message: unknown) => {
    if (isOurs(message)) hasLeft = true;
  };
  const onHeaders = (message: unknown) => {
    const code = field(field(message, "response"), "statusCode");
    if (isOurs(message) && typeof code === "number") status = code;
  };
  const isOurs = (message: unknown) => request !== undefined && field(message, "request") === request;
  const channels = [
    ["undici:request:create", onCreate],
    ["undici:client:sendHeaders", onSend],
    ["undici:request:headers", onHeaders],
  ] as const;
  for (const [channel, listener] of channels) subscribe(channel, listener);
  return {
    neverLeft: () => request !== undefined && !hasLeft,
    status: () => status,
    stop() {
      for (const [channel, listener] of channels) unsubscribe(channel, listener);
    },
  };
}

function field(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** Headers come as text or as a flat list, by version of Node. */
function carries(headers: unknown, text: string): boolean {
  return Array.isArray(headers)
    ? headers.includes(text)
    : typeof headers === "string" && headers.includes(text);
}

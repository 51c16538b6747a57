import { Webhook } from "standardwebhooks";
import { describe, expect, it } from "vitest";
import {
  createLeadback,
  eachOf,
  LeadbackError,
  resultOf,
  verifyWebhook,
  WebhookVerificationError,
} from "./index.ts";

const secret = `whsec_${Buffer.from("a secret of the tests, 32 bytes!").toString("base64")}`;

describe("createLeadback", () => {
  it("sends the key, and throws the problem document of a refusal where the result is asked for", async () => {
    const seen: Request[] = [];
    const problem = { status: 404, title: "Not found", code: "not_found", detail: "There is no such lead." };
    const api = createLeadback({
      baseUrl: "https://leads.example/",
      key: "lb_live_x",
      fetch: async (request) => {
        seen.push(request);
        return Response.json(problem, {
          status: 404,
          headers: { "Content-Type": "application/problem+json" },
        });
      },
    });
    const answer = await api.GET("/v1/leads/{id}", { params: { path: { id: "a" } } });
    expect(seen[0]?.url).toBe("https://leads.example/v1/leads/a");
    expect(seen[0]?.headers.get("Authorization")).toBe("Bearer lb_live_x");
    expect(() => resultOf(answer)).toThrow(LeadbackError);
    expect(() => resultOf(answer)).toThrow("There is no such lead.");
  });
});

describe("eachOf", () => {
  it("walks every page in order and asks no further", async () => {
    const asked: (string | undefined)[] = [];
    const pages = new Map([
      [undefined, { data: [1, 2], nextCursor: "b" }],
      ["b", { data: [], nextCursor: "c" }],
      ["c", { data: [3], nextCursor: null }],
    ]);
    const read = async (cursor: string | undefined) => {
      asked.push(cursor);
      const data = pages.get(cursor);
      return { ...(data && { data }), response: new Response() };
    };
    const items: number[] = [];
    for await (const item of eachOf(read)) items.push(item);
    expect(items).toEqual([1, 2, 3]);
    expect(asked).toEqual([undefined, "b", "c"]);
  });
});

describe("verifyWebhook", () => {
  const body = JSON.stringify({
    type: "lead.won",
    version: 1,
    timestamp: "2026-11-16T12:00:00.000Z",
    data: {},
  });
  const at = new Date();
  const headers = {
    "webhook-id": "msg_1",
    "webhook-timestamp": String(Math.floor(at.getTime() / 1_000)),
    "webhook-signature": new Webhook(secret).sign("msg_1", at, body),
  };

  it("gives what we said, by the headers of fetch and of Node alike", () => {
    expect(verifyWebhook(body, headers, secret).type).toBe("lead.won");
    expect(verifyWebhook(body, new Headers(headers), secret).type).toBe("lead.won");
  });

  it.each([
    ["another body", `${body} `, headers],
    ["another id", body, { ...headers, "webhook-id": "msg_2" }],
    [
      "an old delivery",
      body,
      { ...headers, "webhook-timestamp": String(Number(headers["webhook-timestamp"]) - 301) },
    ],
    ["no signature", body, { ...headers, "webhook-signature": "" }],
    ["no header at all", body, {}],
  ])("refuses %s", (_name, sent, given) => {
    expect(() => verifyWebhook(sent, given, secret)).toThrow(WebhookVerificationError);
  });
});

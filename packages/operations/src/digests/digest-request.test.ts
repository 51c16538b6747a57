import type { DigestId } from "@leadback/db";
import { expect, it } from "vitest";
import type { Program } from "../programs/program.ts";
import { programSettingsSchema } from "../programs/program-settings.ts";
import { requestOf } from "./digest-request.ts";

function request(signerAddress: string | null, replyTo?: string) {
  const settings = programSettingsSchema.parse({ sender: replyTo === undefined ? {} : { replyTo } });
  return JSON.parse(
    requestOf({
      program: { slug: "vertice", settings } as Program,
      sender: {
        from: "Vértice <parceiros@vertice.example>",
        publicUrl: "https://leadback.example",
        environment: "test",
        writesWithoutAddress: true,
      },
      reference: "00000000-0000-7000-8000-000000000001" as DigestId,
      address: "ana@aurora.example",
      key: "lb1_key",
      token: "token",
      signerAddress,
      rendered: { subject: "7 de 12", html: "<p>", text: "7 de 12" },
    }),
  );
}

it("sends answers to the manager who signs, and requests to unsubscribe to the programme", () => {
  const { reply_to, headers } = request("marina@vertice.example", "parceiros@vertice.example");
  expect(reply_to).toBe("marina@vertice.example");
  expect(headers["List-Unsubscribe"]).toBe(
    "<https://leadback.example/u/token>, <mailto:parceiros@vertice.example?subject=unsubscribe>",
  );
});

it("sends answers to the programme where nobody in particular signs, and nowhere without an address", () => {
  expect(request(null, "parceiros@vertice.example").reply_to).toBe("parceiros@vertice.example");
  const nobody = request(null);
  expect(nobody).not.toHaveProperty("reply_to");
  expect(nobody.headers["List-Unsubscribe"]).toBe("<https://leadback.example/u/token>");
});

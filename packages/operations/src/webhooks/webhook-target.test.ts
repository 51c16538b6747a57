import { describe, expect, it } from "vitest";
import { OperationError } from "../operation-error.ts";
import { checkWebhookUrl } from "./webhook-target.ts";

const strict = { allowPrivate: false };

/** Where the refusal points, or the address that was taken. */
function check(url: string, targets = strict): string {
  try {
    return checkWebhookUrl(url, targets);
  } catch (error) {
    if (!(error instanceof OperationError)) throw error;
    return `${error.code} ${error.problems.map(({ pointer }) => pointer).join()}`;
  }
}

describe("checkWebhookUrl", () => {
  it("takes an https address on the internet, in its normal form", () => {
    expect(checkWebhookUrl("HTTPS://Hooks.Example.COM:443/a?b=c", strict)).toBe(
      "https://hooks.example.com/a?b=c",
    );
    expect(checkWebhookUrl("https://8.8.8.8/", strict)).toBe("https://8.8.8.8/");
  });

  it.each([
    "nonsense",
    "hooks.example.com",
    "http://hooks.example.com/",
    "ftp://hooks.example.com/",
    "file:///etc/passwd",
    "javascript:alert(1)",
    "https://user:secret@hooks.example.com/",
    "https://hooks.example.com/#part",
    "https://localhost/",
    "https://LOCALHOST./",
    "https://api.localhost/",
    "https://intranet/",
    "https://metadata.google.internal/",
    "https://printer.local/",
    "https://127.0.0.1/",
    "https://127.1/",
    "https://2130706433/",
    "https://0x7f.0.0.1/",
    "https://0177.0.0.1/",
    "https://0/",
    "https://１２７.0.0.1/",
    "https://127.0.0.1./",
    "https://169.254.169.254/latest/meta-data/",
    "https://10.0.0.1/",
    "https://[::1]/",
    "https://[::]/",
    "https://[::ffff:127.0.0.1]/",
    "https://[::ffff:169.254.169.254]/",
    "https://[fd00:ec2::254]/",
    "https://[fe80::1]/",
    "https://[64:ff9b::7f00:1]/",
  ])("refuses %s at the field that names it", (url) => {
    expect(check(url)).toBe("invalid_input /url");
  });

  it("lets a developer's own machine pass where that is allowed, and still no other protocol", () => {
    const lenient = { allowPrivate: true };
    expect(checkWebhookUrl("http://localhost:4000/hook", lenient)).toBe("http://localhost:4000/hook");
    expect(check("file:///etc/passwd", lenient)).toBe("invalid_input /url");
  });
});

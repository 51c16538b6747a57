import { describe, expect, it } from "vitest";
import { domainName, emailAddress } from "./domain-name.ts";

describe("domainName", () => {
  it.each([
    ["Empresa.COM.br", "empresa.com.br"],
    ["açúcar.com.br", "xn--acar-0oa8i.com.br"],
    ["xn--acar-0oa8i.com.br", "xn--acar-0oa8i.com.br"],
    ["пример.рф", "xn--e1afmkfd.xn--p1ai"],
    ["b2b-sul.com", "b2b-sul.com"],
  ])("takes %s as %s", (given, stored) => {
    expect(domainName.parse(given)).toBe(stored);
  });

  it.each([
    "аcme.com",
    "xn--cme-8cd.com",
    "сосо.com",
    "αcme.com",
    "192.168.10.10",
    "https://empresa.com.br",
    "empresa",
    "-a.com",
    "a..com",
    "",
  ])("refuses %s", (given) => {
    expect(domainName.safeParse(given).success).toBe(false);
  });
});

describe("emailAddress", () => {
  it.each(["ana@empresa.com.br", "ana+x@xn--acar-0oa8i.com.br"])("takes %s", (given) => {
    expect(emailAddress.parse(given)).toBe(given);
  });

  it.each([
    "ana@xn--cme-8cd.com",
    "a@b.com\nBcc:x",
    "Ana <ana@empresa.com.br>",
    '"ana b"@empresa.com.br',
    "ana@[127.0.0.1]",
    `${"a".repeat(250)}@b.com`,
  ])("refuses %j", (given) => {
    expect(emailAddress.safeParse(given).success).toBe(false);
  });
});

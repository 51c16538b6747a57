import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import PostalMime from "postal-mime";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { claimedLetter } from "../../test/scenario.ts";
import { createTestClock } from "../../test/test-clock.ts";
import { createOutboxTransport } from "./outbox.ts";
import { removeFromOutbox } from "./remove-from-outbox.ts";

let folder: string;
const clock = createTestClock(new Date("2026-11-17T12:00:00Z"));

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "leadback-outbox-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

function transportInto(target: string) {
  return createOutboxTransport({
    folder: target,
    program: { slug: "vertice", name: "Programa Vértice", locale: "pt-BR" },
    clock,
  });
}

describe("createOutboxTransport", () => {
  it("writes a letter as .eml, .html and .txt under its programme and period", async () => {
    const letter = claimedLetter();
    expect(await transportInto(folder).send(letter)).toEqual({
      outcome: { kind: "accepted", providerId: null },
    });
    const files = await readdir(join(folder, "vertice", "2026-11-09"));
    expect(files.sort()).toEqual([
      expect.stringMatching(/^2026-11-09-contabil-aurora-filhos-[0-9a-f]{8}\.eml$/),
      expect.stringMatching(/\.html$/),
      expect.stringMatching(/\.txt$/),
    ]);
    const request = JSON.parse(letter.requestBody);
    expect(await read(files[1])).toBe(request.html);
    expect(await read(files[2])).toBe(request.text);
  });

  it("leaves a sentence in the place of a letter that has to go, and nothing of what it said", async () => {
    const letter = claimedLetter();
    await transportInto(folder).send(letter);
    const program = { slug: "vertice", locale: "pt-BR" } as const;
    await removeFromOutbox(folder, program, [letter, { ...letter, idempotencyKey: "lb1_never_filed" }]);
    const files = await readdir(join(folder, "vertice", "2026-11-09"));
    expect(files).toEqual([expect.stringMatching(/\.html$/)]);
    expect(await read(files[0])).toContain("Esta carta foi retirada");
    expect(await read(files[0])).not.toContain("São João");
  });

  it("writes MIME that a mail program reads back with every header, text and HTML", async () => {
    const letter = claimedLetter();
    await transportInto(folder).send(letter);
    const [eml] = (await readdir(join(folder, "vertice", "2026-11-09"))).sort();
    const mail = await PostalMime.parse(await read(eml));
    const request = JSON.parse(letter.requestBody);
    expect(mail).toMatchObject({
      from: { name: "Programa Vértice", address: "retorno@digest.vertice.example" },
      to: [{ address: "ana@parceiro.example" }],
      replyTo: [{ address: "gerente@vertice.example" }],
      subject: request.subject,
      messageId: `<${letter.idempotencyKey}@digest.vertice.example>`,
      date: "2026-11-17T12:00:00.000Z",
    });
    expect(mail.text?.trim()).toBe(request.text.trim());
    expect(mail.html?.trim()).toBe(request.html);
    const headers = Object.fromEntries(mail.headers.map(({ key, value }) => [key, value]));
    for (const [name, value] of Object.entries(request.headers))
      expect(headers[name.toLowerCase()]).toBe(value);
    expect(headers["content-type"]).toMatch(/^multipart\/alternative/);
  });

  it("keeps every header of the .eml within ASCII and every line within 998 bytes", async () => {
    await transportInto(folder).send(claimedLetter({ request: { html: `<p>${"á".repeat(5000)}</p>` } }));
    const [eml] = (await readdir(join(folder, "vertice", "2026-11-09"))).sort();
    const raw = await read(eml);
    expect(raw).toMatch(/^\p{ASCII}*$/u);
    expect(Math.max(...raw.split("\r\n").map((line) => line.length))).toBeLessThanOrEqual(998);
    expect(raw.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("writes the same letter over its own files, and lists it once", async () => {
    const transport = transportInto(folder);
    await transport.send(claimedLetter());
    await transport.send(claimedLetter({ attempt: 2 }));
    await transport.finish();
    expect(await readdir(join(folder, "vertice", "2026-11-09"))).toHaveLength(3);
    expect((await read("index.html", ".")).match(/<li>/g)).toHaveLength(1);
  });

  it("lists every letter with links that lead to its files", async () => {
    const transport = transportInto(folder);
    await transport.send(claimedLetter({ partnerName: "<b>Zeta</b> & Cia" }));
    await transport.send(claimedLetter({ periodStartLocal: "2026-11-02", idempotencyKey: "lb1_other" }));
    await transport.finish();
    const page = await read("index.html", ".");
    expect(page).toContain('<html lang="pt-BR">');
    expect(page).toContain("&lt;b&gt;Zeta&lt;/b&gt; &amp; Cia");
    expect(page).not.toContain("<b>Zeta");
    expect(page.indexOf("9 de novembro de 2026")).toBeLessThan(page.indexOf("2 de novembro de 2026"));
    const links = [...page.matchAll(/href="([^"]+)"/g)].map((match) => match[1] ?? "");
    expect(links).toHaveLength(6);
    for (const link of links) await readFile(join(folder, decodeURI(link)));
  });

  it("never leaves its folder, whatever a partner is called", async () => {
    await transportInto(folder).send(claimedLetter({ partnerName: "../../../etc/passwd" }));
    expect(await readdir(folder)).toEqual(["letters.jsonl", "vertice"]);
    await transportInto(folder).send(
      claimedLetter({ partnerName: "株式会社", idempotencyKey: "lb1_japanese" }),
    );
    expect(await readdir(join(folder, "vertice", "2026-11-09"))).toHaveLength(6);
  });

  it("lists the other letters when a crash has cut a line of its list", async () => {
    const transport = transportInto(folder);
    await transport.send(claimedLetter());
    await writeFile(join(folder, "letters.jsonl"), `{"path": "ver\n${await read("letters.jsonl", ".")}`);
    await transport.finish();
    expect((await read("index.html", ".")).match(/<li>/g)).toHaveLength(1);
  });

  it("keeps the letter for later and pauses when the folder cannot be written", async () => {
    await writeFile(join(folder, "file"), "");
    const result = await transportInto(join(folder, "file")).send(claimedLetter());
    expect(result).toEqual({
      outcome: { kind: "retry", reason: "outbox_unwritable:ENOTDIR" },
      pause: { reason: "outbox_unwritable", resumeAfterMs: 60_000 },
    });
  });

  it("shows an empty outbox in words", async () => {
    await mkdir(folder, { recursive: true });
    await transportInto(folder).finish();
    expect(await read("index.html", ".")).toContain("Ainda não há cartas");
  });
});

function read(file: string | undefined, inside = "vertice/2026-11-09"): Promise<string> {
  return readFile(join(folder, inside, file ?? ""), "utf8");
}

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { readFrozenRequest, writeEml } from "@leadback/digest/testing";
import { type SampleLetter, sampleLetters } from "@leadback/email/samples";
import { requestOf } from "@leadback/operations/digests";
import { describe, expect, it } from "vitest";

const isHere = existsSync("/usr/bin/spamassassin");
const title = "the spam score of letters";
const spamLimit = 1;
const writtenAt = new Date("2026-11-17T12:00:00Z");

interface Verdict {
  score: number;
  rules: string;
}

describe.skipIf(!isHere)(
  isHere ? title : `${title}: SpamAssassin is not installed (apt-get install spamassassin)`,
  () => {
    it(`is at most ${spamLimit} for one of every kind, as it is handed to a mail server`, async () => {
      const letters = sampleLetters();
      const verdicts = await judgeInHalves(
        await Promise.all(letters.map((letter, index) => received(letter, index))),
      );
      expect(verdicts).toHaveLength(letters.length);
      const worst = verdicts.reduce((a, b) => (b.score > a.score ? b : a));
      process.stdout.write(
        `spam score of ${letters.length} letters: at most ${worst.score} (${worst.rules})\n`,
      );
      const tooHigh = letters.flatMap(({ name }, index) => {
        const verdict = verdicts[index];
        return verdict !== undefined && verdict.score <= spamLimit ? [] : [{ name, ...verdict }];
      });
      expect(tooHigh).toEqual([]);
    });

    it("is high for what deserves it, so that a low one says something", async () => {
      const [spam] = await judge([
        "Subject: XJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X\r\n\r\nXJS*C4JDBQADN1.NSBN3*2IDNEN*GTUBE-STANDARD-ANTI-UBE-TEST-EMAIL*C.34X\r\n",
      ]);
      expect(spam?.score).toBeGreaterThan(100);
    });
  },
);

/** The letter as the transport writes it, with the one line that the server of its reader puts on top. */
async function received({ list, subject, html, text }: SampleLetter, index: number): Promise<string> {
  const idempotencyKey = `lb1_${"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLM".slice(index % 7, 43)}${index}`;
  const sender = {
    from: "Programa Vértice <retorno@digest.vertice.com.br>",
    publicUrl: "https://leads.vertice.com.br",
    environment: "production",
    writesWithoutAddress: false,
  };
  const request = readFrozenRequest(
    requestOf({
      program: { slug: "vertice", settings: { sender: { replyTo: "canais@vertice.com.br" } } },
      sender,
      list: list === "notice" ? "notice" : "digest",
      reference: "01936b5e-7c1a-7000-8000-000000000001" as never,
      address: "helena@aurora.com.br",
      key: idempotencyKey,
      token: "4f8a1c",
      signerAddress: "marina@vertice.com.br",
      rendered: { subject, html, text },
    }),
  );
  const eml = await writeEml(request, { idempotencyKey }, writtenAt);
  const arrived = [
    "Received: from mail.vertice.com.br (mail.vertice.com.br [200.160.2.3])",
    "\tby mx.aurora.com.br (Postfix) with ESMTPS id 4XsT2k1c9wz1",
    "\tfor <helena@aurora.com.br>; Tue, 17 Nov 2026 12:00:01 +0000 (UTC)",
  ].join("\r\n");
  return `${arrived}\r\n${eml.toString("utf8")}`;
}

/** By two processes at once: each judges one message after the other. */
async function judgeInHalves(messages: readonly string[]): Promise<Verdict[]> {
  const middle = Math.ceil(messages.length / 2);
  const halves = await Promise.all([judge(messages.slice(0, middle)), judge(messages.slice(middle))]);
  return halves.flat();
}

/** By the rules that come with SpamAssassin alone: nothing is asked of a network, nothing is learnt. */
async function judge(messages: readonly string[]): Promise<Verdict[]> {
  const folder = await mkdtemp(join(tmpdir(), "leadback-spam-"));
  try {
    const mbox = join(folder, "letters");
    const entries = messages.map((message) => {
      const lines = message.replace(/\r\n/g, "\n").replace(/^(>*From )/gm, ">$1");
      return `From retorno@digest.vertice.com.br Tue Nov 17 12:00:01 2026\n${lines}\n\n`;
    });
    await writeFile(mbox, entries.join(""));
    const { stdout } = await promisify(execFile)(
      "/usr/bin/spamassassin",
      ["--local", "--mbox", "--prefspath=/dev/null", "--cf=use_bayes 0", mbox],
      { env: { PATH: process.env.PATH, HOME: folder }, maxBuffer: 1 << 28 },
    );
    const status = /^X-Spam-Status: \w+, score=(-?[\d.]+) required=[\d.]+\s+tests=([\w,\s]*?)\s+autolearn/gm;
    return [...stdout.matchAll(status)].map(([, score, rules = ""]) => ({
      score: Number(score),
      rules: rules.replace(/\s+/g, ""),
    }));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

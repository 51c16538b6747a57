import { locales } from "@leadback/scoring";
import { describe, expect, test } from "vitest";
import { everyNotice } from "../../test/notice-fixtures.ts";
import type { NoticeItem, NoticeSnapshot } from "./notice-snapshot.ts";
import { noticeWords } from "./notice-words.ts";
import { renderNotice } from "./render-notice.tsx";

const notice = (changes: Partial<NoticeSnapshot> = {}): NoticeSnapshot => ({
  ...everyNotice(changes.locale ?? "pt-BR"),
  ...changes,
});
const { items, links: sampleLinks } = notice();

/** Numbers and references as people read them, without those of addresses and of the page's own marks. */
function figures(text: string): string[] {
  return [
    ...new Set(text.replace(/https?:\/\/\S+/g, "").match(/\b[A-Z0-9]{3}-[A-Z0-9]{3}\b|\b\d+\b/g) ?? []),
  ].sort();
}

function visible(html: string): string {
  return html
    .replace(/<(style|title|xml)[\s\S]*?<\/\1>/g, " ")
    .replace(/<!--[\s\S]*?-->/g, " ")
    .replace(/<[^>]+>/g, " ");
}

describe.each(locales)("a notice in %s", (locale) => {
  const rendered = renderNotice(notice({ locale }));

  test("says the same in both parts, all of it, in its language", () => {
    expect(figures(visible(rendered.html))).toEqual(figures(rendered.text));
    for (const item of items)
      if ("ref" in item && item.ref !== null) expect(rendered.text).toContain(item.ref);
    expect(rendered.text.replaceAll("\n", " ")).toContain(noticeWords[locale].fields["contacts.phone"]);
    expect(rendered.html).toContain(`lang="${locale}"`);
    expect(`${rendered.text}${visible(rendered.html)}`).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("has a subject of at most 60 characters, whatever it tells and whatever the programme is called", () => {
    for (const item of items)
      for (const count of [1, 2, 120]) {
        const many =
          item.kind === "received" ? [{ ...item, count }] : Array.from({ length: count }, () => item);
        const { subject } = renderNotice(
          notice({
            locale,
            items: many,
            programme: { ...notice().programme, name: "Programa de Parceiros da Vértice Sistemas" },
          }),
        );
        expect(subject.length, subject).toBeLessThanOrEqual(60);
        expect(subject).toMatch(/^Programa.*: \S/);
      }
  });

  test("can be stopped and changed, and says why it came", () => {
    expect(rendered.text).toContain(`${sampleLinks.unsubscribe}\n`);
    expect(rendered.text).toContain(sampleLinks.preferences);
    expect(rendered.text.replaceAll("\n", " ")).toContain(
      "Vértice Sistemas S.A., Av. Paulista 1000, São Paulo, SP 01310-100.",
    );
  });

  test("stays small, loads nothing, and is the same every time", () => {
    expect(rendered.html.length).toBeLessThan(30_000);
    expect(rendered.html).not.toMatch(/<img|<script|@import|url\(/);
    expect(renderNotice(notice({ locale }))).toEqual(rendered);
  });
});

test("quotes a sentence in another language, and defuses what looks like an address", () => {
  const { text } = renderNotice(
    notice({
      locale: "en",
      wordsLocale: "pt-BR",
      recipient: { name: "evil.example" },
      items: [{ kind: "won", ref: null, sentence: "A indicação veio pronta." }],
    }),
  );
  expect(text).toContain("“A indicação veio pronta.”");
  expect(text).not.toContain("evil.example");
});

test("counts what it has no room for", () => {
  const [won] = items;
  const { text } = renderNotice(notice({ items: Array.from({ length: 9 }, () => won as NoticeItem) }));
  expect(text).toContain("E mais 4");
});

test("refuses links that are none of the web, and a notice of nothing", () => {
  const links = { unsubscribe: "javascript:alert(1)", preferences: "https://leads.example/u/t" };
  expect(() => renderNotice(notice({ links }))).toThrow(TypeError);
  expect(() => renderNotice(notice({ items: [] }))).toThrow(TypeError);
});

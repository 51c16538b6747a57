import { type Locale, locales } from "@leadback/scoring";
import { describe, expect, test } from "vitest";
import {
  calmWeek,
  fixtures,
  fullFortnight,
  hostileNames,
  ordinaryWeek,
  quietWeek,
  winWeek,
} from "../test/fixtures.ts";
import { countWords, numbersIn, visibleText, withoutAddresses } from "../test/read-mail.ts";
import { messagesByLocale } from "./locales/registry.ts";
import { renderDigest, wordLimit } from "./render-digest.tsx";
import { shortTextLimit } from "./short-text.ts";

const footerRule = /^-{76}$/m;

const letters = Object.entries(fixtures).flatMap(([name, fixture]) =>
  locales.map((locale) => ({
    name,
    locale,
    snapshot: fixture(locale),
    rendered: renderDigest(fixture(locale)),
  })),
);

/** Words of one language that the other two do not have. */
const markers = {
  "pt-BR": /(?<!\p{L})(?:você|não|uma|foi|foram|nossa|seus|até|os|em)(?!\p{L})/iu,
  en: /(?<!\p{L})(?:the|your|we|and|was|were|of|with)(?!\p{L})/iu,
  es: /(?<!\p{L})(?:usted|los|las|fue|fueron|nuestra|una|el|sus|su)(?!\p{L})/iu,
};

/** Without masthead, answer links and footer. */
function letterAlone(text: string, locale: Locale): string {
  const [, ...blocks] = withoutAddresses(text).split("\n\n");
  const [beforeFooter = ""] = blocks.join("\n\n").split(footerRule);
  const [letter = ""] = beforeFooter.split(messagesByLocale[locale].answers.question);
  return letter;
}

describe.each(letters)("$name in $locale", ({ name, locale, snapshot, rendered }) => {
  const { subject, preheader, html, text } = rendered;
  const seen = visibleText(html);

  test("renders the same bytes twice", () => {
    expect(renderDigest(structuredClone(snapshot))).toEqual(rendered);
  });

  test("says the same numbers in both parts", () => {
    expect(numbersIn(withoutAddresses(text))).toEqual(numbersIn(seen));
  });

  test("holds nothing that was not computed", () => {
    for (const part of [subject, preheader, seen, text])
      expect(part).not.toMatch(/\b(?:NaN|undefined|null|Infinity)\b|-0\b|\[object|\$\{/);
  });

  test("has one h1, a title and its language on html, body and cell", () => {
    expect(html.match(/<h1\b/g)).toHaveLength(1);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    for (const tag of ["html", "body", "td"])
      expect(html).toMatch(new RegExp(`<${tag} [^>]*lang="${locale}"`));
  });

  test("lays out with presentational tables, and names those that hold data", () => {
    for (const table of html.match(/<table\b[^>]*>/g) ?? [])
      expect(table).toMatch(/role="presentation"|aria-label=/);
  });

  test("asks nothing of a network", () => {
    expect(html.match(/<(?:img|link|script|iframe)\b|url\(|@import|@font-face|<[^>]+\ssrc=/i)).toBeNull();
  });

  test("leaves to the reader's program where a link opens", () => {
    for (const link of html.match(/<a [^>]*>/g) ?? []) expect(link).toContain('target="_self"');
  });

  test("lets the reader unsubscribe from both parts", () => {
    if (snapshot.links.unsubscribe === null) return;
    expect(html).toContain(`href="${snapshot.links.unsubscribe}"`);
    expect(text.split("\n")).toContain(snapshot.links.unsubscribe);
  });

  test("has at most one button", () => {
    const buttons = html.match(/<a [^>]*class="accent-fill /g) ?? [];
    const hasStep = snapshot.edition === "regular" || snapshot.edition === "welcome";
    const link = (hasStep ? snapshot.nextStep.link : null) ?? snapshot.links.signIn ?? null;
    expect(buttons.length).toBe(link === null ? 0 : 1);
  });

  test("keeps subject, preheader, words and bytes within their limits", () => {
    expect(subject.length).toBeLessThanOrEqual(60);
    expect(preheader.length).toBeGreaterThanOrEqual(40);
    expect(preheader.length).toBeLessThanOrEqual(100);
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(60 * 1024);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(20 * 1024);
    expect(countWords(letterAlone(text, locale))).toBeLessThanOrEqual(wordLimit);
  });

  test("keeps the plain part within 78 columns", () => {
    const tooLong = withoutAddresses(text)
      .split("\n")
      .filter((line) => line.length > 78 && line.split(" ").every((word) => word.length < 70));
    expect(tooLong).toEqual([]);
    expect(text).not.toMatch(/[ \t]$|\n{3}|\u00A0/m);
  });

  test("has a short form with no number of its own, no link, and no more than a phone shows", () => {
    expect(rendered.short.length).toBeLessThanOrEqual(shortTextLimit);
    expect(rendered.short).not.toMatch(/https?:|\b(?:NaN|undefined|null)\b/);
    const told = new Set([...numbersIn(text), ...numbersIn(seen)]);
    expect(numbersIn(rendered.short).filter((number) => !told.has(number))).toEqual([]);
  });

  test("speaks one language", () => {
    if (name === "hostileNames") return;
    expect(seen).toMatch(markers[locale]);
    for (const other of locales.filter((tag) => tag !== locale)) expect(seen).not.toMatch(markers[other]);
  });
});

test("names from outside stay text: no markup, no header line, no link", () => {
  for (const locale of locales) {
    const { subject, html, text } = renderDigest(hostileNames(locale));
    expect(subject).not.toMatch(/[\r\n]/);
    expect(html.match(/<img|<script|<b>/)).toBeNull();
    for (const part of [html, text]) expect(part.match(/evil\.com|mailto:a|\u202E/)).toBeNull();
    const hosts = [...html.matchAll(/href="https?:\/\/([^/"]+)/g)].map(([, host]) => host);
    expect(new Set(hosts)).toEqual(new Set(["leadback.example.org"]));
  }
});

test("an ordinary subject says programme, number and period", () => {
  expect(renderDigest(ordinaryWeek("pt-BR")).subject).toBe(
    "Programa Vértice: 7 de 12 leads qualificados (9–15 nov)",
  );
  expect(renderDigest(ordinaryWeek("en")).subject).toBe(
    "Vertice Programme: 7 of 12 leads qualified (9–15 Nov)",
  );
  expect(renderDigest(ordinaryWeek("es")).subject).toBe(
    "Programa Vértice: 7 de 12 leads calificados (9–15 nov)",
  );
});

test("wins come before the number", () => {
  const seen = visibleText(renderDigest(winWeek("pt-BR")).html);
  expect(seen.indexOf("Um negócio fechado")).toBeGreaterThan(0);
  expect(seen.indexOf("Um negócio fechado")).toBeLessThan(seen.indexOf("7 de 12"));
});

test("a quiet week says three lines and no number", () => {
  const { text } = renderDigest(quietWeek("pt-BR"));
  const [letter = ""] = text.split(footerRule);
  const blocks = withoutAddresses(letter).trim().split("\n\n");
  expect(blocks.slice(2, 5)).toEqual([
    "Nenhum lead seu mudou de etapa de 9 a 15 de novembro.",
    "4 leads seus seguem em andamento conosco.",
    "Um lead espera uma informação sua; assim que ela chegar, voltamos a\ntrabalhá-lo.",
  ]);
});

test("a letter that grows loses trend, funnel, case and examples, in that order", () => {
  const giveWay = [/Qualificados nas últimas/, /O que andou/, /Um caso/, /Exemplos/];
  const stay = [/O que fazer agora/, /Nossa parte/, /Sua meta/];
  const lost = Array.from({ length: 40 }, (_, length) => {
    const note = "palavra ".repeat(length * 8).trim();
    const { text } = renderDigest({
      ...calmWeek("pt-BR"),
      signature: { name: "Marina", role: null, note: { text: note, locale: "pt-BR" } },
    });
    for (const heading of stay) expect(text).toMatch(heading);
    const gone = giveWay.map((heading) => !heading.test(text));
    expect(gone).toEqual([...gone].sort((left, right) => Number(right) - Number(left)));
    return gone.filter(Boolean).length;
  });
  expect([...new Set(lost)]).toEqual([0, 1, 2, 3, 4]);
});

test("links of one recipient replace those of the snapshot", () => {
  const mine = "https://leadback.example.org/u/mine";
  const { html, text } = renderDigest(ordinaryWeek("en"), { unsubscribe: mine, preferences: null });
  for (const part of [html, text]) {
    expect(part).toContain(mine);
    expect(part).not.toMatch(/\/u\/4f8a1c|preferences/i);
  }
});

test("a link that is not of the web is refused", () => {
  expect(() => renderDigest(ordinaryWeek("en"), { webCopy: "javascript:alert(1)" })).toThrow(TypeError);
});

test("a coaching step without its text is refused", () => {
  const snapshot = ordinaryWeek("en");
  expect(() => renderDigest({ ...snapshot, nextStep: { ...snapshot.nextStep, text: null } })).toThrow(
    TypeError,
  );
});

const flat = (text: string) => text.replace(/\s+/g, " ");

test("a lead that was decided untried is not said to wait for us", () => {
  const said = (locale: Locale) => flat(renderDigest(fixtures.untriedLead(locale)).text);
  expect(said("pt-BR")).toContain("O seu lead foi decidido sem nenhuma tentativa de contato registrada.");
  expect(said("en")).toContain("Your lead was decided before any try to reach it was on record.");
  expect(said("es")).toContain("Su lead se decidió sin ningún intento de contacto registrado.");
  for (const locale of locales)
    expect(said(locale)).not.toMatch(/Ainda não tent|not yet tried|no intentamos/);
});

test("leads that were sent before are counted, and said to be", () => {
  const text = flat(renderDigest(fixtures.resentWeek("pt-BR")).text);
  expect(text).toContain("Dois dos recebidos você já tinha enviado antes.");
  expect(text).toContain("Dos 12 leads que você enviou em julho (1 já enviado antes), 2 viraram clientes.");
  expect(text).toContain(
    "Tentamos contato com 2 de 3 leads; prometemos até 4 horas úteis. Dentro do prazo: 2 de 2. Um lead foi decidido",
  );
});

test("leads that were qualified before they stopped are told from those that were decided", () => {
  const told =
    "Dois dos 5 já tinham sido qualificados antes de parar e continuam contados como qualificados.";
  expect(flat(renderDigest(fixtures.resentWeek("pt-BR")).text)).toContain(told);
  const { headline } = fixtures.oneLeadLost("pt-BR");
  const undecided = { ...fixtures.resentWeek("pt-BR"), headline };
  expect(flat(renderDigest(undecided).text)).not.toContain(told);
});

test("what the programme calls things stands between quotation marks where the reader has another language", () => {
  const text = flat(renderDigest(fixtures.namedAbroad("en")).text);
  expect(text).toContain("Tecelagem Rio Claro · MPX-2DA · 12 Nov · “industry” · 140 people");
  expect(text).toContain("We found: “retail”; we look for: “industry”.");
  expect(flat(renderDigest(ordinaryWeek("en")).text)).toContain("12 Nov · industry · 140 people");
});

test("a copy on the web says to who is not signed in where the leads are", () => {
  const { html } = renderDigest(fixtures.signedOutCopy("en"));
  expect(html).toContain('<div id="leads">');
  expect(html).toMatch(
    /href="https:\/\/leadback\.example\.org\/sign-in\?next=\/d\/4f8a1c"[^>]*>.*Sign in to see the leads/,
  );
  expect(renderDigest(fixtures.webCopy("en")).html).toContain(
    'href="https://leadback.example.org/leads/01936b5e"',
  );
});

test("the hint of a reason is not said again when it is the next step", () => {
  const snapshot = ordinaryWeek("pt-BR");
  expect(
    renderDigest(snapshot)
      .text.replace(/\s+/g, " ")
      .split(snapshot.nextStep.text ?? ""),
  ).toHaveLength(2);
});

test.each(locales)("every count from 0 to 21 reads whole in %s", (locale) => {
  for (const count of [0, 1, 2, 5, 21]) {
    const base = fullFortnight(locale);
    const { html, text } = renderDigest({
      ...base,
      caseStory: null,
      headline: {
        ...base.headline,
        qualified: count,
        decided: count,
        countingAgainst: { qualified: count, of: count, excluded: count },
      },
      wins: { total: count + 1, first: base.wins.first.slice(0, 1) },
      nextStep: {
        ...base.nextStep,
        kind: "answer_request",
        text: null,
        leadCount: count,
        linkLabel: "waiting_leads",
      },
      conversion: { won: count, submitted: count + 1, firstDay: "2026-05-01", lastDay: "2026-07-31" },
      goal: {
        metric: "won",
        done: count,
        target: 21,
        currency: null,
        lastDay: "2026-12-31",
        daysLeft: count,
        pace: "behind",
        neededPerWeek: 2.5,
      },
    });
    expect(numbersIn(withoutAddresses(text))).toEqual(numbersIn(visibleText(html)));
    const one = {
      "pt-BR": /\b1 (?:leads|negócios|dias)\b/,
      en: /\b1 (?:leads|deals|days)\b/,
      es: /\b1 (?:leads|negocios|días)\b/,
    };
    expect(withoutAddresses(text)).not.toMatch(new RegExp(`(?<!(?:de|of) )${one[locale].source}`));
  }
});

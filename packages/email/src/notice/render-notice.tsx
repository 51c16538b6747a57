import { Section } from "react-email";
import { defuseSnapshot } from "../defuse-snapshot.ts";
import { letterPage } from "../letter-page.tsx";
import { messagesByLocale } from "../locales/registry.ts";
import { LinkList } from "../parts/link-list.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import { Rule } from "../parts/rule.tsx";
import { TextLink } from "../parts/text-link.tsx";
import { quoted } from "../sections/quoted.ts";
import { shortenText } from "../shorten-text.ts";
import { subjectLimit } from "../subject-line.ts";
import { pageWidth, plainHeading, plainLink, wrapText } from "../text/plain-page.ts";
import type { NoticeItem, NoticeSnapshot } from "./notice-snapshot.ts";
import { type NoticeWords, noticeWords } from "./notice-words.ts";

export interface RenderedNotice {
  /** At most 60 characters. */
  subject: string;
  html: string;
  text: string;
}

/** Of each kind; what is more is counted. */
const shownItems = 5;

/** One thing that is told: its lines, and what can be done about it. */
interface Told {
  lines: string[];
  link: { label: string; url: string } | null;
}

/**
 * The one notice of a day to one person, from its frozen snapshot. The same snapshot gives the same bytes.
 *
 * @throws TypeError when a link is not http(s)
 */
export function renderNotice(snapshot: NoticeSnapshot): RenderedNotice {
  const messages = messagesByLocale[snapshot.locale];
  const notice = defuseSnapshot(snapshot, messages.linkRemoved);
  const words = noticeWords[notice.locale];
  requireWebLinks(notice);
  const about = aboutOf(notice, words);
  const title = `${about.charAt(0).toUpperCase()}${about.slice(1)}.`;
  const greeting = words.greeting(notice.recipient.name ?? notice.partner.name);
  const told = toldOf(notice, words);
  const reply = notice.signerName === null ? [] : [words.reply(notice.signerName)];
  const foot = footOf(notice, words);
  const { programme } = notice;
  const subject = `${shortenText(programme.name, subjectLimit - about.length - 2)}: ${about}`;
  const html = letterPage({
    locale: notice.locale,
    title: subject,
    preheader: told[0]?.lines[0] ?? title,
    children: (
      <>
        <Paragraph tone="accent">{programme.name}</Paragraph>
        <Paragraph size="title" above={16}>
          {title}
        </Paragraph>
        <Paragraph above={16}>{greeting}</Paragraph>
        {told.map(({ lines, link }) => (
          <Section key={lines.join()} style={{ paddingTop: 16 }}>
            {lines.map((line, index) => (
              <Paragraph key={line} above={index === 0 ? 0 : 4}>
                {line}
              </Paragraph>
            ))}
            {link === null ? null : (
              <Paragraph above={4}>
                <TextLink href={link.url}>{link.label}</TextLink>
              </Paragraph>
            )}
          </Section>
        ))}
        {reply.map((line) => (
          <Paragraph key={line} above={24}>
            {line}
          </Paragraph>
        ))}
        <Section style={{ paddingTop: 32 }}>
          <Rule below={16} />
          <Paragraph tone="muted" size="small">
            {foot.why}
          </Paragraph>
          <Paragraph tone="muted" size="small" above={12}>
            <LinkList links={foot.links} tone="muted" />
          </Paragraph>
          <Paragraph tone="muted" size="small" above={12}>
            {foot.sender.join(" ")}
          </Paragraph>
        </Section>
      </>
    ),
  });
  const blocks = [
    wrapText(programme.name),
    plainHeading(title),
    wrapText(greeting),
    ...told.map(({ lines, link }) =>
      [
        lines.map((line) => wrapText(line)).join("\n"),
        ...(link === null ? [] : [plainLink(link.label, link.url)]),
      ].join("\n"),
    ),
    ...reply.map((line) => wrapText(line)),
    "-".repeat(pageWidth),
    wrapText(foot.why),
    foot.links.map(({ label, url }) => plainLink(label, url)).join("\n"),
    foot.sender.map((line) => wrapText(line)).join("\n"),
    "leadback",
  ];
  return { subject, html, text: `${plainSpaces(blocks.join("\n\n"))}\n` };
}

/** By the first kind that it tells of, which is the one that matters most. */
function aboutOf({ items }: NoticeSnapshot, words: NoticeWords): string {
  const [first] = items;
  if (first === undefined) throw new TypeError("A notice tells of something.");
  const count =
    first.kind === "received" ? first.count : items.filter(({ kind }) => kind === first.kind).length;
  return words.about[first.kind](count);
}

function toldOf(notice: NoticeSnapshot, words: NoticeWords): Told[] {
  const byKind = Map.groupBy(notice.items, ({ kind }) => kind);
  return [...byKind.values()].flatMap((items) => {
    const rest = items.length - shownItems;
    const shown = items.slice(0, shownItems).map((item) => told(item, notice, words));
    return rest > 0 ? [...shown, { lines: [words.more(rest)], link: null }] : shown;
  });
}

function told(item: NoticeItem, notice: NoticeSnapshot, words: NoticeWords): Told {
  const said = (sentence: string | null) =>
    sentence === null ? [] : [quoted(sentence, { snapshot: notice })];
  switch (item.kind) {
    case "won":
      return { lines: [words.won(item.ref), ...said(item.sentence)], link: null };
    case "dispute_answered":
      return { lines: [item.isOverturned ? words.overturned(item.ref) : words.upheld(item.ref)], link: null };
    case "information_needed": {
      const { formats } = messagesByLocale[notice.locale];
      const fields = formats.list(item.fields.map((field) => words.fields[field] ?? field));
      return {
        lines: [`${words.needed(item.ref, fields)} ${words.clockStands}`],
        link: { label: words.answer, url: item.link },
      };
    }
    case "ended":
      return {
        lines: [words.ended(item.ref, item.reasonLabel), ...said(item.sentence), words.canBeCorrected],
        link: { label: words.correct, url: item.link },
      };
    case "received": {
      const { formats, businessHours } = messagesByLocale[notice.locale];
      const { firstAttemptHours, decisionDays } = notice.promises;
      return {
        lines: [
          words.received(item.count, item.refs.length === item.count ? formats.list(item.refs) : ""),
          words.promise(businessHours(firstAttemptHours), decisionDays),
        ],
        link: null,
      };
    }
  }
}

function footOf({ programme, partner, links }: NoticeSnapshot, words: NoticeWords) {
  return {
    why: words.why(partner.name, programme.name),
    links: [
      { label: words.preferences, url: links.preferences },
      { label: words.stop, url: links.unsubscribe },
    ],
    sender: [
      `${[programme.legalName, programme.postalAddress].filter((part) => part !== "").join(", ")}.`,
      ...(programme.privacyContact === null ? [] : [`${words.privacy} ${programme.privacyContact}`]),
    ],
  };
}

/** Spaces that hold a number and its unit together are for the HTML part alone. */
function plainSpaces(text: string): string {
  return text.replace(/[\u00A0\u202F]/g, " ");
}

function requireWebLinks({ links, items }: NoticeSnapshot): void {
  for (const url of [...Object.values(links), ...items.flatMap((item) => ("link" in item ? item.link : []))])
    if (!/^https?:\/\//.test(url)) throw new TypeError(`A link of a notice must be http(s): ${url}`);
}

import { Heading, Section } from "react-email";
import { defuseSnapshot } from "../defuse-snapshot.ts";
import { letterPage } from "../letter-page.tsx";
import { messagesByLocale } from "../locales/registry.ts";
import { inked, sizes } from "../look.ts";
import { ActionButton } from "../parts/action-button.tsx";
import { LinkList } from "../parts/link-list.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import { Rule } from "../parts/rule.tsx";
import { SectionHeading } from "../parts/section-heading.tsx";
import { TextLink } from "../parts/text-link.tsx";
import { Wordmark } from "../parts/wordmark.tsx";
import { quoted } from "../sections/quoted.ts";
import { shortenText } from "../shorten-text.ts";
import { subjectLimit } from "../subject-line.ts";
import { pageWidth, plainHeading, plainLink, wrapText } from "../text/plain-page.ts";
import { withinSentence } from "../within-sentence.ts";
import type { NoticeItem, NoticeSnapshot } from "./notice-snapshot.ts";
import { type NoticeWords, noticeWords } from "./notice-words.ts";

export interface RenderedNotice {
  /** At most 60 characters. */
  subject: string;
  html: string;
  text: string;
}

/** Of what somebody wrote. */
const saidLimit = 400;
/** Of each kind; what is more is counted. */
const shownItems = 5;

/** What is told of one kind, under a heading of its own; that of the first is the title of the notice. */
interface ToldOfKind {
  kind: NoticeItem["kind"];
  heading: string;
  told: Told[];
}

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
  const kinds = kindsOf(notice, words);
  const [first] = kinds;
  if (first === undefined) throw new TypeError("A notice tells of something.");
  const about = aboutOf(first.kind, notice, words);
  const greeting = words.greeting(notice.recipient.name ?? notice.partner.name);
  const reply = notice.signerName === null ? [] : [words.reply(notice.signerName)];
  const foot = footOf(notice, words);
  const { programme } = notice;
  const subject = `${shortenText(programme.name, subjectLimit - about.length - 2)}: ${about}`;
  const hasOneLink = kinds.flatMap(({ told }) => told).filter(({ link }) => link !== null).length === 1;
  const html = letterPage({
    locale: notice.locale,
    title: subject,
    preheader: words.teaser[first.kind],
    children: (
      <>
        <Paragraph size="small">
          <strong style={{ fontWeight: 600 }}>{programme.name}</strong>
        </Paragraph>
        <Rule above={12} />
        <Paragraph above={32}>{greeting}</Paragraph>
        {kinds.map(({ kind, heading, told }) => (
          <Section key={kind} style={{ paddingTop: kind === first.kind ? 12 : 40 }}>
            {kind === first.kind ? (
              <Heading as="h1" {...inked("ink", { ...sizes.title, margin: 0 })}>
                {heading}
              </Heading>
            ) : (
              <SectionHeading>{heading}</SectionHeading>
            )}
            {told.map(({ lines, link }, index) => (
              <Section
                key={lines.join()}
                style={{ paddingTop: index > 0 ? 20 : kind === first.kind ? 12 : 0 }}
              >
                {lines.map((line, position) => (
                  <Paragraph key={line} above={position === 0 ? 0 : 4}>
                    {line}
                  </Paragraph>
                ))}
                {link === null ? null : hasOneLink ? (
                  <ActionButton href={link.url} label={link.label} />
                ) : (
                  <Paragraph above={4}>
                    <TextLink href={link.url}>{link.label}</TextLink>
                  </Paragraph>
                )}
              </Section>
            ))}
          </Section>
        ))}
        {reply.map((line) => (
          <Paragraph key={line} above={40}>
            {line}
          </Paragraph>
        ))}
        <Section style={{ paddingTop: 40 }}>
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
          <Wordmark />
        </Section>
      </>
    ),
  });
  const blocks = [
    wrapText(programme.name),
    wrapText(greeting),
    ...kinds.flatMap(({ heading, told }) => [
      plainHeading(heading),
      ...told.map(({ lines, link }) =>
        [
          lines.map((line) => wrapText(line)).join("\n"),
          ...(link === null ? [] : [plainLink(link.label, link.url)]),
        ].join("\n"),
      ),
    ]),
    ...reply.map((line) => wrapText(line)),
    "-".repeat(pageWidth),
    wrapText(foot.why),
    foot.links.map(({ label, url }) => plainLink(label, url)).join("\n"),
    foot.sender.map((line) => wrapText(line)).join("\n"),
    "leadback",
  ];
  return { subject, html, text: `${plainSpaces(blocks.join("\n\n"))}\n` };
}

function aboutOf(kind: NoticeItem["kind"], { items }: NoticeSnapshot, words: NoticeWords): string {
  const count = items
    .filter((item) => item.kind === kind)
    .reduce((sum, item) => sum + (item.kind === "received" ? item.count : 1), 0);
  return words.about[kind](count);
}

function kindsOf(notice: NoticeSnapshot, words: NoticeWords): ToldOfKind[] {
  const byKind = Map.groupBy(notice.items, ({ kind }) => kind);
  return [...byKind].map(([kind, items]) => {
    // Several wins of which nothing more may be said are said by their heading.
    const isTold = (item: NoticeItem) =>
      item.kind !== "won" || items.length === 1 || item.ref !== null || item.sentence !== null;
    const tellable = items.filter(isTold);
    const rest = tellable.length - shownItems;
    const shown = tellable.slice(0, shownItems).map((item) => told(item, notice, words));
    const about = aboutOf(kind, notice, words);
    return {
      kind,
      heading: `${about.charAt(0).toUpperCase()}${about.slice(1)}.`,
      told: [
        ...shown,
        ...(rest > 0 ? [{ lines: [words.more(rest)], link: null }] : []),
        ...(kind === "information_needed" ? [{ lines: [words.clockStands], link: null }] : []),
      ],
    };
  });
}

function told(item: NoticeItem, notice: NoticeSnapshot, words: NoticeWords): Told {
  const said = (sentence: string | null) =>
    sentence === null ? [] : [quoted(shortenText(sentence, saidLimit), { snapshot: notice })];
  switch (item.kind) {
    case "won":
      return { lines: [words.won(item.ref), ...said(item.sentence)], link: null };
    case "dispute_answered":
      return {
        lines: [
          item.isOverturned ? words.overturned(item.ref) : words.upheld(item.ref),
          ...said(item.answer),
        ],
        link: null,
      };
    case "information_needed": {
      const { formats } = messagesByLocale[notice.locale];
      const fields = formats.list(item.fields.map((field) => words.fields[field] ?? field));
      return {
        lines: [words.needed(item.ref, fields)],
        link: { label: words.answer, url: item.link },
      };
    }
    case "ended":
      return {
        lines: [
          words.ended(item.ref, withinSentence(item.reasonLabel)),
          ...said(item.sentence),
          words.canBeCorrected,
        ],
        link: { label: words.correct, url: item.link },
      };
    case "received": {
      const { formats, businessHours } = messagesByLocale[notice.locale];
      const { firstAttemptHours, decisionDays } = notice.promises;
      return {
        lines: [
          ...(item.refs.length === item.count ? [words.references(item.count, formats.list(item.refs))] : []),
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

import { LinkList } from "../parts/link-list.tsx";
import { Paragraph } from "../parts/paragraph.tsx";
import { Rule } from "../parts/rule.tsx";
import { Wordmark } from "../parts/wordmark.tsx";
import { pageWidth, plainLink, wrapText } from "../text/plain-page.ts";
import type { DigestSection, DigestView } from "./section.ts";

/** Period and cut-off, why this arrived, how to stop it, and who sends it. */
export const footer: DigestSection = {
  name: "footer",
  editions: ["regular", "quiet", "welcome", "closing"],
  isShown: () => true,
  html(view) {
    const [period, why, ...sender] = lines(view);
    return (
      <>
        <Rule below={16} />
        <Paragraph tone="muted" size="small">
          {period}
        </Paragraph>
        <Paragraph tone="muted" size="small">
          {why}
        </Paragraph>
        <Paragraph tone="muted" size="small" above={12}>
          <LinkList links={links(view)} tone="muted" />
        </Paragraph>
        <Paragraph tone="muted" size="small" above={12}>
          {sender.join(" ")}
        </Paragraph>
        <Wordmark />
      </>
    );
  },
  text(view) {
    const [period = "", why = "", ...sender] = lines(view);
    return [
      "-".repeat(pageWidth),
      `${wrapText(period)}\n${wrapText(why)}`,
      links(view)
        .map((link) => plainLink(link.label, link.url))
        .join("\n"),
      sender.map((line) => wrapText(line)).join("\n"),
      "leadback",
    ];
  },
};

function lines({ snapshot, messages, day }: DigestView): string[] {
  const { period, zone, programme, partner, signature } = snapshot;
  const words = messages.footer;
  const { localDate, clockTime, zoneName } = messages.formats;
  const cutoff = words.cutoff(day(localDate(period.cutoff, zone)), clockTime(period.cutoff, zone));
  return [
    `${words.period(period.firstDay, period.lastDay, zoneName(period.start, zone))} ${cutoff}`,
    // A copy on the web is no e-mail.
    signature === null || snapshot.links.unsubscribe === null
      ? words.why(partner.name, programme.name)
      : `${words.why(partner.name, programme.name)} ${messages.signature.reply(signature.name)}`,
    `${[programme.legalName, programme.postalAddress].filter((part) => part !== "").join(", ")}.`,
    ...(programme.privacyContact === null ? [] : [`${words.privacy} ${programme.privacyContact}`]),
  ];
}

function links({ snapshot, messages }: DigestView): { label: string; url: string }[] {
  const words = messages.footer;
  const { definitions, preferences, webCopy, unsubscribe } = snapshot.links;
  const listed = [
    { label: words.definitions, url: definitions },
    { label: words.webCopy, url: webCopy },
    { label: words.preferences, url: preferences },
    { label: words.unsubscribe, url: unsubscribe },
  ];
  return listed.flatMap(({ label, url }) => (url === null ? [] : [{ label, url }]));
}

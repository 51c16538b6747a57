import { headlineFigure } from "./headline-figure.ts";
import { headlineWords } from "./headline-words.ts";
import type { Messages } from "./messages.ts";
import { nextStepText } from "./next-step-text.ts";
import { shortenText } from "./shorten-text.ts";
import type { DigestSnapshot } from "./snapshot.ts";

/** What a phone shows without a "read more". */
export const shortTextLimit = 600;

/** The letter in a few lines, for a manager to send by WhatsApp: no link, no lead, nothing that the letter does not say. */
export function shortText(snapshot: DigestSnapshot, messages: Messages): string {
  const { programme, period, recipient, partner, signature, wins, responseTime } = snapshot;
  const span = messages.rangeShort(period.firstDay, period.lastDay);
  const late = responseTime !== null && responseTime.lateCount > 0 ? responseTime.lateCount : null;
  const lines = [
    messages.greeting(shortenText(recipient.name ?? partner.name, 60)),
    `${shortenText(programme.name, 60)}, ${span}.`,
    snapshot.edition === "regular" && wins.total > 0 ? `${messages.wins.title(wins.total)}.` : null,
    newsOf(snapshot, messages),
    late === null ? null : messages.responseTime.late(late),
    snapshot.edition === "closing"
      ? null
      : `${messages.nextStep.title}: ${nextStepText(snapshot.nextStep, messages)}`,
    shortenText(signature?.name ?? programme.senderName, 60),
  ];
  const told = lines.filter((line) => line !== null && line !== "");
  return shortenText(told.join("\n\n").replace(/[\u00A0\u202F]/g, " "), shortTextLimit);
}

function newsOf(snapshot: DigestSnapshot, messages: Messages): string {
  const { edition, period, openLeads, closing, headline, funnel } = snapshot;
  const near = period.lastDay;
  const range = messages.range(period.firstDay, period.lastDay, near);
  if (edition === "closing" && closing !== null)
    return messages.closing.title(snapshot.programme.name, closing.state, messages.day(closing.since, near));
  if (edition === "quiet")
    return `${messages.quiet.title(range)} ${messages.quiet.openLeads(openLeads.total, openLeads.waitingForPartner)}`;
  if (edition === "welcome") return messages.welcome.received(funnel?.received ?? 0);
  const figure = headlineFigure(snapshot);
  const words = headlineWords(figure, messages, range);
  if (words !== null) return words;
  if (figure.kind === "won" || figure.kind === "received" || figure.kind === "moving")
    return `${messages.formats.number(figure.count)} ${messages.headline[figure.kind](figure.count, range)}.`;
  if (figure.kind !== "decided") return "";
  const { qualified, decided } = figure;
  const sentence = `${messages.outOf(qualified, decided)} ${messages.headline.decided(qualified, decided, range)}.`;
  const before = headline.previous;
  if (before === null || before.decided === 0) return sentence;
  return `${sentence} ${messages.headline.previous(messages.outOf(before.qualified, before.decided), period.cadence, null)}`;
}

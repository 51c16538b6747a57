import { currencyDigits, type Locale, partnerLabel } from "@leadback/scoring";
import type { Agenda, AgendaItem } from "./agenda.ts";
import { agendaWords } from "./agenda-words.ts";

/** An agenda in words, one line an item: as the programme reads it, or as its partner does. */
export function describeAgenda(agenda: Agenda, locale: Locale, isToPartner = false): string[] {
  return agenda.map((item) => lineOf(item, locale, isToPartner));
}

function lineOf(item: AgendaItem, locale: Locale, isToPartner: boolean): string {
  const words = agendaWords[locale];
  const number = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  switch (item.code) {
    case "goal": {
      const isRate = item.measure === "quality_rate" || item.measure === "conversion";
      const shown = (value: number) => {
        if (item.currency !== null) return money(value, item.currency, locale);
        if (isRate) return new Intl.NumberFormat(locale, { style: "percent" }).format(value);
        return number.format(value);
      };
      const achieved = item.achieved === null ? "–" : shown(item.achieved);
      const status = words.status[item.status] ?? "";
      return words.goal(words.measures[item.measure], achieved, shown(item.target), status);
    }
    case "reason":
      return words.reason(partnerLabel(item.reason, locale), item.count, item.ended);
    case "decided":
      return words.decided(item.qualified, item.decided, item.days);
    case "wins":
      return words.wins(item.count);
    case "silent":
      return words.silent(item.days);
    case "waiting_for_us":
      return words.waitingForUs(item.count);
    case "open_disputes":
      return words.openDisputes(item.count);
    case "open_messages":
      return words.openMessages(item.count);
    case "open_actions":
      return words.openActions(item.ours, item.theirs, item.overdue, isToPartner);
    case "quality_fell":
      return words.qualityFell;
    case "replies_slower":
      return words.repliesSlower;
    case "next_goal":
      return words.nextGoal;
  }
}

function money(amountCents: number, currency: string, locale: Locale): string {
  const format = new Intl.NumberFormat(locale, { style: "currency", currency, maximumFractionDigits: 0 });
  return format.format(amountCents / 10 ** currencyDigits(currency));
}

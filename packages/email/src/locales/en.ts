import { createFormats } from "../formats.ts";
import type { Messages } from "../messages.ts";

const formats = createFormats("en");
const { plural } = formats;
const words = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

const inWords = (count: number) => words[count] ?? formats.number(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (value: number, one: string, other: string) =>
  `${formats.number(value)} ${plural(value, { one, other })}`;
const leads = (value: number) => count(value, "lead", "leads");
const dayAndMonth = (date: string) => `${formats.dayOfMonth(date)} ${formats.monthName(date)}`;
const withYear = (date: string) => `${dayAndMonth(date)} ${formats.year(date)}`;
const day = (date: string, near: string) =>
  formats.year(date) === formats.year(near) ? dayAndMonth(date) : withYear(date);
const dayShort = (date: string) => `${formats.dayOfMonth(date)} ${formats.monthShort(date)}`;
const outOf = (part: number, whole: number) =>
  `${formats.number(part)}\u00A0of\u00A0${formats.number(whole)}`;
const weekdayDay = (date: string) => `${formats.weekdayShort(date)} ${dayShort(date)}`;

export const en = {
  locale: "en",
  linkRemoved: "[link removed]",
  formats,
  day,
  dayShort,
  range(firstDay, lastDay, near) {
    if (formats.year(firstDay) !== formats.year(lastDay))
      return `from ${withYear(firstDay)} to ${withYear(lastDay)}`;
    if (formats.monthName(firstDay) !== formats.monthName(lastDay))
      return `from ${dayAndMonth(firstDay)} to ${day(lastDay, near)}`;
    return `from ${formats.dayOfMonth(firstDay)} to ${day(lastDay, near)}`;
  },
  rangeShort: (firstDay, lastDay) =>
    formats.monthName(firstDay) === formats.monthName(lastDay)
      ? `${formats.dayOfMonth(firstDay)}–${dayShort(lastDay)}`
      : `${dayShort(firstDay)}–${dayShort(lastDay)}`,
  businessHours(hours) {
    const minutes = Math.round(hours * 60);
    if (minutes < 60) return count(minutes, "business\u00A0minute", "business\u00A0minutes");
    const whole = hours >= 10 ? Math.round(hours) : Math.floor(minutes / 60);
    const rest = hours >= 10 ? 0 : minutes % 60;
    if (rest > 0) return `${whole}\u00A0h\u00A0${rest}\u00A0min of business time`;
    return count(whole, "business\u00A0hour", "business\u00A0hours");
  },
  outOf,

  subject: {
    decided: (qualified, decided) =>
      `${outOf(qualified, decided)} ${decided === 1 ? "lead" : "leads"} qualified`,
    won: (value) => `${count(value, "deal", "deals")} won`,
    received: (value) => `${leads(value)} received`,
    moving: (value) => `${leads(value)} in progress`,
    quiet: "nothing new to report",
    welcome: "your first summary",
  },

  greeting: (name) => `Hello ${name},`,
  late: "This summary was sent late; its numbers are those of the period shown.",

  wins: {
    title: (value) => `${capital(inWords(value))} ${plural(value, { one: "deal", other: "deals" })} won`,
    became: (ref, when) =>
      [ref === null ? "One of your leads" : `Lead ${ref}`, "became a customer", when]
        .filter(Boolean)
        .join(" "),
    onWeekday: (date) => `on ${formats.weekday(date)}`,
    onDay: (date) => `on ${date}`,
    more: (value) => `And ${inWords(value)} more in the same period.`,
  },

  headline: {
    decided: (qualified, decided, range) =>
      decided === 1
        ? `lead decided ${range} was qualified`
        : `leads decided ${range} ${qualified === 1 ? "was" : "were"} qualified`,
    won: (value, range) => `${plural(value, { one: "deal", other: "deals" })} won ${range}`,
    received: (value, range) =>
      plural(value, {
        one: `lead received ${range}; no decision yet`,
        other: `leads received ${range}; none decided yet`,
      }),
    moving: (value, range) =>
      `${plural(value, { one: "lead", other: "leads" })} in progress with us; no decisions ${range}`,
    countingAgainst: (result, excluded) =>
      excluded === 1
        ? `Without the one that did not depend on you: ${result}.`
        : `Without the ${inWords(excluded)} that did not depend on you: ${result}.`,
    previous(result, cadence) {
      const before = cadence === "weekly" ? "The week before" : "The two weeks before";
      return result === null ? `${before}: no decisions.` : `${before}: ${result}.`;
    },
    change: {
      up: "↑ Up, and by more than chance would explain.",
      down: "↓ Down, and by more than chance would explain.",
      no_clear_change: "With these numbers, we cannot yet say that anything changed.",
      not_enough_data: "There are too few leads to compare yet.",
    },
    qualityRate: (rate, n, lower, upper, isSmallSample) =>
      `Quality rate: ${rate} over ${leads(n)}${isSmallSample ? "; small sample" : ""}, between ${lower} and ${upper}.`,
  },

  conversion: (won, submitted, range) =>
    submitted === 1
      ? `The lead that you sent ${range} ${won === 1 ? "became a customer" : "did not become a customer"}.`
      : `Of the ${leads(submitted)} that you sent ${range}, ${won === 0 ? "none" : formats.number(won)} became ${won === 1 ? "a customer" : "customers"}.`,

  nextStep: {
    title: "What to do next",
    text: {
      answer_request: (value) =>
        plural(value, {
          zero: "Fill in what we asked for; as soon as it arrives, we go on with the lead.",
          one: "One lead is waiting for information from you; as soon as it arrives, we go on with it.",
          other: `${formats.number(value)} leads are waiting for information from you; as soon as it arrives, we go on with them.`,
        }),
      repeat_success: () =>
        "Look among your contacts for a company like the one that signed, and introduce it the same way.",
      send_next_lead: () =>
        "When you have the next lead, send it with the need, who decides and a good time to call.",
      read_profile: () => "Before you send the next lead, see which companies we serve well.",
    },
    because(reasonLabel, value, of, weeks) {
      const span = weeks === null ? "" : ` in the last ${inWords(weeks)} weeks`;
      if (of === 1) return `Why the lead stopped${span}: ${reasonLabel}.`;
      const which =
        value === of ? `all ${formats.number(of)}` : `${formats.number(value)} of the ${formats.number(of)}`;
      return `Why ${which} leads stopped${span}: ${reasonLabel}.`;
    },
    button: {
      stopped_leads: (value) =>
        plural(value, {
          zero: "See the leads",
          one: "See the lead",
          other: `See the ${formats.number(value)} leads`,
        }),
      waiting_leads: (value) =>
        plural(value, {
          zero: "Fill it in",
          one: "Complete the lead",
          other: `Complete the ${formats.number(value)} leads`,
        }),
      all_leads: () => "See my leads",
      submit_lead: () => "Send a lead",
      profile: () => "See the customer profile",
    },
  },

  funnel: {
    title: (cadence) => (cadence === "weekly" ? "What moved in the week" : "What moved in the two weeks"),
    received: "Received",
    accepted: "Accepted",
    qualified: "Qualified",
    won: "Won",
  },

  reasons: {
    title: (total) => (total === 1 ? "Why one lead stopped" : `Why ${formats.number(total)} leads stopped`),
    group: { fit: "Fit", timing: "Timing", approach: "Approach", data: "Data", our_side: "Our side" },
    others: "Other reasons",
    before: (value) => (value === 0 ? "new this time" : `before: ${formats.number(value)}`),
    reopensOn(value, total, date, isOneDate) {
      const from = isOneDate ? `on ${date}` : `from ${date}`;
      const which = total === 1 ? "it" : value === total ? "them" : `${formats.number(value)} of them`;
      return `We reopen ${which} ${from}, in your name.`;
    },
    ourAttemptLate: (value, total) =>
      `${value === total ? "Does" : `${formats.number(value)} ${plural(value, { one: "does", other: "do" })}`} not count against you: our first attempt was late.`,
    tooFewAttempts: (value, total) =>
      `${value === total ? "Does" : `${formats.number(value)} ${plural(value, { one: "does", other: "do" })}`} not count against you: we tried fewer than five times.`,
    notCounted: "Does not count against you.",
  },

  responseTime: {
    title: "Our part",
    late: (value) =>
      value === 1
        ? "We were late on one of your leads: our failure."
        : `We were late on ${formats.number(value)} of your leads: our failure.`,
    median: (hours, target) => `We answered half of your leads within ${hours}; we promise ${target}.`,
    answered(answered, n, target) {
      if (n === 1)
        return answered === 1
          ? `We have tried to reach your lead; we promise to do so within ${target}.`
          : `We have not yet tried to reach your lead; we promise to do so within ${target}.`;
      return `We have tried to reach ${outOf(answered, n)} leads; we promise to do so within ${target}.`;
    },
    withinTarget: (result) => `Within the promise: ${result}.`,
    p90: (hours) => `Nine in ten within ${hours}.`,
    oldestWaiting: (ref, hours) => `The longest wait so far${ref === null ? "" : `, ${ref},`} is ${hours}.`,
  },

  examples: {
    title: "Examples",
    good: "Worked",
    bad: "Stopped",
    employees: (value) => count(value, "person", "people"),
    evidence(observed, expected) {
      if (observed === null) return expected === null ? "" : `We look for: ${expected}.`;
      return expected === null
        ? `We found: ${observed}.`
        : `We found: ${observed}; we look for: ${expected}.`;
    },
  },

  caseStory: { title: "One case" },

  goal: {
    title: (date) => `Your goal to ${date}`,
    progress: {
      received: (result) => `${result} leads sent`,
      accepted: (result) => `${result} leads accepted`,
      qualified: (result) => `${result} leads qualified`,
      won: (result) => `${result} deals won`,
    },
    pace: { reached: "goal reached", on_pace: "on pace", behind: "behind pace" },
    daysLeft: (days) =>
      plural(days, { zero: "ends today", one: "1 day left", other: `${formats.number(days)} days left` }),
  },

  trend: {
    title: (value, cadence) =>
      cadence === "weekly"
        ? `Qualified in the last ${inWords(value)} weeks`
        : `Qualified in the last ${inWords(value)} fortnights`,
  },

  corrections: {
    title: "Updates",
    recount: (range, before, after) => `For the leads decided ${range} we said ${before}; it is ${after}.`,
    winsRecount: (range, before, after) =>
      `Deals won ${range}: we said ${formats.number(before)}; it is ${formats.number(after)}.`,
    disputeOverturned: (ref) => `${ref}: your dispute was accepted and the numbers are corrected.`,
    skippedPeriod: (range) => `The summary ${range} was not sent: our failure.`,
    erasure: (refs) => `We erased the personal data of ${refs.join(", ")}. Please erase your copy too.`,
  },

  quiet: {
    title: (range) => `None of your leads changed stage ${range}.`,
    openLeads(total, waitingForPartner) {
      if (total === 0) return "There are no leads of yours in progress with us.";
      const open = plural(total, {
        one: "One of your leads is still in progress with us",
        other: `${formats.number(total)} of your leads are still in progress with us`,
      });
      if (waitingForPartner === 0) return `${open}.`;
      return `${open}; ${plural(waitingForPartner, { one: "one is", other: `${formats.number(waitingForPartner)} are` })} waiting for information from you.`;
    },
    monthlyRhythm: "Would you rather have this summary once a month?",
  },

  welcome: {
    title: (cadence) =>
      `${cadence === "weekly" ? "Every week" : "Every two weeks"}, what became of the leads you sent.`,
    received: (value) =>
      plural(value, {
        zero: "This is the first summary. In the next ones, read the numbers like this.",
        one: "Your first lead has arrived. This is the first summary. In the next ones, read the numbers like this.",
        other: `${formats.number(value)} of your leads have arrived. This is the first summary. In the next ones, read the numbers like this.`,
      }),
    terms: {
      number: {
        name: "The number.",
        meaning:
          "How many of the leads decided in the period were qualified. What does not depend on you, such as our own delay or a company that was already a customer, is left out.",
      },
      reasons: {
        name: "The reasons.",
        meaning:
          "Every lead that stops has a reason and a sentence from the person who worked it, with what to do differently.",
      },
      ourPart: (firstAttempt, decisionDays) => ({
        name: "Our part.",
        meaning: `We promise a first attempt within ${firstAttempt} and a decision within ${count(decisionDays, "business day", "business days")}. You see whether we keep it.`,
      }),
      dispute: (disputeDays) => ({
        name: "Your say.",
        meaning: `You disagree with an outcome? Somebody else reviews it and answers within ${count(disputeDays, "business day", "business days")}.`,
      }),
      smallNumbers: (comparisonDay) => ({
        name: "Small numbers.",
        meaning: `Below 10 decided leads we do not speak of a rate.${comparisonDay === null ? "" : ` The first comparison comes on ${comparisonDay}.`}`,
      }),
    },
  },

  signature: { reply: (name) => `Reply to this e-mail: ${name} reads it.` },

  answers: {
    question: "Was this useful?",
    useful: "Yes",
    notUseful: "No",
    disagree: "I disagree with an outcome",
    newInformation: "I have new information",
    ask: "I want to ask about a lead",
  },

  footer: {
    period: (firstDay, lastDay, zoneName) =>
      `Period: ${weekdayDay(firstDay)} to ${weekdayDay(lastDay)}, ${zoneName}.`,
    cutoff: (date, time) => `Data up to ${date}, ${time}.`,
    why: (partner, programme) => `You receive this summary because ${partner} sends leads to ${programme}.`,
    privacy: "Personal data:",
    definitions: "How we count",
    preferences: "Preferences",
    webCopy: "View in browser",
    unsubscribe: "Unsubscribe",
  },
} satisfies Messages;

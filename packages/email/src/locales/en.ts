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
  month: (date, near) =>
    formats.year(date) === formats.year(near)
      ? `in ${formats.monthName(date)}`
      : `in ${formats.monthName(date)} ${formats.year(date)}`,
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
    oneDecided: (isQualified) => (isQualified ? "1 lead qualified" : "1 lead decided"),
    stopped: (value) => `${leads(value)} stopped`,
    quiet: "nothing new to report",
    welcome: "your first summary",
    closing: "last summary",
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

  recognition: {
    first_accepted: () => "Your first lead was accepted: the partnership has begun.",
    first_win: () => "It is your first deal with us.",
    wins: (value) => `That makes ${formats.number(value)} deals won since we began.`,
    anniversary: (years) =>
      years === 1 ? "One year together. Thank you." : `${capital(inWords(years))} years together. Thank you.`,
    steady_quality: (decided) =>
      `Steady quality badge: of ${leads(decided)} decided in the last year at least half were qualified, and that is no longer chance.`,
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
    noneCounts: (decided) =>
      decided === 1
        ? "The one lead that was decided stopped for something that did not depend on you."
        : `The ${inWords(decided)} leads that were decided stopped for something that did not depend on you.`,
    oneDecided: (isQualified, range) =>
      `One of your leads was decided ${range}: it ${isQualified ? "was qualified" : "stopped"}.`,
    stopped: (value, range) =>
      plural(value, {
        one: `${capital(range)}, one lead that had been decided before stopped; there were no new decisions.`,
        other: `${capital(range)}, ${inWords(value)} leads that had been decided before stopped; there were no new decisions.`,
      }),
    previous(result, cadence, decided) {
      const before = {
        weekly: "The week before",
        biweekly: "The two weeks before",
        monthly: "The four weeks before",
      }[cadence];
      const what = decided === null ? "" : " qualified";
      return result === null ? `${before}: no decisions.` : `${before}: ${result}${what}.`;
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

  conversion: (won, submitted, range, resent) =>
    submitted === 1
      ? `The lead that you sent ${range} ${won === 1 ? "became a customer" : "did not become a customer"}.`
      : `Of the ${leads(submitted)} that you sent ${range}${resent === 0 ? "" : ` (${formats.number(resent)} of them sent before)`}, ${won === 0 ? "none" : formats.number(won)} became ${won === 1 ? "a customer" : "customers"}.`,

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
        "Look among your contacts for a company like the one that moved ahead, and introduce it the same way.",
      send_next_lead: () =>
        "When you have the next lead, send it with the need, who decides and a good time to call.",
      read_profile: () => "Before you send the next lead, see which companies we serve well.",
      news_of_open_leads: () =>
        "Heard something new about a lead in progress? Tell us: one detail can move the conversation along.",
      announce_call: () =>
        "Tell the person that we will call, and who we are: people pick up when they expect a call.",
      name_decider: () =>
        "With the next lead, say who decides on the purchase and whether that person knows of the introduction.",
      customer_words: () =>
        "Put the problem into the next lead in the customer's own words: one such sentence beats a description.",
      ask_customers: () =>
        "Ask a satisfied customer of yours who else in their network has the same problem.",
      tell_timing: () =>
        "Ask when the company means to decide and send us the date, so that we call at the right time.",
      best_lead: () =>
        "Think of the best lead you ever sent us and look for another: same industry, same size, same need.",
      ask_us: () => "Not sure whom we are looking for? Ask before you send; a person answers.",
    },
    because(reasonLabel, value, of, weeks) {
      const span = weeks === null ? "" : ` in the last ${inWords(weeks)} weeks`;
      if (of === 1) return `Reason for the one lead that stopped${span}: ${reasonLabel}.`;
      const which =
        value === of
          ? of === 2
            ? "both"
            : `all ${formats.number(of)}`
          : `${formats.number(value)} of the ${formats.number(of)}`;
      return `Reason for ${which} leads that stopped${span}: ${reasonLabel}.`;
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
      news: () => "Tell us the news",
      ask: () => "Ask us",
    },
    material: "To help with it:",
  },

  funnel: {
    title: (cadence) =>
      ({
        weekly: "What moved in the week",
        biweekly: "What moved in the two weeks",
        monthly: "What moved in the four weeks",
      })[cadence],
    received: "Received",
    accepted: "Accepted",
    qualified: "Qualified",
    won: "Won",
    resent: (value) => `${capital(inWords(value))} of those received you had sent before.`,
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
    qualifiedBefore: (value, total) =>
      total === 1
        ? "It had been qualified before it stopped, and still counts as qualified."
        : value === 1
          ? `One of the ${formats.number(total)} had been qualified before it stopped, and still counts as qualified.`
          : `${value === total ? "All" : capital(inWords(value))} of the ${formats.number(total)} had been qualified before they stopped, and still count as qualified.`,
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
      if (answered === n)
        return `We have tried to reach all ${inWords(n)} leads that you sent; we promise to do so within ${target}.`;
      if (answered === 0)
        return `We have not yet tried to reach your ${inWords(n)} leads; we promise to do so within ${target}.`;
      return `We have tried to reach ${outOf(answered, n)} leads; we promise to do so within ${target}.`;
    },
    decidedUntried(value, n) {
      if (n === 1) return "Your lead was decided before any try to reach it was on record.";
      if (value === n)
        return `The ${inWords(n)} leads that you sent were decided before any try to reach them was on record.`;
      return value === 1
        ? "One lead was decided before any try to reach it was on record."
        : `${capital(inWords(value))} leads were decided before any try to reach them was on record.`;
    },
    allInTime: (n, target) =>
      n === 1
        ? `We tried to reach your lead within the promised ${target}.`
        : `We tried to reach all ${inWords(n)} leads that you sent within the promised ${target}.`,
    allLate: (n, target) =>
      n === 1
        ? `We tried to reach your lead only after the promised ${target}: our failure.`
        : `We tried to reach all ${inWords(n)} leads that you sent, each only after the promised ${target}: our failure.`,
    allLateExcuse: (n) =>
      n === 1
        ? "Should it stop for want of an answer, it does not count against you."
        : "Should one of them stop for want of an answer, it does not count against you.",
    withinTarget: (result) => `Within the promise: ${result}.`,
    p90: (hours) => `Nine in ten within ${hours}.`,
    oldestWaiting: (ref, hours) => `The longest wait so far${ref === null ? "" : `, ${ref},`} is ${hours}.`,
    waitingForPartner: (value) =>
      `We are waiting for information from you on ${plural(value, { one: "one lead", other: leads(value) })}.`,
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
      revenue: (result) => `${result} in deals won`,
      quality_rate: (result) => `quality rate: ${result}`,
      conversion: (result) => `conversion: ${result}`,
    },
    amountOf: (done, target) => `${done} of ${target}`,
    rateOf: (rate, target) => `${rate ?? "no leads yet"}, against a goal of ${target}`,
    pace: {
      reached: "goal reached",
      ahead: "ahead of pace",
      on_track: "on pace",
      behind: "behind pace",
      missed: "goal not reached",
      too_early: "too early to speak of a pace",
      not_enough_data: "too few leads yet to tell",
    },
    daysLeft: (days) =>
      plural(days, { zero: "ends today", one: "1 day left", other: `${formats.number(days)} days left` }),
    neededPerWeek: (value) => `To get there: ${value} a week until the end.`,
    invitation:
      "We have not agreed on a goal for this quarter yet. Reply to this e-mail and we will set one together.",
  },

  trend: {
    title: (value, cadence) =>
      ({
        weekly: `Qualified in the last ${inWords(value)} weeks`,
        biweekly: `Qualified in the last ${inWords(value)} fortnights`,
        monthly: `Qualified in the last ${inWords(value)} four-week periods`,
      })[cadence],
  },

  corrections: {
    title: "Updates",
    recount: (range, before, after) => `For the leads decided ${range} we said ${before}; it is ${after}.`,
    winsRecount: (range, before, after) =>
      `Deals won ${range}: we said ${formats.number(before)}; it is ${formats.number(after)}.`,
    receivedRecount: (range, before, after) =>
      `Leads received ${range}: we said ${formats.number(before)}; it is ${formats.number(after)}.`,
    disputeOverturned(ref, value) {
      const whose =
        ref !== null
          ? `${ref}: your dispute was accepted`
          : value === 1
            ? "One of your disputes was accepted"
            : `${capital(inWords(value))} of your disputes were accepted`;
      return `${whose} and the numbers are corrected.`;
    },
    skippedPeriod: (range) => `The summary for the period ${range} was not sent: our failure.`,
    erasure: (value, days) =>
      `We erased the personal data of ${value === 1 ? "a lead" : leads(value)} that you sent on ${formats.list(days)}. The law asks you to erase your copy too.`,
  },

  adopted: { title: "You said, we did" },

  profile: {
    title: "The profile we look for has changed",
    fits: (k, n) =>
      `Of your last ${leads(n)}, ${formats.number(k)} ${plural(k, { one: "fits", other: "fit" })} it.`,
  },

  materials: { title: "Material for you", new: "New", changed: "Updated" },

  closing: {
    title: (programme, state, date) =>
      state === "paused"
        ? `The last summary for now: ${programme} pauses from ${date}.`
        : `The last summary: ${programme} ends on ${date}.`,
    together: (submitted, qualified, won) =>
      submitted === 1
        ? "You sent us 1 lead. Thank you for working with us."
        : `You sent us ${leads(submitted)}: ${formats.number(qualified)} ${plural(qualified, { one: "was", other: "were" })} qualified and ${formats.number(won)} became ${plural(won, { one: "a customer", other: "customers" })}. Thank you for working with us.`,
    openLeads: (value) =>
      plural(value, {
        zero: "All your leads have their answer.",
        one: "One of your leads is still in progress with us and will get its answer.",
        other: `${formats.number(value)} of your leads are still in progress with us; each will get its answer.`,
      }),
  },

  leads: {
    title: "The leads behind the numbers",
    outcome: { qualified: "Qualified", won: "Won", stopped: "Stopped", open: "In progress" },
    signIn:
      "Sign in with your own e-mail address to see each lead here, with its reason. No access yet? Reply to the e-mail of this summary and ask for it.",
    signInButton: "Sign in to see the leads",
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
      `${{ weekly: "Every week", biweekly: "Every two weeks", monthly: "Every four weeks" }[cadence]}, what became of the leads you sent.`,
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

  signature: { manager: "channel manager", reply: (name) => `Reply to this e-mail: ${name} reads it.` },

  answers: {
    question: "Was this useful?",
    useful: "Yes",
    notUseful: "No",
    disagree: "I disagree with an outcome",
    newInformation: "I have new information",
    ask: "I want to ask about a lead",
    suggest: "I have a suggestion",
    recommend: (programme) => `From 0 to 10, how likely are you to recommend ${programme} to a colleague?`,
    rate: "Answer",
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

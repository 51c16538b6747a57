import {
  type Locale,
  partnerHint,
  partnerLabel,
  type ReasonCode,
  reasonCatalogue,
  reasonGroup,
} from "@leadback/scoring";
import type { DigestReason, DigestSnapshot } from "../src/snapshot.ts";

type Texts = Record<Locale, string>;

const site = "https://leadback.example.org";

const texts = {
  programme: { "pt-BR": "Programa Vértice", en: "Vertice Programme", es: "Programa Vértice" },
  partner: { "pt-BR": "Contábil Aurora", en: "Aurora Accounting", es: "Contable Aurora" },
  sender: {
    "pt-BR": "Equipe de canais da Vértice",
    en: "The Vertice channel team",
    es: "Equipo de canales de Vértice",
  },
  role: { "pt-BR": "gerente de canais", en: "channel manager", es: "gerente de canales" },
  note: {
    "pt-BR":
      "Na quinta abrimos uma conversa de 30 minutos sobre o perfil de indústria. Se quiser participar, é só responder.",
    en: "On Thursday we hold a 30 minute talk about the industry profile. If you would like to join, just reply.",
    es: "El jueves tenemos una charla de 30 minutos sobre el perfil de industria. Si quiere participar, basta con responder.",
  },
  winSentence: {
    "pt-BR": "A indicação já veio com o decisor na conversa, e isso encurtou tudo.",
    en: "The introduction came with the decision maker in the conversation, and that shortened everything.",
    es: "La presentación llegó con quien decide en la conversación, y eso acortó todo.",
  },
  step: {
    "pt-BR": "Pergunte quantas pessoas trabalham na empresa antes de enviar; atendemos a partir de 20.",
    en: "Ask how many people work at the company before you send it; we serve companies from 20 upwards.",
    es: "Pregunte cuántas personas trabajan en la empresa antes de enviarla; atendemos a partir de 20.",
  },
  material: {
    "pt-BR": "Roteiro da primeira conversa",
    en: "Script for the first call",
    es: "Guion de la primera llamada",
  },
  script: {
    "pt-BR": "Comparativo com planilhas",
    en: "Comparison with spreadsheets",
    es: "Comparativo con planillas",
  },
  change: {
    "pt-BR": "Inclui agora os números do setor de serviços.",
    en: "Now with the figures of the service sector.",
    es: "Incluye ahora las cifras del sector de servicios.",
  },
  profileChange: {
    "pt-BR": "Funcionários: antes a partir de 20; agora a partir de 30.",
    en: "Employees: 20 or more before, 30 or more now.",
    es: "Empleados: antes desde 20; ahora desde 30.",
  },
  weDid: {
    "pt-BR": "O formulário de envio agora aceita dois contatos por empresa.",
    en: "The form for sending leads now takes two contacts for each company.",
    es: "El formulario de envío ahora acepta dos contactos por empresa.",
  },
  industry: { "pt-BR": "indústria", en: "industry", es: "industria" },
  retail: { "pt-BR": "varejo", en: "retail", es: "comercio" },
  goodSentence: {
    "pt-BR": "A dor no fechamento do mês veio clara, com números.",
    en: "The pain at month end came across clearly, with figures.",
    es: "El dolor del cierre de mes llegó claro, con cifras.",
  },
  badSentence: {
    "pt-BR": "A empresa tem 8 funcionários; atendemos a partir de 20.",
    en: "The company has 8 employees; we serve companies from 20 upwards.",
    es: "La empresa tiene 8 empleados; atendemos a partir de 20.",
  },
  vagueSentence: {
    "pt-BR": "O porte ficou abaixo do que conseguimos atender hoje.",
    en: "The size is below what we can serve today.",
    es: "El tamaño está por debajo de lo que podemos atender hoy.",
  },
  caseStory: {
    "pt-BR":
      "Um parceiro do Paraná passou a enviar, junto com cada lead, uma frase com a dor do cliente nas palavras dele. Em três meses, a primeira conversa ficou pela metade do tempo e as reuniões passaram a começar pelo problema.",
    en: "A partner in Paraná began to send one sentence with every lead: the pain in the customer's own words. In three months the first call took half the time, and meetings began with the problem.",
    es: "Un socio de Paraná empezó a enviar, con cada lead, una frase con el dolor del cliente en sus palabras. En tres meses la primera llamada duró la mitad y las reuniones empezaron por el problema.",
  },
} satisfies Record<string, Texts>;

function reason(
  locale: Locale,
  code: ReasonCode,
  fields: Pick<DigestReason, "count"> & Partial<DigestReason>,
): DigestReason {
  return {
    code,
    label: partnerLabel(code, locale),
    meaning: reasonCatalogue[code].meanings[locale],
    hint: partnerHint(code, locale),
    previousCount: null,
    sharePercent: null,
    group: reasonGroup(code),
    countsAgainstPartner: reasonCatalogue[code].qualityWeight > 0,
    note: null,
    ...fields,
  };
}

/** An ordinary week: 7 of 12, one reason that stands out, one lead of ours answered late. */
export function ordinaryWeek(locale: Locale): DigestSnapshot {
  return {
    version: 1,
    edition: "regular",
    locale,
    wordsLocale: locale,
    zone: "America/Sao_Paulo",
    programme: {
      name: texts.programme[locale],
      senderName: texts.sender[locale],
      legalName: "Vértice Sistemas S.A.",
      postalAddress: "Av. Paulista 1000, São Paulo, SP 01310-100",
      privacyContact: "privacidade@vertice.example.org",
    },
    partner: { name: texts.partner[locale] },
    recipient: { name: null },
    period: {
      cadence: "weekly",
      start: "2026-11-09T03:00:00.000Z",
      end: "2026-11-16T03:00:00.000Z",
      firstDay: "2026-11-09",
      lastDay: "2026-11-15",
      cutoff: "2026-11-17T08:00:00.000Z",
    },
    isLate: false,
    promises: { firstAttemptHours: 4, decisionDays: 2, disputeDays: 5 },
    wins: { total: 0, first: [] },
    recognitions: [],
    headline: {
      qualified: 7,
      decided: 12,
      countingAgainst: { qualified: 7, of: 10, excluded: 2 },
      previous: { qualified: 5, decided: 11 },
      change: "no_clear_change",
    },
    qualityRate: { value: 0.7, lower: 0.397, upper: 0.892, n: 10, isSmallSample: true },
    conversion: { won: 3, submitted: 41, firstDay: "2026-05-01", lastDay: "2026-07-31" },
    nextStep: {
      kind: "coach",
      code: "coach",
      text: texts.step[locale],
      because: { reasonLabel: partnerLabel("fit_company_too_small", locale), count: 3, of: 5, weeks: null },
      leadCount: 5,
      link: `${site}/partner/leads?period=2026-11-09`,
      linkLabel: "stopped_leads",
      material: null,
    },
    funnel: { received: 9, accepted: 8, qualified: 7, won: 0 },
    reasons: {
      total: 5,
      top: [
        reason(locale, "fit_company_too_small", {
          count: 3,
          previousCount: 1,
          sharePercent: 60,
          hint: texts.step[locale],
        }),
        reason(locale, "timing_future_date", {
          count: 1,
          previousCount: 2,
          sharePercent: 20,
          note: { kind: "reopens_on", date: "2027-03-03", count: 1, isOneDate: true },
        }),
        reason(locale, "no_response", {
          count: 1,
          previousCount: 0,
          sharePercent: 20,
          countsAgainstPartner: false,
          note: { kind: "our_attempt_late", count: 1 },
        }),
      ],
      others: null,
    },
    responseTime: {
      n: 9,
      answered: 8,
      medianHours: 2 + 10 / 60,
      p90Hours: null,
      targetHours: 4,
      withinTarget: { k: 8, n: 9 },
      oldestWaiting: { ref: "RRL-9KC", businessHours: 18 },
      lateCount: 1,
    },
    examples: {
      good: [
        {
          ref: "MPX-2DA",
          date: "2026-11-12",
          segment: texts.industry[locale],
          employees: 140,
          sentence: texts.goodSentence[locale],
        },
      ],
      bad: [
        {
          ref: "RRL-4TB",
          date: "2026-11-11",
          segment: texts.retail[locale],
          employees: 8,
          sentence: texts.badSentence[locale],
          reasonLabel: partnerLabel("fit_company_too_small", locale),
          observed: 8,
          expected: 20,
        },
      ],
    },
    caseStory: null,
    goal: {
      metric: "qualified",
      done: 28,
      target: 40,
      currency: null,
      lastDay: "2026-12-31",
      daysLeft: 44,
      pace: "on_track",
      neededPerWeek: 1.9,
    },
    invitesToGoal: false,
    trend: null,
    corrections: [],
    profile: null,
    materials: [],
    adopted: [],
    openLeads: { total: 6, waitingForPartner: 1 },
    offersMonthlyRhythm: false,
    comparisonFrom: null,
    closing: null,
    leads: null,
    signature: { name: "Marina Duarte", role: texts.role[locale], note: null },
    links: {
      unsubscribe: `${site}/u/4f8a1c`,
      preferences: `${site}/preferences/4f8a1c`,
      webCopy: `${site}/d/4f8a1c`,
      definitions: `${site}/how-we-count?lang=${locale}`,
      answers: {
        useful: `${site}/a/1`,
        notUseful: `${site}/a/2`,
        disagree: `${site}/a/3`,
        newInformation: `${site}/a/4`,
        question: null,
        suggestion: `${site}/a/5`,
        recommend: null,
      },
    },
  };
}

export function winWeek(locale: Locale): DigestSnapshot {
  const ordinary = ordinaryWeek(locale);
  return {
    ...ordinary,
    recipient: { name: "Helena" },
    wins: {
      total: 1,
      first: [
        {
          ref: "KTR-7QF",
          amountCents: 1840000,
          currency: "BRL",
          date: "2026-11-12",
          sentence: texts.winSentence[locale],
        },
      ],
    },
    funnel: { received: 9, accepted: 8, qualified: 7, won: 1 },
    signature: {
      name: "Marina Duarte",
      role: { kind: "manager" },
      note: { text: texts.note[locale], locale },
    },
    corrections: [
      {
        kind: "recount",
        firstDay: "2026-10-26",
        lastDay: "2026-11-01",
        before: { qualified: 5, decided: 11 },
        after: { qualified: 6, decided: 11 },
      },
    ],
  };
}

/** Everything at once, beyond 350 words, over two weeks that cross a year. */
export function fullFortnight(locale: Locale): DigestSnapshot {
  const week = winWeek(locale);
  return {
    ...week,
    isLate: true,
    period: {
      cadence: "biweekly",
      start: "2026-12-21T03:00:00.000Z",
      end: "2027-01-04T03:00:00.000Z",
      firstDay: "2026-12-21",
      lastDay: "2027-01-03",
      cutoff: "2027-01-05T08:00:00.000Z",
    },
    wins: {
      total: 5,
      first: [
        {
          ref: "KTR-7QF",
          amountCents: 1840000,
          currency: "BRL",
          date: "2026-12-22",
          sentence: texts.winSentence[locale],
        },
        { ref: "QWD-5LM", amountCents: 250050, currency: "USD", date: "2026-12-29", sentence: null },
        { ref: "ZHN-8RT", amountCents: null, currency: null, date: "2027-01-02", sentence: null },
      ],
    },
    headline: {
      qualified: 31,
      decided: 44,
      countingAgainst: { qualified: 31, of: 39, excluded: 5 },
      previous: { qualified: 16, decided: 40 },
      change: "up",
    },
    qualityRate: { value: 0.82, lower: 0.677, upper: 0.911, n: 39, isSmallSample: false },
    reasons: {
      total: 13,
      top: [
        reason(locale, "fit_company_too_small", { count: 5, previousCount: 9, sharePercent: 38 }),
        reason(locale, "no_response", {
          count: 4,
          previousCount: 4,
          sharePercent: 31,
          note: { kind: "too_few_attempts", count: 2 },
        }),
        reason(locale, "vendor_capacity", { count: 2, previousCount: 0, sharePercent: 15 }),
      ],
      others: { count: 2, sharePercent: 16 },
    },
    responseTime: {
      n: 46,
      answered: 45,
      medianHours: 0.75,
      p90Hours: 3.5,
      targetHours: 4,
      withinTarget: { k: 44, n: 46 },
      oldestWaiting: { ref: "RRL-9KC", businessHours: 5.5 },
      lateCount: 2,
    },
    examples: {
      good: [...week.examples.good, ...week.examples.good.map((example) => ({ ...example, ref: "VBN-3XY" }))],
      bad: [
        ...week.examples.bad,
        ...week.examples.bad.map((example) => ({
          ...example,
          ref: "PLK-6WE",
          employees: null,
          sentence: texts.vagueSentence[locale],
        })),
      ],
    },
    caseStory: { text: texts.caseStory[locale], locale },
    trend: [3, 5, 4, 8, 6, 9, 16, 31].map((qualified, index) => ({
      firstDay: [
        "2026-09-14",
        "2026-09-28",
        "2026-10-12",
        "2026-10-26",
        "2026-11-09",
        "2026-11-23",
        "2026-12-07",
        "2026-12-21",
      ][index] as string,
      qualified,
      decided: [9, 12, 11, 15, 14, 20, 40, 44][index] as number,
    })),
    corrections: [...week.corrections, { kind: "dispute_overturned", ref: "MPX-2DA", count: 1 }],
  };
}

/** Little stopped, so there is room for the case and eight weeks. */
export function calmWeek(locale: Locale): DigestSnapshot {
  const ordinary = ordinaryWeek(locale);
  const decided = [9, 12, 11, 0, 14, 20, 11, 8];
  return {
    ...ordinary,
    headline: {
      qualified: 8,
      decided: 8,
      countingAgainst: null,
      previous: { qualified: 5, decided: 11 },
      change: "not_enough_data",
    },
    qualityRate: null,
    conversion: null,
    reasons: null,
    funnel: { received: 1204, accepted: 8, qualified: 8, won: 0 },
    nextStep: {
      kind: "repeat_success",
      code: "repeat_success",
      text: null,
      because: null,
      leadCount: 8,
      link: `${site}/partner/leads`,
      linkLabel: "all_leads",
      material: null,
    },
    examples: { good: ordinary.examples.good, bad: [] },
    caseStory: { text: texts.caseStory[locale], locale },
    trend: decided.map((count, week) => ({
      firstDay: `2026-${["09-21", "09-28", "10-05", "10-12", "10-19", "10-26", "11-02", "11-09"][week]}`,
      qualified: week === 7 ? 8 : Math.floor(count / 2),
      decided: count,
    })),
    goal: { ...goalOf(ordinary), done: 41, pace: "reached", neededPerWeek: null },
  };
}

function goalOf({ goal }: DigestSnapshot): NonNullable<DigestSnapshot["goal"]> {
  if (goal === null) throw new Error("The ordinary week has a goal.");
  return goal;
}

/** Everything that the programme has to tell: what changed, what helps, what came of suggestions. */
function newsWeek(locale: Locale): DigestSnapshot {
  const week = ordinaryWeek(locale);
  return {
    ...week,
    conversion: null,
    reasons: null,
    examples: { good: [], bad: [] },
    recognitions: [
      { kind: "wins", count: 10 },
      { kind: "anniversary", count: 2 },
    ],
    nextStep: {
      ...week.nextStep,
      material: { title: texts.material[locale], link: "https://vertice.example.org/material" },
    },
    goal: { ...goalOf(week), metric: "revenue", done: 1_840_000, target: 5_000_000, currency: "BRL" },
    profile: { changes: [texts.profileChange[locale]], fits: { k: 14, n: 20 } },
    materials: [
      { title: texts.material[locale], isNew: true, change: null, link: "https://vertice.example.org/1" },
      {
        title: texts.script[locale],
        isNew: false,
        change: texts.change[locale],
        link: "https://vertice.example.org/2",
      },
    ],
    adopted: [texts.weDid[locale]],
    links: {
      ...week.links,
      answers: { ...answersOf(week), recommend: `${site}/s/1` },
    },
  };
}

function answersOf({ links }: DigestSnapshot): NonNullable<DigestSnapshot["links"]["answers"]> {
  if (links.answers === null) throw new Error("The ordinary week has answer links.");
  return links.answers;
}

/** A badge, and a goal that is a rate. */
function badgeWeek(locale: Locale): DigestSnapshot {
  const week = calmWeek(locale);
  return {
    ...week,
    recognitions: [{ kind: "steady_quality", count: 41 }],
    trend: null,
    goal: {
      ...goalOf(week),
      metric: "quality_rate",
      done: 0.62,
      target: 0.6,
      pace: "on_track",
      neededPerWeek: null,
    },
  };
}

/** Two deals won, and the one decision was not the partner's doing. */
function noneCounts(locale: Locale): DigestSnapshot {
  return {
    ...winWeek(locale),
    headline: {
      qualified: 0,
      decided: 1,
      countingAgainst: { qualified: 0, of: 0, excluded: 1 },
      previous: { qualified: 3, decided: 4 },
      change: "not_enough_data",
    },
    qualityRate: null,
    funnel: { received: 1, accepted: 1, qualified: 0, won: 1 },
    responseTime: {
      n: 3,
      answered: 3,
      medianHours: null,
      p90Hours: null,
      targetHours: 4,
      withinTarget: { k: 3, n: 3 },
      oldestWaiting: null,
      lateCount: 0,
    },
  };
}

/** The first goal is still to be agreed upon, and the first lead was accepted. */
function goalToAgree(locale: Locale): DigestSnapshot {
  return {
    ...welcomeEdition(locale),
    recognitions: [
      { kind: "first_accepted", count: 1 },
      { kind: "first_win", count: 1 },
    ],
    invitesToGoal: true,
  };
}

function lastLetter(locale: Locale): DigestSnapshot {
  return {
    ...quietWeek(locale),
    edition: "closing",
    closing: { state: "paused", since: "2026-11-16", submitted: 34, qualified: 12, won: 4 },
  };
}

/** What a reader sees who is signed in on the web. */
function webCopy(locale: Locale): DigestSnapshot {
  return {
    ...ordinaryWeek(locale),
    leads: [
      {
        ref: "MPX-2DA",
        outcome: "qualified",
        date: "2026-11-12",
        reasonLabel: null,
        sentence: null,
        link: `${site}/leads/01936b5e`,
      },
      {
        ref: "RRL-4TB",
        outcome: "stopped",
        date: "2026-11-11",
        reasonLabel: partnerLabel("fit_company_too_small", locale),
        sentence: texts.badSentence[locale],
      },
    ],
  };
}

/** The same for who is not signed in. */
function signedOutCopy(locale: Locale): DigestSnapshot {
  const week = ordinaryWeek(locale);
  const { definitions } = week.links;
  return {
    ...week,
    nextStep: { ...week.nextStep, link: null },
    examples: { good: [], bad: [] },
    links: {
      unsubscribe: null,
      preferences: null,
      webCopy: null,
      definitions,
      answers: null,
      signIn: `${site}/sign-in?next=/d/4f8a1c`,
    },
  };
}

/** Leads by the names of their companies, and sentences in a language that the reader did not choose. */
function namedAbroad(locale: Locale): DigestSnapshot {
  const week = winWeek(locale);
  const [win] = week.wins.first;
  const [good] = week.examples.good;
  const [bad] = week.examples.bad;
  if (win === undefined || good === undefined || bad === undefined)
    throw new Error("The week of a win has one of each.");
  return {
    ...week,
    wordsLocale: locale === "en" ? "pt-BR" : "en",
    reasons: null,
    corrections: [],
    wins: { total: 1, first: [{ ...win, company: "Metal Serra Azul" }] },
    examples: {
      good: [{ ...good, company: "Tecelagem Rio Claro" }],
      bad: [
        {
          ...bad,
          company: "Loja Boa Vista",
          sentence: texts.vagueSentence[locale],
          observed: texts.retail[locale],
          expected: texts.industry[locale],
        },
      ],
    },
  };
}

/** Some leads had been sent before, and one was decided that nobody wrote down a try of. */
function resentWeek(locale: Locale): DigestSnapshot {
  const week = ordinaryWeek(locale);
  return {
    ...week,
    funnel: { received: 5, resent: 2, accepted: 3, qualified: 1, won: 0 },
    reasons: week.reasons === null ? null : { ...week.reasons, qualifiedBefore: 2 },
    conversion: { won: 2, submitted: 12, resent: 1, firstDay: "2026-07-01", lastDay: "2026-07-31" },
    responseTime: {
      n: 3,
      answered: 2,
      decidedUntried: 1,
      medianHours: null,
      p90Hours: null,
      targetHours: 4,
      withinTarget: { k: 2, n: 2 },
      oldestWaiting: null,
      lateCount: 0,
    },
  };
}

/** One lead in the period, decided without a try on record. */
function untriedLead(locale: Locale): DigestSnapshot {
  const stopped = oneLeadStopped(locale);
  return {
    ...stopped,
    responseTime: {
      n: 1,
      answered: 0,
      decidedUntried: 1,
      medianHours: null,
      p90Hours: null,
      targetHours: 4,
      withinTarget: null,
      oldestWaiting: null,
      lateCount: 0,
    },
  };
}

/** Nothing new, and everything that we have to take back. */
function correctionsOnly(locale: Locale): DigestSnapshot {
  return {
    ...quietWeek(locale),
    corrections: [
      ...winWeek(locale).corrections,
      { kind: "dispute_overturned", ref: "MPX-2DA", count: 1 },
      { kind: "skipped_period", firstDay: "2026-10-26", lastDay: "2026-11-08" },
      { kind: "wins_recount", firstDay: "2026-10-19", lastDay: "2026-10-25", before: 1, after: 2 },
      { kind: "received_recount", firstDay: "2026-10-19", lastDay: "2026-10-25", before: 20, after: 22 },
      { kind: "dispute_overturned", ref: null, count: 2 },
      { kind: "erasure", count: 3, sentOn: ["2026-10-03", "2026-11-01"] },
    ],
  };
}

export function quietWeek(locale: Locale): DigestSnapshot {
  return {
    ...ordinaryWeek(locale),
    edition: "quiet",
    headline: {
      qualified: 0,
      decided: 0,
      countingAgainst: null,
      previous: { qualified: 7, decided: 12 },
      change: null,
    },
    qualityRate: null,
    conversion: null,
    nextStep: {
      kind: "answer_request",
      code: "answer_request",
      text: null,
      because: null,
      leadCount: 1,
      link: `${site}/partner/leads?waiting`,
      linkLabel: "waiting_leads",
      material: null,
    },
    funnel: null,
    reasons: null,
    responseTime: null,
    examples: { good: [], bad: [] },
    goal: null,
    openLeads: { total: 4, waitingForPartner: 1 },
  };
}

function fourthQuietWeek(locale: Locale): DigestSnapshot {
  return {
    ...quietWeek(locale),
    openLeads: { total: 0, waitingForPartner: 0 },
    nextStep: {
      kind: "send_next_lead",
      code: "send_next_lead",
      text: null,
      because: null,
      leadCount: 0,
      link: null,
      linkLabel: "submit_lead",
      material: null,
    },
    offersMonthlyRhythm: true,
    signature: null,
  };
}

function welcomeEdition(locale: Locale): DigestSnapshot {
  return {
    ...quietWeek(locale),
    edition: "welcome",
    nextStep: {
      kind: "read_profile",
      code: "read_profile",
      text: null,
      because: null,
      leadCount: 0,
      link: `${site}/profile`,
      linkLabel: "profile",
      material: null,
    },
    funnel: { received: 3, accepted: 1, qualified: 0, won: 0 },
    comparisonFrom: "2026-12-01",
  };
}

function badWeek(locale: Locale): DigestSnapshot {
  const ordinary = ordinaryWeek(locale);
  return {
    ...ordinary,
    headline: {
      qualified: 0,
      decided: 21,
      countingAgainst: null,
      previous: { qualified: 12, decided: 23 },
      change: "down",
    },
    qualityRate: { value: 0, lower: 0, upper: 0.155, n: 21, isSmallSample: true },
    funnel: { received: 25, accepted: 21, qualified: 0, won: 0 },
    nextStep: {
      kind: "coach",
      code: "coach",
      text: partnerHint("data_invalid_contact", locale),
      because: { reasonLabel: partnerLabel("data_invalid_contact", locale), count: 21, of: 21, weeks: null },
      leadCount: 21,
      link: `${site}/partner/leads?period=2026-11-09`,
      linkLabel: "stopped_leads",
      material: null,
    },
    reasons: {
      total: 21,
      top: [reason(locale, "data_invalid_contact", { count: 21, previousCount: 2, sharePercent: 100 })],
      others: null,
    },
    examples: { good: [], bad: ordinary.examples.bad },
    goal: {
      ...goalOf(ordinary),
      metric: "won",
      done: 1,
      target: 6,
      daysLeft: 1,
      pace: "behind",
      neededPerWeek: 5,
    },
  };
}

/** One lead in the period, not decided yet. */
export function oneLeadWaiting(locale: Locale): DigestSnapshot {
  return {
    ...quietWeek(locale),
    edition: "regular",
    headline: {
      qualified: 0,
      decided: 0,
      countingAgainst: null,
      previous: { qualified: 0, decided: 0 },
      change: null,
    },
    funnel: { received: 1, accepted: 0, qualified: 0, won: 0 },
    responseTime: {
      n: 1,
      answered: 0,
      medianHours: null,
      p90Hours: null,
      targetHours: 1,
      withinTarget: null,
      oldestWaiting: { ref: null, businessHours: 1 },
      lateCount: 0,
    },
    nextStep: {
      kind: "send_next_lead",
      code: "send_next_lead",
      text: null,
      because: null,
      leadCount: 0,
      link: null,
      linkLabel: "submit_lead",
      material: null,
    },
  };
}

/** One lead in the period, decided against. */
function oneLeadStopped(locale: Locale): DigestSnapshot {
  return {
    ...oneLeadWaiting(locale),
    headline: {
      qualified: 0,
      decided: 1,
      countingAgainst: null,
      previous: null,
      change: "not_enough_data",
    },
    reasons: {
      total: 1,
      top: [
        reason(locale, "approach_no_decision_maker", {
          count: 1,
          hint: partnerHint("approach_no_decision_maker", locale),
        }),
      ],
      others: null,
    },
    nextStep: {
      kind: "coach",
      code: "coach",
      text: partnerHint("approach_no_decision_maker", locale),
      because: {
        reasonLabel: partnerLabel("approach_no_decision_maker", locale),
        count: 1,
        of: 1,
        weeks: null,
      },
      leadCount: 1,
      link: `${site}/partner/leads/RRL-9KC`,
      linkLabel: "stopped_leads",
      material: null,
    },
    responseTime: {
      n: 1,
      answered: 1,
      medianHours: null,
      p90Hours: null,
      targetHours: 4,
      withinTarget: { k: 1, n: 1 },
      oldestWaiting: null,
      lateCount: 0,
    },
  };
}

/** Nothing is new but the end of a lead that was decided long ago. */
function oneLeadLost(locale: Locale): DigestSnapshot {
  const stopped = oneLeadStopped(locale);
  return {
    ...stopped,
    headline: { ...stopped.headline, decided: 0, previous: { qualified: 0, decided: 2 }, change: null },
    funnel: { received: 0, accepted: 0, qualified: 0, won: 0 },
    openLeads: { total: 0, waitingForPartner: 0 },
    responseTime: null,
  };
}

/** Four leads, and not one of them tried in time. */
function lateToAll(locale: Locale): DigestSnapshot {
  return {
    ...ordinaryWeek(locale),
    responseTime: {
      n: 4,
      answered: 4,
      medianHours: null,
      p90Hours: null,
      targetHours: 4,
      withinTarget: { k: 0, n: 4 },
      oldestWaiting: null,
      lateCount: 4,
    },
  };
}

function ourFailure(locale: Locale): DigestSnapshot {
  const ordinary = ordinaryWeek(locale);
  return {
    ...ordinary,
    responseTime: {
      n: 9,
      answered: 4,
      medianHours: null,
      p90Hours: null,
      targetHours: 4,
      withinTarget: { k: 2, n: 9 },
      oldestWaiting: { ref: "RRL-9KC", businessHours: 37.4 },
      lateCount: 7,
    },
    reasons: {
      total: 5,
      top: [
        reason(locale, "vendor_capacity", { count: 3, previousCount: 0, sharePercent: 60 }),
        reason(locale, "no_response", {
          count: 2,
          previousCount: 1,
          sharePercent: 40,
          note: { kind: "our_attempt_late", count: 1 },
        }),
      ],
      others: null,
    },
    nextStep: {
      kind: "repeat_success",
      code: "repeat_success",
      text: null,
      because: null,
      leadCount: 7,
      link: `${site}/partner/leads`,
      linkLabel: "all_leads",
      material: null,
    },
  };
}

/** Names that try to become markup, links, formulas or lines of a header. */
export function hostileNames(locale: Locale): DigestSnapshot {
  const week = winWeek(locale);
  return {
    ...week,
    programme: {
      ...week.programme,
      name: "Vértice\r\nBcc: all@evil.com <b>Grandes Parceiros do Brasil e da América Latina Reunidos</b>",
      legalName: "=cmd()|' /C calc'!A0 & Filhos",
    },
    partner: { name: `<img src=x onerror="alert(1)"> ${"Zzyzx".repeat(16)}` },
    recipient: { name: 'Ana evil.com https://evil.com/login \u202Etxt.exe "><script>alert(1)</script>' },
    signature: {
      name: "javascript.evil.com",
      role: "www.evil.com/x",
      note: { text: "=HYPERLINK(evil.com) mailto:a@evil.com", locale },
    },
  };
}

export const fixtures = {
  newsWeek,
  badgeWeek,
  noneCounts,
  goalToAgree,
  lastLetter,
  webCopy,
  signedOutCopy,
  namedAbroad,
  resentWeek,
  untriedLead,
  ordinaryWeek,
  winWeek,
  fullFortnight,
  calmWeek,
  quietWeek,
  correctionsOnly,
  fourthQuietWeek,
  welcomeEdition,
  badWeek,
  oneLeadWaiting,
  oneLeadStopped,
  oneLeadLost,
  lateToAll,
  ourFailure,
  hostileNames,
} satisfies Record<string, (locale: Locale) => DigestSnapshot>;

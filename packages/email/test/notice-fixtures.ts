import { type Locale, partnerLabel } from "@leadback/scoring";
import type { NoticeItem, NoticeSnapshot } from "../src/notice/notice-snapshot.ts";
import { ordinaryWeek } from "./fixtures.ts";

const site = "https://leadback.example.org";

const texts = {
  won: {
    "pt-BR": "A indicação já veio com o decisor na conversa, e isso encurtou tudo.",
    en: "The introduction came with the decision maker in the conversation, and that shortened everything.",
    es: "La presentación llegó con quien decide en la conversación, y eso acortó todo.",
  },
  overturned: {
    "pt-BR": "O cadastro que usamos estava desatualizado: são 34 pessoas, e o lead volta a andar.",
    en: "The record we used was out of date: they are 34 people, and the lead goes on.",
    es: "El registro que usamos estaba desactualizado: son 34 personas, y el lead sigue adelante.",
  },
  upheld: {
    "pt-BR": "Confirmamos por telefone: o contrato atual vai até março, e antes disso não há como trocar.",
    en: "We confirmed it by phone: the present contract runs until March and cannot be changed before.",
    es: "Lo confirmamos por teléfono: el contrato actual llega hasta marzo y antes no se puede cambiar.",
  },
  ended: {
    "pt-BR": "O telefone informado não existe; com o número certo, voltamos a ligar no mesmo dia.",
    en: "The phone number does not exist; with the right one we call again on the same day.",
    es: "El teléfono indicado no existe; con el número correcto volvemos a llamar el mismo día.",
  },
} satisfies Record<string, Record<Locale, string>>;

function notice(locale: Locale, items: NoticeItem[], changes: Partial<NoticeSnapshot> = {}): NoticeSnapshot {
  const { programme, partner, promises } = ordinaryWeek(locale);
  return {
    locale,
    wordsLocale: locale,
    programme,
    partner,
    recipient: { name: "Helena" },
    items,
    signerName: "Marina Duarte",
    promises: { firstAttemptHours: promises.firstAttemptHours, decisionDays: promises.decisionDays },
    links: { unsubscribe: `${site}/u/4f8a1c`, preferences: `${site}/u/4f8a1c#preferences` },
    ...changes,
  };
}

const won = (locale: Locale): NoticeItem => ({ kind: "won", ref: "KTR-7QF", sentence: texts.won[locale] });

const overturned = (locale: Locale): NoticeItem => ({
  kind: "dispute_answered",
  ref: "MPX-2DA",
  isOverturned: true,
  answer: texts.overturned[locale],
});

const upheld = (locale: Locale): NoticeItem => ({
  kind: "dispute_answered",
  ref: "PLK-6WE",
  isOverturned: false,
  answer: texts.upheld[locale],
});

const needed = (fields = ["contacts.phone", "contacts.role", "company.employees"]): NoticeItem => ({
  kind: "information_needed",
  ref: "ZHN-8RT",
  fields,
  link: `${site}/a/1`,
});

const ended = (locale: Locale): NoticeItem => ({
  kind: "ended",
  ref: "QWD-5LM",
  reasonLabel: partnerLabel("data_invalid_contact", locale),
  sentence: texts.ended[locale],
  link: `${site}/a/2`,
});

const received = (refs = ["RRL-9KC", "VBN-3XY"]): NoticeItem => ({
  kind: "received",
  count: refs.length,
  refs,
});

/** One of each, in the order in which they are told. */
export function everyNotice(locale: Locale): NoticeSnapshot {
  return notice(locale, [
    won(locale),
    overturned(locale),
    upheld(locale),
    needed(),
    ended(locale),
    received(),
  ]);
}

/** More than fits, from a programme that names no lead, to a partner whose people have no name. */
function manyNotices(locale: Locale): NoticeSnapshot {
  const nameless = <Item extends NoticeItem>(item: Item) => ({ ...item, ref: null });
  return notice(
    locale,
    [
      ...Array.from({ length: 3 }, () => ({ ...nameless(won(locale)), sentence: null }) as NoticeItem),
      ...Array.from({ length: 9 }, () => nameless(needed(["contacts"])) as NoticeItem),
      { kind: "received", count: 42, refs: [] },
    ],
    { recipient: { name: null }, signerName: null },
  );
}

export const noticeFixtures = {
  wonNotice: (locale) => notice(locale, [won(locale)]),
  disputeNotice: (locale) => notice(locale, [overturned(locale), upheld(locale)]),
  informationNotice: (locale) => notice(locale, [needed()]),
  endedNotice: (locale) => notice(locale, [ended(locale)]),
  receivedNotice: (locale) => notice(locale, [received(["RRL-9KC"])]),
  everyNotice,
  manyNotices,
} satisfies Record<string, (locale: Locale) => NoticeSnapshot>;

import type { Locale } from "../locale.ts";
import type { Word } from "./read-words.ts";

const portuguese = new Set(
  "nao com para ja uma um os ao do da dos das pelo pela ele ela esta foi sem mais muito voce nosso nossa tem so atende em n q pra pro".split(
    " ",
  ),
);
const others = new Set(
  "the to of and is was they with their did not our for el los las una del con sin muy ya su le lo y es fue".split(
    " ",
  ),
);

const spanishOnly = new Set(
  "el los las una unos del con sin muy ya su sus le lo les y es fue hasta pero ahorita cuando esta este despues piden dice ellos nos".split(
    " ",
  ),
);

function isSpanish(words: readonly Word[], locale: Locale | undefined): boolean {
  if (locale !== undefined) return locale === "es";
  const count = (known: ReadonlySet<string>) => words.filter(({ text }) => known.has(text)).length;
  return count(spanishOnly) > count(portuguese);
}

/** Whether "no" is Portuguese "in the" here, not a negation. */
export function isPortuguese(words: readonly Word[], locale: Locale | undefined): boolean {
  let [own, foreign] = [0, 0];
  for (const { text } of words) {
    if (portuguese.has(text)) own += 1;
    if (others.has(text)) foreign += 1;
  }
  return own === foreign ? locale === "pt-BR" : own > foreign;
}

const forms: Readonly<Record<string, string>> = {
  n: "nao",
  eh: "e",
  soh: "so",
  hj: "hoje",
  dps: "depois",
  dpois: "depois",
  cx: "caixa",
  num: "numero",
  pa: "para",
  gnt: "gente",
  msg: "mensagem",
  msgs: "mensagens",
  ctt: "contato",
  ctto: "contato",
  vlr: "valor",
  prox: "proximo",
  nd: "nada",
  tb: "tambem",
  axou: "achou",
  axa: "acha",
  dms: "demais",
  wsp: "whatsapp",
  ph: "phone",
  thru: "through",
  til: "till",
  bdgt: "budget",
  px: "price",
  $$: "expensive",
  $$$: "expensive",
  $$$$: "expensive",
  sml: "small",
  ppl: "people",
  cust: "customer",
  custs: "customers",
  acct: "account",
  acc: "account",
  biz: "business",
  yr: "year",
  yrs: "years",
  mos: "months",
  wks: "weeks",
  nxt: "next",
  rn: "right now",
  atm: "at the moment",
  w: "with",
  wo: "without",
  "w/o": "without",
  pls: "please",
  plz: "please",
  cos: "companies",
  mtg: "meeting",
  appt: "appointment",
  ans: "answer",
  vms: "voicemails",
  vm: "voicemail",
  mgr: "manager",
  mgmt: "management",
  govt: "government",
  addr: "address",
  nbr: "number",
  gonna: "going to",
  wanna: "want to",
  shes: "she is",
  hes: "he is",
  theyre: "they are",
  thats: "that is",
  weve: "we have",
  theyve: "they have",
  naum: "nao",
  nau: "nao",
  "s/": "sem",
  "c/": "com",
  "p/": "para",
  p: "para",
  c: "com",
  "w/": "with",
  q: "que",
  qr: "quer",
  qer: "quer",
  pq: "porque",
  vc: "voce",
  vcs: "voces",
  pra: "para",
  pro: "para",
  pras: "para",
  pros: "para",
  mto: "muito",
  mt: "muito",
  mta: "muita",
  ta: "esta",
  tava: "estava",
  ngm: "ninguem",
  tbm: "tambem",
  func: "funcionarios",
  funcs: "funcionarios",
  resp: "resposta",
  retorn: "retorno",
  xq: "porque",
  dm: "decision maker",
  ppto: "presupuesto",
  pto: "presupuesto",
  orcto: "orcamento",
  orc: "orcamento",
  cli: "cliente",
  tlf: "telefono",
  comp: "competitor",
  dupe: "duplicate",
  dup: "duplicate",
  dupl: "duplicado",
  duplicada: "duplicado",
  duplicados: "duplicado",
  duplicadas: "duplicado",
  duplicates: "duplicate",
  duplicated: "duplicate",
  cannot: "can not",
  cant: "can not",
  wont: "will not",
  dont: "do not",
  doesnt: "does not",
  didnt: "did not",
  isnt: "is not",
  arent: "are not",
  wasnt: "was not",
  werent: "were not",
  hasnt: "has not",
  havent: "have not",
  hadnt: "had not",
  couldnt: "could not",
  wouldnt: "would not",
  shouldnt: "should not",
  aint: "is not",
  isn: "is",
  doesn: "does",
  didn: "did",
};

const spanish: Readonly<Record<string, string>> = {
  "s/": "sin",
  "c/": "con",
  c: "con",
  n: "no",
  pro: "pro",
  dps: "despues",
  dsp: "despues",
  prox: "proximo",
  msg: "mensaje",
  ta: "esta",
};

/** Abbreviations and contractions written out, each part at the place of the whole; "e mail" as one word. */
export function writtenOut(words: readonly Word[], locale: Locale | undefined): Word[] {
  const ownForms = isSpanish(words, locale) ? spanish : null;
  const out: Word[] = [];
  for (const word of words) {
    const last = out.at(-1);
    if (last && word.text.startsWith("mail") && last.text === "e" && word.start === last.end + 1) {
      out[out.length - 1] = { ...last, text: `e${word.text}`, end: word.end };
      continue;
    }
    const form = ownForms?.[word.text] ?? (Object.hasOwn(forms, word.text) ? forms[word.text] : undefined);
    const parts = (form ?? word.text).split(" ");
    for (const [i, text] of parts.entries())
      out.push({ ...word, text, opensClause: word.opensClause && i === 0 });
  }
  return out;
}

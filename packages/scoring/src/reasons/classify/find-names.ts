import type { Word } from "./read-words.ts";

const titles = new Set("sr sra srta dr dra mr mrs mister".split(" "));
/** Words of their own before a small letter. */
const rareTitles = new Set("ms lic ing eng prof dona don seu".split(" "));
const greetings = new Set("caro cara caros caras prezado prezada dear estimado estimada".split(" "));
const suffixes = new Set("llc inc ltda ltd sa corp co eireli gmbh epp group grupo".split(" "));
const premises = new Set(
  `rua avenida av calle travessa estrada bairro colonia padaria restaurante transportadora transportes distribuidora construtora
  constructora ferreteria farmacia panaderia taqueria abarrotes clinica mercado supermercado supermercados loja tienda oficina auto hotel
  pousada posto colegio escola escuela comercial industria industrias moveis muebles muebleria confeitaria lanchonete bar studio salao
  cafe grupo comercializadora constructora ferragens materiais imobiliaria inmobiliaria hermanos irmaos shop store`.split(
    /\s+/,
  ),
);
const particles = new Set("de do da dos das del la el los e y o a and the of".split(" "));

/** Which words are the name of a person, a company or a street: "Sr. Caro", "No Budget Records LLC", "Rua do Sem Fim". */
export function findNames(words: readonly Word[], isKnown: (word: string) => boolean): ReadonlySet<number> {
  const names = new Set<number>();
  const isStrange = (word: Word | undefined) => word?.letterCase === "capital" && !isKnown(word.text);
  for (const [at, word] of words.entries()) {
    const next = words[at + 1];
    const isTitle = titles.has(word.text) || (rareTitles.has(word.text) && isLarge(next));
    if (isTitle) markRun(words, at + 1, names, 2);
    if (premises.has(word.text) && isLarge(word)) {
      const first = words.findIndex((other, i) => i > at && !particles.has(other.text));
      if (isLarge(words[first])) markRun(words, first, names, 5);
    }
    if (suffixes.has(word.text) && isLarge(word)) markRunBefore(words, at, names);
    const isNextName = isStrange(next) && !next?.opensClause;
    const isBeforeName = greetings.has(word.text) && word.opensClause && isNextName;
    const isBesideName = isNextName || (isStrange(words[at - 1]) && !word.opensClause);
    if (isBeforeName || (word.letterCase === "capital" && isBesideName)) names.add(at);
  }
  return names;
}

function isLarge(word: Word | undefined): boolean {
  return word !== undefined && word.letterCase !== "small";
}

/** The first word in any case, then what goes on in large letters. */
function markRun(words: readonly Word[], from: number, names: Set<number>, most: number): void {
  for (let at = from; at < Math.min(from + most, words.length); at += 1) {
    const word = words[at];
    const goesOn = word && !word.opensClause && (isLarge(word) || particles.has(word.text));
    if (at > from && !goesOn) return;
    names.add(at);
  }
}

function markRunBefore(words: readonly Word[], to: number, names: Set<number>): void {
  for (let at = to - 1; at >= 0; at -= 1) {
    const word = words[at];
    if (!word || words[at + 1]?.opensClause || !(isLarge(word) || particles.has(word.text))) return;
    names.add(at);
  }
}

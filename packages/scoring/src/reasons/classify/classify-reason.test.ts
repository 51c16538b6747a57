import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reasonCatalogue, reasonCodes } from "../catalogue.ts";
import { locales } from "../locale.ts";
import { classifyReason } from "./classify-reason.ts";

const primary = (text: string) => classifyReason({ text }).primary;

// what MarketStar's people chose from their list.
test.each([
  ["Abandoned", "no_response"],
  ["Not Interested", "approach_not_interested"],
  ["Unsubscribed/Do Not Call", "approach_unaware"],
  ["Wrong Contact", "data_invalid_contact"],
  ["Bad Email", "data_invalid_contact"],
  ["No Need", "approach_not_interested"],
  ["No Budget", "budget_insufficient"],
  ["Bad Timing", "timing_no_priority"],
  ["Competitor", "competition_lost"],
])("the pick-list value %s is %s", (picklist, code) => {
  expect(classifyReason({ picklist }).primary).toBe(code);
});

test("every label and every code of the catalogue stands for itself", () => {
  for (const code of reasonCodes) {
    for (const locale of locales)
      expect(classifyReason({ picklist: reasonCatalogue[code].labels[locale] }).primary).toBe(code);
    if (code !== "other") expect(primary(code)).toBe(code);
  }
});

test("a list's other says nothing where the text does", () => {
  expect(classifyReason({ picklist: "Outros" }).primary).toBe("other");
  expect(classifyReason({ picklist: "Outros", text: "achou caro" }).primary).toBe("price_too_high");
  expect(primary("Outros")).toBeNull();
});

test("the list weighs more than the text, which stays as secondary", () => {
  const result = classifyReason({ picklist: "Sem interesse", text: "achou caro" });
  expect(result).toMatchObject({ primary: "approach_not_interested", secondary: ["price_too_high"] });
  expect(result.evidence.map(({ source }) => source)).toEqual(["picklist", "text"]);
});

describe("what is negated or doubted is not said", () => {
  test.each([
    "not too expensive",
    "não achou caro",
    "nao achou caro",
    "no es caro",
    "não é duplicado",
    "never said it was expensive",
    "is it a duplicate?",
    "verificar se já é cliente",
    "talvez seja caro",
  ])("%s", (text) => {
    expect(primary(text)).toBeNull();
  });
});

describe("a name is no reason", () => {
  test.each([
    "caro João",
    "Caro cliente, segue proposta",
    "ligar p/ Caio Caro",
    "João Caríssimo",
    "Sr. Mudo",
    "Cheap Trucks LLC",
    "No Budget Records LLC",
    "Rua do Sem Fim, 20",
  ])("%s", (text) => {
    expect(classifyReason({ text })).toMatchObject({ primary: null, secondary: [] });
  });

  test("but a reason beside a name is one", () => {
    expect(primary("Sr. Caro não atende")).toBe("no_response");
    expect(primary("Loja fechou as portas")).toBe("timing_company_change");
    expect(primary("Lost to Zendesk")).toBe("competition_lost");
    expect(primary("Caro demais")).toBe("price_too_high");
  });
});

describe('what a "but" takes back is not said', () => {
  test.each([
    "usa concorrente mas ta insatisfeito",
    "gostou do concorrente mas não fechou ainda",
    "uses HubSpot but hates it",
    "usa la competencia pero quiere cambiar",
  ])("%s", (text) => {
    expect(primary(text)).toBeNull();
  });

  test("and of two reasons the one after it counts", () => {
    expect(primary("fechou com concorrente mas por falta de verba")).toBe("budget_insufficient");
    expect(primary("no contesta más")).toBe("no_response");
  });
});

test("a lack of fit that says not which is for a person to name", () => {
  for (const text of ["fora do perfil", "não tem perfil", "outside our ICP", "fuera de perfil"]) {
    const result = classifyReason({ text });
    expect(result).toMatchObject({ primary: null, confidence: 0 });
    expect([...result.secondary].sort()).toEqual(["fit_not_a_buyer", "fit_use_case"]);
    expect(classifyReason({ picklist: text }).primary).toBeNull();
  }
  expect(primary("fora do perfil, empresa muito pequena")).toBe("fit_company_too_small");
});

test("of two reasons of which one says the other and more, that one counts", () => {
  expect(primary("lead repetido, outro parceiro ja mandou")).toBe("duplicate_other_partner");
  expect(primary("no money, their budget was frozen")).toBe("budget_not_approved");
});

test("what we lack is not the lead's lack of interest", () => {
  expect(primary("cliente precisa de NF-e e a gente nao tem")).toBe("fit_missing_feature");
  expect(primary("they need SSO and we don't have that")).toBe("fit_missing_feature");
  expect(primary("piden CFDI y no lo tenemos")).toBe("fit_missing_feature");
  expect(primary("they do not have any need")).toBe("approach_not_interested");
});

test("numbers of any length stand where a phrase asks for one", () => {
  expect(primary("presupuesto de solo 350 dolares")).toBe("budget_insufficient");
  expect(primary("27 mil funcionários")).toBe("fit_company_too_large");
  expect(primary("wrong # / disconnected")).toBe("data_invalid_contact");
});

test("a negation ends with its clause and belongs to one phrase only", () => {
  expect(primary("No, too expensive")).toBe("price_too_high");
  expect(primary("not expensive, but no budget")).toBe("budget_insufficient");
  expect(classifyReason({ text: "sem interesse achou caro" }).evidence.map(({ ruleId }) => ruleId)).toEqual([
    "approach_not_interested/pt-BR/3",
    "price_too_high/pt-BR/4",
  ]);
});

test("two reasons of like weight are for a person to decide, and both are named", () => {
  const result = classifyReason({ text: "sem verba, sem interesse" });
  expect(result).toMatchObject({ primary: null, confidence: 0 });
  expect([...result.secondary].sort()).toEqual(["approach_not_interested", "budget_insufficient"]);
});

describe("texts as exports have them", () => {
  test.each([
    ["broken encoding", "nÃ£o responde", "no_response"],
    ["encoding broken twice", "nÃƒÂ£o responde", "no_response"],
    ["a lost letter", "n\uFFFDo atende", "no_response"],
    ["a letter lost to a question mark", "n?o atende", "no_response"],
    ["no accents", "NAO ATENDE", "no_response"],
    ["accents as marks of their own", "na\u0303o atende", "no_response"],
    ["full-width letters", "ｔｏｏ ｅｘｐｅｎｓｉｖｅ", "price_too_high"],
    ["shorthand", "s/ verba", "budget_insufficient"],
    ["doubled letters", "fechou com conccorrente", "competition_lost"],
    ["a slip", "orcameto insuficiente", "budget_insufficient"],
    ["an enumeration", "LostToCompetitor", "competition_lost"],
    ["a heading", "Closed Lost - Price", "price_too_high"],
  ])("with %s", (_name, text, code) => {
    expect(primary(text)).toBe(code);
  });
});

test("evidence points into the original text", () => {
  const text = "Obs: cliente nÃ£o  responde… (ligar?)";
  const [found] = classifyReason({ text }).evidence;
  expect(text.slice(found?.start, found?.end)).toBe("nÃ£o  responde");
});

test('"no" is a negation in English and Spanish and "in the" in Portuguese', () => {
  expect(primary("está no concorrente")).toBe("competition_lost");
  expect(primary("no es caro")).toBeNull();
});

test("callers without types are told what to pass", () => {
  // @ts-expect-error a string instead of an object
  expect(() => classifyReason("achou caro")).toThrow(/Pass an object such as \{ text: /);
  // @ts-expect-error the same, of which the message must not repeat a word
  expect(() => classifyReason("Ana achou caro")).toThrow(/, not a text$/);
  // @ts-expect-error a text that is no string
  expect(() => classifyReason({ text: 42 })).toThrow(/Pass text as a string, not 42/);
  // @ts-expect-error a text that is no string
  expect(() => classifyReason({ text: ["Ana achou caro"] })).toThrow(/Pass text as a string, not a list$/);
  // @ts-expect-error a locale that does not exist
  expect(() => classifyReason({ text: "caro", locale: "fr" })).toThrow(/pt-BR, en, es/);
});

test("nothing in, nothing out", () => {
  const nothing = { primary: null, secondary: [], confidence: 0, evidence: [] };
  expect(classifyReason({})).toEqual(nothing);
  expect(classifyReason({ text: " … ", picklist: null })).toEqual(nothing);
});

test("any text gives spans within it, a confidence in 0..1, and the same answer again", () => {
  const word = fc.constantFrom(
    "não",
    "caro",
    "sem",
    "verba",
    "no",
    "lost",
    "to",
    "?",
    ",",
    "busy",
    "ligar",
    "em",
  );
  const text = fc.oneof(
    fc.string(),
    fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(text, (value) => {
      const result = classifyReason({ text: value });
      expect(classifyReason({ text: value })).toEqual(result);
      expect(result.confidence).toBeGreaterThanOrEqual(0);
      expect(result.confidence).toBeLessThanOrEqual(1);
      expect(result.confidence > 0).toBe(result.primary !== null);
      for (const { start, end } of result.evidence) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(value.length);
      }
    }),
    { numRuns: 200 },
  );
});

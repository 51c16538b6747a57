import { describe, expect, test } from "vitest";
import { type ReasonCode, reasonCatalogue, reasonCodes } from "./catalogue.ts";
import type { Evidence } from "./evidence.ts";
import { lintFeedback } from "./lint-feedback.ts";
import { type Locale, locales } from "./locale.ts";
import { requiredEvidence } from "./required-evidence.ts";

/** Evidence that satisfies any reason and appears in no sentence below. */
const evidence: Evidence = {
  observed: 91919,
  expected: 92929,
  date: "2031-05-17",
  ref: "ZZQQXX",
  attempts: 77,
  text: "zzzz qqqq wwww kkkk zzzz qqqq wwww kkkk zzzz",
};

/** On the side of 20 and of 92929 on which the reason says it is. */
function observedSize(reason: ReasonCode): number {
  return reason === "fit_company_too_large" ? 93939 : 8;
}

function codes(reason: ReasonCode, sentence: string, locale: Locale): string[] {
  const needsText = requiredEvidence(reason).some(({ kind }) => kind === "text");
  const given = { ...evidence, observed: needsText ? "zzzz qqqq" : observedSize(reason) };
  return lintFeedback({ reason, sentence, evidence: given, locale }).problems.map(({ code }) => code);
}

const generic: Record<Locale, [ReasonCode, string][]> = {
  "pt-BR": [
    ["timing_no_priority", "lead não avançou"],
    ["approach_not_interested", "sem interesse"],
    ["fit_industry", "fora do perfil"],
    ["no_response", "lead frio"],
    ["no_response", "sumiu"],
    ["no_response", "sem retorno"],
    ["other", "não deu certo"],
    ["timing_no_priority", "só pesquisando"],
    ["fit_not_a_buyer", "curioso"],
    ["timing_no_priority", "LEAD NÃO AVANÇOU!!!"],
    ["timing_no_priority", "O lead nao avancou no processo de vendas."],
    ["approach_not_interested", "Cliente não demonstrou interesse na solução no momento."],
    ["approach_not_interested", "Infelizmente o cliente não tem interesse no nosso produto"],
    ["fit_industry", "Fora do perfil que atendemos, não deu fit."],
    ["no_response", "Lead sumiu depois da proposta"],
    ["no_response", "Tentamos contato e não tivemos retorno"],
    ["no_response", "Não respondeu mais, lead esfriou"],
    ["approach_not_interested", "Era só curiosidade, não quis seguir"],
    ["competition_lost", "Desistiu"],
    ["budget_insufficient", "Sem verba no momento"],
    ["price_too_high", "Achou caro"],
    ["other", "Não rolou, quem sabe no futuro"],
  ],
  en: [
    ["fit_industry", "not a fit"],
    ["approach_not_interested", "No interest."],
    ["timing_no_priority", "Didn't move forward"],
    ["timing_no_priority", "The lead did not move forward at this time"],
    ["approach_not_interested", "Customer is not interested in our solution"],
    ["no_response", "Ghosted"],
    ["no_response", "Lead went cold, no response"],
    ["no_response", "They never responded"],
    ["fit_use_case", "Unfortunately not a good fit for us right now"],
    ["timing_no_priority", "Just browsing"],
    ["timing_no_priority", "bad timing"],
    ["budget_insufficient", "No budget"],
    ["other", "It didn't work out"],
  ],
  es: [
    ["fit_industry", "no perfil adecuado"],
    ["timing_no_priority", "no avanzó"],
    ["timing_no_priority", "El lead no avanzó en el proceso."],
    ["approach_not_interested", "Sin interés"],
    ["approach_not_interested", "El cliente no está interesado en la solución"],
    ["no_response", "Desapareció"],
    ["no_response", "No contestó, sin respuesta"],
    ["fit_industry", "Fuera de perfil"],
    ["timing_no_priority", "Solo estaba mirando"],
    ["approach_not_interested", "Lamentablemente no quiso continuar"],
    ["other", "No funcionó"],
  ],
};

const useful: Record<Locale, [ReasonCode, string][]> = {
  "pt-BR": [
    ["fit_company_too_small", "A empresa tem 8 funcionários; atendemos a partir de 20."],
    ["fit_company_too_small", "8 funcionários; buscamos 20 ou mais"],
    ["fit_industry", "Atua em mineração; hoje atendemos varejo e serviços."],
    ["fit_geography", "A filial que compra fica em Manaus, fora da nossa área de entrega."],
    ["fit_missing_feature", "Falta integração com o Bling, que usam para emitir notas."],
    ["fit_not_a_buyer", "O contato é estagiário e pesquisava para um trabalho da faculdade."],
    ["approach_no_decision_maker", "Falamos com a recepção; quem decide é a diretora financeira."],
    ["approach_not_interested", "Sem interesse porque acabaram de renovar com a TOTVS até 2028."],
    ["approach_not_interested", "O dono prefere continuar com planilhas e não vê ganho em trocar."],
    ["approach_unaware", "A compradora não sabia que ligaríamos e pediu um e-mail antes."],
    ["timing_no_priority", "O lead não avançou: o foco até março é trocar o ERP."],
    ["timing_future_date", "Pediu para retomarmos em 15/03/2027, depois da auditoria."],
    ["timing_in_contract", "Contrato com a Omie termina em agosto; voltamos a ligar em maio."],
    ["no_response", "Fizemos 6 tentativas por telefone e WhatsApp entre segunda e sexta."],
    ["data_invalid_contact", "O celular caiu em outra pessoa; precisamos do ramal do financeiro."],
    ["competition_lost", "Fechou com a Conta Azul por causa do aplicativo."],
    ["price_too_high", "Compararam com uma planilha gratuita e acharam R$ 1.500,00 por mês alto."],
    ["vendor_capacity", "Demoramos quatro dias para ligar e o lead já tinha contratado."],
    ["duplicate_other_partner", "Esta empresa foi registrada em 02/11/2026, nove dias antes do seu envio."],
    ["budget_not_approved", "O comitê cortou o projeto deste ano; o próximo orçamento abre em outubro."],
  ],
  en: [
    ["fit_company_too_small", "The company has 8 employees; we look for 20 or more."],
    ["fit_industry", "They run a mining operation; we serve retail and services."],
    ["fit_geography", "The buying unit is in Lima, where we have no support yet."],
    ["approach_no_decision_maker", "We reached an intern; the operations director signs."],
    ["timing_in_contract", "Under contract with SAP until March 2027; we call again in January."],
    ["no_response", "Six calls and two messages between Monday and Friday went unanswered."],
    ["competition_lost", "They chose HubSpot because their agency already uses it."],
    ["approach_not_interested", "Not interested: they moved payroll to their accountant last week."],
    ["price_too_high", "They compared it with a free spreadsheet and found $1,500 a month too much."],
    ["approach_unaware", "The buyer had not heard of you and asked for an introduction first."],
    ["fit_technical", "Their security team demands ISO 27001, which we do not hold."],
    ["data_invalid_contact", "The mobile number belongs to somebody else; send the finance desk's."],
  ],
  es: [
    ["fit_company_too_small", "La empresa tiene 8 empleados; buscamos 20 o más."],
    ["fit_industry", "Trabaja en minería; hoy atendemos comercio y servicios."],
    ["fit_geography", "La sucursal que compra está en Iquitos, fuera de nuestra zona de entrega."],
    ["approach_no_decision_maker", "Hablamos con la recepcionista; firma el gerente de operaciones."],
    ["timing_future_date", "Pidió retomar el 15/03/2027, después de la auditoría."],
    ["timing_in_contract", "Tiene contrato con Siigo hasta agosto; llamamos en mayo."],
    ["no_response", "Hicimos 6 llamadas entre el lunes y el viernes sin que nadie atendiera."],
    ["competition_lost", "Firmaron con Alegra porque su contador ya lo usa."],
    ["approach_not_interested", "Sin interés: la contadora lleva todo en planillas y no piensa cambiar."],
    ["vendor_capacity", "Tardamos cuatro días en llamar y ya habían contratado."],
  ],
};

for (const locale of locales) {
  describe(locale, () => {
    test.each(generic[locale])("%s: refuses “%s”", (reason, sentence) => {
      const found = codes(reason, sentence, locale);
      expect(found).toHaveLength(1);
      expect(["generic_phrase", "repeats_label", "filler", "too_short"]).toContain(found[0]);
    });

    test.each(useful[locale])("%s: accepts “%s”", (reason, sentence) => {
      expect(codes(reason, sentence, locale)).toEqual([]);
    });

    test("refuses the label of each reason, also in capitals and without accents", () => {
      for (const reason of reasonCodes) {
        const label = reasonCatalogue[reason].labels[locale];
        const plain = label.normalize("NFKD").replace(/\p{M}/gu, "").toUpperCase();
        expect(codes(reason, label, locale), label).toHaveLength(1);
        expect(codes(reason, plain, locale), plain).toHaveLength(1);
        expect(codes(reason, `${label}.`, locale), label).toHaveLength(1);
      }
    });

    test("refuses the meaning and the hint of a reason, which the partner reads anyway", () => {
      for (const reason of reasonCodes) {
        const { meanings, hints } = reasonCatalogue[reason];
        expect(codes(reason, meanings[locale], locale)).toContain("repeats_label");
        if (hints) expect(codes(reason, hints[locale], locale)).toContain("repeats_label");
      }
    });

    test("accepts each reason's own template once it is filled with what is known", () => {
      for (const reason of reasonCodes) {
        const full: Evidence = {
          observed: reasonCatalogue[reason].detail.type === "number" ? observedSize(reason) : "mineração",
          expected: reasonCatalogue[reason].detail.type === "number" ? 20 : "varejo",
          date: "2027-03-15",
          ref: "KQXWPA",
          attempts: 6,
          text: "a diretoria pediu um laudo de segurança que não temos",
        };
        const { template } = lintFeedback({ reason, sentence: "", evidence: full, locale });
        expect(template).not.toMatch(/[[\]{}]/);
        const { problems } = lintFeedback({ reason, sentence: template, evidence: full, locale });
        expect(problems, `${reason}: ${template}`).toEqual([]);
      }
    });

    test("asks to fill what the template leaves open, and refuses it as it stands", () => {
      const { template, problems } = lintFeedback({ reason: "no_response", sentence: null, locale });
      expect(template).toMatch(/\[.+\]/);
      expect(problems.map(({ code }) => code)).toEqual(["missing_sentence", "missing_evidence"]);
      expect(codes("no_response", template, locale)).toEqual(["filler"]);
    });

    test("every message says in the locale what to do", () => {
      const { problems } = lintFeedback({
        reason: "fit_company_too_small",
        sentence: "sem interesse",
        locale,
      });
      expect(problems.map(({ code }) => code)).toEqual([
        "generic_phrase",
        "missing_evidence",
        "missing_evidence",
      ]);
      expect(problems.map(({ field }) => field)).toEqual([undefined, "observed", "expected"]);
      for (const { message } of problems) {
        expect(message).toMatch(/^.{20,}$/);
        expect(message).not.toContain("!");
        expect(message).not.toMatch(/undefined|\{|\}/);
      }
    });
  });
}

test("a reason that is none is a problem, not an error", () => {
  for (const reason of [null, undefined, "", "lead_cold", "toString"]) {
    const result = lintFeedback({ reason, sentence: "A empresa tem 8 funcionários.", locale: "pt-BR" });
    expect(result).toMatchObject({ ok: false, template: "" });
    expect(result.problems.map(({ code }) => code)).toEqual(["missing_reason"]);
  }
});

test("without reason and sentence both are asked for", () => {
  for (const locale of locales) {
    const { problems } = lintFeedback({ reason: null, sentence: " ", locale });
    expect(problems.map(({ code }) => code)).toEqual(["missing_reason", "missing_sentence"]);
  }
});

describe("evidence that cannot be so", () => {
  const faults: [string, ReasonCode, Evidence, string][] = [
    ["a month 13", "timing_in_contract", { date: "2026-13-45" }, "date"],
    ["30 February", "timing_in_contract", { date: "2026-02-30" }, "date"],
    ["a day that is none where no date is needed", "timing_no_priority", { date: "2026-04-31" }, "date"],
    ["a large company called small", "fit_company_too_small", { observed: 50, expected: 20 }, "observed"],
    [
      "a company at the limit called small",
      "fit_company_too_small",
      { observed: 20, expected: 20 },
      "observed",
    ],
    ["a small company called large", "fit_company_too_large", { observed: 50, expected: 200 }, "observed"],
    ["a budget above the minimum", "budget_insufficient", { observed: 900, expected: 500 }, "observed"],
    ["negative money", "budget_insufficient", { observed: -1, expected: 500 }, "observed"],
    ["a minimum below zero", "budget_insufficient", { observed: 1, expected: -500 }, "expected"],
    ["no number", "budget_insufficient", { observed: Number.NaN, expected: 500 }, "observed"],
    ["no end", "fit_company_too_large", { observed: Infinity, expected: 500 }, "observed"],
  ];
  test.each(faults)("%s is refused once, with its field and what to do", (_name, reason, given, field) => {
    const messages = locales.map((locale) => {
      const sentence = "8 colaboradores da Acme em março, 20 Omie";
      const { ok, problems } = lintFeedback({ reason, sentence, evidence: given, locale });
      expect(ok).toBe(false);
      expect(problems).toEqual([
        { code: "invalid_evidence", field, message: expect.stringMatching(/^.{20,}\.$/) },
      ]);
      return problems[0]?.message;
    });
    expect(new Set(messages).size).toBe(3);
  });

  test("a leap day and zero are accepted", () => {
    const problemsOf = (reason: ReasonCode, given: Evidence) =>
      lintFeedback({ reason, sentence: "", evidence: given, locale: "en" }).problems.map(({ code }) => code);
    expect(problemsOf("timing_in_contract", { date: "2028-02-29" })).toEqual(["missing_sentence"]);
    expect(problemsOf("budget_insufficient", { observed: 0, expected: 500 })).toEqual(["missing_sentence"]);
  });
});

test("what is missing is asked for by its own name, and as a number where it must be one", () => {
  const asked = (reason: ReasonCode, given: Evidence, locale: Locale) =>
    lintFeedback({ reason, sentence: "Fechou com a Omie em março", evidence: given, locale }).problems.map(
      ({ message }) => message,
    );
  const money = { observed: "R$ 300/mês", expected: 500 };
  expect(asked("budget_insufficient", money, "pt-BR")).toEqual([
    "Complete com um número: “O lead pode investir [o que foi visto]; para começar são necessários 500.”",
  ]);
  expect(asked("budget_insufficient", money, "es")).toEqual([
    "Complete con un número: «El lead puede invertir [lo observado]; para empezar se necesitan 500.»",
  ]);
  for (const locale of locales) {
    for (const reason of reasonCodes) {
      for (const message of asked(reason, {}, locale)) expect(message, reason).not.toMatch(/undefined/);
    }
  }
});

test("a generic phrase is quoted as it was written, without what could name the lead", () => {
  const quoted = (sentence: string) =>
    lintFeedback({ reason: "fit_industry", sentence, evidence: { observed: "x" }, locale: "en" }).problems[0]
      ?.message;
  expect(quoted("Not a good fit at this time, will nurture.")).toMatch(
    /^"Not a good fit at this time, will nurture" could/,
  );
  expect(quoted("Marisa: not a fit, sorry")).toMatch(/^"not a fit, sorry" could/);
});

test.each(["", "   ", "\n", null, undefined])("no sentence at all (%j) is asked for", (sentence) => {
  const { problems } = lintFeedback({ reason: "timing_no_priority", sentence, locale: "en" });
  expect(problems.map(({ code }) => code)).toEqual(["missing_sentence"]);
});

test.each(["ok", "...", "asdf asdf", "n/a", "xxxxxxxx", "teste teste teste", "----", "bla bla bla"])(
  "keystrokes to get past the field are refused: %s",
  (sentence) => {
    expect(codes("timing_no_priority", sentence, "pt-BR")).toHaveLength(1);
  },
);

test("a sentence is about this lead when it states the observed value, but an empty value does not help", () => {
  const mining: Evidence = { observed: "mineração" };
  const sentence = "A empresa é de mineração.";
  expect(lintFeedback({ reason: "fit_industry", sentence, evidence: mining, locale: "pt-BR" }).ok).toBe(true);
  const empty: Evidence = { text: "sem interesse" };
  const { problems } = lintFeedback({
    reason: "approach_not_interested",
    sentence: "O lead está sem interesse",
    evidence: empty,
    locale: "pt-BR",
  });
  expect(problems.map(({ code }) => code)).toEqual(["generic_phrase"]);
});

test("the template puts numbers and dates as the locale writes them", () => {
  const numbers: Evidence = { observed: 1200, expected: 20000 };
  const template = (reason: ReasonCode, given: Evidence, locale: Locale) =>
    lintFeedback({ reason, sentence: "", evidence: given, locale }).template;
  expect(template("fit_company_too_small", numbers, "pt-BR")).toBe(
    "A empresa tem 1.200 funcionários; atendemos a partir de 20.000.",
  );
  expect(template("fit_company_too_small", numbers, "en")).toMatch(/1,200 employees.*20,000/);
  expect(template("timing_in_contract", { date: "2027-03-05" }, "pt-BR")).toMatch(/05\/03\/2027/);
  expect(template("timing_in_contract", { date: "2027-03-05" }, "en")).toMatch(/5 March 2027/);
  expect(template("timing_in_contract", { date: "2027-03-05" }, "es")).toMatch(/05\/03\/2027/);
});

test("one attempt and one employee are singular", () => {
  const template = (reason: ReasonCode, given: Evidence, locale: Locale) =>
    lintFeedback({ reason, sentence: "", evidence: given, locale }).template;
  for (const [locale, attempt, employee] of [
    ["pt-BR", "tentativa", "funcionário"],
    ["en", "attempt", "employee"],
    ["es", "intento", "empleado"],
  ] as const) {
    for (const [reason, noun] of [
      ["no_response", attempt],
      ["fit_company_too_small", employee],
      ["fit_company_too_large", employee],
    ] as const) {
      expect(template(reason, { attempts: 1, observed: 1 }, locale)).toMatch(new RegExp(` 1 ${noun}(?!s)`));
      expect(template(reason, { attempts: 2, observed: 2 }, locale)).toContain(` 2 ${noun}s`);
      expect(template(reason, {}, locale)).toContain(`] ${noun}s`);
    }
  }
});

test("the template writes money in the currency where it is known", () => {
  const given: Evidence = { observed: 300, expected: 1500.5 };
  const template = (locale: Locale, currency?: string) =>
    lintFeedback({ reason: "budget_insufficient", sentence: "", evidence: given, locale, currency }).template;
  expect(template("pt-BR", "BRL")).toMatch(/investir R\$\s300; .* R\$\s1\.500,50\.$/);
  expect(template("en", "USD")).toBe("The lead can spend $300; getting started takes $1,500.50.");
  expect(template("es", "MXN")).toMatch(/300\s(MXN|\$)/);
  expect(template("en")).toContain("spend 300;");
  expect(template("en", "dollars")).toContain("spend 300;");
});

test("callers without types are told what to pass", () => {
  const given = (input: object) => lintFeedback({ reason: null, sentence: "", locale: "en", ...input });
  const refused = { code: "INVALID_INPUT" };
  expect(() => given({ locale: "fr" })).toThrow(expect.objectContaining(refused));
  expect(() => given({ locale: undefined })).toThrow(/pt-BR, en, es/);
  expect(() => given({ sentence: ["Ana pediu"] })).toThrow(/Pass sentence as a string, not a list$/);
  expect(() => given({ forbiddenNames: "Ana" })).toThrow(/Pass forbiddenNames as a list, not a text$/);
  // @ts-expect-error a string instead of an object
  expect(() => lintFeedback("sem interesse")).toThrow(/Pass a locale/);
});

test("what was observed and what is expected leave too: neither says who the lead is, and each is named", () => {
  const told = (observed: string, expected = "um celular que atende") =>
    lintFeedback({
      reason: "data_invalid_contact",
      sentence: "O telefone enviado não existe; com o número certo, reabrimos o lead.",
      evidence: { observed, expected },
      locale: "pt-BR",
      forbiddenNames: ["Zenobia Quartim"],
    }).problems.map(({ code, field }) => `${code} ${field}`);
  expect(told("telefone")).toEqual([]);
  expect(told("+55 11 98765-4321 não existe")).toEqual(["contains_phone observed"]);
  expect(told("ana@acme.com.br voltou")).toEqual(["contains_email observed"]);
  expect(told("a Zenobia não trabalha lá")).toEqual(["contains_name observed"]);
  expect(told("telefone", "escreva para ana@acme.com.br")).toEqual(["contains_email expected"]);
});

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

function codes(reason: ReasonCode, sentence: string, locale: Locale): string[] {
  const needsText = requiredEvidence(reason).some(({ kind }) => kind === "text");
  const given = needsText ? { ...evidence, observed: "zzzz qqqq" } : evidence;
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
          observed: reasonCatalogue[reason].detail.type === "number" ? 8 : "mineração",
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

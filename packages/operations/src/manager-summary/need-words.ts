import type { Locale } from "@leadback/scoring";
import type { Need } from "./need.ts";

interface SummaryWords {
  title: (firstDay: string, lastDay: string) => string;
  nothing: string;
  others: (count: number) => string;
  need: { [Kind in Need["kind"]]: (need: Extract<Need, { kind: Kind }>) => string };
}

const leadsPt = (count: number) => (count === 1 ? "um lead" : `${count} leads`);
const leadsEn = (count: number) => (count === 1 ? "one lead" : `${count} leads`);
const leadsEs = (count: number) => (count === 1 ? "un lead" : `${count} leads`);

export const summaryWords: Record<Locale, SummaryWords> = {
  "pt-BR": {
    title: (first, last) => `Quem precisa de ajuda, ${first} a ${last}`,
    nothing: "Ninguém precisa de você nesta semana.",
    others: (count) =>
      count === 1 ? "Mais um parceiro segue bem sem você." : `Mais ${count} parceiros seguem bem sem você.`,
    need: {
      at_risk: ({ days }) =>
        days === null
          ? "Pode estar indo embora: a qualidade caiu ou nós demoramos mais a responder. Ligue."
          : `Pode estar indo embora: ${days} dias sem um lead. Ligue.`,
      dormant: ({ days }) =>
        days === null ? "Parou de enviar leads." : `Parou de enviar leads há ${days} dias.`,
      messages_overdue: ({ count }) =>
        count === 1
          ? "Uma mensagem espera resposta além do prazo."
          : `${count} mensagens esperam resposta além do prazo.`,
      answered_late: ({ count }) =>
        `Respondemos tarde a ${leadsPt(count)}. Peça desculpas e diga o que muda.`,
      quality_fell: ({ qualified, decided, before }) =>
        `A qualidade caiu: ${qualified} de ${decided}, antes ${before.qualified} de ${before.decided}.`,
      nobody_reads: () => "Ninguém recebe o resumo. Peça um endereço.",
      goal_behind: ({ done, target }) => `Abaixo do ritmo da meta: ${done} de ${target}.`,
      letter_unhelpful: () => "Disse que o resumo não ajudou. Pergunte por quê.",
      lesson: ({ label, count, of }) => `Treine este motivo: ${label}, ${count} de ${of} leads que pararam.`,
      information_waits: ({ count }) => `Deve uma informação sobre ${leadsPt(count)}.`,
    },
  },
  en: {
    title: (first, last) => `Who needs help, ${first} to ${last}`,
    nothing: "Nobody needs you this week.",
    others: (count) =>
      count === 1 ? "One more partner does well without you." : `${count} more partners do well without you.`,
    need: {
      at_risk: ({ days }) =>
        days === null
          ? "May be leaving: quality fell, or we have become slower. Call."
          : `May be leaving: ${days} days without a lead. Call.`,
      dormant: ({ days }) => (days === null ? "Sends no more leads." : `No lead for ${days} days.`),
      messages_overdue: ({ count }) =>
        count === 1
          ? "One message has waited past its due time."
          : `${count} messages have waited past their due time.`,
      answered_late: ({ count }) => `We were late on ${leadsEn(count)}. Apologise and say what changes.`,
      quality_fell: ({ qualified, decided, before }) =>
        `Quality fell: ${qualified} of ${decided}, before ${before.qualified} of ${before.decided}.`,
      nobody_reads: () => "Nobody gets the summary. Ask for an address.",
      goal_behind: ({ done, target }) => `Behind the pace of the goal: ${done} of ${target}.`,
      letter_unhelpful: () => "Said that the summary did not help. Ask why.",
      lesson: ({ label, count, of }) =>
        `Coach on this reason: ${label}, ${count} of ${of} leads that stopped.`,
      information_waits: ({ count }) => `Owes us information on ${leadsEn(count)}.`,
    },
  },
  es: {
    title: (first, last) => `Quién necesita ayuda, del ${first} al ${last}`,
    nothing: "Nadie lo necesita esta semana.",
    others: (count) =>
      count === 1 ? "Otro socio va bien sin su ayuda." : `Otros ${count} socios van bien sin su ayuda.`,
    need: {
      at_risk: ({ days }) =>
        days === null
          ? "Puede estar yéndose: la calidad bajó o tardamos más en responder. Llame."
          : `Puede estar yéndose: ${days} días sin un lead. Llame.`,
      dormant: ({ days }) =>
        days === null ? "Dejó de enviar leads." : `Dejó de enviar leads hace ${days} días.`,
      messages_overdue: ({ count }) =>
        count === 1
          ? "Un mensaje espera respuesta fuera de plazo."
          : `${count} mensajes esperan respuesta fuera de plazo.`,
      answered_late: ({ count }) => `Respondimos tarde a ${leadsEs(count)}. Discúlpese y diga qué cambia.`,
      quality_fell: ({ qualified, decided, before }) =>
        `La calidad bajó: ${qualified} de ${decided}, antes ${before.qualified} de ${before.decided}.`,
      nobody_reads: () => "Nadie recibe el resumen. Pida una dirección.",
      goal_behind: ({ done, target }) => `Por debajo del ritmo de la meta: ${done} de ${target}.`,
      letter_unhelpful: () => "Dijo que el resumen no le sirvió. Pregunte por qué.",
      lesson: ({ label, count, of }) =>
        `Entrene este motivo: ${label}, ${count} de ${of} leads que se detuvieron.`,
      information_waits: ({ count }) => `Nos debe información sobre ${leadsEs(count)}.`,
    },
  },
};

export function sayNeed(need: Need, locale: Locale): string {
  // Safe: each kind's words are looked up with its own need.
  const say = summaryWords[locale].need[need.kind] as (said: Need) => string;
  return say(need);
}

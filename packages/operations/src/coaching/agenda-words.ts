import type { GoalMeasure } from "@leadback/db";
import type { Locale } from "@leadback/scoring";

interface AgendaWords {
  wins: (count: number) => string;
  decided: (qualified: number, decided: number, days: number) => string;
  measures: Record<GoalMeasure, string>;
  /** By the state of a goal. */
  status: Readonly<Record<string, string>>;
  goal: (measure: string, achieved: string, target: string, status: string) => string;
  reason: (label: string, count: number, ended: number) => string;
  silent: (days: number) => string;
  qualityFell: string;
  repliesSlower: string;
  waitingForUs: (count: number) => string;
  openDisputes: (count: number) => string;
  openMessages: (count: number) => string;
  /** `isToPartner`: the partner reads it, whose actions they are. */
  openActions: (ours: number, theirs: number, overdue: number, isToPartner: boolean) => string;
  nextGoal: string;
}

const plural = (count: number, one: string, other: string) => `${count} ${count === 1 ? one : other}`;

export const agendaWords: Record<Locale, AgendaWords> = {
  "pt-BR": {
    wins: (count) => `Comemorar: ${plural(count, "venda fechada", "vendas fechadas")}.`,
    decided: (qualified, decided, days) =>
      `Leads decididos nos últimos ${days} dias: ${qualified} ${qualified === 1 ? "qualificado" : "qualificados"} de ${decided}.`,
    measures: {
      received: "leads recebidos",
      accepted: "leads aceitos",
      qualified: "leads qualificados",
      won: "vendas",
      revenue: "receita",
      quality_rate: "taxa de qualidade",
      conversion: "conversão",
    },
    status: {
      reached: "alcançada",
      ahead: "adiantada",
      on_track: "no ritmo",
      behind: "atrasada",
      missed: "não alcançada",
      too_early: "ainda é cedo para dizer",
      not_enough_data: "sem dados suficientes",
    },
    goal: (measure, achieved, target, status) => `Meta de ${measure}: ${achieved} de ${target}, ${status}.`,
    reason: (label, count, ended) => `Motivo a tratar: ${label} (${count} de ${ended} encerrados).`,
    silent: (days) => `Sem leads novos há ${plural(days, "dia", "dias")}: entender o que mudou.`,
    qualityFell: "A taxa de qualidade caiu nos últimos 90 dias: rever o perfil procurado.",
    repliesSlower: "As nossas respostas ficaram mais lentas: dizer o que faremos.",
    waitingForUs: (count) =>
      `Do nosso lado: ${plural(count, "lead espera", "leads esperam")} o primeiro contato.`,
    openDisputes: (count) => `${plural(count, "contestação aberta", "contestações abertas")}.`,
    openMessages: (count) => `${plural(count, "mensagem sem resposta", "mensagens sem resposta")}.`,
    openActions: (ours, theirs, overdue, isToPartner) =>
      `Ações em aberto: ${ours} nossas e ${theirs} ${isToPartner ? "suas" : "do parceiro"}, ${overdue} em atraso.`,
    nextGoal: "Combinar a meta do próximo trimestre.",
  },
  en: {
    wins: (count) => `Celebrate: ${plural(count, "deal won", "deals won")}.`,
    decided: (qualified, decided, days) =>
      `Leads decided in the last ${days} days: ${qualified} qualified of ${decided}.`,
    measures: {
      received: "leads received",
      accepted: "leads accepted",
      qualified: "leads qualified",
      won: "deals won",
      revenue: "revenue",
      quality_rate: "quality rate",
      conversion: "conversion",
    },
    status: {
      reached: "reached",
      ahead: "ahead",
      on_track: "on track",
      behind: "behind",
      missed: "missed",
      too_early: "too early to say",
      not_enough_data: "not enough data",
    },
    goal: (measure, achieved, target, status) => `Goal for ${measure}: ${achieved} of ${target}, ${status}.`,
    reason: (label, count, ended) => `Reason to work on: ${label} (${count} of ${ended} ended).`,
    silent: (days) => `No new leads for ${plural(days, "day", "days")}: find out what changed.`,
    qualityFell: "The quality rate fell in the last 90 days: go through the profile we look for.",
    repliesSlower: "Our replies have become slower: say what we will do.",
    waitingForUs: (count) => `On our side: ${plural(count, "lead waits", "leads wait")} for a first contact.`,
    openDisputes: (count) => `${plural(count, "open dispute", "open disputes")}.`,
    openMessages: (count) => `${plural(count, "message without an answer", "messages without an answer")}.`,
    openActions: (ours, theirs, overdue, isToPartner) =>
      `Open actions: ${ours} ours and ${theirs} ${isToPartner ? "yours" : "theirs"}, ${overdue} overdue.`,
    nextGoal: "Agree on the goal for the next quarter.",
  },
  es: {
    wins: (count) => `Celebrar: ${plural(count, "venta cerrada", "ventas cerradas")}.`,
    decided: (qualified, decided, days) =>
      `Leads decididos en los últimos ${days} días: ${qualified} ${qualified === 1 ? "calificado" : "calificados"} de ${decided}.`,
    measures: {
      received: "leads recibidos",
      accepted: "leads aceptados",
      qualified: "leads calificados",
      won: "ventas",
      revenue: "ingresos",
      quality_rate: "tasa de calidad",
      conversion: "conversión",
    },
    status: {
      reached: "alcanzada",
      ahead: "adelantada",
      on_track: "al ritmo previsto",
      behind: "atrasada",
      missed: "no alcanzada",
      too_early: "aún es pronto para decirlo",
      not_enough_data: "sin datos suficientes",
    },
    goal: (measure, achieved, target, status) => `Meta de ${measure}: ${achieved} de ${target}, ${status}.`,
    reason: (label, count, ended) => `Motivo por trabajar: ${label} (${count} de ${ended} cerrados).`,
    silent: (days) => `Sin leads nuevos desde hace ${plural(days, "día", "días")}: entender qué cambió.`,
    qualityFell: "La tasa de calidad bajó en los últimos 90 días: repasar el perfil que buscamos.",
    repliesSlower: "Nuestras respuestas se volvieron más lentas: decir qué haremos.",
    waitingForUs: (count) =>
      `De nuestro lado: ${plural(count, "lead espera", "leads esperan")} el primer contacto.`,
    openDisputes: (count) => `${plural(count, "disputa abierta", "disputas abiertas")}.`,
    openMessages: (count) => `${plural(count, "mensaje sin respuesta", "mensajes sin respuesta")}.`,
    openActions: (ours, theirs, overdue, isToPartner) =>
      `Acciones pendientes: ${ours} nuestras y ${theirs} ${isToPartner ? "suyas" : "del socio"}, ${overdue} vencidas.`,
    nextGoal: "Acordar la meta del próximo trimestre.",
  },
};

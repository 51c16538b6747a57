import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";

type Goal = components["schemas"]["Goal"];

/** What goals count, and how one stands: the same to us and to the partner. */
export interface GoalWords {
  measures: Record<Goal["measure"], string>;
  statuses: Record<Goal["progress"]["status"], string>;
}

const en: GoalWords = {
  measures: {
    received: "Leads sent",
    accepted: "Leads accepted",
    qualified: "Leads qualified",
    won: "Customers won",
    revenue: "Revenue",
    quality_rate: "Quality rate",
    conversion: "Conversion rate",
  },
  statuses: {
    reached: "Reached",
    ahead: "Ahead of the pace",
    on_track: "On pace",
    behind: "Behind the pace",
    missed: "Not reached",
    too_early: "Too early to say",
    not_enough_data: "Not enough data yet",
  },
};

const ptBr: GoalWords = {
  measures: {
    received: "Leads enviados",
    accepted: "Leads aceitos",
    qualified: "Leads qualificados",
    won: "Clientes ganhos",
    revenue: "Receita",
    quality_rate: "Taxa de qualidade",
    conversion: "Taxa de conversão",
  },
  statuses: {
    reached: "Alcançada",
    ahead: "À frente do ritmo",
    on_track: "No ritmo",
    behind: "Atrás do ritmo",
    missed: "Não alcançada",
    too_early: "Cedo para dizer",
    not_enough_data: "Ainda sem dados suficientes",
  },
};

const es: GoalWords = {
  measures: {
    received: "Leads enviados",
    accepted: "Leads aceptados",
    qualified: "Leads calificados",
    won: "Clientes ganados",
    revenue: "Ingresos",
    quality_rate: "Tasa de calidad",
    conversion: "Tasa de conversión",
  },
  statuses: {
    reached: "Alcanzada",
    ahead: "Por delante del ritmo",
    on_track: "A buen ritmo",
    behind: "Por detrás del ritmo",
    missed: "No alcanzada",
    too_early: "Pronto para decirlo",
    not_enough_data: "Aún no hay datos suficientes",
  },
};

export const goalWords: Readonly<Record<Locale, GoalWords>> = { "pt-BR": ptBr, en, es };

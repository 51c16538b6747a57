import type { Locale } from "@leadback/scoring/reasons";

export interface LeadsWords {
  title: string;
  list: string;
  sort: string;
  sorts: Record<"-submittedAt" | "submittedAt" | "-score" | "lastEventAt" | "dueAt", string>;
  columns: Record<"ref" | "company" | "partner" | "stage" | "reason" | "score" | "submittedAt", string>;
  none: string;
  noneHint: string;
}

const en: LeadsWords = {
  title: "Leads",
  list: "Leads",
  sort: "Order",
  sorts: {
    "-submittedAt": "Newest first",
    submittedAt: "Oldest first",
    "-score": "Best score first",
    lastEventAt: "Longest silent first",
    dueAt: "Most urgent first",
  },
  columns: {
    ref: "Reference",
    company: "Company",
    partner: "Partner",
    stage: "Stage",
    reason: "Reason",
    score: "Score",
    submittedAt: "Received",
  },
  none: "There is no lead yet",
  noneHint: "The first one appears here as soon as a partner sends it or a file is imported.",
};

const ptBr: LeadsWords = {
  title: "Leads",
  list: "Leads",
  sort: "Ordem",
  sorts: {
    "-submittedAt": "Mais novos primeiro",
    submittedAt: "Mais antigos primeiro",
    "-score": "Melhor pontuação primeiro",
    lastEventAt: "Há mais tempo em silêncio",
    dueAt: "Mais urgentes primeiro",
  },
  columns: {
    ref: "Referência",
    company: "Empresa",
    partner: "Parceiro",
    stage: "Etapa",
    reason: "Motivo",
    score: "Pontuação",
    submittedAt: "Recebido",
  },
  none: "Ainda não há leads",
  noneHint: "O primeiro aparece aqui assim que um parceiro o enviar ou um arquivo for importado.",
};

const es: LeadsWords = {
  title: "Leads",
  list: "Leads",
  sort: "Orden",
  sorts: {
    "-submittedAt": "Los más nuevos primero",
    submittedAt: "Los más antiguos primero",
    "-score": "La mejor puntuación primero",
    lastEventAt: "Más tiempo en silencio",
    dueAt: "Los más urgentes primero",
  },
  columns: {
    ref: "Referencia",
    company: "Empresa",
    partner: "Socio",
    stage: "Etapa",
    reason: "Motivo",
    score: "Puntuación",
    submittedAt: "Recibido",
  },
  none: "Todavía no hay leads",
  noneHint: "El primero aparece aquí en cuanto un socio lo envíe o se importe un archivo.",
};

export const leadsWords: Readonly<Record<Locale, LeadsWords>> = { "pt-BR": ptBr, en, es };

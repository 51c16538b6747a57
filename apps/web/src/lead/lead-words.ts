import type { EvidenceField, Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

export interface LeadWords {
  from(partner: string): string;
  score: string;
  grade: string;
  noScore: string;
  sides: { fit: string; engagement: string };
  points(points: string): string;
  noContributions: string;
  limits: { $clamp: string; $veto: string };
  wouldRaise: string;
  nothingWouldRaise: string;
  unknown: string;
  history: string;
  people: string;
  company: string;
  /** Above what is known of the lead itself: what we promised, when it came, how it was introduced. */
  lead: string;
  fields: Record<
    | "employees"
    | "industry"
    | "place"
    | "domain"
    | "taxId"
    | "introduction"
    | "received"
    | "assigned"
    | "protected"
    | "note",
    string
  >;
  sentence: string;
  /** The same said to the partner itself. */
  toPartner: Record<"sentence" | "protected" | "note", string>;
  privateNote: string;
  promises: { firstAttempt: string; decision: string };
  actions: {
    attempt: string;
    accept: string;
    contacted: string;
    qualified: string;
    won: string;
    end: string;
    reopen: string;
    note: string;
  };
  channels: Record<"phone" | "whatsapp" | "email" | "meeting", string>;
  attemptLogged(ref: string, channel: string): string;
  attemptWaiting: string;
  notLogged(ref: string): string;
  /** Signals that the usual rules know; a programme's own are shown as they are called. */
  signals: Readonly<Record<string, string>>;
  moved(ref: string, stage: string): string;
  keys: string;
  noteSaved: string;
  noteHint: string;
  end: {
    title(ref: string): string;
    reason: string;
    reasonHint: string;
    noReason: string;
    missingDetail: string;
    evidence: Record<EvidenceField, string>;
    sentence(language: string): string;
    sentenceHint: string;
    good: string;
    more: string;
    secondary: string;
    privateNote: string;
    privateNoteHint: string;
    submit: string;
    keys: string;
    done(ref: string, reason: string): string;
    takenBack(ref: string): string;
    now(stage: string): string;
  };
  advance: {
    title: { qualified(ref: string): string; won(ref: string): string };
    positives: string;
    sentence(language: string): string;
    amount(currency: string): string;
    amountMissing: string;
    submit: { qualified: string; won: string };
  };
  attempts: PluralForms;
}

const en: LeadWords = {
  from: (partner) => `from ${partner}`,
  score: "Score",
  grade: "Grade",
  noScore: "Too little is known for a score yet.",
  sides: { fit: "Who they are", engagement: "What they do" },
  points: (points) => `${points} points`,
  noContributions: "Nothing counts here yet.",
  limits: { $clamp: "Kept within 0 and 100", $veto: "Ruled out by a rule" },
  wouldRaise: "What would raise it",
  nothingWouldRaise: "Nothing that a person could still find out would change it.",
  unknown: "Not known yet",
  history: "History",
  people: "People",
  company: "Company",
  lead: "The lead",
  fields: {
    employees: "Employees",
    industry: "Industry",
    place: "Place",
    domain: "Website",
    taxId: "Tax number",
    introduction: "Introduction",
    received: "Received",
    assigned: "Assigned to",
    protected: "Kept for the partner until",
    note: "Partner's note",
  },
  sentence: "To the partner",
  toPartner: { sentence: "To you", protected: "Kept for you until", note: "Your note" },
  privateNote: "For us alone",
  promises: { firstAttempt: "First attempt", decision: "Decision" },
  actions: {
    attempt: "Log an attempt",
    accept: "Accept",
    contacted: "In contact",
    qualified: "Qualified",
    won: "Won",
    end: "End it",
    reopen: "Reopen",
    note: "Add a note",
  },
  channels: { phone: "phone", whatsapp: "WhatsApp", email: "e-mail", meeting: "meeting" },
  attemptLogged: (ref, channel) => `${ref}: attempt by ${channel} logged`,
  attemptWaiting: "That attempt is logged already.",
  notLogged: (ref) => `${ref}: the attempt was not logged. Try again in a moment.`,
  signals: {
    requested_demo: "asked for a demo",
    requested_proposal: "asked for a proposal",
    replied: "replied",
    meeting_booked: "meeting booked",
    visited_pricing: "looked at prices",
    missed_meeting: "missed a meeting",
    unsubscribed: "wants no more mail",
  },
  moved: (ref, stage) => `${ref}: ${stage}`,
  keys: "Keys: A logs an attempt, C says that you are in contact, Q qualifies, D ends the lead.",
  noteSaved: "Note added",
  noteHint: "Stays with us; the partner does not see it.",
  end: {
    title: (ref) => `End ${ref}`,
    reason: "Why did it end?",
    reasonHint: "Type two letters",
    noReason: "No reason begins like that. “Other” is there too.",
    missingDetail: "Your programme asks for this with that reason.",
    evidence: {
      observed: "What was observed",
      expected: "What we look for",
      date: "Date",
      ref: "Reference",
      attempts: "Attempts",
      text: "Detail",
    },
    sentence: (language) => `Sentence for the partner (${language})`,
    sentenceHint: "What was observed, against what we look for.",
    good: "The partner can learn from this.",
    more: "Further reasons and a private note",
    secondary: "Further reasons, at most two; shown, not counted",
    privateNote: "Private note",
    privateNoteHint: "Never leaves us.",
    submit: "End the lead",
    keys: "Enter ends the lead, Shift + Enter begins a line, Esc closes and keeps what you typed.",
    done: (ref, reason) => `${ref} ended: ${reason}`,
    takenBack: (ref) => `${ref} is open again, as if it had not ended`,
    now: (stage) => `The lead is now: ${stage}.`,
  },
  advance: {
    title: { qualified: (ref) => `${ref} is qualified`, won: (ref) => `${ref} is won` },
    positives: "What was good about it?",
    sentence: (language) => `A sentence for the partner, if you like (${language})`,
    amount: (currency) => `Amount (${currency})`,
    amountMissing: "Give the amount as a number.",
    submit: { qualified: "Mark as qualified", won: "Mark as won" },
  },
  attempts: { zero: "no attempt yet", one: "# attempt", other: "# attempts" },
};

const ptBr: LeadWords = {
  from: (partner) => `de ${partner}`,
  score: "Pontuação",
  grade: "Nota",
  noScore: "Ainda se sabe pouco para uma pontuação.",
  sides: { fit: "Quem é", engagement: "O que faz" },
  points: (points) => `${points} pontos`,
  noContributions: "Aqui ainda nada conta.",
  limits: { $clamp: "Mantido entre 0 e 100", $veto: "Excluído por uma regra" },
  wouldRaise: "O que a aumentaria",
  nothingWouldRaise: "Nada que ainda se possa descobrir mudaria a pontuação.",
  unknown: "Ainda não se sabe",
  history: "Histórico",
  people: "Pessoas",
  company: "Empresa",
  lead: "O lead",
  fields: {
    employees: "Funcionários",
    industry: "Setor",
    place: "Lugar",
    domain: "Site",
    taxId: "CNPJ ou CPF",
    introduction: "Apresentação",
    received: "Recebido",
    assigned: "Com",
    protected: "Reservado ao parceiro até",
    note: "Nota do parceiro",
  },
  sentence: "Para o parceiro",
  toPartner: { sentence: "Para você", protected: "Reservado a você até", note: "Sua nota" },
  privateNote: "Só para nós",
  promises: { firstAttempt: "Primeira tentativa", decision: "Decisão" },
  actions: {
    attempt: "Registrar tentativa",
    accept: "Aceitar",
    contacted: "Em contato",
    qualified: "Qualificado",
    won: "Ganho",
    end: "Encerrar",
    reopen: "Reabrir",
    note: "Anotar",
  },
  channels: { phone: "telefone", whatsapp: "WhatsApp", email: "e-mail", meeting: "reunião" },
  attemptLogged: (ref, channel) => `${ref}: tentativa por ${channel} registrada`,
  attemptWaiting: "Essa tentativa já está registrada.",
  notLogged: (ref) => `${ref}: a tentativa não foi registrada. Tente de novo em instantes.`,
  signals: {
    requested_demo: "pediu uma demonstração",
    requested_proposal: "pediu uma proposta",
    replied: "respondeu",
    meeting_booked: "reunião marcada",
    visited_pricing: "viu os preços",
    missed_meeting: "faltou a uma reunião",
    unsubscribed: "não quer mais e-mails",
  },
  moved: (ref, stage) => `${ref}: ${stage}`,
  keys: "Teclas: A registra uma tentativa, C diz que há contato, Q qualifica, D encerra o lead.",
  noteSaved: "Anotação guardada",
  noteHint: "Fica conosco; o parceiro não vê.",
  end: {
    title: (ref) => `Encerrar ${ref}`,
    reason: "Por que terminou?",
    reasonHint: "Digite duas letras",
    noReason: "Nenhum motivo começa assim. Também existe “Outro”.",
    missingDetail: "Seu programa pede isto com esse motivo.",
    evidence: {
      observed: "O que foi observado",
      expected: "O que procuramos",
      date: "Data",
      ref: "Referência",
      attempts: "Tentativas",
      text: "Detalhe",
    },
    sentence: (language) => `Frase para o parceiro (${language})`,
    sentenceHint: "O que foi observado, em comparação com o que procuramos.",
    good: "O parceiro consegue aprender com isto.",
    more: "Outros motivos e nota interna",
    secondary: "Outros motivos, no máximo dois; aparecem, não contam",
    privateNote: "Nota interna",
    privateNoteHint: "Nunca sai daqui.",
    submit: "Encerrar o lead",
    keys: "Enter encerra, Shift + Enter começa uma linha, Esc fecha e guarda o que você digitou.",
    done: (ref, reason) => `${ref} encerrado: ${reason}`,
    takenBack: (ref) => `${ref} está aberto de novo, como se não tivesse terminado`,
    now: (stage) => `O lead agora está assim: ${stage}.`,
  },
  advance: {
    title: { qualified: (ref) => `${ref} está qualificado`, won: (ref) => `${ref} está ganho` },
    positives: "O que ele teve de bom?",
    sentence: (language) => `Uma frase para o parceiro, se quiser (${language})`,
    amount: (currency) => `Valor (${currency})`,
    amountMissing: "Informe o valor em números.",
    submit: { qualified: "Marcar como qualificado", won: "Marcar como ganho" },
  },
  attempts: { zero: "nenhuma tentativa ainda", one: "# tentativa", other: "# tentativas" },
};

const es: LeadWords = {
  from: (partner) => `de ${partner}`,
  score: "Puntuación",
  grade: "Nota",
  noScore: "Todavía se sabe muy poco para una puntuación.",
  sides: { fit: "Quién es", engagement: "Qué hace" },
  points: (points) => `${points} puntos`,
  noContributions: "Aquí todavía nada cuenta.",
  limits: { $clamp: "Mantenido entre 0 y 100", $veto: "Excluido por una regla" },
  wouldRaise: "Qué la subiría",
  nothingWouldRaise: "Nada que todavía se pueda averiguar cambiaría la puntuación.",
  unknown: "Todavía no se sabe",
  history: "Historial",
  people: "Personas",
  company: "Empresa",
  lead: "El lead",
  fields: {
    employees: "Empleados",
    industry: "Sector",
    place: "Lugar",
    domain: "Sitio web",
    taxId: "Número fiscal",
    introduction: "Presentación",
    received: "Recibido",
    assigned: "A cargo de",
    protected: "Reservado al socio hasta",
    note: "Nota del socio",
  },
  sentence: "Para el socio",
  toPartner: { sentence: "Para usted", protected: "Reservado a usted hasta", note: "Su nota" },
  privateNote: "Solo para nosotros",
  promises: { firstAttempt: "Primer intento", decision: "Decisión" },
  actions: {
    attempt: "Registrar intento",
    accept: "Aceptar",
    contacted: "En contacto",
    qualified: "Calificado",
    won: "Ganado",
    end: "Cerrar",
    reopen: "Reabrir",
    note: "Anotar",
  },
  channels: { phone: "teléfono", whatsapp: "WhatsApp", email: "correo", meeting: "reunión" },
  attemptLogged: (ref, channel) => `${ref}: intento por ${channel} registrado`,
  attemptWaiting: "Ese intento ya está registrado.",
  notLogged: (ref) => `${ref}: el intento no se registró. Intente de nuevo en un momento.`,
  signals: {
    requested_demo: "pidió una demostración",
    requested_proposal: "pidió una propuesta",
    replied: "respondió",
    meeting_booked: "reunión acordada",
    visited_pricing: "miró los precios",
    missed_meeting: "faltó a una reunión",
    unsubscribed: "no quiere más correos",
  },
  moved: (ref, stage) => `${ref}: ${stage}`,
  keys: "Teclas: A registra un intento, C dice que hay contacto, Q califica, D cierra el lead.",
  noteSaved: "Nota guardada",
  noteHint: "Queda entre nosotros; el socio no la ve.",
  end: {
    title: (ref) => `Cerrar ${ref}`,
    reason: "¿Por qué terminó?",
    reasonHint: "Escriba dos letras",
    noReason: "Ningún motivo empieza así. También existe “Otro”.",
    missingDetail: "Su programa pide esto con ese motivo.",
    evidence: {
      observed: "Lo que se observó",
      expected: "Lo que buscamos",
      date: "Fecha",
      ref: "Referencia",
      attempts: "Intentos",
      text: "Detalle",
    },
    sentence: (language) => `Frase para el socio (${language})`,
    sentenceHint: "Lo que se observó, frente a lo que buscamos.",
    good: "El socio puede aprender de esto.",
    more: "Otros motivos y nota interna",
    secondary: "Otros motivos, dos como máximo; se muestran, no cuentan",
    privateNote: "Nota interna",
    privateNoteHint: "Nunca sale de aquí.",
    submit: "Cerrar el lead",
    keys: "Enter cierra el lead, Mayús + Enter empieza una línea, Esc cierra y guarda lo que escribió.",
    done: (ref, reason) => `${ref} cerrado: ${reason}`,
    takenBack: (ref) => `${ref} está abierto otra vez, como si no hubiera terminado`,
    now: (stage) => `El lead ahora está así: ${stage}.`,
  },
  advance: {
    title: { qualified: (ref) => `${ref} está calificado`, won: (ref) => `${ref} está ganado` },
    positives: "¿Qué tuvo de bueno?",
    sentence: (language) => `Una frase para el socio, si quiere (${language})`,
    amount: (currency) => `Monto (${currency})`,
    amountMissing: "Indique el monto en números.",
    submit: { qualified: "Marcar como calificado", won: "Marcar como ganado" },
  },
  attempts: { zero: "ningún intento todavía", one: "# intento", other: "# intentos" },
};

export const leadWords: Readonly<Record<Locale, LeadWords>> = { "pt-BR": ptBr, en, es };

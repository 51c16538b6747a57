import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";

export interface BulkWords {
  select(lead: string): string;
  selected: PluralForms;
  most(count: string): string;
  selection: string;
  end: string;
  clear: string;
  title: PluralForms;
  forAll: string;
  forAllHint: string;
  sentence: string;
  leaveOut(ref: string): string;
  submit: PluralForms;
  keys: string;
  ended: string;
  changed(stage: string): string;
  done: PluralForms;
  takenBack: PluralForms;
  notTakenBack(refs: string): string;
  loading: PluralForms;
}

const en: BulkWords = {
  select: (lead) => `Select ${lead}`,
  selected: { one: "One lead selected", other: "# leads selected" },
  most: (count) => `At most ${count} at once`,
  selection: "What is selected",
  end: "End them",
  clear: "Clear the selection",
  title: { one: "End one lead", other: "End # leads" },
  forAll: "The same for all",
  forAllHint: "What a lead says itself stays; each can be changed below.",
  sentence: "Sentence for the partner",
  leaveOut: (ref) => `Leave ${ref} out`,
  submit: { one: "End one lead", other: "End # leads" },
  keys: "Enter ends them, Shift + Enter begins a line, Esc closes and keeps what you typed.",
  ended: "Ended",
  changed: (stage) => `Somebody changed it meanwhile: ${stage}. End it again if it still applies.`,
  done: { one: "One lead ended", other: "# leads ended" },
  takenBack: {
    one: "One lead is open again, as if it had not ended",
    other: "# leads are open again, as if they had not ended",
  },
  notTakenBack: (refs) => `Not taken back: ${refs}. Reopen them on their pages.`,
  loading: { one: "Loading one lead", other: "Loading # leads" },
};

const ptBr: BulkWords = {
  select: (lead) => `Selecionar ${lead}`,
  selected: { one: "Um lead selecionado", other: "# leads selecionados" },
  most: (count) => `No máximo ${count} de uma vez`,
  selection: "O que está selecionado",
  end: "Encerrar",
  clear: "Limpar a seleção",
  title: { one: "Encerrar um lead", other: "Encerrar # leads" },
  forAll: "Igual para todos",
  forAllHint: "O que o próprio lead já diz fica; cada um pode ser mudado abaixo.",
  sentence: "Frase para o parceiro",
  leaveOut: (ref) => `Deixar ${ref} de fora`,
  submit: { one: "Encerrar um lead", other: "Encerrar # leads" },
  keys: "Enter encerra, Shift + Enter começa uma linha, Esc fecha e guarda o que você digitou.",
  ended: "Encerrado",
  changed: (stage) => `Alguém o alterou enquanto isso: ${stage}. Encerre de novo se ainda for o caso.`,
  done: { one: "Um lead encerrado", other: "# leads encerrados" },
  takenBack: {
    one: "Um lead está aberto de novo, como se não tivesse terminado",
    other: "# leads estão abertos de novo, como se não tivessem terminado",
  },
  notTakenBack: (refs) => `Não foi desfeito: ${refs}. Reabra nas páginas deles.`,
  loading: { one: "Carregando um lead", other: "Carregando # leads" },
};

const es: BulkWords = {
  select: (lead) => `Seleccionar ${lead}`,
  selected: { one: "Un lead seleccionado", other: "# leads seleccionados" },
  most: (count) => `${count} a la vez como máximo`,
  selection: "Lo que está seleccionado",
  end: "Cerrar",
  clear: "Quitar la selección",
  title: { one: "Cerrar un lead", other: "Cerrar # leads" },
  forAll: "Igual para todos",
  forAllHint: "Lo que el propio lead ya dice se queda; cada uno se puede cambiar abajo.",
  sentence: "Frase para el socio",
  leaveOut: (ref) => `Dejar ${ref} fuera`,
  submit: { one: "Cerrar un lead", other: "Cerrar # leads" },
  keys: "Enter los cierra, Mayús + Enter empieza una línea, Esc cierra la ventana y guarda lo que escribió.",
  ended: "Cerrado",
  changed: (stage) => `Alguien lo cambió mientras tanto: ${stage}. Ciérrelo de nuevo si todavía corresponde.`,
  done: { one: "Un lead cerrado", other: "# leads cerrados" },
  takenBack: {
    one: "Un lead está abierto otra vez, como si no hubiera terminado",
    other: "# leads están abiertos otra vez, como si no hubieran terminado",
  },
  notTakenBack: (refs) => `No se deshizo: ${refs}. Reábralos en sus páginas.`,
  loading: { one: "Cargando un lead", other: "Cargando # leads" },
};

export const bulkWords: Readonly<Record<Locale, BulkWords>> = { "pt-BR": ptBr, en, es };

import type { Locale } from "@leadback/scoring/reasons";

export interface KeysWords {
  title: string;
  open: string;
  desk: string;
  lead: string;
  forms: string;
  everywhere: string;
  move: string;
  openLead: string;
  attempt: string;
  end: string;
  endOne: string;
  select: string;
  contacted: string;
  qualified: string;
  undo: string;
  help: string;
  send: string;
  line: string;
  close: string;
  single: string;
  singleHint: string;
}

const en: KeysWords = {
  title: "Keys",
  open: "Keys that do something here",
  desk: "In a list of leads",
  lead: "On a lead's page",
  forms: "In a form",
  everywhere: "Everywhere",
  move: "go into the list, and move in it",
  openLead: "opens the lead",
  attempt: "logs an attempt",
  end: "ends the lead, or those that are selected",
  endOne: "ends the lead",
  select: "selects the lead, together with others",
  contacted: "says that you are in contact",
  qualified: "qualifies",
  undo: "takes back what was just done",
  help: "shows this",
  send: "sends",
  line: "begins a line",
  close: "closes and keeps what was typed",
  single: "Single letters do something",
  singleHint:
    "Turn it off if you dictate, or press keys by accident. The buttons do the same. Kept for you in this browser.",
};

const ptBr: KeysWords = {
  title: "Teclas",
  open: "Teclas que fazem algo aqui",
  desk: "Em uma lista de leads",
  lead: "Na página de um lead",
  forms: "Em um formulário",
  everywhere: "Em toda parte",
  move: "entram na lista e movem nela",
  openLead: "abre o lead",
  attempt: "registra uma tentativa",
  end: "encerra o lead, ou os selecionados",
  endOne: "encerra o lead",
  select: "seleciona o lead, junto com outros",
  contacted: "diz que há contato",
  qualified: "qualifica",
  undo: "desfaz o que acabou de ser feito",
  help: "mostra isto",
  send: "envia",
  line: "começa uma linha",
  close: "fecha e guarda o que foi digitado",
  single: "Letras sozinhas fazem algo",
  singleHint:
    "Desligue se você dita textos ou aperta teclas sem querer. Os botões fazem o mesmo. Fica guardado para você neste navegador.",
};

const es: KeysWords = {
  title: "Teclas",
  open: "Teclas que hacen algo aquí",
  desk: "En una lista de leads",
  lead: "En la página de un lead",
  forms: "En un formulario",
  everywhere: "En todas partes",
  move: "entran en la lista y mueven en ella",
  openLead: "abre el lead",
  attempt: "registra un intento",
  end: "cierra el lead, o los seleccionados",
  endOne: "cierra el lead",
  select: "selecciona el lead, junto con otros",
  contacted: "dice que hay contacto",
  qualified: "califica",
  undo: "deshace lo que se acaba de hacer",
  help: "muestra esto",
  send: "envía",
  line: "empieza una línea",
  close: "cierra y guarda lo que se escribió",
  single: "Las letras solas hacen algo",
  singleHint:
    "Desactívelo si dicta textos o pulsa teclas sin querer. Los botones hacen lo mismo. Se guarda para usted en este navegador.",
};

export const keysWords: Readonly<Record<Locale, KeysWords>> = { "pt-BR": ptBr, en, es };

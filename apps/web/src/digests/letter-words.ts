import type { Locale } from "@leadback/scoring/reasons";

interface LetterWords {
  note: {
    title: string;
    text: string;
    hint: string;
    left(characters: string): string;
    partner: string;
    everyPartner: string;
    language: string;
    save: string;
    saved: string;
    list: string;
    none: string;
    noneHint: string;
    preview: string;
    takeBack: string;
    takeBackTitle: string;
    takeBackConsequence: string;
  };
  story: {
    title: string;
    text: string;
    hint: string;
    tooLong(words: string, most: string): string;
    save: string;
    saved: string;
    list: string;
    none: string;
    noneHint: string;
    waits: string;
    since(day: string): string;
    approve: string;
    approved: string;
  };
}

export const letterWords: Readonly<Record<Locale, LetterWords>> = {
  en: {
    note: {
      title: "A note in the next letter",
      text: "Your note",
      hint: "It stands once, above the signature of whoever looks after the partner. No names, addresses or numbers.",
      left: (characters) => `${characters} characters left.`,
      partner: "To",
      everyPartner: "All your partners",
      language: "Written in",
      save: "Put it in the next letter",
      saved: "The note goes into the next letter.",
      list: "Notes",
      none: "No note was written yet",
      noneHint:
        "Two lines of your own make a letter of figures yours. A newer note takes an older one's place.",
      preview: "See the letter",
      takeBack: "Take back",
      takeBackTitle: "Take this note back?",
      takeBackConsequence: "Letters that are not written yet go without it. Those that are written keep it.",
    },
    story: {
      title: "Cases to tell",
      text: "A case in a few words",
      hint: "At most 80 words of something that went well and why. No names, addresses or numbers.",
      tooLong: (words, most) => `${words} words; at most ${most} fit.`,
      save: "Write it down",
      saved: "The case waits for somebody else's approval.",
      list: "Cases",
      none: "No case was written down yet",
      noneHint: "Letters tell each partner at most one, once somebody other than its writer has approved it.",
      waits: "Waits for the approval of somebody who did not write it",
      since: (day) => `Told in letters since ${day}`,
      approve: "Let letters tell it",
      approved: "Letters tell it from now on.",
    },
  },
  "pt-BR": {
    note: {
      title: "Um recado na próxima carta",
      text: "Seu recado",
      hint: "Aparece uma vez, acima da assinatura de quem cuida do parceiro. Sem nomes, endereços ou números.",
      left: (characters) => `Restam ${characters} caracteres.`,
      partner: "Para",
      everyPartner: "Todos os seus parceiros",
      language: "Escrito em",
      save: "Pôr na próxima carta",
      saved: "O recado vai na próxima carta.",
      list: "Recados",
      none: "Nenhum recado foi escrito ainda",
      noneHint:
        "Duas linhas suas fazem de uma carta de números uma carta sua. Um recado mais novo toma o lugar do anterior.",
      preview: "Ver a carta",
      takeBack: "Retirar",
      takeBackTitle: "Retirar este recado?",
      takeBackConsequence: "As cartas que ainda não foram escritas vão sem ele. As já escritas o mantêm.",
    },
    story: {
      title: "Casos para contar",
      text: "Um caso em poucas palavras",
      hint: "Até 80 palavras sobre algo que deu certo e por quê. Sem nomes, endereços ou números.",
      tooLong: (words, most) => `${words} palavras; cabem no máximo ${most}.`,
      save: "Anotar",
      saved: "O caso espera a aprovação de outra pessoa.",
      list: "Casos",
      none: "Nenhum caso foi anotado ainda",
      noneHint: "Cada parceiro lê no máximo um, depois que alguém que não o escreveu o aprova.",
      waits: "Espera a aprovação de quem não o escreveu",
      since: (day) => `Contado nas cartas desde ${day}`,
      approve: "Deixar as cartas contarem",
      approved: "As cartas o contam a partir de agora.",
    },
  },
  es: {
    note: {
      title: "Una nota en la próxima carta",
      text: "Su nota",
      hint: "Aparece una vez, sobre la firma de quien atiende al socio. Sin nombres, direcciones ni números.",
      left: (characters) => `Quedan ${characters} caracteres.`,
      partner: "Para",
      everyPartner: "Todos sus socios",
      language: "Escrita en",
      save: "Ponerla en la próxima carta",
      saved: "La nota va en la próxima carta.",
      list: "Notas",
      none: "Todavía no se escribió ninguna nota",
      noneHint:
        "Dos líneas suyas hacen de una carta de cifras una carta suya. Una nota más nueva toma el lugar de la anterior.",
      preview: "Ver la carta",
      takeBack: "Retirar",
      takeBackTitle: "¿Retirar esta nota?",
      takeBackConsequence: "Las cartas que aún no se escribieron van sin ella. Las ya escritas la conservan.",
    },
    story: {
      title: "Casos para contar",
      text: "Un caso en pocas palabras",
      hint: "Hasta 80 palabras sobre algo que salió bien y por qué. Sin nombres, direcciones ni números.",
      tooLong: (words, most) => `${words} palabras; caben ${most} como máximo.`,
      save: "Anotarlo",
      saved: "El caso espera la aprobación de otra persona.",
      list: "Casos",
      none: "Todavía no se anotó ningún caso",
      noneHint: "Cada socio lee uno como máximo, cuando alguien que no lo escribió lo aprueba.",
      waits: "Espera la aprobación de quien no lo escribió",
      since: (day) => `Se cuenta en las cartas desde el ${day}`,
      approve: "Dejar que las cartas lo cuenten",
      approved: "Las cartas lo cuentan desde ahora.",
    },
  },
};

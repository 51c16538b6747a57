import type { Locale } from "@leadback/scoring";

export interface HomeWords {
  title: string;
  lead: string;
  reference: string;
  referenceHint: string;
  description: string;
  descriptionHint: string;
  health: string;
  healthHint: string;
  tryTitle: string;
  tryHint: string;
  keyHint: string;
}

export const homeWords: Record<Locale, HomeWords> = {
  "pt-BR": {
    title: "O Leadback está no ar.",
    lead: "Esta é a API do seu programa de parceiros: os leads entram, as vendas dizem como terminaram e por quê, e cada parceiro recebe a sua resposta.",
    reference: "Referência",
    referenceHint: "Cada rota, o que ela recebe e o que responde.",
    description: "Descrição OpenAPI",
    descriptionHint: "A mesma coisa, para máquinas.",
    health: "Estado",
    healthHint: "Diz se o banco de dados responde.",
    tryTitle: "Para começar",
    tryHint: "Com uma chave na mão, peça os primeiros leads:",
    keyHint:
      "A primeira partida mostra uma chave. Para criar outra, troque SLUG pelo nome curto do seu programa:",
  },
  en: {
    title: "Leadback is running.",
    lead: "This is the API of your partner programme: leads come in, sales says how they ended and why, and each partner gets an answer.",
    reference: "Reference",
    referenceHint: "Each route, what it takes and what it answers.",
    description: "OpenAPI description",
    descriptionHint: "The same, for machines.",
    health: "Readiness",
    healthHint: "Says whether the database answers.",
    tryTitle: "To begin",
    tryHint: "With a key at hand, ask for the first leads:",
    keyHint:
      "The first start prints a key. To make another, put your programme's short name in place of SLUG:",
  },
  es: {
    title: "Leadback está en marcha.",
    lead: "Esta es la API de su programa de socios: los leads entran, ventas dice cómo terminaron y por qué, y cada socio recibe su respuesta.",
    reference: "Referencia",
    referenceHint: "Cada ruta, lo que recibe y lo que responde.",
    description: "Descripción OpenAPI",
    descriptionHint: "Lo mismo, para máquinas.",
    health: "Estado",
    healthHint: "Dice si la base de datos responde.",
    tryTitle: "Para empezar",
    tryHint: "Con una clave a mano, pida los primeros leads:",
    keyHint:
      "El primer arranque muestra una clave. Para crear otra, ponga el nombre corto de su programa en lugar de SLUG:",
  },
};

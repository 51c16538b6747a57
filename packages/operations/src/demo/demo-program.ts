import type { ProgramSettings } from "../programs/program-settings.ts";

/** The invented vendor whose programme the demo shows. Addresses are at reserved domains: nothing could ever arrive. */
export const demoProgram = {
  name: "Vértice Software",
  zone: "America/Sao_Paulo",
  currency: "BRL",
  locale: "pt-BR",
  country: "BR",
  settings: {
    /** Deals here close in three weeks: with the usual 90 days, twelve weeks of history would show no conversion. */
    maturityDays: 45,
    sender: {
      name: "Vértice Software",
      legalName: "Vértice Software Ltda.",
      postalAddress: "Rua das Acácias, 250, sala 42, 04500-000 São Paulo, SP, Brasil",
      replyTo: "marina.teles@vertice.example",
      privacyContact: "privacidade@vertice.example",
      signerName: "Marina Teles",
      signerRole: "canais",
    },
  },
} as const satisfies {
  name: string;
  zone: string;
  currency: string;
  locale: string;
  country: string;
  settings: Pick<ProgramSettings, "maturityDays" | "sender">;
};

/** What the programme looks for, as the sentences about ended leads say it. */
export const demoOffer = {
  minEmployees: 20,
  maxEmployees: 500,
  entryPriceReais: 1_500,
  sectors: "indústria, distribuição e serviços",
  places: "Brasil, Argentina e Uruguai",
  purpose: "gestão financeira e fechamento do mês",
  hosting: "nuvem com autenticação em duas etapas",
} as const;

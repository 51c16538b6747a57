import type { PositiveCode } from "@leadback/scoring";
import { capitalised } from "./ending-facts.ts";
import { sayDay, sayMonth, workdayAfter } from "./portuguese-dates.ts";
import type { Random } from "./seeded-random.ts";

export interface PraiseFacts {
  random: Random;
  employees: number;
  industry: string;
  decider: string;
  at: string;
  weeks: number;
}

const pains = [
  "a conciliação bancária feita à mão",
  "o estoque que não bate com o financeiro",
  "três planilhas para fechar um mês",
  "o fluxo de caixa sempre com uma semana de atraso",
  "a cobrança que depende da memória de uma pessoa",
  "notas lançadas duas vezes por filial",
];

const qualified: Record<PositiveCode, (facts: PraiseFacts) => string[]> = {
  good_decision_maker: ({ decider }) => [
    `A conversa já começou com ${decider}, e isso poupou uma reunião.`,
    `${capitalised(decider)} atendeu e já sabia por que estávamos ligando.`,
    `Quem assina estava na reunião desde o início: ${decider}.`,
  ],
  good_clear_pain: ({ random, employees, industry }) => [
    `${capitalised(industry)}, ${employees} pessoas, com uma dor clara: o fechamento do mês leva ${random.integer(8, 18)} dias.`,
    `A necessidade veio escrita com as palavras do cliente: ${random.pick(pains)}.`,
    `Sabiam o que queriam resolver: ${random.pick(pains)}.`,
    `Com ${employees} pessoas, o problema já tem tamanho e nome: ${random.pick(pains)}.`,
  ],
  good_warm_intro: () => [
    "Sua apresentação por mensagem abriu a porta: a resposta veio no mesmo dia.",
    "A pessoa esperava a nossa ligação e já tinha separado os números.",
    "Na conversa a três que você propôs já saíram os números do fechamento.",
  ],
  good_complete_data: ({ random, employees }) => [
    "Cadastro completo, com porte, cargo e melhor horário: fomos direto ao assunto.",
    `Com ${employees} pessoas e o sistema atual já informados, poupamos a primeira rodada de perguntas.`,
    `O melhor horário que você anotou, às ${random.integer(9, 16)}h, funcionou.`,
  ],
  good_timing_trigger: ({ random, at }) => [
    `O contrato atual termina em ${sayMonth(workdayAfter(at, random.integer(40, 100)), at)} e a troca já estava decidida.`,
    `A abertura da segunda unidade criou o prazo: precisam do sistema até ${sayMonth(workdayAfter(at, random.integer(60, 120)), at)}.`,
    "A contabilidade pediu a troca antes do fim do ano, e isso deu pressa à decisão.",
  ],
};

export function praiseQualified(codes: readonly PositiveCode[], facts: PraiseFacts): string {
  const { random, at } = facts;
  const what = random.pick(codes.flatMap((code) => qualified[code](facts)));
  const day = sayDay(workdayAfter(at, random.integer(2, 9)), at);
  const next = random.pick([
    `A demonstração é em ${day}.`,
    `A segunda conversa é em ${day}.`,
    `A proposta sai até ${day}.`,
    "Pediram para falar com um cliente do mesmo setor.",
  ]);
  return random.chance(0.6) ? `${what} ${next}` : what;
}

const wonBy: Partial<Record<PositiveCode, string[]>> = {
  good_decision_maker: ["A indicação já veio com o decisor na conversa, e isso encurtou tudo."],
  good_warm_intro: ["A visita que você acompanhou pesou na decisão."],
  good_clear_pain: ["O problema estava descrito desde o primeiro dia, e a proposta saiu sem retrabalho."],
};

export function praiseWon(
  codes: readonly PositiveCode[],
  { random, at, weeks, employees }: PraiseFacts,
): string {
  return random.pick([
    ...codes.flatMap((code) => wonBy[code] ?? []),
    ...(weeks > 1 ? [`Do envio à assinatura passaram ${weeks} semanas.`] : []),
    "Começam pelo financeiro e querem o módulo de estoque no ano que vem.",
    `Contrato de doze meses; a migração começa em ${sayMonth(workdayAfter(at, 25), at)}.`,
    "A proposta foi aceita sem desconto: o custo do problema já estava calculado.",
    `Pesou na decisão o número de pessoas, ${employees}, e o tempo que cada uma perdia com planilhas.`,
  ]);
}

import type { Endings } from "./ending-facts.ts";
import { sayDay, sayMonth, workdayAfter } from "./portuguese-dates.ts";
import type { Random } from "./seeded-random.ts";

const focuses = [
  "a mudança de galpão",
  "a troca do sistema de folha",
  "a auditoria anual",
  "a abertura de duas filiais",
  "a contratação da equipe de vendas",
  "a certificação da fábrica",
  "a reforma da sede",
];

/** The lead may buy, though not now; most of them are taken up again on a date. */
export const timingEndings = {
  budget_not_approved({ random, endedOn, today }) {
    const date = laterDate(random, endedOn, today, 60, 150);
    const when = sayDay(date, endedOn);
    const sentence = random.pick([
      `A diretoria não aprovou a verba deste ciclo; o próximo orçamento será discutido em ${when}.`,
      `O financeiro congelou projetos novos até ${when}; a conversa volta quando o orçamento abrir.`,
      `O pedido foi ao comitê e ficou fora do orçamento; a próxima rodada é em ${when}.`,
    ]);
    return { sentence, evidence: { date }, reopenAt: date };
  },
  timing_no_priority({ random, endedOn, today }) {
    const date = laterDate(random, endedOn, today, 45, 120);
    const focus = random.pick(focuses);
    const sentence = random.pick([
      `Neste trimestre o foco é ${focus}; voltamos a falar em ${sayDay(date, endedOn)}.`,
      `Quem decide vê valor, mas ${focus} ocupa a equipe até ${sayMonth(date, endedOn)}.`,
      `Antes do sistema vem ${focus}; combinamos nova conversa em ${sayDay(date, endedOn)}.`,
      `A equipe do financeiro é pequena e já carrega ${focus}; pediram espaço até ${sayMonth(date, endedOn)}.`,
    ]);
    return { sentence, ...(random.chance(0.6) ? { reopenAt: date } : {}) };
  },
  timing_future_date({ random, endedOn, today }) {
    const date = laterDate(random, endedOn, today, 30, 130);
    const when = sayDay(date, endedOn);
    const sentence = random.pick([
      `Pediu que ligássemos em ${when}, depois do balanço; ligamos nesse dia e o lead continua sendo seu.`,
      `Quem decide está em viagem longa e pediu a ligação para ${when}.`,
      `Quer retomar em ${when}, quando termina a migração do servidor.`,
      `Marcou nova conversa para ${when}: antes disso a equipe fecha o inventário.`,
      `A fábrica para nas férias coletivas; combinamos ${when}, na volta.`,
    ]);
    return { sentence, evidence: { date }, reopenAt: date };
  },
  timing_in_contract({ random, endedOn, today }) {
    const reopenAt = laterDate(random, endedOn, today, 30, 200);
    const date = workdayAfter(reopenAt, 90);
    const until = sayDay(date, endedOn);
    const sentence = random.pick([
      `O contrato com o sistema atual vai até ${until}, com aviso prévio de ${random.pick([30, 60])} dias; retomamos 90 dias antes.`,
      `Renovaram com o fornecedor atual até ${until} e a multa de saída é de três mensalidades.`,
      `Há fidelidade até ${until}; pediram uma proposta 90 dias antes.`,
    ]);
    return { sentence, evidence: { date }, reopenAt };
  },
  timing_project_cancelled({ random, endedOn, today }) {
    const date = laterDate(random, endedOn, today, 90, 180);
    const sentence = random.pick([
      `A diretoria suspendeu o projeto por causa da queda nas vendas de ${sayMonth(endedOn, endedOn)}; perguntamos de novo em ${sayDay(date, endedOn)}.`,
      `A matriz congelou os investimentos até ${sayMonth(date, endedOn)} e o projeto do sistema parou junto.`,
      `A obra da nova unidade parou e levou junto a troca do sistema; o novo prazo é ${sayMonth(date, endedOn)}.`,
    ]);
    return { sentence };
  },
  timing_company_change({ random, endedOn, submittedOn, employees }) {
    const sentence = random.pick([
      `A empresa foi comprada por um grupo do mesmo setor em ${sayMonth(endedOn, endedOn)} e as contratações estão suspensas.`,
      `Desde ${sayDay(submittedOn, endedOn)} a empresa passa por uma fusão e as compras estão suspensas.`,
      `Os dois sócios estão dividindo a empresa, de ${employees} pessoas, e nenhum assina contrato antes do acordo.`,
    ]);
    return { sentence };
  },
} satisfies Endings;

/** A working day some time after the end that has not come yet. */
function laterDate(random: Random, endedOn: string, today: string, minDays: number, maxDays: number): string {
  const date = workdayAfter(endedOn, random.integer(minDays, maxDays));
  return date > today ? date : workdayAfter(today, random.integer(7, 60));
}

import type { EndingFacts, Endings } from "./ending-facts.ts";
import { sayDay } from "./portuguese-dates.ts";

const expectations = [
  ["implantação gratuita", "implantação cobrada à parte, em três parcelas"],
  ["desconto de 50% no primeiro ano", "desconto de até 10% no plano anual"],
  ["o sistema funcionando em uma semana", "implantação em seis a oito semanas"],
  ["um consultor dentro da empresa todos os dias", "suporte remoto e uma visita por mês"],
  ["a contabilidade inclusa na mensalidade", "um sistema que a contabilidade do cliente usa"],
] as const;

/** What a lead tells us that needs nothing, as a sentence and as the fact that is kept. */
const refusals: readonly ((facts: EndingFacts) => readonly [sentence: string, text: string])[] = [
  ({ employees }) => [
    `Na conversa, contou que o escritório de contabilidade já cuida de tudo para as ${employees} pessoas da empresa.`,
    "atendido pelo escritório de contabilidade",
  ],
  ({ random }) => {
    const days = random.integer(2, 4);
    return [
      `Disse que fecha o mês em ${days} dias com as planilhas e não vê o que melhorar.`,
      `fecha o mês em ${days} dias com planilhas`,
    ];
  },
  ({ random }) => {
    const months = random.integer(3, 11);
    return [
      `A empresa trocou de sistema há ${months} meses e está satisfeita com a escolha.`,
      `trocou de sistema há ${months} meses`,
    ];
  },
  ({ decider }) => [
    `O controle é feito no papel, e ${decider} disse que não pretende mudar.`,
    "mantém o controle no papel",
  ],
  ({ random }) => [
    `O financeiro é terceirizado por mais ${random.integer(8, 24)} meses e a empresa está contente assim.`,
    "financeiro terceirizado",
  ],
  ({ random }) => [
    `Queria comparar com o sistema próprio, feito há ${random.integer(3, 12)} anos, e ficou com ele.`,
    "tem sistema próprio",
  ],
];

const comparisons = [
  "o sistema atual, que custa a metade",
  "o salário de um auxiliar",
  "a planilha, que não custa nada",
  "a proposta de um fornecedor da cidade",
];

/** How the lead was introduced or worked. */
export const approachEndings = {
  approach_no_decision_maker({ random, contact, decider }) {
    const sentence = random.pick([
      `Falamos com ${contact}, que não decide esta compra; quem assina é ${decider}.`,
      `Quem nos atendeu foi ${contact}, que não participa da escolha do sistema; falta falar com ${decider}.`,
      `Em três conversas com ${contact} não apareceu a chance de envolver ${decider}, que aprova qualquer contrato.`,
      `O contato é ${contact} e prefere não levar o assunto adiante; quem decide é ${decider}.`,
      `Quem pediu o material foi ${contact}; até o fim da semana ${decider} não soube da conversa.`,
    ]);
    return { sentence, evidence: { observed: contact, expected: decider } };
  },
  approach_unaware({ random, endedOn }) {
    const sentence = random.pick([
      `Ligamos em ${sayDay(endedOn, endedOn)} e a pessoa disse que não sabia da indicação.`,
      `A pessoa se surpreendeu com a ligação de ${sayDay(endedOn, endedOn)} e pediu para sair da lista.`,
      `Até ${sayDay(endedOn, endedOn)} ninguém na empresa tinha ouvido falar da apresentação; pediram que o primeiro contato venha de você.`,
      `Na ligação de ${sayDay(endedOn, endedOn)}, disse que autorizou o envio de um catálogo, não um contato comercial.`,
    ]);
    return { sentence };
  },
  approach_expectation({ random }) {
    const [observed, expected] = random.pick(expectations);
    const sentence = random.pick([
      `O lead esperava ${observed}; o que oferecemos é ${expected}.`,
      `Chegou contando com ${observed} e a conversa esfriou ali: trabalhamos com ${expected}.`,
      `A promessa feita antes do contato foi ${observed}; o nosso padrão é ${expected}.`,
    ]);
    return { sentence, evidence: { observed, expected } };
  },
  approach_not_interested(facts) {
    const [sentence, text] = facts.random.pick(refusals)(facts);
    return { sentence, evidence: { text } };
  },
  no_response({ random, attempts, submittedOn, endedOn }) {
    const last = sayDay(endedOn, endedOn);
    const sentence = random.pick([
      `Fizemos ${attempts} tentativas por telefone e mensagem até ${last} e ninguém atendeu.`,
      `Foram ${attempts} tentativas em horários diferentes, a última em ${last}; só a caixa postal atendeu.`,
      `Depois de ${attempts} tentativas entre ${sayDay(submittedOn, endedOn)} e ${last}, não conseguimos falar com a pessoa.`,
      `As mensagens aparecem como lidas, mas as ${attempts} tentativas até ${last} ficaram sem retorno.`,
    ]);
    return { sentence, evidence: { attempts } };
  },
  price_too_high({ random }) {
    const text = random.pick(comparisons);
    const sentence = random.pick([
      `O lead achou o preço alto em comparação com ${text}.`,
      `A mensalidade foi comparada com ${text}, e a economia no fechamento não convenceu.`,
      `Pediu 40% de desconto tomando por base ${text}; não chegamos lá.`,
    ]);
    return { sentence, evidence: { text } };
  },
} satisfies Endings;

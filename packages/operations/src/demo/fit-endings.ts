import { demoOffer } from "./demo-program.ts";
import type { Endings } from "./ending-facts.ts";
import { placesNotServed } from "./places.ts";

const { minEmployees: minimum, maxEmployees: maximum, entryPriceReais } = demoOffer;
const reais = (amount: number) => `R$ ${amount.toLocaleString("pt-BR")}`;

const otherPurposes = [
  "o controle de ponto",
  "a folha de pagamento",
  "a gestão da frota",
  "o prontuário dos pacientes",
  "a loja virtual",
  "as visitas da equipe de vendas",
];
const missingFeatures = [
  "integração com a loja virtual",
  "emissão de nota de serviço em três municípios",
  "conciliação de cartões por loja",
  "integração com as máquinas da produção",
  "controle de lote e validade",
  "medição de obra por contrato",
];
const technicalDemands = [
  "instalação em servidor próprio",
  "certificação ISO 27001 do fornecedor",
  "login único com o diretório da matriz",
  "hospedagem no país da matriz",
];
const otherPeople = [
  ["estudante de contabilidade", "material para um trabalho da faculdade"],
  ["representante de um software concorrente", "saber os nossos preços"],
  ["profissional em busca de emprego", "entregar o currículo"],
  ["consultor autônomo", "uma parceria de revenda"],
] as const;

/** The lead is another company, or wants another thing, than we serve. */
export const fitEndings = {
  fit_company_too_small({ random, employees: count, industry, city }) {
    const sentence = random.pick([
      `A empresa tem ${count} funcionários; atendemos a partir de ${minimum}.`,
      `São ${count} pessoas no total, contando os sócios; o produto compensa a partir de ${minimum}.`,
      `Na ligação contaram ${count} pessoas na folha; procuramos empresas com ${minimum} ou mais.`,
      `Com ${count} pessoas, a gestão ainda cabe em uma planilha; começamos em ${minimum}.`,
      `A equipe tem ${count} pessoas e só uma cuida do financeiro; abaixo de ${minimum} o sistema não se paga.`,
      `Empresa de ${industry} em ${city} com ${count} funcionários, e nenhuma contratação prevista; o mínimo é ${minimum}.`,
      `O cadastro dizia uma empresa média, mas são ${count} pessoas; o nosso mínimo é ${minimum}.`,
      `Somando matriz e filial são ${count} pessoas; trabalhamos com empresas de ${minimum} em diante.`,
      `${count} pessoas registradas, segundo quem atendeu em ${city}; o perfil pede ${minimum}.`,
      `O faturamento é bom, mas a folha tem ${count} nomes; o produto foi feito para ${minimum} ou mais.`,
      `Fatura bem, só que com ${count} pessoas o fechamento leva uma tarde; ajudamos a partir de ${minimum}.`,
    ]);
    return { sentence, evidence: { observed: count, expected: minimum } };
  },
  fit_company_too_large({ random, employees: count }) {
    const sentence = random.pick([
      `A empresa tem ${count.toLocaleString("pt-BR")} funcionários em ${random.integer(6, 19)} filiais; o produto atende bem até ${maximum}.`,
      `São ${count.toLocaleString("pt-BR")} pessoas e consolidação em três moedas; trabalhamos bem até ${maximum}.`,
      `O grupo tem ${count.toLocaleString("pt-BR")} funcionários e exige um processo de seleção próprio; o nosso limite hoje é ${maximum}.`,
    ]);
    return { sentence, evidence: { observed: count, expected: maximum } };
  },
  fit_industry({ random, described, industry }) {
    const sentence = random.pick([
      `É ${described}; hoje atendemos ${demoOffer.sectors}.`,
      `A empresa atua em ${industry}, com regras fiscais que o produto não cobre; atendemos ${demoOffer.sectors}.`,
      `A atividade é ${industry}: a apuração de impostos é outra, e o sistema não a faz.`,
    ]);
    return { sentence, evidence: { observed: industry, expected: demoOffer.sectors } };
  },
  fit_geography({ random, city }) {
    const place = random.pick(placesNotServed);
    const sentence = random.pick([
      `A unidade que compra fica em ${place}; hoje atendemos ${demoOffer.places}.`,
      `O escritório de ${city} só vende; quem usaria o sistema está em ${place}, fora da nossa cobertura.`,
      `A contabilidade é feita em ${place}, onde ainda não temos suporte fiscal.`,
    ]);
    return { sentence, evidence: { observed: place, expected: demoOffer.places } };
  },
  fit_use_case({ random }) {
    const purpose = random.pick(otherPurposes);
    const sentence = random.pick([
      `O lead procura um sistema para ${purpose}; o que fazemos hoje é ${demoOffer.purpose}.`,
      `Na conversa ficou claro que a compra é para ${purpose}, e isso o produto não faz.`,
      `O pedido era resolver ${purpose} ainda neste ano; o nosso sistema começa no financeiro.`,
    ]);
    return { sentence, evidence: { text: purpose, expected: demoOffer.purpose } };
  },
  fit_missing_feature({ random }) {
    const feature = random.pick(missingFeatures);
    const sentence = random.pick([
      `O lead depende de ${feature}, que ainda não temos; o pedido foi para o roteiro de produto.`,
      `Sem ${feature}, a equipe digitaria tudo duas vezes; ainda não oferecemos isso.`,
      `A demonstração agradou, mas a condição para assinar é ${feature}, e isso só entra no ano que vem.`,
    ]);
    return { sentence, evidence: { text: feature } };
  },
  fit_technical({ random }) {
    const demand = random.pick(technicalDemands);
    const sentence = random.pick([
      `A TI do lead exige ${demand}; hoje temos ${demoOffer.hosting}.`,
      `A área de segurança pediu ${demand} e não abriu exceção.`,
      `O projeto parou na homologação: sem ${demand}, a política interna não deixa contratar.`,
    ]);
    return { sentence, evidence: { text: demand, expected: demoOffer.hosting } };
  },
  fit_not_a_buyer({ random }) {
    const [person, wish] = random.pick(otherPeople);
    const sentence = random.pick([
      `Na conversa, o contato se apresentou como ${person}; queria ${wish}.`,
      `Quem atendeu é ${person} e queria ${wish}; não há empresa compradora por trás.`,
    ]);
    return { sentence, evidence: { observed: person, text: wish } };
  },
  budget_insufficient({ random }) {
    const available = random.integer(8, 22) * 50;
    const sentence = random.pick([
      `O lead pode investir ${reais(available)} por mês; para começar são necessários ${reais(entryPriceReais)}.`,
      `A verba separada é de ${reais(available)} mensais e o plano de entrada custa ${reais(entryPriceReais)}.`,
      `Chegamos ao menor pacote, de ${reais(entryPriceReais)} por mês, e o limite deles é ${reais(available)}.`,
      `O orçamento aprovado foi de ${reais(available)} por mês, para um mínimo nosso de ${reais(entryPriceReais)}.`,
    ]);
    return { sentence, evidence: { observed: available, expected: entryPriceReais } };
  },
} satisfies Endings;

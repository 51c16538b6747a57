import { competitors } from "./company-words.ts";
import type { Endings } from "./ending-facts.ts";
import { sayDay, sayMonth, workdayAfter } from "./portuguese-dates.ts";

const faults = [
  "telefone inexistente",
  "e-mail devolvido pelo servidor",
  "telefone de outra empresa",
  "celular de uma pessoa que saiu da empresa",
  "telefone com um dígito a menos",
];
const advantages = [
  "a implantação em duas semanas",
  "o preço do primeiro ano",
  "um módulo de produção",
  "o atendimento presencial na cidade",
  "a escolha já feita pela matriz",
];
const forgeries = [
  "o mesmo telefone em três cadastros do mesmo dia",
  "um CNPJ que não existe e um nome de personagem de novela",
  "um formulário de teste, com o telefone só de zeros",
];

/** Data, duplicates, our own side, and the competition. */
export const processEndings = {
  data_invalid_contact({ random, attempts }) {
    const observed = random.pick(faults);
    const sentence = random.pick([
      `Ao tentar contato encontramos: ${observed}. Envie o dado certo e reabrimos o lead.`,
      `Tentamos ${attempts} vezes, com o mesmo resultado: ${observed}.`,
      `O cadastro trouxe ${observed}; sem outro meio de contato não conseguimos seguir.`,
      `Não havia como chegar à pessoa: ${observed}, e nenhum outro canal informado.`,
    ]);
    return { sentence, evidence: { observed } };
  },
  data_incomplete({ random, submittedOn, endedOn }) {
    const asked = sayDay(submittedOn, endedOn);
    const sentence = random.pick([
      `Em ${asked} pedimos o cargo e o porte da empresa; assim que chegarem, retomamos o lead.`,
      `Faltaram o nome de quem decide e o telefone, pedidos em ${asked}.`,
      `Pedimos em ${asked} a necessidade e o prazo, e dez dias úteis se passaram sem esses dados.`,
    ]);
    return { sentence };
  },
  spam_or_fake({ random }) {
    const text = random.pick(forgeries);
    const sentence = random.pick([
      `O que nos fez concluir isso: ${text}.`,
      `O cadastro não é de uma empresa real: ${text}.`,
    ]);
    return { sentence, evidence: { text } };
  },
  duplicate_same_partner({ random, earlier, endedOn, submittedOn }) {
    const ref = earlier?.ref ?? "anterior";
    const sentence = random.pick([
      `É a mesma empresa do seu lead ${ref}; seguimos por lá.`,
      `Este CNPJ já está no seu lead ${ref}, enviado em ${sayDay(earlier?.submittedOn ?? submittedOn, endedOn)}; juntamos as informações nele.`,
    ]);
    return { sentence, evidence: { ref } };
  },
  duplicate_other_partner({ random, earlier, endedOn, submittedOn }) {
    const since = sayDay(earlier?.submittedOn ?? submittedOn, endedOn);
    const sentence = random.pick([
      `A empresa está registrada desde ${since}, antes do seu envio; se a proteção terminar, reabrimos em seu nome.`,
      `Outro parceiro registrou esta empresa em ${since} e tem proteção por 90 dias.`,
    ]);
    return { sentence, evidence: { ref: earlier?.ref ?? "registro anterior" } };
  },
  vendor_already_working({ random, submittedOn, endedOn }) {
    const since = workdayAfter(submittedOn, -random.integer(20, 400));
    const sentence = random.pick([
      `Falamos com esta empresa desde ${sayDay(since, endedOn)}, antes do seu envio; isso não conta contra você.`,
      `É nossa cliente desde ${sayMonth(since, endedOn)}; o contato indicado trabalha em outra filial do grupo.`,
      `A nossa equipe já tinha proposta aberta aqui desde ${sayDay(since, endedOn)}.`,
    ]);
    return { sentence, evidence: { ref: `CLI-${random.integer(1_000, 9_999)}` } };
  },
  vendor_capacity({ random, waitedDays, endedOn }) {
    const sentence = random.pick([
      `A falha foi nossa: passaram ${waitedDays} dias até a decisão e a empresa comprou de outro fornecedor.`,
      `A equipe de implantação só tinha agenda para ${sayMonth(workdayAfter(endedOn, 60), endedOn)} e o lead não podia esperar.`,
      `Demoramos ${waitedDays} dias para apresentar o produto, com dois vendedores em férias; já tinham escolhido.`,
      `Perdemos o prazo da proposta por falta de gente; a falha é nossa e o lead não conta contra você.`,
    ]);
    return { sentence, evidence: { text: "demora nossa" } };
  },
  compliance_blocked({ random, endedOn }) {
    const when = sayDay(endedOn, endedOn);
    const sentence = random.pick([
      `Encerramos em ${when} por uma norma nossa; não depende de você e não conta contra você.`,
      `Uma norma interna, consultada em ${when}, nos impede de atender; não depende de você.`,
    ]);
    return { sentence, evidence: { text: "restrição cadastral" } };
  },
  other({ random }) {
    const text = random.pick([
      "o grupo decidiu centralizar na matriz a compra de sistemas e refazer a seleção",
      "a empresa mudou de endereço no meio da conversa e o novo gestor pediu para recomeçar no ano que vem",
      "um incêndio no depósito fez a empresa adiar qualquer contrato que não seja de reconstrução",
    ]);
    return { sentence: `Encerramos porque ${text}.`, evidence: { text } };
  },
  competition_lost({ random }) {
    const observed = random.pick(competitors);
    const text = random.pick(advantages);
    const sentence = random.pick([
      `O lead fechou com a ${observed}; o que pesou foi ${text}.`,
      `Assinaram com a ${observed} na semana da nossa proposta; o que decidiu foi ${text}.`,
      `Ficamos entre os dois finalistas e a ${observed} levou: pesou mais ${text}.`,
    ]);
    return { sentence, evidence: { observed, text } };
  },
} satisfies Endings;

import type { Locale } from "./locale.ts";
import type { ReasonCode } from "./reason-facts.ts";

/** What a partner does differently who holds the sales talks too; where a reason is not here, everybody does the same. */
export const sellingHints: Readonly<Partial<Record<ReasonCode, Readonly<Record<Locale, string>>>>> = {
  fit_company_too_small: {
    "pt-BR":
      "Faça do número de funcionários a primeira pergunta da visita e deixe as empresas abaixo do mínimo em uma lista sua.",
    en: "Make the number of employees the first question of your visit, and keep companies below our minimum in a list of your own.",
    es: "Haga del número de empleados la primera pregunta de la visita y deje en una lista aparte las que no llegan al mínimo.",
  },
  fit_company_too_large: {
    "pt-BR":
      "Para uma conta acima do nosso limite, combine o caminho com o gerente de canais antes de fazer a proposta.",
    en: "For an account above our upper limit, agree on the way with your channel manager before you make an offer.",
    es: "Para una cuenta por encima de nuestro límite, acuerde el camino con el gerente de canales antes de hacer la oferta.",
  },
  fit_industry: {
    "pt-BR":
      "Pegue a sua carteira de clientes, marque os setores que atendemos e comece por eles as próximas dez visitas.",
    en: "Take your own customer list, mark the sectors that we serve, and begin your next ten visits there.",
    es: "Tome su cartera de clientes, marque los sectores que atendemos y empiece por ellos las próximas diez visitas.",
  },
  fit_geography: {
    "pt-BR":
      "Pergunte onde fica a equipe que vai usar o produto e faça proposta só onde conseguimos atender.",
    en: "Ask where the team that will use the product sits, and make an offer only where we can serve it.",
    es: "Pregunte dónde está el equipo que usará el producto y haga una oferta solo donde podemos atenderlo.",
  },
  fit_use_case: {
    "pt-BR":
      "Na primeira demonstração, pergunte o que precisa mudar em 90 dias; siga quando a resposta for algo que fazemos.",
    en: "In the first demo, ask what has to be different in 90 days; go on where the answer is something we do.",
    es: "En la primera demostración, pregunte qué debe cambiar en 90 días; siga cuando la respuesta sea algo que hacemos.",
  },
  fit_missing_feature: {
    "pt-BR":
      "Antes da proposta, liste os sistemas que precisam se integrar e nos pergunte quais já cobrimos.",
    en: "Before the offer, list the systems that have to work together, and ask us which of them we cover.",
    es: "Antes de la oferta, anote los sistemas que deben integrarse y pregúntenos cuáles ya cubrimos.",
  },
  fit_technical: {
    "pt-BR":
      "Leve a TI do cliente para a segunda conversa e nos mande o questionário deles antes da proposta.",
    en: "Bring the customer's IT into the second conversation, and send us their questionnaire before the offer.",
    es: "Lleve al área de TI del cliente a la segunda conversación y envíenos su cuestionario antes de la oferta.",
  },
  budget_insufficient: {
    "pt-BR":
      "Diga o nosso preço de entrada já na primeira conversa, como uma faixa, e siga quando ele não assustar.",
    en: "Name our entry price in the first conversation, as a range, and go on where it comes as no surprise.",
    es: "Diga nuestro precio de entrada ya en la primera conversación, como un rango, y siga donde no sorprenda.",
  },
  competition_lost: {
    "pt-BR":
      "Antes da sua proposta, pergunte quem mais está na disputa e nos conte: preparamos a comparação juntos.",
    en: "Before your offer, ask who else is making one, and tell us: we prepare the comparison together.",
    es: "Antes de su oferta, pregunte quién más compite y cuéntenos: preparamos juntos la comparación.",
  },
  budget_not_approved: {
    "pt-BR":
      "Pergunte quando o orçamento é decidido e quem o defende, e dê a essa pessoa os números de que ela precisa.",
    en: "Ask when the budget is decided and who argues for it, and give that person the figures in time.",
    es: "Pregunte cuándo se decide el presupuesto y quién lo defiende, y dé a tiempo las cifras a esa persona.",
  },
  timing_no_priority: {
    "pt-BR":
      "Marque na sua agenda uma data ligada a algo que muda (auditoria, crescimento, fim de contrato) e volte nela.",
    en: "Put a date into your calendar that is tied to a change, such as an audit, growth or a contract's end, and come back then.",
    es: "Anote en su agenda una fecha ligada a un cambio (auditoría, crecimiento, fin de contrato) y vuelva ese día.",
  },
  timing_in_contract: {
    "pt-BR":
      "Anote na sua carteira quando termina o contrato atual e faça a visita 90 dias antes, já com uma proposta.",
    en: "Note in your customer list when the present contract ends, and visit 90 days before with an offer in hand.",
    es: "Anote en su cartera cuándo termina el contrato actual y haga la visita 90 días antes, ya con una oferta.",
  },
  approach_no_decision_maker: {
    "pt-BR":
      "Marque uma segunda reunião com quem assina antes de preparar a proposta para o primeiro contato.",
    en: "Agree on a second meeting with whoever signs before you work out an offer for the first contact.",
    es: "Acuerde una segunda reunión con quien firma antes de preparar la oferta para el primer contacto.",
  },
  approach_unaware: {
    "pt-BR":
      "No fim da visita, avise que vamos ligar, quem liga e quando: ninguém gosta de ser surpreendido.",
    en: "At the end of your visit, say that we are going to call, who it is and when: nobody likes a surprise.",
    es: "Al terminar la visita, avise que vamos a llamar, quién y cuándo: a nadie le gustan las sorpresas.",
  },
  approach_expectation: {
    "pt-BR":
      "Na demonstração, mostre o que o produto faz hoje; se preço ou prazo forem especiais, passe antes a proposta por nós.",
    en: "In the demo, show what the product does today; if price or dates are special, show us the offer before it goes out.",
    es: "En la demostración, muestre lo que el producto hace hoy; si el precio o el plazo son especiales, consúltenos antes.",
  },
  approach_not_interested: {
    "pt-BR":
      "Termine a primeira visita com uma pergunta: o que acontece se nada mudar? Envie o lead quando houver resposta.",
    en: "End the first visit with one question: what happens if nothing changes? Send the lead when there is an answer.",
    es: "Termine la primera visita con una pregunta: ¿qué pasa si nada cambia? Envíe el lead cuando haya respuesta.",
  },
  no_response: {
    "pt-BR":
      "Saia da visita com a próxima conversa marcada e nos inclua nela: a quem marcou hora, as pessoas atendem.",
    en: "Leave the visit with the next talk in the calendar, and take us into it: a call that was agreed on is answered.",
    es: "Salga de la visita con la próxima conversación agendada e inclúyanos: una llamada acordada se atiende.",
  },
  price_too_high: {
    "pt-BR": "Ponha na primeira página da proposta quanto o problema custa hoje; o preço vem depois.",
    en: "Put what the problem costs today on the first page of your offer; the price comes after it.",
    es: "Ponga en la primera página de la oferta cuánto cuesta hoy el problema; el precio viene después.",
  },
};

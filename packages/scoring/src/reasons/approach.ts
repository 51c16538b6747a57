import { defineReasons } from "./define-reasons.ts";

export const approachReasons = defineReasons("approach", {
  approach_no_decision_maker: {
    category: "authority",
    labels: {
      "pt-BR": "Contato sem poder de decisão",
      en: "Contact cannot decide",
      es: "Contacto sin poder de decisión",
    },
    hints: {
      "pt-BR": "Pergunte “quem mais assina?” e traga o nome e o telefone dessa pessoa.",
      en: 'Ask "who else signs?" and bring that person\'s name and phone.',
      es: "Pregunte «¿quién más firma?» y traiga el nombre y el teléfono de esa persona.",
    },
    meanings: {
      "pt-BR": "A pessoa indicada não decide a compra e não nos levou a quem decide.",
      en: "The person does not decide and did not lead us to the one who does.",
      es: "La persona no decide la compra y no nos llevó a quien decide.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "after_days", days: 30 },
    detail: { type: "text", min: null },
    trainingLabel: "censored_attempt",
    templates: {
      "pt-BR": "Falamos com {observed}, que não decide esta compra; quem assina é {expected}.",
      en: "We spoke with {observed}, who does not decide this purchase; the one who signs is {expected}.",
      es: "Hablamos con {observed}, que no decide esta compra; quien firma es {expected}.",
    },
  },
  approach_unaware: {
    category: "consent",
    labels: {
      "pt-BR": "Não sabia da indicação ou não queria contato",
      en: "Did not know about or want the contact",
      es: "No sabía que lo habían referido o no quería contacto",
    },
    hints: {
      "pt-BR": "Apresente-nos por mensagem antes de enviar e diga quando vamos ligar.",
      en: "Introduce us by message before submitting and say when we will call.",
      es: "Preséntenos por mensaje antes de enviar y diga cuándo vamos a llamar.",
    },
    meanings: {
      "pt-BR": "A pessoa se surpreendeu com a nossa ligação ou pediu para não ligarmos.",
      en: "The person was surprised by our call or asked us not to call.",
      es: "A la persona le sorprendió nuestra llamada o pidió que no llamáramos.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "never", days: null },
    detail: { type: "none", min: null },
    trainingLabel: "censored_attempt",
    templates: {
      "pt-BR": "Ligamos em {date} e a pessoa disse que {text}.",
      en: "We called on {date} and the person said that {text}.",
      es: "Llamamos el {date} y la persona dijo que {text}.",
    },
  },
  approach_expectation: {
    category: "approach",
    labels: {
      "pt-BR": "Expectativa desalinhada (preço, escopo ou promessa)",
      en: "Wrong expectation (price, scope, promise)",
      es: "Expectativa desalineada (precio, alcance o promesas)",
    },
    hints: {
      "pt-BR":
        "Fale do que o produto faz hoje; evite prometer preço ou prazo. Peça ao gerente de canais uma simulação de conversa.",
      en: "Keep to what the product does today; avoid promises on price or date. Ask your channel manager for a role play.",
      es: "Hable de lo que el producto hace hoy; evite prometer precios o fechas. Pida al gerente de canales un ensayo de la conversación.",
    },
    meanings: {
      "pt-BR": "O lead esperava preço, escopo ou prazo diferentes dos que oferecemos.",
      en: "The lead expected a price, scope or date other than what we offer.",
      es: "El lead esperaba un precio, alcance o plazo distinto del que ofrecemos.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "after_days", days: 60 },
    detail: { type: "text", min: null },
    trainingLabel: "censored_attempt",
    templates: {
      "pt-BR": "O lead esperava {observed}; o que oferecemos é {expected}.",
      en: "The lead expected {observed}; what we offer is {expected}.",
      es: "El lead esperaba {observed}; lo que ofrecemos es {expected}.",
    },
  },
  approach_not_interested: {
    category: "need",
    labels: {
      "pt-BR": "Sem necessidade ou interesse após o contato",
      en: "No need or no interest once contacted",
      es: "Sin necesidad o interés tras el contacto",
    },
    hints: {
      "pt-BR": "Antes de enviar, escreva o problema com as palavras do próprio lead.",
      en: "Before sending, write the pain in the prospect's own words.",
      es: "Antes de enviar, escriba el problema con las palabras del propio lead.",
    },
    meanings: {
      "pt-BR": "Conversamos, e o lead disse que não precisa do que oferecemos.",
      en: "We talked, and the lead said that they do not need what we offer.",
      es: "Conversamos, y el lead dijo que no necesita lo que ofrecemos.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "after_days", days: 180 },
    detail: { type: "text", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "Na conversa, o lead contou que {text}.",
      en: "In the call the lead told us that {text}.",
      es: "En la conversación, el lead contó que {text}.",
    },
  },
  no_response: {
    category: "no_response",
    labels: {
      "pt-BR": "Sem resposta após todas as tentativas",
      en: "No answer after the full cadence",
      es: "Sin respuesta tras todos los intentos",
    },
    hints: {
      "pt-BR": "Ofereça uma apresentação a três e diga o melhor horário para ligar.",
      en: "Offer a three-way introduction and the best hour to call.",
      es: "Ofrezca una presentación a tres e indique la mejor hora para llamar.",
    },
    meanings: {
      "pt-BR": "Tentamos várias vezes e não conseguimos falar com a pessoa.",
      en: "We tried several times and did not get through to the person.",
      es: "Lo intentamos varias veces y no logramos hablar con la persona.",
    },
    partnerActionable: "partly",
    qualityWeight: 0.5,
    recycle: { rule: "after_days", days: 60 },
    detail: { type: "attempts", min: 1 },
    trainingLabel: "censored_attempt",
    templates: {
      "pt-BR": "Fizemos {attempts} tentativas por telefone e mensagem até {date} e ninguém atendeu.",
      en: "We made {attempts} attempts by phone and message until {date} and nobody picked up.",
      es: "Hicimos {attempts} intentos por teléfono y mensaje hasta el {date} y nadie contestó.",
    },
  },
  price_too_high: {
    category: "price",
    labels: {
      "pt-BR": "Preço acima do valor percebido",
      en: "Price above perceived value",
      es: "Precio por encima del valor percibido",
    },
    hints: {
      "pt-BR": "Calcule quanto o problema custa antes de falar de preço.",
      en: "Quantify the cost of the problem before price is spoken of.",
      es: "Calcule cuánto cuesta el problema antes de hablar de precio.",
    },
    meanings: {
      "pt-BR": "O lead não viu valor suficiente para o preço que pedimos.",
      en: "The lead did not see enough value for the price we ask.",
      es: "El lead no vio valor suficiente para el precio que pedimos.",
    },
    partnerActionable: "partly",
    qualityWeight: 0.5,
    recycle: { rule: "after_days", days: 180 },
    detail: { type: "text", min: null },
    trainingLabel: "lost",
    templates: {
      "pt-BR": "O lead achou o preço alto em comparação com {text}.",
      en: "The lead found the price high in comparison with {text}.",
      es: "Al lead el precio le pareció alto en comparación con {text}.",
    },
  },
});

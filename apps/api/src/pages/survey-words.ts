import type { CsatTopic, IntroductionView, PromiseView } from "@leadback/db";
import type { Locale } from "@leadback/scoring";

export interface SurveyWords {
  nps: (program: string) => string;
  csat: (topic: CsatTopic, program: string) => string;
  leadVoice: (program: string) => string;
  about: (program: string) => string;
  aboutLead: (partner: string, program: string) => string;
  score: { nps: string; csat: string; lead_voice: string };
  scale: { nps: [string, string]; csat: [string, string] };
  comment: string;
  introduction: string;
  introductions: Record<IntroductionView, string>;
  promise: string;
  promises: Record<PromiseView, string>;
  send: string;
  nothingYet: string;
  stop: string;
  answered: string;
  answeredHint: string;
  stopped: string;
  stoppedHint: string;
  over: string;
  overHint: string;
  incomplete: string;
}

const topicsPt: Record<CsatTopic, string> = {
  response_time: "a rapidez das respostas",
  feedback: "o retorno sobre os seus leads",
  digest: "o resumo por e-mail",
  materials: "os materiais de apoio",
  coaching: "as sessões de treino",
  dispute: "a resposta à sua contestação",
};
const topicsEn: Record<CsatTopic, string> = {
  response_time: "how quickly you are answered",
  feedback: "the feedback on your leads",
  digest: "the digest by e-mail",
  materials: "the materials",
  coaching: "the coaching sessions",
  dispute: "the answer to your dispute",
};
const topicsEs: Record<CsatTopic, string> = {
  response_time: "la rapidez de las respuestas",
  feedback: "los comentarios sobre sus leads",
  digest: "el resumen por correo",
  materials: "los materiales de apoyo",
  coaching: "las sesiones de práctica",
  dispute: "la respuesta a su disputa",
};

export const surveyWords: Record<Locale, SurveyWords> = {
  "pt-BR": {
    nps: (program) => `Você recomendaria o programa de parceiros de ${program}?`,
    csat: (topic, program) => `Como você avalia ${topicsPt[topic]} em ${program}?`,
    leadVoice: (program) => `Como foi o seu contato com ${program}?`,
    about: (program) => `Uma pergunta só. A resposta vai para ${program} e ajuda a decidir o que mudar.`,
    aboutLead: (partner, program) =>
      `${partner} apresentou você a ${program}. São três perguntas; a resposta não muda nada no seu atendimento, e ${partner} só vê os totais.`,
    score: { nps: "De 0 a 10", csat: "De 1 a 5", lead_voice: "De 1 a 5, como foi no todo?" },
    scale: { nps: ["de jeito nenhum", "com certeza"], csat: ["muito ruim", "muito bom"] },
    comment: "O que pesou na sua resposta? (opcional)",
    introduction: "Você esperava o nosso contato?",
    introductions: { expected: "Sim", partly: "Em parte", unexpected: "Não" },
    promise: "O que foi prometido combinou com o que você encontrou?",
    promises: { matched: "Sim", partly: "Em parte", not_matched: "Não" },
    send: "Enviar a resposta",
    nothingYet: "Nada é enviado antes de você apertar o botão.",
    stop: "Não quero receber perguntas",
    answered: "Resposta recebida, obrigado.",
    answeredHint: "Você pode fechar esta página.",
    stopped: "Pronto, não perguntamos mais.",
    stoppedHint: "Você não recebe outras perguntas neste endereço.",
    over: "Esta pergunta já foi encerrada.",
    overHint: "Ela foi respondida, recusada ou venceu. Nada foi mudado.",
    incomplete: "Escolha uma resposta em cada campo e envie de novo.",
  },
  en: {
    nps: (program) => `Would you recommend the partner programme of ${program}?`,
    csat: (topic, program) => `How do you rate ${topicsEn[topic]} at ${program}?`,
    leadVoice: (program) => `How was your contact with ${program}?`,
    about: (program) => `One question. The answer goes to ${program} and helps to decide what to change.`,
    aboutLead: (partner, program) =>
      `${partner} introduced you to ${program}. Three questions; your answer changes nothing in how you are served, and ${partner} sees totals only.`,
    score: { nps: "From 0 to 10", csat: "From 1 to 5", lead_voice: "From 1 to 5, how was it on the whole?" },
    scale: { nps: ["not at all", "certainly"], csat: ["very bad", "very good"] },
    comment: "What was behind your answer? (optional)",
    introduction: "Did you expect to hear from us?",
    introductions: { expected: "Yes", partly: "In part", unexpected: "No" },
    promise: "Did what you were promised match what you found?",
    promises: { matched: "Yes", partly: "In part", not_matched: "No" },
    send: "Send the answer",
    nothingYet: "Nothing is sent before you press the button.",
    stop: "I want no questions",
    answered: "We have your answer, thank you.",
    answeredHint: "You can close this page.",
    stopped: "Done, we ask no more.",
    stoppedHint: "You get no other questions at this address.",
    over: "This question is closed.",
    overHint: "It was answered or declined, or its time is over. Nothing was changed.",
    incomplete: "Choose an answer in each field and send it again.",
  },
  es: {
    nps: (program) => `¿Recomendaría usted el programa de socios de ${program}?`,
    csat: (topic, program) => `¿Cómo evalúa usted ${topicsEs[topic]} en ${program}?`,
    leadVoice: (program) => `¿Cómo fue su contacto con ${program}?`,
    about: (program) => `Una sola pregunta. La respuesta llega a ${program} y ayuda a decidir qué cambiar.`,
    aboutLead: (partner, program) =>
      `${partner} lo presentó a ${program}. Son tres preguntas; su respuesta no cambia nada en su atención, y ${partner} solo ve los totales.`,
    score: { nps: "De 0 a 10", csat: "De 1 a 5", lead_voice: "De 1 a 5, ¿cómo fue en general?" },
    scale: { nps: ["de ningún modo", "con seguridad"], csat: ["muy malo", "muy bueno"] },
    comment: "¿Qué influyó en su respuesta? (opcional)",
    introduction: "¿Esperaba usted nuestro contacto?",
    introductions: { expected: "Sí", partly: "En parte", unexpected: "No" },
    promise: "¿Lo que le prometieron coincidió con lo que encontró?",
    promises: { matched: "Sí", partly: "En parte", not_matched: "No" },
    send: "Enviar la respuesta",
    nothingYet: "Nada se envía antes de que usted pulse el botón.",
    stop: "No quiero recibir preguntas",
    answered: "Recibimos su respuesta, gracias.",
    answeredHint: "Puede cerrar esta página.",
    stopped: "Listo, no preguntamos más.",
    stoppedHint: "Usted no recibirá otras preguntas en esta dirección.",
    over: "Esta pregunta está cerrada.",
    overHint: "Se respondió, se rechazó o venció. No se cambió nada.",
    incomplete: "Elija una respuesta en cada campo y envíela de nuevo.",
  },
};

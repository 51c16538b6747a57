import { createFormats, type PluralForms } from "../formats.ts";
import type { Messages } from "../messages.ts";

const formats = createFormats("pt-BR");
/** CLDR has 0 in the singular; in Brazil one writes "0 leads". */
const plural = (count: number, forms: PluralForms) => formats.plural(count, { zero: forms.other, ...forms });
const words = ["zero", "um", "dois", "três", "quatro", "cinco", "seis", "sete", "oito", "nove"];
const weekdays = [
  "no domingo",
  "na segunda",
  "na terça",
  "na quarta",
  "na quinta",
  "na sexta",
  "no sábado",
] as const;

const inWords = (count: number) => words[count] ?? formats.number(count);
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const leads = (count: number) => `${formats.number(count)} ${plural(count, { one: "lead", other: "leads" })}`;
const ordinalDay = (date: string) =>
  formats.dayOfMonth(date) === 1 ? "1º" : String(formats.dayOfMonth(date));
const dayAndMonth = (date: string) => `${ordinalDay(date)} de ${formats.monthName(date)}`;
const withYear = (date: string) => `${dayAndMonth(date)} de ${formats.year(date)}`;
const day = (date: string, near: string) =>
  formats.year(date) === formats.year(near) ? dayAndMonth(date) : withYear(date);
const dayShort = (date: string) => `${formats.dayOfMonth(date)} ${formats.monthShort(date)}`;
const outOf = (part: number, whole: number) =>
  `${formats.number(part)}\u00A0de\u00A0${formats.number(whole)}`;

export const ptBr = {
  locale: "pt-BR",
  linkRemoved: "[link removido]",
  formats,
  day,
  dayShort,
  month: (date, near) =>
    formats.year(date) === formats.year(near)
      ? `em ${formats.monthName(date)}`
      : `em ${formats.monthName(date)} de ${formats.year(date)}`,
  range(firstDay, lastDay, near) {
    if (formats.year(firstDay) !== formats.year(lastDay))
      return `de ${withYear(firstDay)} a ${withYear(lastDay)}`;
    if (formats.monthName(firstDay) !== formats.monthName(lastDay))
      return `de ${dayAndMonth(firstDay)} a ${day(lastDay, near)}`;
    return `de ${ordinalDay(firstDay)} a ${day(lastDay, near)}`;
  },
  rangeShort: (firstDay, lastDay) =>
    formats.monthName(firstDay) === formats.monthName(lastDay)
      ? `${formats.dayOfMonth(firstDay)}–${dayShort(lastDay)}`
      : `${dayShort(firstDay)}–${dayShort(lastDay)}`,
  businessHours(hours) {
    const minutes = Math.round(hours * 60);
    if (minutes < 60)
      return `${minutes}\u00A0${plural(minutes, { one: "minuto\u00A0útil", other: "minutos\u00A0úteis" })}`;
    const whole = hours >= 10 ? Math.round(hours) : Math.floor(minutes / 60);
    const rest = hours >= 10 ? 0 : minutes % 60;
    if (rest > 0) return `${whole}h${String(rest).padStart(2, "0")}\u00A0úteis`;
    return `${formats.number(whole)}\u00A0${plural(whole, { one: "hora\u00A0útil", other: "horas\u00A0úteis" })}`;
  },
  outOf,

  subject: {
    decided: (qualified, decided) =>
      `${outOf(qualified, decided)} ${decided === 1 ? "lead qualificado" : "leads qualificados"}`,
    won: (count) =>
      `${formats.number(count)} ${plural(count, { one: "negócio fechado", other: "negócios fechados" })}`,
    received: (count) => `${leads(count)} ${plural(count, { one: "recebido", other: "recebidos" })}`,
    moving: (count) => `${leads(count)} em andamento`,
    oneDecided: (isQualified) => (isQualified ? "1 lead qualificado" : "1 lead com decisão"),
    stopped: (count) => `${leads(count)} ${plural(count, { one: "parou", other: "pararam" })}`,
    quiet: "período sem novidades",
    welcome: "seu primeiro resumo",
    closing: "último resumo",
  },

  greeting: (name) => `Olá, ${name},`,
  late: "Este resumo foi enviado com atraso; os números são os do período indicado.",

  wins: {
    title: (count) =>
      `${capital(inWords(count))} ${plural(count, { one: "negócio fechado", other: "negócios fechados" })}`,
    became: (ref, when) =>
      [ref === null ? "Um lead seu" : `O lead ${ref}`, "virou cliente", when].filter(Boolean).join(" "),
    onWeekday: (date) => weekdays[formats.weekdayIndex(date)] ?? "",
    onDay: (date) => `em ${date}`,
    more: (count) => `E mais ${inWords(count)} no mesmo período.`,
  },

  recognition: {
    first_accepted: () => "Seu primeiro lead aceito: a parceria começou.",
    first_win: () => "É o seu primeiro negócio fechado conosco.",
    wins: (count) => `Com este, são ${formats.number(count)} negócios fechados desde o começo da parceria.`,
    anniversary: (years) =>
      years === 1
        ? "Um ano de parceria. Obrigado."
        : `${capital(inWords(years))} anos de parceria. Obrigado.`,
    steady_quality: (decided) =>
      `Selo de qualidade constante: dos ${leads(decided)} decididos no último ano, ao menos metade foi qualificada, e isso já não é acaso.`,
  },

  headline: {
    decided: (qualified, decided, range) =>
      decided === 1
        ? `lead decidido ${range} foi qualificado`
        : `leads decididos ${range} ${qualified === 1 ? "foi qualificado" : "foram qualificados"}`,
    won: (count, range) =>
      `${plural(count, { one: "negócio fechado", other: "negócios fechados" })} ${range}`,
    received: (count, range) =>
      plural(count, {
        one: `lead recebido ${range}; ainda sem decisão`,
        other: `leads recebidos ${range}; nenhum decidido ainda`,
      }),
    moving: (count, range) =>
      `${plural(count, { one: "lead", other: "leads" })} em andamento conosco; nenhuma decisão ${range}`,
    countingAgainst: (result, excluded) =>
      excluded === 1
        ? `Sem o que não dependia de você: ${result}.`
        : `Sem os ${inWords(excluded)} que não dependiam de você: ${result}.`,
    noneCounts: (decided) =>
      decided === 1
        ? "O único lead decidido parou por algo que não dependia de você."
        : `Os ${inWords(decided)} leads decididos pararam por algo que não dependia de você.`,
    oneDecided: (isQualified, range) =>
      `Um lead seu teve decisão ${range}: ${isQualified ? "foi qualificado" : "parou"}.`,
    stopped: (count, range) =>
      plural(count, {
        one: `${capital(range)}, um lead decidido antes parou; nenhuma decisão nova.`,
        other: `${capital(range)}, ${inWords(count)} leads decididos antes pararam; nenhuma decisão nova.`,
      }),
    previous(result, cadence, decided) {
      const before = {
        weekly: "Na semana anterior",
        biweekly: "Nas duas semanas anteriores",
        monthly: "Nas quatro semanas anteriores",
      }[cadence];
      const what = decided === null ? "" : plural(decided, { one: " qualificado", other: " qualificados" });
      return result === null ? `${before} não houve decisões.` : `${before}: ${result}${what}.`;
    },
    change: {
      up: "↑ Subiu, e a diferença é maior do que o acaso explicaria.",
      down: "↓ Caiu, e a diferença é maior do que o acaso explicaria.",
      no_clear_change: "Com esses números, ainda não dá para dizer que mudou.",
      not_enough_data: "Ainda são poucos leads para comparar.",
    },
    qualityRate: (rate, n, lower, upper, isSmallSample) =>
      `Taxa de qualidade: ${rate} em ${leads(n)}${isSmallSample ? "; amostra pequena" : ""}, entre ${lower} e ${upper}.`,
  },

  conversion: (won, submitted, range, resent) =>
    submitted === 1
      ? `O lead que você enviou ${range} ${won === 1 ? "virou cliente" : "não virou cliente"}.`
      : `Dos ${leads(submitted)} que você enviou ${range}${resent === 0 ? "" : ` (${formats.number(resent)} já ${plural(resent, { one: "enviado", other: "enviados" })} antes)`}, ${plural(won, { zero: "nenhum virou cliente", one: "1 virou cliente", other: `${formats.number(won)} viraram clientes` })}.`,

  nextStep: {
    title: "O que fazer agora",
    text: {
      answer_request: (count) =>
        plural(count, {
          zero: "Complete a informação que pedimos; assim que ela chegar, voltamos a trabalhar o lead.",
          one: "Um lead espera uma informação sua; assim que ela chegar, voltamos a trabalhá-lo.",
          other: `${formats.number(count)} leads esperam uma informação sua; assim que ela chegar, voltamos a trabalhá-los.`,
        }),
      repeat_success: () =>
        "Procure na sua carteira uma empresa parecida com a que avançou e apresente-a do mesmo jeito.",
      send_next_lead: () =>
        "Quando tiver o próximo lead, envie com a necessidade, quem decide e o melhor horário para ligar.",
      read_profile: () => "Antes de enviar o próximo lead, veja com quais empresas trabalhamos melhor.",
      news_of_open_leads: () =>
        "Soube de algo novo sobre um lead em andamento? Conte para nós: um detalhe pode destravar a conversa.",
      announce_call: () =>
        "Avise a pessoa de que vamos ligar e diga quem somos: quem espera a ligação atende.",
      name_decider: () => "No próximo lead, diga quem decide a compra e se essa pessoa já sabe da indicação.",
      customer_words: () =>
        "Escreva no próximo lead o problema nas palavras do cliente: uma frase dele vale mais que uma descrição.",
      ask_customers: () => "Pergunte a um cliente satisfeito quem mais, na rede dele, tem o mesmo problema.",
      tell_timing: () =>
        "Pergunte quando a empresa pretende decidir e mande a data junto: assim ligamos na hora certa.",
      best_lead: () =>
        "Pense no melhor lead que você já enviou e procure outro igual: mesmo setor, mesmo porte, mesma dor.",
      ask_us: () => "Ficou dúvida sobre quem procuramos? Pergunte antes de enviar; uma pessoa responde.",
    },
    because(reasonLabel, count, of, weeks) {
      const span = weeks === null ? "" : ` nas últimas ${inWords(weeks)} semanas`;
      if (of === 1) return `Motivo do lead que parou${span}: ${reasonLabel}.`;
      const which =
        count === of ? `dos ${formats.number(of)}` : `de ${formats.number(count)} dos ${formats.number(of)}`;
      return `Motivo ${which} leads que pararam${span}: ${reasonLabel}.`;
    },
    button: {
      stopped_leads: (count) =>
        plural(count, {
          zero: "Ver os leads",
          one: "Ver o lead",
          other: `Ver os ${formats.number(count)} leads`,
        }),
      waiting_leads: (count) =>
        plural(count, {
          zero: "Completar a informação",
          one: "Completar o lead",
          other: `Completar os ${formats.number(count)} leads`,
        }),
      all_leads: () => "Ver meus leads",
      submit_lead: () => "Enviar um lead",
      profile: () => "Ver o perfil de cliente",
      news: () => "Contar a novidade",
      ask: () => "Perguntar",
    },
    material: "Para ajudar:",
  },

  funnel: {
    title: (cadence) =>
      ({
        weekly: "O que andou na semana",
        biweekly: "O que andou nas duas semanas",
        monthly: "O que andou nas quatro semanas",
      })[cadence],
    received: "Recebidos",
    accepted: "Aceitos",
    qualified: "Qualificados",
    won: "Fechados",
    resent: (count) =>
      count === 1
        ? "Um dos recebidos você já tinha enviado antes."
        : `${capital(inWords(count))} dos recebidos você já tinha enviado antes.`,
  },

  reasons: {
    title: (total) =>
      total === 1 ? "Por que um lead parou" : `Por que ${formats.number(total)} leads pararam`,
    group: {
      fit: "Perfil",
      timing: "Momento",
      approach: "Abordagem",
      data: "Dados",
      our_side: "Do nosso lado",
    },
    others: "Outros motivos",
    before: (count) => (count === 0 ? "motivo novo" : `antes: ${formats.number(count)}`),
    reopensOn(count, total, date, isOneDate) {
      const from = isOneDate ? `em ${date}` : `a partir de ${date}`;
      return count === total
        ? `Retomamos ${from}, em seu nome.`
        : `Retomamos ${formats.number(count)} deles ${from}, em seu nome.`;
    },
    ourAttemptLate: (count, total) =>
      count === total
        ? "Não conta para você: nossa primeira tentativa atrasou."
        : `${formats.number(count)} não ${plural(count, { one: "conta", other: "contam" })} para você: nossa primeira tentativa atrasou.`,
    tooFewAttempts: (count, total) =>
      count === total
        ? "Não conta para você: tentamos menos de cinco vezes."
        : `${formats.number(count)} não ${plural(count, { one: "conta", other: "contam" })} para você: tentamos menos de cinco vezes.`,
    notCounted: "Não conta para você.",
    qualifiedBefore: (count, total) =>
      total === 1
        ? "Ele já tinha sido qualificado antes de parar e continua contado como qualificado."
        : count === 1
          ? `Um dos ${formats.number(total)} já tinha sido qualificado antes de parar e continua contado como qualificado.`
          : `${count === total ? "Todos os" : `${capital(inWords(count))} dos`} ${formats.number(total)} já tinham sido qualificados antes de parar e continuam contados como qualificados.`,
  },

  responseTime: {
    title: "Nossa parte",
    late: (count) =>
      count === 1
        ? "Um lead seu passou do nosso prazo: falha nossa."
        : `${capital(inWords(count))} leads seus passaram do nosso prazo: falha nossa.`,
    median: (hours, target) => `Respondemos a metade dos seus leads em até ${hours}; prometemos ${target}.`,
    answered(answered, n, target) {
      if (n === 1)
        return answered === 1
          ? `Já tentamos contato com o seu lead; prometemos até ${target}.`
          : `Ainda não tentamos contato com o seu lead; prometemos até ${target}.`;
      if (answered === n)
        return `Tentamos contato com os ${inWords(n)} leads que você enviou; prometemos até ${target}.`;
      if (answered === 0)
        return `Ainda não tentamos contato com os seus ${inWords(n)} leads; prometemos até ${target}.`;
      return `Tentamos contato com ${outOf(answered, n)} leads; prometemos até ${target}.`;
    },
    decidedUntried(count, n) {
      if (n === 1) return "O seu lead foi decidido sem nenhuma tentativa de contato registrada.";
      if (count === n)
        return `Os ${inWords(n)} leads que você enviou foram decididos sem nenhuma tentativa de contato registrada.`;
      return count === 1
        ? "Um lead foi decidido sem nenhuma tentativa de contato registrada."
        : `${capital(inWords(count))} leads foram decididos sem nenhuma tentativa de contato registrada.`;
    },
    allInTime: (n, target) =>
      n === 1
        ? `Tentamos contato com o seu lead dentro do prazo de ${target}.`
        : `Tentamos contato com os ${n === 2 ? "dois" : inWords(n)} leads que você enviou, todos dentro do prazo de ${target}.`,
    allLate: (n, target) =>
      n === 1
        ? `Tentamos contato com o seu lead só depois do prazo de ${target}: falha nossa.`
        : `Tentamos contato com os ${n === 2 ? "dois" : inWords(n)} leads que você enviou, todos depois do prazo de ${target}: falha nossa.`,
    allLateExcuse: (n) =>
      n === 1
        ? "Se ele parar por falta de resposta, não conta para você."
        : "Se algum parar por falta de resposta, não conta para você.",
    withinTarget: (result) => `Dentro do prazo: ${result}.`,
    p90: (hours) => `Nove em cada dez, em até ${hours}.`,
    oldestWaiting: (ref, hours) =>
      `O mais antigo sem resposta${ref === null ? "" : `, ${ref},`} espera há ${hours}.`,
    waitingForPartner: (count) =>
      `Esperamos uma informação sua sobre ${plural(count, { one: "um lead", other: leads(count) })}.`,
  },

  examples: {
    title: "Exemplos",
    good: "Deu certo",
    bad: "Parou",
    employees: (count) => `${formats.number(count)} ${plural(count, { one: "pessoa", other: "pessoas" })}`,
    evidence(observed, expected) {
      if (observed === null) return expected === null ? "" : `Procuramos: ${expected}.`;
      return expected === null
        ? `Encontramos: ${observed}.`
        : `Encontramos: ${observed}; procuramos: ${expected}.`;
    },
  },

  caseStory: { title: "Um caso" },

  goal: {
    title: (date) => `Sua meta até ${date}`,
    progress: {
      received: (result) => `${result} leads enviados`,
      accepted: (result) => `${result} leads aceitos`,
      qualified: (result) => `${result} leads qualificados`,
      won: (result) => `${result} negócios fechados`,
      revenue: (result) => `${result} em negócios fechados`,
      quality_rate: (result) => `taxa de qualidade: ${result}`,
      conversion: (result) => `conversão: ${result}`,
    },
    amountOf: (done, target) => `${done} de ${target}`,
    rateOf: (rate, target) => `${rate ?? "ainda sem leads"}, com meta de ${target}`,
    pace: {
      reached: "meta alcançada",
      ahead: "à frente do ritmo",
      on_track: "no ritmo",
      behind: "abaixo do ritmo",
      missed: "meta não alcançada",
      too_early: "ainda é cedo para falar em ritmo",
      not_enough_data: "ainda são poucos leads para dizer",
    },
    daysLeft: (days) =>
      plural(days, {
        zero: "termina hoje",
        one: "falta 1 dia",
        other: `faltam ${formats.number(days)} dias`,
      }),
    neededPerWeek: (count) => `Para chegar lá: ${count} por semana até o fim.`,
    invitation:
      "Ainda não combinamos uma meta para este trimestre. Responda a este e-mail e definimos uma juntos.",
  },

  trend: {
    title: (count, cadence) =>
      ({
        weekly: `Qualificados nas últimas ${inFeminine(count)} semanas`,
        biweekly: `Qualificados nas últimas ${inFeminine(count)} quinzenas`,
        monthly: `Qualificados nos últimos ${inWords(count)} períodos de quatro semanas`,
      })[cadence],
  },

  corrections: {
    title: "Atualizações",
    recount: (range, before, after) =>
      `Para os leads decididos ${range}, dissemos ${before}; o certo é ${after}.`,
    winsRecount: (range, before, after) =>
      `Negócios fechados ${range}: dissemos ${formats.number(before)}; o certo é ${formats.number(after)}.`,
    receivedRecount: (range, before, after) =>
      `Leads recebidos ${range}: dissemos ${formats.number(before)}; o certo é ${formats.number(after)}.`,
    disputeOverturned(ref, count) {
      const whose =
        ref !== null
          ? `${ref}: sua contestação foi aceita`
          : count === 1
            ? "Uma contestação sua foi aceita"
            : `${capital(inFeminine(count))} contestações suas foram aceitas`;
      return `${whose} e os números foram corrigidos.`;
    },
    skippedPeriod: (range) => `O resumo do período ${range} não foi enviado: falha nossa.`,
    erasure: (count, days) =>
      `Apagamos os dados pessoais de ${count === 1 ? "um lead que você enviou" : `${formats.number(count)} leads que você enviou`} em ${formats.list(days)}. Por lei (LGPD, art. 18), apague também a sua cópia.`,
  },

  adopted: { title: "Vocês disseram, nós fizemos" },

  profile: {
    title: "Mudou o perfil que procuramos",
    fits: (k, n) =>
      `Dos seus últimos ${leads(n)}, ${formats.number(k)} ${plural(k, { one: "se encaixa", other: "se encaixam" })} nele.`,
  },

  materials: { title: "Material para você", new: "Novo", changed: "Atualizado" },

  closing: {
    title: (programme, state, date) =>
      state === "paused"
        ? `Último resumo por enquanto: ${programme} faz uma pausa a partir de ${date}.`
        : `Último resumo: ${programme} se encerra em ${date}.`,
    together: (submitted, qualified, won) =>
      submitted === 1
        ? `Você nos enviou 1 lead. Obrigado pela parceria.`
        : `Você nos enviou ${leads(submitted)}: ${formats.number(qualified)} ${plural(qualified, { one: "foi qualificado", other: "foram qualificados" })} e ${formats.number(won)} ${plural(won, { one: "virou cliente", other: "viraram clientes" })}. Obrigado pela parceria.`,
    openLeads: (count) =>
      plural(count, {
        zero: "Todos os seus leads já têm resposta.",
        one: "Um lead seu segue em andamento conosco e terá a sua resposta.",
        other: `${leads(count)} seus seguem em andamento conosco; cada um terá a sua resposta.`,
      }),
  },

  leads: {
    title: "Os leads por trás dos números",
    outcome: { qualified: "Qualificado", won: "Fechado", stopped: "Parou", open: "Em andamento" },
    signIn:
      "Quem entra com o próprio e-mail vê aqui cada lead, com o motivo. Ainda não tem acesso? Responda ao e-mail do resumo e peça.",
    signInButton: "Entrar para ver os leads",
  },

  quiet: {
    title: (range) => `Nenhum lead seu mudou de etapa ${range}.`,
    openLeads(total, waitingForPartner) {
      if (total === 0) return "Não há leads seus em andamento conosco.";
      const open = plural(total, {
        one: "Um lead seu segue em andamento conosco",
        other: `${formats.number(total)} leads seus seguem em andamento conosco`,
      });
      if (waitingForPartner === 0) return `${open}.`;
      return `${open}; ${plural(waitingForPartner, { one: "um espera", other: `${formats.number(waitingForPartner)} esperam` })} uma informação sua.`;
    },
    monthlyRhythm: "Prefere receber este resumo uma vez por mês?",
  },

  welcome: {
    title: (cadence) =>
      `${{ weekly: "Toda semana", biweekly: "A cada duas semanas", monthly: "A cada quatro semanas" }[cadence]}, o que aconteceu com os leads que você enviou.`,
    received: (count) =>
      plural(count, {
        one: "Já recebemos o seu primeiro lead. Este é o primeiro resumo. Nos próximos, leia os números assim.",
        other: `Já recebemos ${leads(count)} seus. Este é o primeiro resumo. Nos próximos, leia os números assim.`,
        zero: "Este é o primeiro resumo. Nos próximos, leia os números assim.",
      }),
    terms: {
      number: {
        name: "O número.",
        meaning:
          "Quantos dos leads decididos no período foram qualificados. O que não depende de você, como um atraso nosso ou uma empresa que já era cliente, fica fora da conta.",
      },
      reasons: {
        name: "Os motivos.",
        meaning: "Todo lead que para tem um motivo e uma frase de quem o atendeu, com o que fazer diferente.",
      },
      ourPart: (firstAttempt, decisionDays) => ({
        name: "Nossa parte.",
        meaning: `Prometemos a primeira tentativa em até ${firstAttempt} e uma decisão em até ${formats.number(decisionDays)} ${plural(decisionDays, { one: "dia útil", other: "dias úteis" })}. Você vê se cumprimos.`,
      }),
      dispute: (disputeDays) => ({
        name: "Sua palavra.",
        meaning: `Discorda de um resultado? Outra pessoa o revê e responde em até ${formats.number(disputeDays)} ${plural(disputeDays, { one: "dia útil", other: "dias úteis" })}.`,
      }),
      smallNumbers: (comparisonDay) => ({
        name: "Números pequenos.",
        meaning: `Com menos de 10 leads decididos não falamos em taxa.${comparisonDay === null ? "" : ` A primeira comparação vem em ${comparisonDay}.`}`,
      }),
    },
  },

  signature: {
    manager: "gerente de canais",
    reply: (name) => `Responda a este e-mail: quem lê é ${name}.`,
  },

  answers: {
    question: "Este retorno ajudou?",
    useful: "Sim",
    notUseful: "Não",
    disagree: "Discordo de um resultado",
    newInformation: "Tenho uma informação nova",
    ask: "Quero saber de um lead",
    suggest: "Tenho uma sugestão",
    recommend: (programme) => `De 0 a 10, quanto você recomendaria ${programme} a um colega?`,
    rate: "Dar uma nota",
  },

  footer: {
    period: (firstDay, lastDay, zoneName) =>
      `Período: ${weekdayDay(firstDay)} a ${weekdayDay(lastDay)}, ${zoneName.replace(/^Horário/, "horário")}.`,
    cutoff: (date, time) => `Dados até ${date}, ${time}.`,
    why: (partner, programme) => `Você recebe este resumo porque ${partner} envia leads a ${programme}.`,
    privacy: "Dados pessoais:",
    definitions: "Como contamos",
    preferences: "Preferências",
    webCopy: "Ver no navegador",
    unsubscribe: "Cancelar o envio",
  },
} satisfies Messages;

function inFeminine(count: number): string {
  return count === 2 ? "duas" : inWords(count);
}

function weekdayDay(date: string): string {
  return `${formats.weekdayShort(date)} ${dayShort(date)}`;
}

import { createFormats } from "../formats.ts";
import type { Messages } from "../messages.ts";

const formats = createFormats("es");
const { plural } = formats;
const words = ["cero", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"];

const inWords = (count: number) => words[count] ?? formats.number(count);
const beforeNoun = (count: number) => (count === 1 ? "un" : inWords(count));
const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const count = (value: number, one: string, other: string) =>
  `${formats.number(value)} ${plural(value, { one, other })}`;
const leads = (value: number) => count(value, "lead", "leads");
const dayAndMonth = (date: string) => `${formats.dayOfMonth(date)} de ${formats.monthName(date)}`;
const withYear = (date: string) => `${dayAndMonth(date)} de ${formats.year(date)}`;
const day = (date: string, near: string) =>
  formats.year(date) === formats.year(near) ? dayAndMonth(date) : withYear(date);
const dayShort = (date: string) => `${formats.dayOfMonth(date)} ${formats.monthShort(date)}`;
const outOf = (part: number, whole: number) =>
  `${formats.number(part)}\u00A0de\u00A0${formats.number(whole)}`;
const weekdayDay = (date: string) => `${formats.weekdayShort(date)} ${dayShort(date)}`;

export const es = {
  locale: "es",
  linkRemoved: "[enlace eliminado]",
  formats,
  day,
  dayShort,
  month: (date, near) =>
    formats.year(date) === formats.year(near)
      ? `en ${formats.monthName(date)}`
      : `en ${formats.monthName(date)} de ${formats.year(date)}`,
  range(firstDay, lastDay, near) {
    if (formats.year(firstDay) !== formats.year(lastDay))
      return `del ${withYear(firstDay)} al ${withYear(lastDay)}`;
    if (formats.monthName(firstDay) !== formats.monthName(lastDay))
      return `del ${dayAndMonth(firstDay)} al ${day(lastDay, near)}`;
    return `del ${formats.dayOfMonth(firstDay)} al ${day(lastDay, near)}`;
  },
  rangeShort: (firstDay, lastDay) =>
    formats.monthName(firstDay) === formats.monthName(lastDay)
      ? `${formats.dayOfMonth(firstDay)}–${dayShort(lastDay)}`
      : `${dayShort(firstDay)}–${dayShort(lastDay)}`,
  businessHours(hours) {
    const minutes = Math.round(hours * 60);
    if (minutes < 60) return count(minutes, "minuto\u00A0hábil", "minutos\u00A0hábiles");
    const whole = hours >= 10 ? Math.round(hours) : Math.floor(minutes / 60);
    const rest = hours >= 10 ? 0 : minutes % 60;
    if (rest > 0) return `${whole}\u00A0h\u00A0${rest}\u00A0min\u00A0hábiles`;
    return count(whole, "hora\u00A0hábil", "horas\u00A0hábiles");
  },
  outOf,

  subject: {
    decided: (qualified, decided) =>
      `${outOf(qualified, decided)} ${decided === 1 ? "lead calificado" : "leads calificados"}`,
    won: (value) => count(value, "negocio cerrado", "negocios cerrados"),
    received: (value) => `${leads(value)} ${plural(value, { one: "recibido", other: "recibidos" })}`,
    moving: (value) => `${leads(value)} en curso`,
    oneDecided: (isQualified) => (isQualified ? "1 lead calificado" : "1 lead con decisión"),
    stopped: (value) => `${leads(value)} ${plural(value, { one: "se detuvo", other: "se detuvieron" })}`,
    quiet: "período sin novedades",
    welcome: "su primer resumen",
    closing: "último resumen",
  },

  greeting: (name) => `Hola, ${name}:`,
  late: "Este resumen se envió con retraso; las cifras son las del período indicado.",

  wins: {
    title: (value) =>
      `${capital(beforeNoun(value))} ${plural(value, { one: "negocio cerrado", other: "negocios cerrados" })}`,
    became: (ref, when) =>
      [ref === null ? "Un lead suyo" : `El lead ${ref}`, "se convirtió en cliente", when]
        .filter(Boolean)
        .join(" "),
    onWeekday: (date) => `el ${formats.weekday(date)}`,
    onDay: (date) => `el ${date}`,
    more: (value) => `Y ${inWords(value)} más en el mismo período.`,
  },

  recognition: {
    first_accepted: () => "Su primer lead aceptado: la relación ya está en marcha.",
    first_win: () => "Es su primer negocio cerrado con nosotros.",
    wins: (value) => `Con este, ya son ${formats.number(value)} negocios cerrados desde que empezamos.`,
    anniversary: (years) =>
      years === 1
        ? "Un año de trabajo conjunto. Gracias."
        : `${capital(inWords(years))} años de trabajo conjunto. Gracias.`,
    steady_quality: (decided) =>
      `Sello de calidad constante: de ${leads(decided)} decididos en el último año, al menos la mitad fueron calificados, y eso ya no es casualidad.`,
  },

  headline: {
    decided: (qualified, decided, range) =>
      decided === 1
        ? `lead decidido ${range} fue calificado`
        : `leads decididos ${range} ${qualified === 1 ? "fue calificado" : "fueron calificados"}`,
    won: (value, range) =>
      `${plural(value, { one: "negocio cerrado", other: "negocios cerrados" })} ${range}`,
    received: (value, range) =>
      plural(value, {
        one: `lead recibido ${range}; aún sin decisión`,
        other: `leads recibidos ${range}; ninguno decidido todavía`,
      }),
    moving: (value, range) =>
      `${plural(value, { one: "lead", other: "leads" })} en curso con nosotros; sin decisiones ${range}`,
    countingAgainst: (result, excluded) =>
      excluded === 1
        ? `Sin el que no dependía de usted: ${result}.`
        : `Sin los ${inWords(excluded)} que no dependían de usted: ${result}.`,
    noneCounts: (decided) =>
      decided === 1
        ? "El único lead decidido se detuvo por algo que no dependía de usted."
        : `Los ${inWords(decided)} leads decididos se detuvieron por algo que no dependía de usted.`,
    oneDecided: (isQualified, range) =>
      `Un lead suyo tuvo decisión ${range}: ${isQualified ? "fue calificado" : "se detuvo"}.`,
    stopped: (value, range) =>
      plural(value, {
        one: `${capital(range)}, un lead decidido antes se detuvo; no hubo decisiones nuevas.`,
        other: `${capital(range)}, ${beforeNoun(value)} leads decididos antes se detuvieron; no hubo decisiones nuevas.`,
      }),
    previous(result, cadence, decided) {
      const before = {
        weekly: "La semana anterior",
        biweekly: "Las dos semanas anteriores",
        monthly: "Las cuatro semanas anteriores",
      }[cadence];
      const what = decided === null ? "" : plural(decided, { one: " calificado", other: " calificados" });
      return result === null ? `${before} no hubo decisiones.` : `${before}: ${result}${what}.`;
    },
    change: {
      up: "↑ Subió, y la diferencia es mayor de lo que explicaría el azar.",
      down: "↓ Bajó, y la diferencia es mayor de lo que explicaría el azar.",
      no_clear_change: "Con estas cifras todavía no se puede decir que algo cambió.",
      not_enough_data: "Todavía son pocos leads para comparar.",
    },
    qualityRate: (rate, n, lower, upper, isSmallSample) =>
      `Tasa de calidad: ${rate} en ${leads(n)}${isSmallSample ? "; muestra pequeña" : ""}, entre ${lower} y ${upper}.`,
  },

  conversion: (won, submitted, range, resent) =>
    submitted === 1
      ? `El lead que usted envió ${range} ${won === 1 ? "se convirtió en cliente" : "no se convirtió en cliente"}.`
      : `De los ${leads(submitted)} que usted envió ${range}${resent === 0 ? "" : ` (${formats.number(resent)} ya ${plural(resent, { one: "enviado", other: "enviados" })} antes)`}, ${plural(won, { zero: "ninguno se convirtió en cliente", one: "1 se convirtió en cliente", other: `${formats.number(won)} se convirtieron en clientes` })}.`,

  nextStep: {
    title: "Qué hacer ahora",
    text: {
      answer_request: (value) =>
        plural(value, {
          zero: "Complete la información que le pedimos; en cuanto llegue, retomamos el lead.",
          one: "Un lead espera información suya; en cuanto llegue, lo retomamos.",
          other: `${formats.number(value)} leads esperan información suya; en cuanto llegue, los retomamos.`,
        }),
      repeat_success: () =>
        "Busque en su cartera una empresa parecida a la que avanzó y preséntela de la misma manera.",
      send_next_lead: () =>
        "Cuando tenga el próximo lead, envíelo con la necesidad, quién decide y la mejor hora para llamar.",
      read_profile: () => "Antes de enviar el próximo lead, vea con qué empresas trabajamos mejor.",
      news_of_open_leads: () =>
        "¿Supo algo nuevo de un lead en curso? Cuéntenos: un detalle puede destrabar la conversación.",
      announce_call: () =>
        "Avise a la persona de que vamos a llamar y diga quiénes somos: quien espera la llamada, atiende.",
      name_decider: () =>
        "En el próximo lead, díganos quién decide la compra y si esa persona ya sabe de la recomendación.",
      customer_words: () =>
        "Escriba en el próximo lead el problema con las palabras del cliente: una frase suya vale más que todo.",
      ask_customers: () => "Pregunte a un cliente satisfecho quién más, en su red, tiene el mismo problema.",
      tell_timing: () =>
        "Pregunte cuándo piensa decidir la empresa y envíenos la fecha: así llamamos en el momento justo.",
      best_lead: () =>
        "Piense en el mejor lead que nos ha enviado y busque otro igual: mismo sector, tamaño y necesidad.",
      ask_us: () => "¿Tiene dudas sobre a quién buscamos? Pregunte antes de enviar; le responde una persona.",
    },
    because(reasonLabel, value, of, weeks) {
      const span = weeks === null ? "" : ` en las últimas ${formats.number(weeks)} semanas`;
      if (of === 1) return `Motivo del lead que se detuvo${span}: ${reasonLabel}.`;
      const which =
        value === of
          ? `de los ${formats.number(of)}`
          : `de ${formats.number(value)} de los ${formats.number(of)}`;
      return `Motivo ${which} leads que se detuvieron${span}: ${reasonLabel}.`;
    },
    button: {
      stopped_leads: (value) =>
        plural(value, {
          zero: "Ver los leads",
          one: "Ver el lead",
          other: `Ver los ${formats.number(value)} leads`,
        }),
      waiting_leads: (value) =>
        plural(value, {
          zero: "Completar la información",
          one: "Completar el lead",
          other: `Completar los ${formats.number(value)} leads`,
        }),
      all_leads: () => "Ver mis leads",
      submit_lead: () => "Enviar un lead",
      profile: () => "Ver el perfil de cliente",
      news: () => "Contar la novedad",
      ask: () => "Preguntar",
    },
    material: "Para ayudarle:",
  },

  funnel: {
    title: (cadence) =>
      ({
        weekly: "Lo que avanzó en la semana",
        biweekly: "Lo que avanzó en las dos semanas",
        monthly: "Lo que avanzó en las cuatro semanas",
      })[cadence],
    received: "Recibidos",
    accepted: "Aceptados",
    qualified: "Calificados",
    won: "Cerrados",
    resent: (value) =>
      value === 1
        ? "Uno de los recibidos ya lo había enviado usted antes."
        : `${capital(inWords(value))} de los recibidos ya los había enviado usted antes.`,
  },

  reasons: {
    title: (total) =>
      total === 1 ? "Por qué se detuvo un lead" : `Por qué se detuvieron ${formats.number(total)} leads`,
    group: {
      fit: "Perfil",
      timing: "Momento",
      approach: "Abordaje",
      data: "Datos",
      our_side: "De nuestro lado",
    },
    others: "Otros motivos",
    before: (value) => (value === 0 ? "motivo nuevo" : `antes: ${formats.number(value)}`),
    reopensOn(value, total, date, isOneDate) {
      const from = isOneDate ? `el ${date}` : `a partir del ${date}`;
      return value === total
        ? `${total === 1 ? "Lo" : "Los"} retomamos ${from}, a su nombre.`
        : `Retomamos ${formats.number(value)} de ellos ${from}, a su nombre.`;
    },
    ourAttemptLate: (value, total) =>
      value === total
        ? "No cuenta en su contra: nuestro primer intento se retrasó."
        : `${formats.number(value)} no ${plural(value, { one: "cuenta", other: "cuentan" })} en su contra: nuestro primer intento se retrasó.`,
    tooFewAttempts: (value, total) =>
      value === total
        ? "No cuenta en su contra: lo intentamos menos de cinco veces."
        : `${formats.number(value)} no ${plural(value, { one: "cuenta", other: "cuentan" })} en su contra: lo intentamos menos de cinco veces.`,
    notCounted: "No cuenta en su contra.",
    qualifiedBefore: (value, total) =>
      total === 1
        ? "Ya había sido calificado antes de detenerse y sigue contando como calificado."
        : value === 1
          ? `Uno de los ${formats.number(total)} ya había sido calificado antes de detenerse y sigue contando como calificado.`
          : `${value === total ? "Los" : `${capital(inWords(value))} de los`} ${formats.number(total)} ya habían sido calificados antes de detenerse y siguen contando como calificados.`,
  },

  responseTime: {
    title: "Nuestra parte",
    late: (value) =>
      value === 1
        ? "Un lead suyo superó nuestro plazo: el fallo es nuestro."
        : `${capital(beforeNoun(value))} leads suyos superaron nuestro plazo: el fallo es nuestro.`,
    median: (hours, target) =>
      `Respondimos a la mitad de sus leads en ${hours} o menos; prometemos ${target}.`,
    answered(answered, n, target) {
      if (n === 1)
        return answered === 1
          ? `Ya intentamos contactar a su lead; prometemos hacerlo en ${target}.`
          : `Todavía no intentamos contactar a su lead; prometemos hacerlo en ${target}.`;
      if (answered === n)
        return `Intentamos contactar a los ${inWords(n)} leads que usted envió; prometemos hacerlo en ${target}.`;
      if (answered === 0)
        return `Todavía no intentamos contactar a sus ${inWords(n)} leads; prometemos hacerlo en ${target}.`;
      return `Intentamos contactar a ${outOf(answered, n)} leads; prometemos hacerlo en ${target}.`;
    },
    decidedUntried(value, n) {
      if (n === 1) return "Su lead se decidió sin ningún intento de contacto registrado.";
      if (value === n)
        return `Los ${inWords(n)} leads que usted envió se decidieron sin ningún intento de contacto registrado.`;
      return value === 1
        ? "Un lead se decidió sin ningún intento de contacto registrado."
        : `${capital(inWords(value))} leads se decidieron sin ningún intento de contacto registrado.`;
    },
    allInTime: (n, target) =>
      n === 1
        ? `Intentamos contactar a su lead dentro del plazo de ${target}.`
        : `Intentamos contactar a los ${inWords(n)} leads que usted envió, todos dentro del plazo de ${target}.`,
    allLate: (n, target) =>
      n === 1
        ? `Intentamos contactar a su lead solo después del plazo de ${target}: el fallo es nuestro.`
        : `Intentamos contactar a los ${inWords(n)} leads que usted envió, todos después del plazo de ${target}: el fallo es nuestro.`,
    allLateExcuse: (n) =>
      n === 1
        ? "Si se detiene por falta de respuesta, no cuenta en su contra."
        : "Si alguno se detiene por falta de respuesta, no cuenta en su contra.",
    withinTarget: (result) => `Dentro del plazo: ${result}.`,
    p90: (hours) => `Nueve de cada diez, en ${hours} o menos.`,
    oldestWaiting: (ref, hours) =>
      `El más antiguo sin respuesta${ref === null ? "" : `, ${ref},`} espera desde hace ${hours}.`,
    waitingForPartner: (value) =>
      `Esperamos información suya sobre ${plural(value, { one: "un lead", other: leads(value) })}.`,
  },

  examples: {
    title: "Ejemplos",
    good: "Funcionó",
    bad: "Se detuvo",
    employees: (value) => count(value, "persona", "personas"),
    evidence(observed, expected) {
      if (observed === null) return expected === null ? "" : `Buscamos: ${expected}.`;
      return expected === null
        ? `Encontramos: ${observed}.`
        : `Encontramos: ${observed}; buscamos: ${expected}.`;
    },
  },

  caseStory: { title: "Un caso" },

  goal: {
    title: (date) => `Su meta hasta el ${date}`,
    progress: {
      received: (result) => `${result} leads enviados`,
      accepted: (result) => `${result} leads aceptados`,
      qualified: (result) => `${result} leads calificados`,
      won: (result) => `${result} negocios cerrados`,
      revenue: (result) => `${result} en negocios cerrados`,
      quality_rate: (result) => `tasa de calidad: ${result}`,
      conversion: (result) => `conversión: ${result}`,
    },
    amountOf: (done, target) => `${done} de ${target}`,
    rateOf: (rate, target) => `${rate ?? "todavía sin leads"}, con una meta de ${target}`,
    pace: {
      reached: "meta alcanzada",
      ahead: "por delante del ritmo",
      on_track: "a buen ritmo",
      behind: "por debajo del ritmo",
      missed: "meta no alcanzada",
      too_early: "aún es pronto para hablar de ritmo",
      not_enough_data: "todavía son pocos leads para decirlo",
    },
    daysLeft: (days) =>
      plural(days, { zero: "termina hoy", one: "falta 1 día", other: `faltan ${formats.number(days)} días` }),
    neededPerWeek: (value) => `Para llegar: ${value} por semana hasta el final.`,
    invitation:
      "Todavía no acordamos una meta para este trimestre. Responda a este correo y la definimos juntos.",
  },

  trend: {
    title: (value, cadence) =>
      ({
        weekly: `Calificados en las últimas ${inWords(value)} semanas`,
        biweekly: `Calificados en las últimas ${inWords(value)} quincenas`,
        monthly: `Calificados en los últimos ${inWords(value)} períodos de cuatro semanas`,
      })[cadence],
  },

  corrections: {
    title: "Actualizaciones",
    recount: (range, before, after) =>
      `Sobre los leads decididos ${range} dijimos ${before}; lo correcto es ${after}.`,
    winsRecount: (range, before, after) =>
      `Negocios cerrados ${range}: dijimos ${formats.number(before)}; lo correcto es ${formats.number(after)}.`,
    receivedRecount: (range, before, after) =>
      `Leads recibidos ${range}: dijimos ${formats.number(before)}; lo correcto es ${formats.number(after)}.`,
    disputeOverturned(ref, value) {
      const whose =
        ref !== null
          ? `${ref}: su disputa fue aceptada`
          : value === 1
            ? "Una disputa suya fue aceptada"
            : `${capital(inWords(value))} disputas suyas fueron aceptadas`;
      return `${whose} y las cifras quedaron corregidas.`;
    },
    skippedPeriod: (range) => `El resumen del período ${range} no se envió: el fallo es nuestro.`,
    erasure: (value, days) =>
      `Borramos los datos personales de ${value === 1 ? "un lead" : leads(value)} que usted envió ${formats.list(days.map((date) => `el ${date}`))}. La ley le pide borrar también su copia.`,
  },

  adopted: { title: "Ustedes dijeron, nosotros hicimos" },

  profile: {
    title: "Cambió el perfil que buscamos",
    fits: (k, n) =>
      `De sus últimos ${leads(n)}, ${formats.number(k)} ${plural(k, { one: "encaja", other: "encajan" })} en él.`,
  },

  materials: { title: "Material para usted", new: "Nuevo", changed: "Actualizado" },

  closing: {
    title: (programme, state, date) =>
      state === "paused"
        ? `Último resumen por ahora: ${programme} hace una pausa a partir del ${date}.`
        : `Último resumen: ${programme} termina el ${date}.`,
    together: (submitted, qualified, won) =>
      submitted === 1
        ? "Usted nos envió 1 lead. Gracias por trabajar con nosotros."
        : `Usted nos envió ${leads(submitted)}: ${formats.number(qualified)} ${plural(qualified, { one: "fue calificado", other: "fueron calificados" })} y ${formats.number(won)} ${plural(won, { one: "se convirtió en cliente", other: "se convirtieron en clientes" })}. Gracias por trabajar con nosotros.`,
    openLeads: (value) =>
      plural(value, {
        zero: "Todos sus leads ya tienen respuesta.",
        one: "Un lead suyo sigue en curso con nosotros y tendrá su respuesta.",
        other: `${leads(value)} suyos siguen en curso con nosotros; cada uno tendrá su respuesta.`,
      }),
  },

  leads: {
    title: "Los leads detrás de las cifras",
    outcome: { qualified: "Calificado", won: "Cerrado", stopped: "Se detuvo", open: "En curso" },
    signIn:
      "Quien entra con su propio correo ve aquí cada lead, con su motivo. ¿Todavía no tiene acceso? Responda al correo de este resumen y pídalo.",
    signInButton: "Entrar para ver los leads",
  },

  quiet: {
    title: (range) => `Ningún lead suyo cambió de etapa ${range}.`,
    openLeads(total, waitingForPartner) {
      if (total === 0) return "No hay leads suyos en curso con nosotros.";
      const open = plural(total, {
        one: "Un lead suyo sigue en curso con nosotros",
        other: `${formats.number(total)} leads suyos siguen en curso con nosotros`,
      });
      if (waitingForPartner === 0) return `${open}.`;
      return `${open}; ${plural(waitingForPartner, { one: "uno espera", other: `${formats.number(waitingForPartner)} esperan` })} información suya.`;
    },
    monthlyRhythm: "¿Prefiere recibir este resumen una vez al mes?",
  },

  welcome: {
    title: (cadence) =>
      `${{ weekly: "Cada semana", biweekly: "Cada dos semanas", monthly: "Cada cuatro semanas" }[cadence]}, qué pasó con los leads que usted envió.`,
    received: (value) =>
      plural(value, {
        zero: "Este es el primer resumen. En los próximos, lea las cifras así.",
        one: "Ya recibimos su primer lead. Este es el primer resumen. En los próximos, lea las cifras así.",
        other: `Ya recibimos ${leads(value)} suyos. Este es el primer resumen. En los próximos, lea las cifras así.`,
      }),
    terms: {
      number: {
        name: "La cifra.",
        meaning:
          "Cuántos de los leads decididos en el período fueron calificados. Lo que no depende de usted, como un retraso nuestro o una empresa que ya era cliente, queda fuera de la cuenta.",
      },
      reasons: {
        name: "Los motivos.",
        meaning:
          "Cada lead que se detiene tiene un motivo y una frase de quien lo atendió, con qué hacer distinto.",
      },
      ourPart: (firstAttempt, decisionDays) => ({
        name: "Nuestra parte.",
        meaning: `Prometemos el primer intento en ${firstAttempt} y una decisión en ${count(decisionDays, "día hábil", "días hábiles")}. Usted ve si cumplimos.`,
      }),
      dispute: (disputeDays) => ({
        name: "Su palabra.",
        meaning: `¿No está de acuerdo con un resultado? Otra persona lo revisa y responde en ${count(disputeDays, "día hábil", "días hábiles")}.`,
      }),
      smallNumbers: (comparisonDay) => ({
        name: "Cifras pequeñas.",
        meaning: `Con menos de 10 leads decididos no hablamos de tasa.${comparisonDay === null ? "" : ` La primera comparación llega el ${comparisonDay}.`}`,
      }),
    },
  },

  signature: { manager: "gerente de canales", reply: (name) => `Responda a este correo: lo lee ${name}.` },

  answers: {
    question: "¿Le sirvió este resumen?",
    useful: "Sí",
    notUseful: "No",
    disagree: "No estoy de acuerdo con un resultado",
    newInformation: "Tengo información nueva",
    ask: "Quiero preguntar por un lead",
    suggest: "Tengo una sugerencia",
    recommend: (programme) => `Del 0 al 10, ¿cuánto recomendaría ${programme} a un colega?`,
    rate: "Responder",
  },

  footer: {
    period: (firstDay, lastDay, zoneName) =>
      `Período: ${weekdayDay(firstDay)} a ${weekdayDay(lastDay)}, ${zoneName}.`,
    cutoff: (date, time) => `Datos hasta el ${date}, ${time}.`,
    why: (partner, programme) => `Recibe este resumen porque ${partner} envía leads a ${programme}.`,
    privacy: "Datos personales:",
    definitions: "Cómo contamos",
    preferences: "Preferencias",
    webCopy: "Ver en el navegador",
    unsubscribe: "Cancelar el envío",
  },
} satisfies Messages;

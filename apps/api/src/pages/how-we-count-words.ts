import { type Locale, noResponseMinAttempts, smallSample } from "@leadback/scoring";

/** What one part of a letter means. A locale that lacks one does not compile. */
interface Definition {
  term: string;
  meaning: string;
}

interface HowWeCountWords {
  title: string;
  lead: string;
  parts: Record<
    | "number"
    | "withoutYours"
    | "qualityRate"
    | "change"
    | "conversion"
    | "moved"
    | "reasons"
    | "ourPart"
    | "goal"
    | "badge"
    | "corrections"
    | "smallNumbers"
    | "privacy",
    Definition
  >;
  disagree: string;
  others: string;
}

const { rateMin, rateSteadyMin, medianMin, p90Min, reasonSharesMin } = smallSample;

export const howWeCountWords: Readonly<Record<Locale, HowWeCountWords>> = {
  "pt-BR": {
    title: "Como contamos",
    lead: "O que cada número do resumo quer dizer, e o que ele não quer dizer.",
    parts: {
      number: {
        term: "“7 de 12 leads qualificados”",
        meaning:
          "Doze leads seus tiveram uma decisão no período: pela primeira vez, foram qualificados ou pararam. Sete foram qualificados. Vale a data da decisão, não a do envio. Lead aberto não entra na conta, e um lead qualificado que se perde depois continua contado como qualificado.",
      },
      withoutYours: {
        term: "“Sem os que não dependiam de você”",
        meaning: `Alguns leads param por algo que não estava nas suas mãos: a empresa já era cliente, outro parceiro chegou antes, nós demoramos. Eles saem das duas partes da conta. “Sem resposta” só pesa depois de ${noResponseMinAttempts} tentativas nossas, a primeira dentro do prazo.`,
      },
      qualityRate: {
        term: "Taxa de qualidade",
        meaning:
          "Qualificados divididos por qualificados mais os que pararam, estes com o peso do motivo: 1 quando dependia de você, metade quando dependia em parte, zero quando não dependia. “Entre 40% e 89%” é a faixa em que a taxa real deve estar: quanto menos leads, mais larga.",
      },
      change: {
        term: "“Subiu”, “caiu” e “ainda não dá para dizer”",
        meaning:
          "Só dizemos que algo subiu ou caiu quando a diferença é maior do que o acaso explicaria (intervalo de 95%). Nos outros casos mostramos os dois números e não tiramos conclusão.",
      },
      conversion: {
        term: "Quantos viraram clientes",
        meaning:
          "Dos leads que você enviou em um mês, quantos já viraram clientes. Usamos o mês mais recente que teve tempo de fechar: 90 dias, a não ser que o programa tenha combinado outro prazo. Os que seguem abertos ficam na conta, e os que você enviou mais de uma vez contam a cada envio.",
      },
      moved: {
        term: "O que andou",
        meaning:
          "Recebidos, aceitos, qualificados e fechados no período, cada um pela data em que aconteceu. Não são os mesmos leads de cima a baixo: um lead fechado nesta semana pode ter sido enviado há meses. Um lead que você envia de novo conta de novo entre os recebidos, e o resumo diz quantos foram; no nosso tempo de resposta ele não entra.",
      },
      reasons: {
        term: "Por que leads pararam",
        meaning: `Cada lead tem um único motivo principal, e a soma dos motivos é o total. As porcentagens aparecem a partir de ${reasonSharesMin} leads. Ao lado de cada motivo está o que fazer diferente, quando há o que fazer.`,
      },
      ourPart: {
        term: "Nossa parte",
        meaning: `Horas úteis entre o seu envio e a nossa primeira tentativa, sem fins de semana nem feriados. O lead que ainda espera também conta, e o nosso relógio fica parado enquanto esperamos uma informação sua. A metade dos leads aparece a partir de ${medianMin}; “nove em cada dez”, a partir de ${p90Min}.`,
      },
      goal: {
        term: "Meta e ritmo",
        meaning:
          "O ritmo compara o que já foi feito com as horas úteis que passaram: um trimestre com Carnaval é mais curto que um sem. “Por semana até o fim” é o que falta dividido pelas semanas úteis que restam.",
      },
      badge: {
        term: "Selo de qualidade constante",
        meaning: `Com pelo menos ${rateSteadyMin} leads decididos no último ano e a faixa da taxa inteira acima da metade. Cinco de cinco ainda não dão selo: pode ser sorte.`,
      },
      corrections: {
        term: "Atualizações",
        meaning:
          "Um resumo enviado não muda. Quando chega um dado atrasado, ou uma contestação sua é aceita, o resumo seguinte diz o que tínhamos dito e o que é certo.",
      },
      smallNumbers: {
        term: "Números pequenos",
        meaning: `Com menos de ${rateMin} leads não falamos em taxa: “3 de 6” diz tudo. De ${rateMin} a ${rateSteadyMin - 1}, a taxa vem com “amostra pequena”.`,
      },
      privacy: {
        term: "O que não está no resumo",
        meaning:
          "Nomes de pessoas, e-mails, telefones, CPF ou CNPJ e as nossas anotações internas. O lead aparece por uma referência de seis letras e números; o nome da empresa, só quando o programa tem base legal para isso.",
      },
    },
    disagree:
      "Não concorda com um resultado? O resumo que traz um resultado traz também um link para contestar. Quem responde não é quem encerrou o lead, e há um prazo para isso.",
    others: "Esta página em outras línguas:",
  },
  en: {
    title: "How we count",
    lead: "What each number in your summary means, and what it does not mean.",
    parts: {
      number: {
        term: "“7 of 12 leads qualified”",
        meaning:
          "Twelve of your leads were decided in the period: for the first time they were either qualified or stopped. Seven were qualified. What counts is the date of the decision, not of the day you sent the lead. Open leads are not in it, and a qualified lead that is lost later still counts as qualified.",
      },
      withoutYours: {
        term: "“Without those that did not depend on you”",
        meaning: `Some leads stop for something that was not in your hands: the company was already a customer, another partner was earlier, we were slow. They leave both parts of the count. “No answer” counts only after ${noResponseMinAttempts} attempts of ours, the first of them on time.`,
      },
      qualityRate: {
        term: "Quality rate",
        meaning:
          "Qualified leads divided by qualified leads plus those that stopped, each of these with the weight of its reason: 1 where it depended on you, a half where it did in part, nothing where it did not. “Between 40% and 89%” is where the true rate is likely to be: the fewer the leads, the wider it is.",
      },
      change: {
        term: "“Up”, “down” and “we cannot say yet”",
        meaning:
          "We say that something went up or down only where the difference is larger than chance would explain (a 95% interval). Otherwise we show both numbers and conclude nothing.",
      },
      conversion: {
        term: "How many became customers",
        meaning:
          "Of the leads that you sent in one month, how many have become customers. We take the latest month that has had its time to close: 90 days, unless your programme has agreed on another span. Leads that are still open stay in the count, and one that you sent again counts each time.",
      },
      moved: {
        term: "What moved",
        meaning:
          "Received, accepted, qualified and won in the period, each by the date on which it happened. They are not the same leads from top to bottom: one that is won this week may have been sent months ago. A lead that you send again counts again as received, and your summary says how many were; our response time leaves it out.",
      },
      reasons: {
        term: "Why leads stopped",
        meaning: `Every lead has one main reason, and the reasons add up to the total. Percentages are shown from ${reasonSharesMin} leads on. Beside each reason stands what to do differently, where there is something to do.`,
      },
      ourPart: {
        term: "Our part",
        meaning: `Business hours from the moment you sent a lead to our first attempt, without weekends and public holidays. A lead that still waits counts too, and the clock stands still while we wait for information from you. Half of the leads is said from ${medianMin} on, nine in ten from ${p90Min}.`,
      },
      goal: {
        term: "Goal and pace",
        meaning:
          "Pace compares what has been reached with the business hours that have passed: a quarter with many holidays is shorter than one without. “A week until the end” is what is missing, divided by the working weeks that are left.",
      },
      badge: {
        term: "Steady quality badge",
        meaning: `At least ${rateSteadyMin} leads decided in the last year, and the whole range of the rate above one half. Five out of five earn no badge yet: that can be luck.`,
      },
      corrections: {
        term: "Updates",
        meaning:
          "A summary that was sent does not change. When late data comes in, or a dispute of yours is accepted, the next summary says what we had said and what is right.",
      },
      smallNumbers: {
        term: "Small numbers",
        meaning: `Below ${rateMin} leads we do not speak of a rate: “3 of 6” says it all. From ${rateMin} to ${rateSteadyMin - 1} a rate comes with the words “small sample”.`,
      },
      privacy: {
        term: "What is not in your summary",
        meaning:
          "Names of people, e-mail addresses, phone numbers, tax ids, and our own notes. A lead goes by a reference of six letters and digits; by the company's name only where the programme has a legal basis for it.",
      },
    },
    disagree:
      "You disagree with an outcome? A summary that tells of outcomes has a link to say so. The person who answers is not the one who closed the lead, and there is a deadline.",
    others: "This page in other languages:",
  },
  es: {
    title: "Cómo contamos",
    lead: "Qué significa cada cifra de su resumen, y qué no significa.",
    parts: {
      number: {
        term: "«7 de 12 leads calificados»",
        meaning:
          "Doce leads suyos tuvieron una decisión en el período: por primera vez, fueron calificados o se detuvieron. Siete fueron calificados. Cuenta la fecha de la decisión, no la del envío. Los leads abiertos no entran en la cuenta, y un lead calificado que se pierde después sigue contando como calificado.",
      },
      withoutYours: {
        term: "«Sin los que no dependían de usted»",
        meaning: `Algunos leads se detienen por algo que no estaba en sus manos: la empresa ya era cliente, otro socio llegó antes, nosotros tardamos. Salen de las dos partes de la cuenta. «Sin respuesta» solo pesa después de ${noResponseMinAttempts} intentos nuestros, el primero dentro del plazo.`,
      },
      qualityRate: {
        term: "Tasa de calidad",
        meaning:
          "Los calificados divididos entre los calificados más los que se detuvieron, estos con el peso de su motivo: 1 si dependía de usted, la mitad si dependía en parte, cero si no dependía. «Entre 40 % y 89 %» es la franja en la que debe estar la tasa real: cuantos menos leads, más ancha.",
      },
      change: {
        term: "«Subió», «bajó» y «todavía no se puede decir»",
        meaning:
          "Solo decimos que algo subió o bajó cuando la diferencia es mayor de lo que explicaría el azar (intervalo del 95 %). En los demás casos mostramos las dos cifras y no sacamos conclusiones.",
      },
      conversion: {
        term: "Cuántos se convirtieron en clientes",
        meaning:
          "De los leads que usted envió en un mes, cuántos ya son clientes. Usamos el mes más reciente que ha tenido tiempo de cerrar: 90 días, salvo que el programa haya acordado otro plazo. Los que siguen abiertos se quedan en la cuenta, y los que usted envió más de una vez cuentan cada vez.",
      },
      moved: {
        term: "Lo que avanzó",
        meaning:
          "Recibidos, aceptados, calificados y cerrados en el período, cada uno por la fecha en que ocurrió. No son los mismos leads de arriba abajo: uno cerrado esta semana pudo enviarse hace meses. Un lead que usted envía de nuevo cuenta otra vez entre los recibidos, y el resumen dice cuántos fueron; en nuestro tiempo de respuesta no entra.",
      },
      reasons: {
        term: "Por qué se detuvieron leads",
        meaning: `Cada lead tiene un solo motivo principal, y los motivos suman el total. Los porcentajes aparecen a partir de ${reasonSharesMin} leads. Junto a cada motivo está qué hacer distinto, cuando hay algo que hacer.`,
      },
      ourPart: {
        term: "Nuestra parte",
        meaning: `Horas hábiles desde su envío hasta nuestro primer intento, sin fines de semana ni feriados. El lead que aún espera también cuenta, y el reloj se detiene mientras esperamos información suya. La mitad de los leads se dice a partir de ${medianMin}; «nueve de cada diez», a partir de ${p90Min}.`,
      },
      goal: {
        term: "Meta y ritmo",
        meaning:
          "El ritmo compara lo alcanzado con las horas hábiles transcurridas: un trimestre con muchos feriados es más corto que uno sin ellos. «Por semana hasta el final» es lo que falta dividido entre las semanas hábiles que quedan.",
      },
      badge: {
        term: "Sello de calidad constante",
        meaning: `Al menos ${rateSteadyMin} leads decididos en el último año y toda la franja de la tasa por encima de la mitad. Cinco de cinco todavía no dan sello: puede ser suerte.`,
      },
      corrections: {
        term: "Actualizaciones",
        meaning:
          "Un resumen enviado no cambia. Cuando llega un dato con retraso, o se acepta una disputa suya, el resumen siguiente dice lo que habíamos dicho y lo que es correcto.",
      },
      smallNumbers: {
        term: "Cifras pequeñas",
        meaning: `Con menos de ${rateMin} leads no hablamos de tasa: «3 de 6» lo dice todo. De ${rateMin} a ${rateSteadyMin - 1}, la tasa viene con «muestra pequeña».`,
      },
      privacy: {
        term: "Lo que no está en su resumen",
        meaning:
          "Nombres de personas, correos, teléfonos, identificaciones fiscales y nuestras notas internas. Un lead aparece con una referencia de seis letras y números; con el nombre de la empresa, solo si el programa tiene base legal para ello.",
      },
    },
    disagree:
      "¿No está de acuerdo con un resultado? El resumen que trae resultados trae también un enlace para decirlo. Quien responde no es quien cerró el lead, y hay un plazo para hacerlo.",
    others: "Esta página en otros idiomas:",
  },
};

import { defineReasons } from "./define-reasons.ts";

export const processReasons = defineReasons("process", {
  data_invalid_contact: {
    category: "data-quality",
    labels: {
      "pt-BR": "Dados de contato inválidos ou ausentes",
      en: "Wrong or missing contact data",
      es: "Datos de contacto incorrectos o faltantes",
    },
    hints: {
      "pt-BR":
        "Teste o telefone e o e-mail antes de enviar; inclua um celular e o cargo. Corrija e nós reabrimos.",
      en: "Test phone and e-mail before sending; add a mobile number and the role. Correct it and we reopen.",
      es: "Pruebe el teléfono y el correo antes de enviar; añada un móvil y el cargo. Corríjalo y lo reabrimos.",
    },
    meanings: {
      "pt-BR": "O telefone ou o e-mail informado não chega à pessoa certa.",
      en: "The phone or e-mail we were given does not reach the right person.",
      es: "El teléfono o el correo que recibimos no llega a la persona correcta.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "on_correction", days: null },
    detail: { type: "enum", min: null },
    trainingLabel: "dropped",
    templates: {
      "pt-BR": "Ao tentar contato encontramos: {observed}. Envie o dado certo e reabrimos o lead.",
      en: "When we tried to get in touch we found: {observed}. Send the right one and we reopen the lead.",
      es: "Al intentar el contacto encontramos: {observed}. Envíe el dato correcto y reabrimos el lead.",
    },
  },
  data_incomplete: {
    category: "data-quality",
    labels: {
      "pt-BR": "Informações solicitadas não enviadas",
      en: "Information not supplied on request",
      es: "Información solicitada no enviada",
    },
    hints: {
      "pt-BR": "Preencha os quatro campos-chave: necessidade, cargo, porte e prazo.",
      en: "Fill the four key fields: need, role, size, deadline.",
      es: "Complete los cuatro campos clave: necesidad, cargo, tamaño y plazo.",
    },
    meanings: {
      "pt-BR": "Pedimos informações para seguir e elas não chegaram.",
      en: "We asked for information to go on and it did not arrive.",
      es: "Pedimos información para seguir y no llegó.",
    },
    partnerActionable: "yes",
    qualityWeight: 0.5,
    recycle: { rule: "on_answer", days: null },
    detail: { type: "none", min: null },
    trainingLabel: "dropped",
    templates: {
      "pt-BR": "Em {date} pedimos {text}; assim que chegar, retomamos o lead.",
      en: "On {date} we asked for {text}; as soon as it arrives we take the lead up again.",
      es: "El {date} pedimos {text}; en cuanto llegue, retomamos el lead.",
    },
  },
  spam_or_fake: {
    category: "data-quality",
    labels: {
      "pt-BR": "Spam, teste ou lead falso",
      en: "Spam, test or fake lead",
      es: "Spam, prueba o lead falso",
    },
    hints: {
      "pt-BR": "Revise o seu formulário de captura (CAPTCHA, confirmação) e as suas listas.",
      en: "Check your capture form (CAPTCHA, confirmation) and lists.",
      es: "Revise su formulario de captura (CAPTCHA, confirmación) y sus listas.",
    },
    meanings: {
      "pt-BR": "O cadastro não é de uma pessoa ou empresa real interessada.",
      en: "The record is not of a real person or company with an interest.",
      es: "El registro no es de una persona o empresa real interesada.",
    },
    partnerActionable: "yes",
    qualityWeight: 1,
    recycle: { rule: "never", days: null },
    detail: { type: "text", min: null },
    trainingLabel: "dropped",
    templates: {
      "pt-BR": "O que nos fez concluir isso: {text}.",
      en: "What made us conclude this: {text}.",
      es: "Lo que nos llevó a esta conclusión: {text}.",
    },
  },
  duplicate_same_partner: {
    category: "duplicate",
    labels: {
      "pt-BR": "Lead já enviado por você",
      en: "You already sent this lead",
      es: "Usted ya envió este lead",
    },
    hints: {
      "pt-BR": "Inclua as novidades no registro que já existe, em vez de criar outro.",
      en: "Add news to the existing record instead of a new one.",
      es: "Añada las novedades al registro que ya existe en lugar de crear otro.",
    },
    meanings: {
      "pt-BR": "Esta empresa já estava entre os seus leads; seguimos no primeiro registro.",
      en: "This company was already among your leads; we go on with the first record.",
      es: "Esta empresa ya estaba entre sus leads; seguimos en el primer registro.",
    },
    partnerActionable: "yes",
    qualityWeight: 0,
    recycle: { rule: "never", days: null },
    detail: { type: "ref", min: null },
    trainingLabel: "dropped",
    templates: {
      "pt-BR": "É a mesma empresa do seu lead {ref}; seguimos por lá.",
      en: "It is the same company as your lead {ref}; we go on there.",
      es: "Es la misma empresa de su lead {ref}; seguimos ahí.",
    },
  },
  duplicate_other_partner: {
    category: "duplicate",
    labels: {
      "pt-BR": "Registrado antes por outro parceiro",
      en: "Registered earlier by another partner",
      es: "Ya registrado por otro socio",
    },
    hints: {
      "pt-BR":
        "Nada a mudar do seu lado: alguém chegou um pouco antes. Se a proteção dele terminar, reabrimos em seu nome.",
      en: "Nothing to do differently: someone was a little earlier. We reopen it in your name if their protection ends.",
      es: "Nada que cambiar de su parte: alguien llegó un poco antes. Si termina su protección, lo reabrimos a nombre de usted.",
    },
    meanings: {
      "pt-BR": "Outro parceiro registrou a empresa antes e tem proteção por um prazo.",
      en: "Another partner registered the company first and is protected for a time.",
      es: "Otro socio registró antes la empresa y tiene protección por un plazo.",
    },
    partnerActionable: "no",
    qualityWeight: 0,
    recycle: { rule: "when_protection_ends", days: null },
    detail: { type: "private_ref", min: null },
    trainingLabel: "dropped",
    templates: {
      "pt-BR":
        "A empresa está registrada desde {date}, antes do seu envio; se a proteção terminar, reabrimos em seu nome.",
      en: "The company has been registered since {date}, before you sent it; if the protection ends we reopen it in your name.",
      es: "La empresa está registrada desde el {date}, antes de su envío; si termina la protección, la reabrimos a su nombre.",
    },
  },
  vendor_already_working: {
    category: "duplicate",
    labels: {
      "pt-BR": "Já é cliente ou está em negociação conosco",
      en: "Customer or open deal on our side",
      es: "Ya es cliente o está en negociación con nosotros",
    },
    hints: {
      "pt-BR": "Nada a mudar do seu lado; consultar o nome antes da ligação poupa o seu tempo.",
      en: "Nothing to do differently; checking the name before the call saves you the time.",
      es: "Nada que cambiar de su parte; consultar el nombre antes de la llamada le ahorra tiempo.",
    },
    meanings: {
      "pt-BR": "A empresa já compra de nós ou já negociava conosco antes do envio.",
      en: "The company already buys from us or was already in talks with us.",
      es: "La empresa ya nos compra o ya negociaba con nosotros antes del envío.",
    },
    partnerActionable: "no",
    qualityWeight: 0,
    recycle: { rule: "never", days: null },
    detail: { type: "private_ref", min: null },
    trainingLabel: "dropped",
    templates: {
      "pt-BR": "Falamos com esta empresa desde {date}, antes do seu envio; isso não conta contra você.",
      en: "We have been talking with this company since {date}, before you sent it; it does not count against you.",
      es: "Hablamos con esta empresa desde el {date}, antes de su envío; esto no cuenta en su contra.",
    },
  },
  vendor_capacity: {
    category: "vendor-side",
    labels: {
      "pt-BR": "Não conseguimos atender (equipe, estoque ou demora nossa)",
      en: "We could not serve (people, stock, delay)",
      es: "No pudimos atenderlo (equipo, stock o demora nuestra)",
    },
    hints: {
      "pt-BR": "Nada da sua parte: esta falha é nossa e conta do nosso lado.",
      en: "Nothing for you: this one is ours, and counts on our side.",
      es: "Nada de su parte: esta falla es nuestra y cuenta de nuestro lado.",
    },
    meanings: {
      "pt-BR": "A falha foi nossa: faltou gente, produto ou rapidez para atender.",
      en: "This was our failure: we lacked people, product or speed.",
      es: "La falla fue nuestra: faltó gente, producto o rapidez para atender.",
    },
    partnerActionable: "no",
    qualityWeight: 0,
    recycle: { rule: "after_days", days: 60 },
    detail: { type: "text", min: null },
    trainingLabel: "dropped",
    templates: {
      "pt-BR": "A falha foi nossa: {text}. O lead não conta contra você.",
      en: "This one is our fault: {text}. The lead does not count against you.",
      es: "La falla fue nuestra: {text}. El lead no cuenta en su contra.",
    },
  },
  compliance_blocked: {
    category: "compliance",
    labels: {
      "pt-BR": "Impedimento legal, de crédito ou de conduta",
      en: "Legal, credit or conduct block",
      es: "Impedimento legal, de crédito o de conducta",
    },
    partnerLabels: {
      "pt-BR": "Não pudemos seguir por uma regra interna",
      en: "We could not go on because of an internal rule",
      es: "No pudimos avanzar por una norma interna",
    },
    hints: null,
    meanings: {
      "pt-BR": "Uma regra interna nos impede de atender; não depende de você.",
      en: "An internal rule keeps us from serving; it does not depend on you.",
      es: "Una norma interna nos impide atender; no depende de usted.",
    },
    partnerActionable: "no",
    qualityWeight: 0,
    recycle: { rule: "never", days: null },
    detail: { type: "private_text", min: null },
    trainingLabel: "dropped",
    templates: {
      "pt-BR": "Encerramos em {date} por uma norma nossa; não depende de você e não conta contra você.",
      en: "We closed this on {date} under a rule of ours; it does not depend on you or count against you.",
      es: "Lo cerramos el {date} por una regla nuestra; no depende de usted ni cuenta en su contra.",
    },
  },
  other: {
    category: "other",
    labels: {
      "pt-BR": "Outro (explique)",
      en: "Other (explain)",
      es: "Otro (explique)",
    },
    partnerLabels: {
      "pt-BR": "Outro motivo",
      en: "Another reason",
      es: "Otro motivo",
    },
    hints: {
      "pt-BR": "Aparece para o gerente de canais, que escolhe o motivo certo.",
      en: "Shown to the channel manager for re-coding.",
      es: "Lo ve el gerente de canales, que elige el motivo correcto.",
    },
    meanings: {
      "pt-BR": "O caso não coube nos motivos da lista; alguém vai classificá-lo.",
      en: "The case did not fit the reasons on the list; someone will sort it.",
      es: "El caso no encajó en los motivos de la lista; alguien lo clasificará.",
    },
    partnerActionable: "partly",
    qualityWeight: 0,
    recycle: { rule: "never", days: null },
    detail: { type: "text", min: 40 },
    trainingLabel: "dropped",
    templates: {
      "pt-BR": "Encerramos em {date} porque {text}.",
      en: "We closed this on {date} because {text}.",
      es: "Lo cerramos el {date} porque {text}.",
    },
  },
});

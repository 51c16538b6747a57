import type { Sentences } from "../sentence-book.ts";

/** What is said of partners, their goals, checkpoints, surveys and messages. */
export const partnerSentences: Sentences = {
  "There is no such partner.": { "pt-BR": "Não encontramos esse parceiro.", es: "No encontramos ese socio." },
  "Somebody changed this partner in the meantime; nothing was saved. Read it again and repeat what still fits.":
    {
      "pt-BR":
        "Alguém mudou este parceiro nesse meio-tempo; nada foi salvo. Leia-o de novo e repita o que ainda couber.",
      es: "Alguien cambió este socio mientras tanto; no se guardó nada. Léalo de nuevo y repita lo que todavía corresponda.",
    },
  "A partner is offboarded for a reason: add it first, then change it.": {
    "pt-BR": "A saída de um parceiro tem um motivo: cadastre-o primeiro e mude depois.",
    es: "La salida de un socio tiene un motivo: agréguelo primero y cámbielo después.",
  },
  "A partner cannot add partners.": {
    "pt-BR": "Um parceiro não pode cadastrar parceiros.",
    es: "Un socio no puede agregar socios.",
  },
  'A partner with the external id "{id}" exists already.': {
    "pt-BR": 'Já existe um parceiro com o id externo "{id}".',
    es: 'Ya existe un socio con el id externo "{id}".',
  },
  "Choose another one, or use the partner that is there.": {
    "pt-BR": "Escolha outro, ou use o parceiro que já existe.",
    es: "Elija otro, o use el socio que ya existe.",
  },
  "Two contacts have the same address; nothing was saved.": {
    "pt-BR": "Dois contatos têm o mesmo endereço; nada foi salvo.",
    es: "Dos contactos tienen la misma dirección; no se guardó nada.",
  },
  "Name each address once.": {
    "pt-BR": "Informe cada endereço uma só vez.",
    es: "Indique cada dirección una sola vez.",
  },
  "A partner has at most {most} contacts.": {
    "pt-BR": "Um parceiro tem no máximo {most} contatos.",
    es: "Un socio tiene como máximo {most} contactos.",
  },
  "Who your people are is kept by the programme: write to your channel manager.": {
    "pt-BR": "Quem cuida dos seus contatos é o programa: escreva ao seu gerente de canais.",
    es: "De sus contactos se ocupa el programa: escriba a su gerente de canales.",
  },
  "This person has unsubscribed; nothing was changed. Only the link at the end of a letter to them takes that back.":
    {
      "pt-BR":
        "Esta pessoa cancelou o recebimento; nada mudou. Só o link no fim de uma carta enviada a ela desfaz isso.",
      es: "Esta persona se dio de baja; no cambió nada. Solo el enlace al final de una carta enviada a ella lo deshace.",
    },
  "There is no such session.": { "pt-BR": "Não encontramos essa sessão.", es: "No encontramos esa sesión." },
  "Sessions are corrected by the programme.": {
    "pt-BR": "Quem corrige as sessões é o programa.",
    es: "Las sesiones las corrige el programa.",
  },
  "This partner has a contact with that address; nothing was saved.": {
    "pt-BR": "Este parceiro já tem um contato com esse endereço; nada foi salvo.",
    es: "Este socio ya tiene un contacto con esa dirección; no se guardó nada.",
  },
  "Change the contact that is there.": {
    "pt-BR": "Altere o contato que já existe.",
    es: "Cambie el contacto que ya existe.",
  },
  'There is a day of consent only with legalBasis "consent".': {
    "pt-BR": 'Só há data de consentimento com legalBasis "consent".',
    es: 'Solo hay fecha de consentimiento con legalBasis "consent".',
  },
  "Say where the consent was given, for example a form or a contract.": {
    "pt-BR": "Diga onde o consentimento foi dado, por exemplo um formulário ou um contrato.",
    es: "Diga dónde se dio el consentimiento, por ejemplo un formulario o un contrato.",
  },
  "There is no such contact.": {
    "pt-BR": "Não encontramos esse contato.",
    es: "No encontramos ese contacto.",
  },
  "A partner cannot change what the programme keeps about it.": {
    "pt-BR": "Um parceiro não pode alterar o que o programa guarda sobre ele.",
    es: "Un socio no puede cambiar lo que el programa guarda sobre él.",
  },
  "Who looks after a partner is decided by an admin; nothing was saved.": {
    "pt-BR": "Quem cuida de um parceiro é definido pela administração; nada foi salvo.",
    es: "Quién atiende a un socio lo decide administración; no se guardó nada.",
  },
  "Only an archived partner has a successor: send isArchived too.": {
    "pt-BR": "Só um parceiro arquivado tem sucessor: envie também isArchived.",
    es: "Solo un socio archivado tiene sucesor: envíe también isArchived.",
  },
  'Only a partner in the stage "offboarding" has one.': {
    "pt-BR": 'Só um parceiro na etapa "offboarding" tem um.',
    es: 'Solo un socio en la etapa "offboarding" tiene uno.',
  },
  "Say why the partnership ends: {reasons}.": {
    "pt-BR": "Diga por que a parceria termina: {reasons}.",
    es: "Diga por qué termina la relación con el socio: {reasons}.",
  },
  "A partner is offboarded for a reason; nothing was saved.": {
    "pt-BR": "A saída de um parceiro tem um motivo; nada foi salvo.",
    es: "La salida de un socio tiene un motivo; no se guardó nada.",
  },
  "Goals are set by the programme, together with you.": {
    "pt-BR": "As metas são definidas pelo programa, junto com você.",
    es: "Las metas las define el programa, junto con usted.",
  },
  "Goals are changed by the programme, together with you.": {
    "pt-BR": "As metas são alteradas pelo programa, junto com você.",
    es: "Las metas las cambia el programa, junto con usted.",
  },
  "Goals are given up by the programme, together with you.": {
    "pt-BR": "É o programa que desiste de uma meta, junto com você.",
    es: "A una meta renuncia el programa, junto con usted.",
  },
  "There is no such goal.": { "pt-BR": "Não encontramos essa meta.", es: "No encontramos esa meta." },
  "A target is above 0.": { "pt-BR": "Uma meta é maior que 0.", es: "Una meta es mayor que 0." },
  "A goal runs for at least a week and at most {days} days.": {
    "pt-BR": "Uma meta dura no mínimo uma semana e no máximo {days} dias.",
    es: "Una meta dura como mínimo una semana y como máximo {days} días.",
  },
  "A rate is above 0 and at most 1.": {
    "pt-BR": "Uma taxa é maior que 0 e no máximo 1.",
    es: "Una tasa es mayor que 0 y como máximo 1.",
  },
  "Leads and amounts in minor units are whole.": {
    "pt-BR": "Leads e valores em centavos são números inteiros.",
    es: "Los leads y los importes en centavos son números enteros.",
  },
  "Revenue has a currency, and nothing else has one.": {
    "pt-BR": "A receita tem moeda, e nada mais tem.",
    es: "Los ingresos tienen moneda, y nada más la tiene.",
  },
  "The goal is not possible like this; nothing was saved.": {
    "pt-BR": "A meta não é possível assim; nada foi salvo.",
    es: "La meta no es posible así; no se guardó nada.",
  },
  "There is no such checkpoint.": {
    "pt-BR": "Não encontramos esse encontro.",
    es: "No encontramos ese encuentro.",
  },
  "There is no such action.": { "pt-BR": "Não encontramos essa ação.", es: "No encontramos esa acción." },
  "A checkpoint has at most {most} actions.": {
    "pt-BR": "Um encontro tem no máximo {most} ações.",
    es: "Un encuentro tiene como máximo {most} acciones.",
  },
  "Checkpoints are kept by the programme.": {
    "pt-BR": "Quem cuida dos encontros é o programa.",
    es: "De los encuentros se ocupa el programa.",
  },
  "Sessions are recorded by the programme.": {
    "pt-BR": "As sessões são registradas pelo programa.",
    es: "Las sesiones las registra el programa.",
  },
  "Say who took part.": { "pt-BR": "Diga quem participou.", es: "Diga quién participó." },
  "Say who agreed.": { "pt-BR": "Diga quem consentiu.", es: "Diga quién dio su consentimiento." },
  'Only a session of the kind "call_review" is about a recording.': {
    "pt-BR": 'Só uma sessão do tipo "call_review" trata de uma gravação.',
    es: 'Solo una sesión del tipo "call_review" trata de una grabación.',
  },
  "Say who agreed to the recording, when, and how you know.": {
    "pt-BR": "Diga quem consentiu com a gravação, quando, e como você sabe.",
    es: "Diga quién consintió la grabación, cuándo, y cómo lo sabe.",
  },
  "Consent comes before the session.": {
    "pt-BR": "O consentimento vem antes da sessão.",
    es: "El consentimiento es anterior a la sesión.",
  },
  "The session cannot be recorded like this; nothing was saved.": {
    "pt-BR": "A sessão não pode ser registrada assim; nada foi salvo.",
    es: "La sesión no se puede registrar así; no se guardó nada.",
  },
  "Materials are published by the programme.": {
    "pt-BR": "Os materiais são publicados pelo programa.",
    es: "Los materiales los publica el programa.",
  },
  "The profile is published by the programme.": {
    "pt-BR": "O perfil é publicado pelo programa.",
    es: "El perfil lo publica el programa.",
  },
  "Give a least, a most, or both.": {
    "pt-BR": "Informe um mínimo, um máximo, ou os dois.",
    es: "Indique un mínimo, un máximo, o ambos.",
  },
  "The least is above the most.": {
    "pt-BR": "O mínimo é maior que o máximo.",
    es: "El mínimo es mayor que el máximo.",
  },
  "A profile asks for something.": {
    "pt-BR": "Um perfil pede ao menos uma coisa.",
    es: "Un perfil pide al menos una cosa.",
  },
  "There is no such recognition.": {
    "pt-BR": "Não encontramos esse reconhecimento.",
    es: "No encontramos ese reconocimiento.",
  },
  "The programme asks; partners answer.": {
    "pt-BR": "O programa pergunta; os parceiros respondem.",
    es: "El programa pregunta; los socios responden.",
  },
  "A csat question has a topic, and no other has one.": {
    "pt-BR": "Uma pergunta csat tem um assunto, e nenhuma outra tem.",
    es: "Una pregunta csat tiene un tema, y ninguna otra lo tiene.",
  },
  "The lead's own voice names a lead, and no other kind does.": {
    "pt-BR": "A voz do próprio lead informa um lead, e nenhum outro tipo informa.",
    es: "La voz del propio lead indica un lead, y ningún otro tipo lo hace.",
  },
  "Partners are asked by their contact; a lead has its own.": {
    "pt-BR": "Aos parceiros se pergunta por um contato deles; um lead tem o seu.",
    es: "A los socios se les pregunta por un contacto suyo; un lead tiene el propio.",
  },
  "It is not clear who is asked what; nothing was saved.": {
    "pt-BR": "Não está claro a quem se pergunta o quê; nada foi salvo.",
    es: "No está claro a quién se pregunta qué; no se guardó nada.",
  },
  "A lead is asked after the first talk with it, or after the end.": {
    "pt-BR": "A um lead se pergunta depois da primeira conversa, ou depois do encerramento.",
    es: "A un lead se le pregunta después de la primera conversación, o después del cierre.",
  },
  "No address is known of this lead.": {
    "pt-BR": "Não se conhece nenhum endereço deste lead.",
    es: "No se conoce ninguna dirección de este lead.",
  },
  "This person does not want to be asked; nothing was sent.": {
    "pt-BR": "Esta pessoa não quer receber perguntas; nada foi enviado.",
    es: "Esta persona no quiere recibir preguntas; no se envió nada.",
  },
  "This person was asked within the last {days} days.": {
    "pt-BR": "Já se perguntou a esta pessoa nos últimos {days} dias.",
    es: "A esta persona ya se le preguntó en los últimos {days} días.",
  },
  "This person was asked for its recommendation within half a year.": {
    "pt-BR": "Já se perguntou a esta pessoa, nos últimos seis meses, se recomendaria o programa.",
    es: "A esta persona ya se le preguntó en los últimos seis meses si recomendaría el programa.",
  },
  "A lead is asked once, and this one was.": {
    "pt-BR": "A um lead se pergunta uma vez, e a este já se perguntou.",
    es: "A un lead se le pregunta una vez, y a este ya se le preguntó.",
  },
  "There is no such message.": {
    "pt-BR": "Não encontramos essa mensagem.",
    es: "No encontramos ese mensaje.",
  },
  "The programme's people answer; write a new message instead.": {
    "pt-BR": "Quem responde são as pessoas do programa; escreva uma mensagem nova.",
    es: "Responden las personas del programa; escriba un mensaje nuevo.",
  },
  "A dispute is decided: POST /v1/disputes/{id}/decision.": {
    "pt-BR": "Uma contestação é decidida: POST /v1/disputes/{id}/decision.",
    es: "Una disputa se decide: POST /v1/disputes/{id}/decision.",
  },
  "This message has its answer; nothing was saved.": {
    "pt-BR": "Esta mensagem já tem resposta; nada foi salvo.",
    es: "Este mensaje ya tiene respuesta; no se guardó nada.",
  },
  "Only what was adopted is told.": {
    "pt-BR": "Só se conta o que foi adotado.",
    es: "Solo se cuenta lo que se adoptó.",
  },
  "Only a suggestion is adopted.": {
    "pt-BR": "Só uma sugestão pode ser adotada.",
    es: "Solo se puede adoptar una sugerencia.",
  },
  "Say in one sentence what you did about it.": {
    "pt-BR": "Diga em uma frase o que vocês fizeram.",
    es: "Diga en una frase qué hicieron al respecto.",
  },
  "The message names no partner; nothing was saved.": {
    "pt-BR": "A mensagem não diz por qual parceiro você escreve; nada foi salvo.",
    es: "El mensaje no dice por qué socio escribe; no se guardó nada.",
  },
  "Say for which partner you write.": {
    "pt-BR": "Diga por qual parceiro você escreve.",
    es: "Diga por qué socio escribe.",
  },
  "Choose question, suggestion or information; a disagreement goes to POST /v1/leads/{id}/disputes.": {
    "pt-BR":
      "Escolha question, suggestion ou information; uma discordância vai para POST /v1/leads/{id}/disputes.",
    es: "Elija question, suggestion o information; un desacuerdo va a POST /v1/leads/{id}/disputes.",
  },
  "Say yes or no.": { "pt-BR": "Responda sim ou não.", es: "Responda sí o no." },
  "Write what you want to say.": {
    "pt-BR": "Escreva o que você quer dizer.",
    es: "Escriba lo que quiere decir.",
  },
  "Choose one of the leads.": { "pt-BR": "Escolha um dos leads.", es: "Elija uno de los leads." },
  "Something is missing; nothing was sent.": {
    "pt-BR": "Falta algo; nada foi enviado.",
    es: "Falta algo; no se envió nada.",
  },
};

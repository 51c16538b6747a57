import type { Sentences } from "../sentence-book.ts";

/** What is said of programmes, their people, keys and webhooks. */
export const programSentences: Sentences = {
  "There is no such programme.": {
    "pt-BR": "Não encontramos esse programa.",
    es: "No encontramos ese programa.",
  },
  'There is no programme "{slug}". {hint}': {
    "pt-BR": 'O programa "{slug}" não existe. {hint}',
    es: 'El programa "{slug}" no existe. {hint}',
  },
  "There are none yet: `npx pnpm leadback program create --help` says how to open one.": {
    "pt-BR": "Ainda não há nenhum: `npx pnpm leadback program create --help` diz como abrir um.",
    es: "Todavía no hay ninguno: `npx pnpm leadback program create --help` dice cómo abrir uno.",
  },
  "Known programmes: {slugs}.": {
    "pt-BR": "Programas conhecidos: {slugs}.",
    es: "Programas conocidos: {slugs}.",
  },
  'The programme "{name}" is suspended: nothing is sent in its name. Let it go on first (`npx pnpm leadback program resume --program {slug}`).':
    {
      "pt-BR":
        'O programa "{name}" está suspenso: nada é enviado em nome dele. Retome-o primeiro (`npx pnpm leadback program resume --program {slug}`).',
      es: 'El programa "{name}" está suspendido: no se envía nada en su nombre. Reanúdelo primero (`npx pnpm leadback program resume --program {slug}`).',
    },
  'A programme "{slug}" exists already; choose another slug.': {
    "pt-BR": 'Já existe um programa "{slug}"; escolha outro slug.',
    es: 'Ya existe un programa "{slug}"; elija otro slug.',
  },
  "A partner cannot change the programme's settings.": {
    "pt-BR": "Um parceiro não pode mudar a configuração do programa.",
    es: "Un socio no puede cambiar la configuración del programa.",
  },
  "Somebody has changed the programme since you read it; nothing was saved. Read it again and decide again.":
    {
      "pt-BR":
        "Alguém mudou o programa depois que você o leu; nada foi salvo. Leia de novo e decida de novo.",
      es: "Alguien cambió el programa después de que usted lo leyó; no se guardó nada. Léalo y decida de nuevo.",
    },
  "Say it so that somebody else can check it: at least 20 characters.": {
    "pt-BR": "Escreva de forma que outra pessoa possa conferir: no mínimo 20 caracteres.",
    es: "Escríbalo de modo que otra persona pueda comprobarlo: como mínimo 20 caracteres.",
  },
  "A letter is written before it is sent: give a time that is not before `freezeTime`.": {
    "pt-BR":
      "Uma carta é escrita antes de ser enviada: informe um horário que não seja anterior a `freezeTime`.",
    es: "Una carta se escribe antes de enviarse: indique una hora que no sea anterior a `freezeTime`.",
  },
  "Say on which day the hold-out begins, for example 2026-11-16.": {
    "pt-BR": "Diga em que dia começa o período sem cartas, por exemplo 2026-11-16.",
    es: "Diga qué día empieza el período sin cartas, por ejemplo 2026-11-16.",
  },
  "The day ends after it begins: give a later time than `startTime`.": {
    "pt-BR": "O dia termina depois de começar: informe um horário posterior a `startTime`.",
    es: "El día termina después de empezar: indique una hora posterior a `startTime`.",
  },
  "Companies are named only on a legal basis: say which, for example the clause of the contract with your partners.":
    {
      "pt-BR":
        "Só se informa o nome das empresas com uma base legal: diga qual, por exemplo a cláusula do contrato com seus parceiros.",
      es: "Las empresas solo se nombran con una base legal: diga cuál, por ejemplo la cláusula del contrato con sus socios.",
    },
  "Nobody waits so long.": { "pt-BR": "Ninguém espera tanto tempo.", es: "Nadie espera tanto." },
  "There is no such person.": {
    "pt-BR": "Não encontramos essa pessoa.",
    es: "No encontramos a esa persona.",
  },
  "There is no such invitation.": {
    "pt-BR": "Não encontramos esse convite.",
    es: "No encontramos esa invitación.",
  },
  "This is the programme's last admin; invite another one first. Nothing was changed.": {
    "pt-BR": "Esta é a última pessoa na administração do programa; convide outra primeiro. Nada mudou.",
    es: "Es la última persona en la administración del programa; invite primero a otra. No cambió nada.",
  },
  "Name the partner for the role `partner`, and for no other role.": {
    "pt-BR": "Informe o parceiro para o papel `partner`, e para nenhum outro.",
    es: "Indique el socio para el rol `partner`, y para ningún otro.",
  },
  "This person belongs to the programme already; nothing was changed.": {
    "pt-BR": "Esta pessoa já participa do programa; nada mudou.",
    es: "Esta persona ya participa en el programa; no cambió nada.",
  },
  "Too many sign-in letters were asked for from here within an hour. Wait a while; links that you have stay valid.":
    {
      "pt-BR":
        "Foram pedidos e-mails de entrada demais daqui em uma hora. Espere um pouco; os links que você já tem continuam valendo.",
      es: "Se pidieron demasiados correos de acceso desde aquí en una hora. Espere un poco; los enlaces que ya tiene siguen valiendo.",
    },
  "There is no such key.": { "pt-BR": "Não encontramos essa chave.", es: "No encontramos esa clave." },
  "This key cannot give what it does not have: {scopes}. Nothing was changed.": {
    "pt-BR": "Esta chave não pode dar o que ela não tem: {scopes}. Nada mudou.",
    es: "Esta clave no puede dar lo que no tiene: {scopes}. No cambió nada.",
  },
  "A key cannot have ended before it begins; nothing was saved.": {
    "pt-BR": "Uma chave não pode terminar antes de começar; nada foi salvo.",
    es: "Una clave no puede terminar antes de empezar; no se guardó nada.",
  },
  'There is no key "{id}" in use; the list of keys shows them. Nothing was changed.': {
    "pt-BR": 'Não há chave "{id}" em uso; a lista de chaves mostra as que há. Nada mudou.',
    es: 'No hay ninguna clave "{id}" en uso; la lista de claves muestra las que hay. No cambió nada.',
  },
  "At least 0: the old key ends at once.": {
    "pt-BR": "No mínimo 0: a chave antiga termina na hora.",
    es: "Como mínimo 0: la clave anterior termina en el acto.",
  },
  "At most 720 hours, which is 30 days.": {
    "pt-BR": "No máximo 720 horas, que são 30 dias.",
    es: "Como máximo 720 horas, que son 30 días.",
  },
  "Name at least one scope.": { "pt-BR": "Informe ao menos um escopo.", es: "Indique al menos un alcance." },
  "There is no such webhook.": {
    "pt-BR": "Não encontramos esse webhook.",
    es: "No encontramos ese webhook.",
  },
  "There is no such delivery.": {
    "pt-BR": "Não encontramos essa entrega.",
    es: "No encontramos esa entrega.",
  },
  "Name at least one event.": { "pt-BR": "Informe ao menos um evento.", es: "Indique al menos un evento." },
  "There are {most} webhooks already, which is the most; delete one that is not used any more.": {
    "pt-BR": "Já há {most} webhooks, que é o máximo; exclua um que não seja mais usado.",
    es: "Ya hay {most} webhooks, que es el máximo; elimine uno que ya no se use.",
  },
  "This webhook is switched off; nothing is sent to it. Switch it on first: PATCH it with isEnabled true.": {
    "pt-BR": "Este webhook está desligado; nada é enviado a ele. Ligue-o primeiro: PATCH com isEnabled true.",
    es: "Este webhook está desactivado; no se le envía nada. Actívelo primero: PATCH con isEnabled true.",
  },
  "What this delivery said is not kept any more: its lead was erased, or it is older than 30 days.": {
    "pt-BR":
      "O conteúdo desta entrega não está mais guardado: os dados do lead foram apagados, ou ela tem mais de 30 dias.",
    es: "El contenido de esta entrega ya no se conserva: los datos del lead fueron borrados, o tiene más de 30 días.",
  },
  "At least 0: the old secret ends at once.": {
    "pt-BR": "No mínimo 0: o segredo antigo termina na hora.",
    es: "Como mínimo 0: el secreto anterior termina en el acto.",
  },
  "Give the whole address, for example https://example.com/leadback.": {
    "pt-BR": "Informe o endereço completo, por exemplo https://example.com/leadback.",
    es: "Indique la dirección completa, por ejemplo https://example.com/leadback.",
  },
  "Give an address that starts with https://. {hint}": {
    "pt-BR": "Informe um endereço que comece com https://. {hint}",
    es: "Indique una dirección que comience con https://. {hint}",
  },
  "Leave name and password out: each delivery is signed instead.": {
    "pt-BR": "Deixe nome e senha de fora: em vez disso, cada entrega é assinada.",
    es: "Omita el nombre y la contraseña: en su lugar, cada entrega va firmada.",
  },
  "Leave out what follows the #: it is never sent.": {
    "pt-BR": "Deixe de fora o que vem depois do #: isso nunca é enviado.",
    es: "Omita lo que sigue al #: nunca se envía.",
  },
  "Give an address on the public internet, not one of this machine or a private network. {hint}": {
    "pt-BR": "Informe um endereço da internet pública, não desta máquina nem de uma rede privada. {hint}",
    es: "Indique una dirección de la internet pública, no de esta máquina ni de una red privada. {hint}",
  },
  "To try webhooks on your own machine, start Leadback with WEBHOOKS_ALLOW_PRIVATE=true.": {
    "pt-BR":
      "Para testar webhooks na sua própria máquina, inicie o Leadback com WEBHOOKS_ALLOW_PRIVATE=true.",
    es: "Para probar webhooks en su propia máquina, inicie Leadback con WEBHOOKS_ALLOW_PRIVATE=true.",
  },
  "We cannot send to this address; nothing was saved.": {
    "pt-BR": "Não podemos enviar a este endereço; nada foi salvo.",
    es: "No podemos enviar a esta dirección; no se guardó nada.",
  },
  "The headers svix-id, svix-timestamp and svix-signature are needed; nothing was stored.": {
    "pt-BR": "Faltam os cabeçalhos svix-id, svix-timestamp e svix-signature; nada foi guardado.",
    es: "Faltan los encabezados svix-id, svix-timestamp y svix-signature; no se guardó nada.",
  },
  "The signature does not fit the message, or the message is older than five minutes; nothing was stored.": {
    "pt-BR":
      "A assinatura não confere com a mensagem, ou a mensagem tem mais de cinco minutos; nada foi guardado.",
    es: "La firma no corresponde al mensaje, o el mensaje tiene más de cinco minutos; no se guardó nada.",
  },
};

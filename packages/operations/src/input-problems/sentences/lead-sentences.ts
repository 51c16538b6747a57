import type { Sentences } from "../sentence-book.ts";

/** What is said of leads, their reasons, their disputes, rules, models and imports. */
export const leadSentences: Sentences = {
  "A partner's note is read by both sides: send `partner`.": {
    "pt-BR": "A nota de um parceiro é lida pelos dois lados: envie `partner`.",
    es: "La nota de un socio la leen ambas partes: envíe `partner`.",
  },
  "We do not have {field} yet: send it by PATCH of the lead, which records the correction by itself.": {
    "pt-BR": "Ainda não temos {field}: envie-o com um PATCH do lead, que registra a correção por si só.",
    es: "Todavía no tenemos {field}: envíelo con un PATCH del lead, que registra la corrección por sí mismo.",
  },
  "There is no such lead.": { "pt-BR": "Não encontramos esse lead.", es: "No encontramos ese lead." },
  "There is no such case.": { "pt-BR": "Não encontramos esse caso.", es: "No encontramos ese caso." },
  "Somebody changed this lead in the meantime; nothing was saved. Read it again and repeat what still fits.":
    {
      "pt-BR":
        "Alguém mudou este lead nesse meio-tempo; nada foi salvo. Leia-o de novo e repita o que ainda couber.",
      es: "Alguien cambió este lead mientras tanto; no se guardó nada. Léalo de nuevo y repita lo que todavía corresponda.",
    },
  "The event is not as it should be; nothing was saved.": {
    "pt-BR": "O evento não está como deveria; nada foi salvo.",
    es: "El evento no está como debería; no se guardó nada.",
  },
  "This reason asks for a detail; nothing was saved.": {
    "pt-BR": "Este motivo pede um detalhe; nada foi salvo.",
    es: "Este motivo pide un detalle; no se guardó nada.",
  },
  "Say what this reason asks for.": {
    "pt-BR": "Diga o que este motivo pede.",
    es: "Diga lo que pide este motivo.",
  },
  "This reason is archived: choose another one.": {
    "pt-BR": "Este motivo está arquivado: escolha outro.",
    es: "Este motivo está archivado: elija otro.",
  },
  "Give one of the reason codes of GET /v1/reasons": {
    "pt-BR": "Informe um dos códigos de motivo de GET /v1/reasons.",
    es: "Indique uno de los códigos de motivo de GET /v1/reasons.",
  },
  "Write one sentence for the partner: what was observed, against what is expected": {
    "pt-BR": "Escreva uma frase para o parceiro: o que foi observado e o que se espera.",
    es: "Escriba una frase para el socio: lo que se observó y lo que se espera.",
  },
  "Give the date on which to take the lead up again, such as 2027-03-03": {
    "pt-BR": "Informe a data em que o lead será retomado, por exemplo 2027-03-03.",
    es: "Indique la fecha en que se retomará el lead, por ejemplo 2027-03-03.",
  },
  "This word stands for having no reason of one's own.": {
    "pt-BR": "Esta palavra quer dizer que não há motivo próprio.",
    es: "Esta palabra significa que no hay motivo propio.",
  },
  "A partner cannot change why leads end.": {
    "pt-BR": "Um parceiro não pode mudar os motivos de encerramento.",
    es: "Un socio no puede cambiar los motivos de cierre.",
  },
  "Say as which reason of the catalogue it counts.": {
    "pt-BR": "Diga como qual motivo do catálogo ele conta.",
    es: "Diga como qué motivo del catálogo cuenta.",
  },
  "It counts as {reason}, and leads have ended for it: keep a new reason instead.": {
    "pt-BR": "Ele conta como {reason}, e leads já foram encerrados por ele: crie um motivo novo.",
    es: "Cuenta como {reason}, y ya se cerraron leads por él: cree un motivo nuevo.",
  },
  "A reason of the catalogue counts as itself: leave this out.": {
    "pt-BR": "Um motivo do catálogo conta como ele mesmo: deixe isto de fora.",
    es: "Un motivo del catálogo cuenta como él mismo: omita esto.",
  },
  "This is no code.": { "pt-BR": "Isto não é um código.", es: "Esto no es un código." },
  "A reason of your own has a label in pt-BR, en and es.": {
    "pt-BR": "Um motivo próprio tem um nome em pt-BR, en e es.",
    es: "Un motivo propio tiene un nombre en pt-BR, en y es.",
  },
  "A programme has at most {most} reasons of its own, archived ones among them; nothing was saved.": {
    "pt-BR": "Um programa tem no máximo {most} motivos próprios, contando os arquivados; nada foi salvo.",
    es: "Un programa tiene como máximo {most} motivos propios, contando los archivados; no se guardó nada.",
  },
  "Reasons are decided by those who work the leads.": {
    "pt-BR": "Quem trabalha os leads é que decide os motivos.",
    es: "Los motivos los decide quien trabaja los leads.",
  },
  "The lead names no partner; nothing was saved.": {
    "pt-BR": "O lead não diz de qual parceiro veio; nada foi salvo.",
    es: "El lead no dice de qué socio vino; no se guardó nada.",
  },
  "Give the id of the partner who sent the lead (GET /v1/partners).": {
    "pt-BR": "Informe o id do parceiro que enviou o lead (GET /v1/partners).",
    es: "Indique el id del socio que envió el lead (GET /v1/partners).",
  },
  "A lead's own partner does not influence it beside.": {
    "pt-BR": "O parceiro que enviou o lead não pode ser também quem influenciou.",
    es: "El socio que envió el lead no puede figurar además como influencia.",
  },
  "Give another partner than the one who sent the lead.": {
    "pt-BR": "Informe outro parceiro que não o que enviou o lead.",
    es: "Indique un socio distinto del que envió el lead.",
  },
  "The check digits of this {kind} do not fit: one of its characters is wrong.": {
    "pt-BR": "Os dígitos verificadores deste {kind} não conferem: um dos caracteres está errado.",
    es: "Los dígitos verificadores de este {kind} no coinciden: uno de los caracteres está mal.",
  },
  "Nothing here says who the lead is.": {
    "pt-BR": "Nada aqui diz quem é o lead.",
    es: "Nada de esto dice quién es el lead.",
  },
  "Give a tax id, a company's own domain, or a contact's e-mail address or phone number.": {
    "pt-BR": "Informe um CNPJ ou CPF, o domínio próprio da empresa, ou o e-mail ou o telefone de um contato.",
    es: "Indique una identificación fiscal, el dominio propio de la empresa, o el correo o el teléfono de un contacto.",
  },
  "Give a valid tax id, a company's own domain, or a contact's e-mail address or phone number.": {
    "pt-BR":
      "Informe um CNPJ ou CPF válido, o domínio próprio da empresa, ou o e-mail ou o telefone de um contato.",
    es: "Indique una identificación fiscal válida, el dominio propio de la empresa, o el correo o el teléfono de un contacto.",
  },
  "One account says nothing by which to know it; nothing was saved.": {
    "pt-BR": "Uma das contas não traz nada que a identifique; nada foi salvo.",
    es: "Una de las cuentas no trae nada que la identifique; no se guardó nada.",
  },
  "No such field. There are {fields}.": {
    "pt-BR": "Esse campo não existe. Há estes: {fields}.",
    es: "Ese campo no existe. Están estos: {fields}.",
  },
  "We have asked for {fields}; until we have it, only that can be changed.": {
    "pt-BR": "Pedimos {fields}; até recebermos, só isso pode ser alterado.",
    es: "Pedimos {fields}; hasta recibirlo, solo eso se puede cambiar.",
  },
  'A lead in the stage "{stage}" is not corrected any more; nothing was saved. A note can be added to it.': {
    "pt-BR":
      'Um lead na etapa "{stage}" não é mais corrigido; nada foi salvo. Você pode acrescentar uma nota.',
    es: 'Un lead en la etapa "{stage}" ya no se corrige; no se guardó nada. Puede agregarle una nota.',
  },
  "Some fields cannot be changed now; nothing was saved.": {
    "pt-BR": "Alguns campos não podem ser alterados agora; nada foi salvo.",
    es: "Algunos campos no se pueden cambiar ahora; no se guardó nada.",
  },
  "This lead is a duplicate and was never protected. Nothing was saved.": {
    "pt-BR": "Este lead é uma duplicata e nunca foi reservado ao parceiro. Nada foi salvo.",
    es: "Este lead es un duplicado y nunca estuvo reservado al socio. No se guardó nada.",
  },
  "The protection of this lead has been extended once already. Nothing was saved.": {
    "pt-BR": "A reserva deste lead já foi prorrogada uma vez. Nada foi salvo.",
    es: "La reserva de este lead ya se prorrogó una vez. No se guardó nada.",
  },
  "The protection of this lead ended at {instant}. Nothing was saved.": {
    "pt-BR": "A reserva deste lead terminou em {instant}. Nada foi salvo.",
    es: "La reserva de este lead terminó el {instant}. No se guardó nada.",
  },
  "You may correct your lead and add a note; how it goes on is decided by those who work it. Nothing was saved.":
    {
      "pt-BR":
        "Você pode corrigir seu lead e acrescentar uma nota; o andamento é decidido por quem trabalha o lead. Nada foi salvo.",
      es: "Usted puede corregir su lead y agregar una nota; cómo sigue lo decide quien lo trabaja. No se guardó nada.",
    },
  'A lead in the stage "{stage}" cannot take the event "{event}"; nothing was saved. Possible now: {events}.':
    {
      "pt-BR":
        'Um lead na etapa "{stage}" não aceita o evento "{event}"; nada foi salvo. Possíveis agora: {events}.',
      es: 'Un lead en la etapa "{stage}" no admite el evento "{event}"; no se guardó nada. Posibles ahora: {events}.',
    },
  "This end can no longer be taken back; nothing was saved.": {
    "pt-BR": "Este encerramento já não pode ser desfeito; nada foi salvo.",
    es: "Este cierre ya no se puede deshacer; no se guardó nada.",
  },
  "A mistake is taken back within 15 minutes by whoever recorded it, before anything else happens to the lead. Leave `cause` out to reopen the lead; the decision then stays counted.":
    {
      "pt-BR":
        "Um engano é desfeito em até 15 minutos por quem o registrou, antes que algo mais aconteça com o lead. Deixe `cause` de fora para reabrir o lead; a decisão então continua contada.",
      es: "Un error lo deshace en 15 minutos quien lo registró, antes de que le pase algo más al lead. Omita `cause` para reabrir el lead; la decisión entonces sigue contada.",
    },
  "The event's date does not fit the lead; nothing was saved.": {
    "pt-BR": "A data do evento não combina com o lead; nada foi salvo.",
    es: "La fecha del evento no concuerda con el lead; no se guardó nada.",
  },
  "It lies in the future: give an instant that has passed, or leave it out for now.": {
    "pt-BR": "Está no futuro: informe um instante que já passou, ou deixe-o de fora para valer agora.",
    es: "Está en el futuro: indique un instante que ya pasó, u omítalo para que valga ahora.",
  },
  "It lies before the lead was submitted ({instant}).": {
    "pt-BR": "É anterior ao envio do lead ({instant}).",
    es: "Es anterior al envío del lead ({instant}).",
  },
  'A lead with the external id "{id}" exists already.': {
    "pt-BR": 'Já existe um lead com o id externo "{id}".',
    es: 'Ya existe un lead con el id externo "{id}".',
  },
  "Send each external id once; add news as events of the lead.": {
    "pt-BR": "Envie cada id externo uma vez; registre as novidades como eventos do lead.",
    es: "Envíe cada id externo una sola vez; registre las novedades como eventos del lead.",
  },
  "The lead was submitted in the future; nothing was saved.": {
    "pt-BR": "A data de envio do lead está no futuro; nada foi salvo.",
    es: "La fecha de envío del lead está en el futuro; no se guardó nada.",
  },
  "There is no such erasure.": {
    "pt-BR": "Não encontramos essa eliminação de dados.",
    es: "No encontramos ese borrado de datos.",
  },
  "A rate lies between 0 and 1: 0.12 for 12 %.": {
    "pt-BR": "Uma taxa fica entre 0 e 1: 0.12 para 12 %.",
    es: "Una tasa está entre 0 y 1: 0.12 para 12 %.",
  },
  "There is no such dispute.": {
    "pt-BR": "Não encontramos essa contestação.",
    es: "No encontramos esa disputa.",
  },
  "Only a lead that has ended can be disputed; nothing was saved. Send a question or new information instead.":
    {
      "pt-BR":
        "Só um lead encerrado pode ser contestado; nada foi salvo. Envie uma pergunta ou uma informação nova.",
      es: "Solo se puede disputar un lead cerrado; no se guardó nada. Envíe una pregunta o información nueva.",
    },
  "This end is disputed already; the answer is on its way. Nothing was saved.": {
    "pt-BR": "Este encerramento já foi contestado; a resposta está a caminho. Nada foi salvo.",
    es: "Este cierre ya fue disputado; la respuesta está en camino. No se guardó nada.",
  },
  "This end was disputed once and has its answer; nothing was saved.": {
    "pt-BR": "Este encerramento já foi contestado uma vez e tem sua resposta; nada foi salvo.",
    es: "Este cierre ya fue disputado una vez y tiene su respuesta; no se guardó nada.",
  },
  "This dispute is closed ({state}); nothing was saved.": {
    "pt-BR": "Esta contestação está fechada ({state}); nada foi salvo.",
    es: "Esta disputa está cerrada ({state}); no se guardó nada.",
  },
  "The programme's people decide about a dispute.": {
    "pt-BR": "Quem decide uma contestação são as pessoas do programa.",
    es: "Una disputa la deciden las personas del programa.",
  },
  "You closed this lead: somebody else decides about the dispute. Nothing was saved.": {
    "pt-BR": "Foi você quem encerrou este lead: outra pessoa decide a contestação. Nada foi salvo.",
    es: "Usted cerró este lead: otra persona decide la disputa. No se guardó nada.",
  },
  "The lead's reason cannot be changed to that; nothing was saved.": {
    "pt-BR": "O motivo do lead não pode mudar para esse; nada foi salvo.",
    es: "El motivo del lead no se puede cambiar a ese; no se guardó nada.",
  },
  "Give another reason than the one that was disputed.": {
    "pt-BR": "Informe um motivo diferente do que foi contestado.",
    es: "Indique un motivo distinto del que se disputó.",
  },
  "The lead cannot go on there; nothing was saved.": {
    "pt-BR": "O lead não pode seguir a partir daí; nada foi salvo.",
    es: "El lead no puede seguir desde ahí; no se guardó nada.",
  },
  "Possible here: {stages}.": { "pt-BR": "Possíveis aqui: {stages}.", es: "Posibles aquí: {stages}." },
  "This dispute passed its deadline: an admin decides about it now.": {
    "pt-BR": "O prazo desta contestação passou: agora quem decide é a administração.",
    es: "El plazo de esta disputa venció: ahora decide administración.",
  },
  "The answer says who the lead is; nothing was saved.": {
    "pt-BR": "A resposta revela quem é o lead; nada foi salvo.",
    es: "La respuesta revela quién es el lead; no se guardó nada.",
  },
  "An end that is upheld stays as it is: leave this out.": {
    "pt-BR": "Um encerramento mantido fica como está: deixe isto de fora.",
    es: "Un cierre que se mantiene queda como está: omita esto.",
  },
  "Either the lead stays ended for another reason, or it goes on at a stage: give one of the two.": {
    "pt-BR": "Ou o lead continua encerrado por outro motivo, ou segue em uma etapa: informe um dos dois.",
    es: "O el lead sigue cerrado por otro motivo, o continúa en una etapa: indique uno de los dos.",
  },
  "The decision contradicts itself; nothing was saved.": {
    "pt-BR": "A decisão se contradiz; nada foi salvo.",
    es: "La decisión se contradice; no se guardó nada.",
  },
  "We wait for an answer of the partner already; nothing was saved.": {
    "pt-BR": "Já estamos à espera de uma resposta do parceiro; nada foi salvo.",
    es: "Ya esperamos una respuesta del socio; no se guardó nada.",
  },
  "Nothing was asked about this dispute. Send what is new to POST /v1/messages.": {
    "pt-BR": "Nada foi perguntado sobre esta contestação. Envie o que houver de novo a POST /v1/messages.",
    es: "No se preguntó nada sobre esta disputa. Envíe lo nuevo a POST /v1/messages.",
  },
  "There are no rules of this version.": {
    "pt-BR": "Não há regras com essa versão.",
    es: "No hay reglas de esa versión.",
  },
  "A partner cannot change how leads are scored.": {
    "pt-BR": "Um parceiro não pode mudar como os leads são pontuados.",
    es: "Un socio no puede cambiar cómo se puntúan los leads.",
  },
  "Other rules have come into force since you read them; nothing was published. Read them again and decide again.":
    {
      "pt-BR":
        "Outras regras entraram em vigor depois que você leu estas; nada foi publicado. Leia de novo e decida de novo.",
      es: "Otras reglas entraron en vigor después de que usted las leyó; no se publicó nada. Léalas y decida de nuevo.",
    },
  'Another rule is called "{id}" too.': {
    "pt-BR": 'Outra regra também se chama "{id}".',
    es: 'Otra regla también se llama "{id}".',
  },
  "There is no such training.": {
    "pt-BR": "Não encontramos esse treinamento.",
    es: "No encontramos ese entrenamiento.",
  },
  "A model is learnt from every lead of the programme.": {
    "pt-BR": "Um modelo é aprendido com todos os leads do programa.",
    es: "Un modelo se aprende con todos los leads del programa.",
  },
  "A model is being learnt already; nothing was changed.": {
    "pt-BR": "Um modelo já está sendo aprendido; nada mudou.",
    es: "Ya se está aprendiendo un modelo; no cambió nada.",
  },
  "Another model was trained at the same moment; nothing was saved.": {
    "pt-BR": "Outro modelo foi treinado no mesmo momento; nada foi salvo.",
    es: "Se entrenó otro modelo en el mismo momento; no se guardó nada.",
  },
  "The training failed again and again on our side; no model was kept. The log says why.": {
    "pt-BR":
      "O treinamento falhou repetidas vezes do nosso lado; nenhum modelo foi guardado. O log diz por quê.",
    es: "El entrenamiento falló repetidas veces de nuestro lado; no se guardó ningún modelo. El registro dice por qué.",
  },
  "There is no such import.": {
    "pt-BR": "Não encontramos essa importação.",
    es: "No encontramos esa importación.",
  },
  "The import failed again and again on our side. What came in before is kept.": {
    "pt-BR": "A importação falhou repetidas vezes do nosso lado. O que já tinha entrado continua guardado.",
    es: "La importación falló repetidas veces de nuestro lado. Lo que ya había entrado se conserva.",
  },
  "The file has more than {megabytes} MiB; nothing was saved. Split it, each part with the header line, and import the parts one after the other.":
    {
      "pt-BR":
        "O arquivo tem mais de {megabytes} MiB; nada foi salvo. Divida-o, cada parte com a linha de cabeçalho, e importe as partes uma após a outra.",
      es: "El archivo tiene más de {megabytes} MiB; no se guardó nada. Divídalo, cada parte con la línea de encabezado, e importe las partes una tras otra.",
    },
  "A ready map has this name: choose another.": {
    "pt-BR": "Um mapa pronto já tem esse nome: escolha outro.",
    es: "Un mapa listo ya tiene ese nombre: elija otro.",
  },
  "{file} is no review file: it lacks the column {columns}. `npx pnpm leadback reason review --help` says how to write one. Nothing was saved.":
    {
      "pt-BR":
        "{file} não é um arquivo de revisão: falta a coluna {columns}. `npx pnpm leadback reason review --help` diz como criar um. Nada foi salvo.",
      es: "{file} no es un archivo de revisión: falta la columna {columns}. `npx pnpm leadback reason review --help` dice cómo crear uno. No se guardó nada.",
    },
  "A field is a path such as company.employees": {
    "pt-BR": "Um campo é um caminho, por exemplo company.employees.",
    es: "Un campo es una ruta, por ejemplo company.employees.",
  },
  "The first of two bounds is the lower one": {
    "pt-BR": "O primeiro dos dois limites é o menor.",
    es: "El primero de los dos límites es el menor.",
  },
  "A rule's id is in small letters, such as decision_maker": {
    "pt-BR": "O id de uma regra é em letras minúsculas, por exemplo decision_maker.",
    es: "El id de una regla va en minúsculas, por ejemplo decision_maker.",
  },
  "is false or { effort: 1 to 5 }": {
    "pt-BR": "é false ou { effort: 1 a 5 }",
    es: "es false o { effort: 1 a 5 }",
  },
  "takes a condition: { field, op, value }, or { all: [] }, { any: [] } or { not } of conditions. The value is a number for gte, lte, gt and lt, two numbers (the lower first) for between, a list for in, true or false for exists, one value elsewhere":
    {
      "pt-BR":
        "recebe uma condição: { field, op, value }, ou { all: [] }, { any: [] } ou { not } de condições. O valor é um número para gte, lte, gt e lt, dois números (o menor primeiro) para between, uma lista para in, true ou false para exists, e um valor nos demais",
      es: "recibe una condición: { field, op, value }, o { all: [] }, { any: [] } o { not } de condiciones. El valor es un número para gte, lte, gt y lt, dos números (el menor primero) para between, una lista para in, true o false para exists, y un valor en los demás",
    },
  'There is no group "{group}" in groups': {
    "pt-BR": 'Não há um grupo "{group}" em groups.',
    es: 'No hay un grupo "{group}" en groups.',
  },
};

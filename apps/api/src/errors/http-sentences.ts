import type { Sentences } from "@leadback/operations";

/** What is said of requests before an operation is asked. */
export const httpSentences: Sentences = {
  "Some parameters are not as they should be; nothing was saved.": {
    "pt-BR": "Alguns parâmetros não estão como deveriam; nada foi salvo.",
    es: "Algunos parámetros no están como deberían; no se guardó nada.",
  },
  "Some parameters hold characters that cannot be used.": {
    "pt-BR": "Alguns parâmetros trazem caracteres que não podem ser usados.",
    es: "Algunos parámetros contienen caracteres que no se pueden usar.",
  },
  "Some fields hold what cannot be stored; nothing was saved.": {
    "pt-BR": "Alguns campos trazem o que não pode ser guardado; nada foi salvo.",
    es: "Algunos campos contienen lo que no se puede guardar; no se guardó nada.",
  },
  "There is nothing here.": { "pt-BR": "Não há nada aqui.", es: "Aquí no hay nada." },
  "There is nothing at this path. The reference is at /docs.": {
    "pt-BR": "Não há nada neste caminho. A referência está em /docs.",
    es: "No hay nada en esta ruta. La referencia está en /docs.",
  },
  "This path knows {methods}.": {
    "pt-BR": "Este caminho aceita {methods}.",
    es: "Esta ruta admite {methods}.",
  },
  "This route answers with {types}.": {
    "pt-BR": "Esta rota responde com {types}.",
    es: "Esta ruta responde con {types}.",
  },
  "At most {requests} requests in {seconds} seconds. Send this one again in {wait} s.": {
    "pt-BR": "No máximo {requests} requisições em {seconds} segundos. Envie esta de novo em {wait} s.",
    es: "Como máximo {requests} solicitudes en {seconds} segundos. Envíe esta de nuevo en {wait} s.",
  },
  "The body has more than 1 MiB; nothing was saved.": {
    "pt-BR": "O corpo tem mais de 1 MiB; nada foi salvo.",
    es: "El cuerpo tiene más de 1 MiB; no se guardó nada.",
  },
  "The body cannot be read; nothing was saved.": {
    "pt-BR": "O corpo não pode ser lido; nada foi salvo.",
    es: "El cuerpo no se puede leer; no se guardó nada.",
  },
  "The body is too large; nothing was saved.": {
    "pt-BR": "O corpo é grande demais; nada foi salvo.",
    es: "El cuerpo es demasiado grande; no se guardó nada.",
  },
  "This route does not read that content type; nothing was saved.": {
    "pt-BR": "Esta rota não lê esse tipo de conteúdo; nada foi salvo.",
    es: "Esta ruta no lee ese tipo de contenido; no se guardó nada.",
  },
  "The body gives a property twice; nothing was saved.": {
    "pt-BR": "O corpo traz a mesma propriedade duas vezes; nada foi salvo.",
    es: "El cuerpo trae la misma propiedad dos veces; no se guardó nada.",
  },
  "The body is nested more than {levels} levels deep.": {
    "pt-BR": "O corpo tem mais de {levels} níveis de profundidade.",
    es: "El cuerpo tiene más de {levels} niveles de profundidad.",
  },
  "The body holds half of a character (a lone surrogate).": {
    "pt-BR": "O corpo traz metade de um caractere (um substituto isolado).",
    es: "El cuerpo contiene la mitad de un carácter (un sustituto aislado).",
  },
  "The body is not valid UTF-8; nothing was saved.": {
    "pt-BR": "O corpo não está em UTF-8 válido; nada foi salvo.",
    es: "El cuerpo no está en UTF-8 válido; no se guardó nada.",
  },
  "The body is not valid JSON; nothing was saved.": {
    "pt-BR": "O corpo não é um JSON válido; nada foi salvo.",
    es: "El cuerpo no es un JSON válido; no se guardó nada.",
  },
  "The body did not arrive whole; nothing was done.": {
    "pt-BR": "O corpo não chegou inteiro; nada foi feito.",
    es: "El cuerpo no llegó completo; no se hizo nada.",
  },
  "A whole number is beyond {most}: send it as text, or smaller.": {
    "pt-BR": "Um número inteiro passa de {most}: envie-o como texto, ou menor.",
    es: "Un número entero pasa de {most}: envíelo como texto, o más pequeño.",
  },
  "Send the body as JSON, with Content-Type: application/json.": {
    "pt-BR": "Envie o corpo como JSON, com Content-Type: application/json.",
    es: "Envíe el cuerpo como JSON, con Content-Type: application/json.",
  },
  "Send the body uncompressed, without Content-Encoding.": {
    "pt-BR": "Envie o corpo sem compressão, sem Content-Encoding.",
    es: "Envíe el cuerpo sin comprimir, sin Content-Encoding.",
  },
  "Remove this property.": { "pt-BR": "Retire esta propriedade.", es: "Quite esta propiedad." },
  "Remove the NUL character.": { "pt-BR": "Retire o caractere NUL.", es: "Quite el carácter NUL." },
  "Remove control characters.": {
    "pt-BR": "Retire os caracteres de controle.",
    es: "Quite los caracteres de control.",
  },
  "Remove characters that turn the direction of the text.": {
    "pt-BR": "Retire os caracteres que invertem a direção do texto.",
    es: "Quite los caracteres que invierten la dirección del texto.",
  },
  "Remove invisible tag characters.": {
    "pt-BR": "Retire os caracteres invisíveis de marcação.",
    es: "Quite los caracteres invisibles de marcado.",
  },
  "Remove accents that are stacked more than four high.": {
    "pt-BR": "Retire os acentos empilhados, mais de quatro um sobre o outro.",
    es: "Quite los acentos apilados, más de cuatro uno sobre otro.",
  },
  'The part "{name}" is too large; nothing was saved.': {
    "pt-BR": 'A parte "{name}" é grande demais; nada foi salvo.',
    es: 'La parte "{name}" es demasiado grande; no se guardó nada.',
  },
  "Send one file, and beside it the map. Nothing was saved.": {
    "pt-BR": "Envie um arquivo e, ao lado dele, o mapa. Nada foi salvo.",
    es: "Envíe un archivo y, junto a él, el mapa. No se guardó nada.",
  },
  "The body breaks off. Nothing was saved.": {
    "pt-BR": "O corpo foi interrompido. Nada foi salvo.",
    es: "El cuerpo se interrumpe. No se guardó nada.",
  },
  "The multipart body breaks off or is not well formed. Nothing was saved.": {
    "pt-BR": "O corpo multipart foi interrompido ou está malformado. Nada foi salvo.",
    es: "El cuerpo multipart se interrumpe o está mal formado. No se guardó nada.",
  },
  "The multipart body has no boundary. Nothing was saved.": {
    "pt-BR": "O corpo multipart não tem boundary. Nada foi salvo.",
    es: "El cuerpo multipart no tiene boundary. No se guardó nada.",
  },
  "Send the file as text/csv, or as multipart/form-data with the parts `file` and `map`.": {
    "pt-BR": "Envie o arquivo como text/csv, ou como multipart/form-data com as partes `file` e `map`.",
    es: "Envíe el archivo como text/csv, o como multipart/form-data con las partes `file` y `map`.",
  },
  "Send the file uncompressed, without Content-Encoding.": {
    "pt-BR": "Envie o arquivo sem compressão, sem Content-Encoding.",
    es: "Envíe el archivo sin comprimir, sin Content-Encoding.",
  },
  "The request holds no file; nothing was saved.": {
    "pt-BR": "A requisição não traz um arquivo; nada foi salvo.",
    es: "La solicitud no trae ningún archivo; no se guardó nada.",
  },
  "Send the CSV as the body, or as the part `file` of a form.": {
    "pt-BR": "Envie o CSV como corpo, ou como a parte `file` de um formulário.",
    es: "Envíe el CSV como cuerpo, o como la parte `file` de un formulario.",
  },
  "The file has more than {megabytes} MiB; nothing was saved.": {
    "pt-BR": "O arquivo tem mais de {megabytes} MiB; nada foi salvo.",
    es: "El archivo tiene más de {megabytes} MiB; no se guardó nada.",
  },
  "A message has at most 256 KiB; nothing was stored.": {
    "pt-BR": "Uma mensagem tem no máximo 256 KiB; nada foi guardado.",
    es: "Un mensaje tiene como máximo 256 KiB; no se guardó nada.",
  },
  "RESEND_WEBHOOK_SECRET is not set here, so that no signature can be checked; nothing was stored.": {
    "pt-BR":
      "RESEND_WEBHOOK_SECRET não está definido aqui, e nenhuma assinatura pode ser conferida; nada foi guardado.",
    es: "RESEND_WEBHOOK_SECRET no está definido aquí, y no se puede comprobar ninguna firma; no se guardó nada.",
  },
  "An Idempotency-Key has 1 to {most} printable ASCII characters, for example a UUID; nothing was saved.": {
    "pt-BR":
      "Uma Idempotency-Key tem de 1 a {most} caracteres ASCII imprimíveis, por exemplo um UUID; nada foi salvo.",
    es: "Una Idempotency-Key tiene de 1 a {most} caracteres ASCII imprimibles, por ejemplo un UUID; no se guardó nada.",
  },
  "Send If-Match with the ETag that GET {path} gave; nothing was saved.": {
    "pt-BR": "Envie If-Match com a ETag que GET {path} deu; nada foi salvo.",
    es: "Envíe If-Match con la ETag que dio GET {path}; no se guardó nada.",
  },
  "If-Match holds no ETag of ours. Send it as GET {path} gave it; nothing was saved.": {
    "pt-BR": "If-Match não traz uma ETag nossa. Envie-a como GET {path} a deu; nada foi salvo.",
    es: "If-Match no trae una ETag nuestra. Envíela como la dio GET {path}; no se guardó nada.",
  },
  'If-Match holds no ETag of ours. Send it as GET {path} gave it, for example "v3"; nothing was saved.': {
    "pt-BR":
      'If-Match não traz uma ETag nossa. Envie-a como GET {path} a deu, por exemplo "v3"; nada foi salvo.',
    es: 'If-Match no trae una ETag nuestra. Envíela como la dio GET {path}, por ejemplo "v3"; no se guardó nada.',
  },
  "A change made with the session cookie needs the header X-CSRF-Token (GET /v1/session gives it), from a page of this address.":
    {
      "pt-BR":
        "Uma alteração feita com o cookie da sessão precisa do cabeçalho X-CSRF-Token (GET /v1/session o dá), a partir de uma página deste endereço.",
      es: "Un cambio hecho con la cookie de la sesión necesita el encabezado X-CSRF-Token (lo da GET /v1/session), desde una página de esta dirección.",
    },
  "You belong to no programme here, or to none that is chosen: POST /v1/session/program.": {
    "pt-BR": "Você não participa de nenhum programa aqui, ou não escolheu um: POST /v1/session/program.",
    es: "Usted no participa en ningún programa aquí, o no eligió uno: POST /v1/session/program.",
  },
  "Your role in this programme, {role}, does not include {capability}.": {
    "pt-BR": "Seu papel neste programa, {role}, não inclui {capability}.",
    es: "Su rol en este programa, {role}, no incluye {capability}.",
  },
  "This route is for the programme's own people.": {
    "pt-BR": "Esta rota é para as pessoas do próprio programa.",
    es: "Esta ruta es para las personas del propio programa.",
  },
  "This route is for people who are signed in, not for keys.": {
    "pt-BR": "Esta rota é para pessoas que entraram com sua conta, não para chaves.",
    es: "Esta ruta es para personas que iniciaron sesión, no para claves.",
  },
  "This route is for people who are signed in.": {
    "pt-BR": "Esta rota é para pessoas que entraram com sua conta.",
    es: "Esta ruta es para personas que iniciaron sesión.",
  },
  "This key lacks the scope {scope}; it has {scopes}.": {
    "pt-BR": "Falta a esta chave o escopo {scope}; ela tem {scopes}.",
    es: "A esta clave le falta el alcance {scope}; tiene {scopes}.",
  },
  "This key belongs to one partner; this route needs a key of the programme.": {
    "pt-BR": "Esta chave é de um parceiro; esta rota precisa de uma chave do programa.",
    es: "Esta clave es de un socio; esta ruta necesita una clave del programa.",
  },
  "Send a valid API key: Authorization: Bearer lb_live_… (`npx pnpm leadback key create --help` says how to make one). People sign in at /sign-in.":
    {
      "pt-BR":
        "Envie uma chave de API válida: Authorization: Bearer lb_live_… (`npx pnpm leadback key create --help` diz como criar uma). Pessoas entram em /sign-in.",
      es: "Envíe una clave de API válida: Authorization: Bearer lb_live_… (`npx pnpm leadback key create --help` dice cómo crear una). Las personas entran en /sign-in.",
    },
  "The database does not answer.": {
    "pt-BR": "O banco de dados não responde.",
    es: "La base de datos no responde.",
  },
  "The database does not answer at the moment. Send the request again shortly; with an Idempotency-Key it is done once.":
    {
      "pt-BR":
        "O banco de dados não responde no momento. Envie a requisição de novo em instantes; com uma Idempotency-Key ela é feita uma só vez.",
      es: "La base de datos no responde en este momento. Envíe la solicitud de nuevo en un momento; con una Idempotency-Key se hace una sola vez.",
    },
  "A value in the request cannot be stored or compared; nothing was saved.": {
    "pt-BR": "Um valor da requisição não pode ser guardado nem comparado; nada foi salvo.",
    es: "Un valor de la solicitud no se puede guardar ni comparar; no se guardó nada.",
  },
  "Something failed on our side. Try again; if it repeats, tell us the requestId.": {
    "pt-BR": "Algo falhou do nosso lado. Tente de novo; se acontecer outra vez, informe-nos o requestId.",
    es: "Algo falló de nuestro lado. Intente de nuevo; si se repite, díganos el requestId.",
  },
  "This server answers under {address}; whoever runs it can add names with ALLOWED_HOSTS.": {
    "pt-BR": "Este servidor responde em {address}; quem o opera pode acrescentar nomes com ALLOWED_HOSTS.",
    es: "Este servidor responde en {address}; quien lo opera puede agregar nombres con ALLOWED_HOSTS.",
  },
  "The request did not arrive in time; nothing was done. Send it again.": {
    "pt-BR": "A requisição não chegou a tempo; nada foi feito. Envie-a de novo.",
    es: "La solicitud no llegó a tiempo; no se hizo nada. Envíela de nuevo.",
  },
  "Path, query and headers have more than 16 KiB; nothing was done.": {
    "pt-BR": "Caminho, parâmetros e cabeçalhos têm mais de 16 KiB; nada foi feito.",
    es: "La ruta, los parámetros y los encabezados tienen más de 16 KiB; no se hizo nada.",
  },
  "This is no HTTP/1.1 request; nothing was done.": {
    "pt-BR": "Isto não é uma requisição HTTP/1.1; nada foi feito.",
    es: "Esta no es una solicitud HTTP/1.1; no se hizo nada.",
  },
};

const words = (text: string): string[] => text.trim().split(/\s+/);

/** Articles, prepositions, pronouns and auxiliaries of the three languages; normalised, in the singular. */
const grammar = words(`
  algum alguma antes ao aos apenas apos aquela aquele aquilo as ate bem com como da das de desde deve do dos ela ele em entre
  era essa esse esta estamos estao estava este eu faz fazer feito fez ficou foi ha haver houve ir iria isso isto ja lhe mais
  mal mas me menos meu minha muita muito na nao nas nenhum nenhuma no nos nossa nosso onde os ou outra outro para pela pelo
  pode podia pois por porque pouco pra quais qual quando que quem sao se sem sendo ser sera seu sido sim so sobre sua tambem
  te tem temos ter teve tinha tivemos tiveram toda todo um uma uns vai vao varias varios voce

  about after all already also am an and another any are aren at be because been before being between but by can could couldn
  did didn does doesn don done each for from get got had has have having he her here him his if in is isn it its just may
  might more much must my none not of on only or other our re she should since some than that the their them then there these
  they this those to too until us ve very was wasn we well were what when where which who whom why will with without won would
  wouldn yes you your

  al algun alguna alguno aquel con cual cuando debe del donde el es eso estaba estan esto hace hacer hasta hay hecho hizo hubo la
  las le les lo los mi mucha mucho muy ningun ninguno nuestra nuestro otra otro pero poco puede quedo si siendo sin solamente
  solo son su sus tambien tenemos tener tenia tiene tras tuvo un unas unos usted ustedes va van ya yo
`);

/**
 * Nouns, verbs and adverbs that fit any lead and so say nothing about this one; normalised, in the singular, each once.
 * A trailing `*` stands for any ending.
 */
const commonplaces = words(`
  abraco adequad* aderencia aderente agora ainda algo alta alto alvo analisando analise andar andou apto aqui atende
  atendemos atender atendeu att avali* avanc* baixa baixo boa bom breve budget caso certo cliente coisa comercial compativel
  compet* compra concorren* condicoes consegui* contat* continu* conversa* criterio curio* dar decid* deixou demonstra
  demonstrou depois desaparec* descartad* desculpe desinteress* desist* desqualific* deu elegivel ellas ellos empresa encaix*
  encerrad* engaj* enquadr* esfri* etapa evolu* falta fase fechado fechou fim final fit fora frac* fria frio funil futur*
  gente geral gostou hoje icp inadequad* infelizmente interes* invalido lead mensagens minimos momento morno mostrou motivo
  nada necessidade negocia* negocio obrigad* oferta ok olhando opcao oportun* optou parado parceiro parou parte pensando
  pensar perd* perfil pesquis* pessoa pessoal plataforma posteriormente potencial preco problema processo produto progred*
  proposta prospect* prossegu* publico qualidade qualific* quente quer querer queria questao quis quiseram razao razoes
  requisitos respond* resposta resultado retorn* rolou ruim ruins segui* sentido servic* situac* soluc* sond* sucesso sumi*
  tarde tempo tentativa timing tudo venda verificar vez vezes vingou

  able advanc* again answer* anything around bad browsing business client close closed cold companies company contact*
  criteria currently customer dark dead deal different direction disappear* disqualif* drop dropped else end ended eventually
  everything follow forward ghost* go goes going gone good great guy hot ideal invalid issue lack later like liked longer
  looking lose lost low many match* meet moment move moved moving multiple never nothing now nurtur* nowhere offer opportunity out
  over partner people person pipeline platform poor potential price priority problem proceed* process product profile
  progres* proposal pursuing qualified qualify quality quiet quite reach* ready really reason regards repl* requirements
  research* response result right sale sense service several shopping silent solution someday someone something soon sorry
  stage still stop stopped suitable target thank thing time touch tried try trying unable unfortunately uninterested
  unqualified unresponsive unsuitable up vanished want wanted warm weak went work worked working worth worthwhile wrong yet

  adelante ahora analizando aun avanz* baja bajo buena bueno calidad caliente calific* cerrad* cerro consultando contest*
  cosa cuestion cumple dejo desafortunadamente descalific* despues dio disculpe embudo encaj* enfrio evaluando exito
  explorando fuera funciono gracias gusto hoy informacion intentos investig* lamentablemente logramos luego mala malo
  mensajes mirando mostro muestra necesidad necesidades objetivo opto persona precio preguntando proceso producto pronto
  propuesta prospero pudo quiere quieren quiso razon razones respuesta salio saludos siguio socio tibio tiempo veces venta
`);

/** Topics that make a whole reason in two words ("sem verba") and teach nothing alone; more may be said about them. */
const bareTopics = new Set(words("caro expensive orcamento presupuesto verba"));

/** What is typed to get past a required field. */
const mash = words(`
  asd asdasd asdf bla blabla blah dolor etc idem ipsum lorem nd prueba qwe qwerty tbd test teste testing ver vide
`);

const emptyWords: ReadonlySet<string> = new Set([...grammar, ...mash]);
const commonWords: ReadonlySet<string> = new Set(commonplaces);
const commonStems = commonplaces.filter((word) => word.endsWith("*")).map((word) => word.slice(0, -1));

/** Whether a word is what people write when they have nothing to say. */
export function isGeneric(word: string): boolean {
  return bareTopics.has(word) || isCommonplace(word);
}

function isCommonplace(word: string): boolean {
  return (
    commonWords.has(word) ||
    commonWords.has(singular(word)) ||
    commonStems.some((start) => word.startsWith(start))
  );
}

/** Whether a word says nothing about this lead. */
export function isEmptyWord(word: string): boolean {
  if (/^\d+$/.test(word)) return false;
  if (word.length < 2 || /^(.)\1+$/.test(word)) return true;
  return emptyWords.has(word) || emptyWords.has(singular(word)) || isCommonplace(word);
}

/** A word without the s of its plural. */
export function singular(word: string): string {
  return word.length > 3 ? word.replace(/s$/, "") : word;
}

/** Words that name a date. */
export const dateWords: ReadonlySet<string> = new Set(
  words(`
  janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro segunda terca quarta quinta sexta
  sabado domingo amanha january february march april june july august september october november december monday tuesday
  wednesday thursday friday saturday sunday tomorrow enero febrero marzo mayo junio julio septiembre setiembre octubre noviembre
  diciembre lunes martes miercoles jueves viernes manana semestre trimestre quarter semester
`),
);

/** Prepositions after which a word is likely to name a party or a thing. */
export const namingWords: ReadonlySet<string> = new Set(
  words("com con with pela pelo by contra versus para"),
);

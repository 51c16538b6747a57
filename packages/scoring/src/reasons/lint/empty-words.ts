const words = (text: string): string[] => text.trim().split(/\s+/);

/** Articles, prepositions, pronouns and auxiliaries of the three languages; normalised. */
const grammar = words(`
  a o as os um uma uns umas de da do das dos em na no nas nos para pra por pelo pela pelos pelas com sem sobre entre
  ate desde apos antes e ou mas que quem qual quais se como quando onde porque pois nao sim ja so apenas tambem ele ela eles
  elas eu nos voce voces seu sua seus suas meu minha nosso nossa nossos nossas este esta estes estas esse essa esses essas
  isso isto aquele aquela aquilo lhe me te outro outra outros outras todo toda todos todas algum alguma alguns nenhum nenhuma
  varios varias ao aos foi era ser sera sao sendo sido estava estao estamos ficou tem tinha teve ter temos tiveram
  tivemos houve haver ha vai vao ir iria fazer feito faz fez pode podia deve muito muita muitos pouco mais menos bem mal

  the an of in on at to for from by with without about between until since after before and or but that which who whom what
  when where why because if as than then not yes already only just also he she they it we you i their his her its our your
  my this these those there here other another all any some none each is are was were be been being am do does did done have
  has had having will would can could should may might must very much more less so too well them him us t s d ll re ve m don
  didn doesn wasn isn aren couldn wouldn won get got

  el la los las lo un unos unas del al con sin sobre hasta tras y u pero cual cuando donde si como solo solamente tambien
  yo usted ustedes su sus mi nuestro nuestra nuestros nuestras este estos eso esto aquel le les otro otra otros otras todo
  todos toda todas algun alguno alguna ningun ninguno es son sera siendo sido estaba estan estamos quedo tiene tenia tuvo
  tener tenemos hubo hay va van hacer hecho hace hizo puede podia debe muy mucho mucha poco mas menos ya porque
`);

/** Nouns, verbs and adverbs that fit any lead and so say nothing about this one; normalised. */
const commonplaces = words(`
  lead leads cliente clientes contato contatos empresa empresas prospect prospects prospecto oportunidade oportunidades negocio
  negocios negociacao processo processos venda vendas comercial funil etapa fase proposta solucao solucoes produto produtos
  servico servicos plataforma oferta parceiro pessoa pessoas gente pessoal interesse interessado interessada interessados
  interessou desinteresse desinteressado perfil fit icp publico alvo frio fria frios morno quente esfriou ruim ruins fraco
  fraca bom boa avancou avanco avancar avancaram evoluiu evolucao evoluir andou andar seguiu seguir seguimento prosseguiu
  prosseguir continuou continuar continuidade progrediu rolou vingou deu certo dar sumiu sumido desapareceu respondeu responde
  responder respondeu responderam resposta respostas retorno retornos retornou retornar retorna retornaram atendeu atende
  atender parou deixou curioso curiosa curiosos curiosidade pesquisando pesquisa pesquisar pesquisava olhando sondando sondagem
  momento agora hoje ainda infelizmente obrigado obrigada desculpe abraco att desistiu desistencia quis quer queria querer
  quiseram gostou demonstrou demonstra mostrou motivo motivos razao razoes problema problemas questao situacao caso coisa coisas
  algo nada tudo descartado descartada desqualificado desqualificada perdido perdida perdeu perda falta encerrado encerrada
  fechado fechou invalido aderente aderencia adequado adequada inadequado inadequada qualificado qualificada qualificou
  compativel potencial sentido necessidade necessidades enquadra encaixa encaixou criterio criterios requisitos apto elegivel
  fora concorrente concorrentes concorrencia competidor competencia competitor competitors ellos ellas atendemos conseguimos conseguiu optou opcao qualificacao qualidade baixo baixa alto alta preco tempo
  parte condicoes engajamento engajou minimos tentativas mensagens perdemos parado compra timing budget futuro futuramente depois tarde breve posteriormente oportunamente vez vezes sucesso tentativa verificar avaliar avaliando
  analisando analise pensando pensar decidiu decidir conversa conversas resultado fim final geral aqui la ok

  customer customers client clients company companies contact contacts business deal deals opportunity process sales sale
  pipeline stage proposal solution product service services platform offer partner person people guy interest interested
  uninterested interesting profile target cold warm hot bad poor weak good great advance advanced advancing progress progressed
  move moved moving forward proceed proceeded proceeding continue continued work worked working out go going went gone goes
  nowhere dead answer answered answers reply replied replies respond responded responds response responses unresponsive ghosted
  ghost ghosting disappeared vanished silent quiet dark curious curiosity browsing looking around researching research shopping
  now moment currently time times yet still unfortunately thanks thank sorry regards want wanted wants like liked reason reasons
  issue issues problem thing things something nothing anything everything disqualified unqualified qualified qualify lost lose
  loss lack dropped drop closed close invalid suitable unsuitable right wrong match matching ideal criteria requirements potential
  sense worth worthwhile later future someday soon eventually follow up over really quite several many multiple never again
  ready timing end ended decided decide low quality able unable reach reached touch meet longer pursuing someone else different
  direction budget priority price try trying tried contacted proceeding result stopped stop

  contacto contactos oportunidad negociacion proceso procesos venta ventas embudo propuesta solucion soluciones producto productos
  servicio servicios socio persona personas interes interesado interesada interesados interesa perfil objetivo tibio caliente
  malo mala bueno buena avanzo avance avanzar progreso prospero siguio seguir continuo continuar continuidad funciono salio
  dio desaparecio respondio responde responder respondieron respuesta respuestas contesto contesta contestar dejo curiosa
  mirando investigando explorando consultando preguntando informacion ahora hoy aun lamentablemente desafortunadamente gracias
  disculpe saludos desistio quiso quiere quieren gusto mostro muestra razon razones cuestion situacion cosa cosas nada
  descartado descartada descalificado descalificada perdido perdida perdio cerrado cerrada cerro califica calificado calificada
  encaja encajar cumple criterio requisitos necesidad necesidades futuro despues luego pronto fuera adelante opto calidad baja bajo alto precio tiempo pudo logramos contactar intentos mensajes veces vez exito evaluando analizando
  pensando decidio conversacion resultado enfrio
`);

/** What is typed to get past a required field. */
const mash = words(`
  asdf asd asdasd qwe qwerty xxx xx aaa aaaa teste testes test testing prueba lorem ipsum dolor bla blah blabla na nd n d tbd
  ver vide idem etc
`);

export const emptyWords: ReadonlySet<string> = new Set([...grammar, ...commonplaces, ...mash]);

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

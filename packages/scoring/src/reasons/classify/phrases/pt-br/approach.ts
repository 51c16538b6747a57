import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Brazilian Portuguese for reasons of approach: how they were introduced or worked. */
export const phrases: PhraseTable = {
  approach_no_decision_maker: {
    4: `
      nao (e|era|fala com|falei com|chegou|chegamos|consegui falar com|consegui chegar|conseguimos falar
      com|tivemos acesso|conseguimos|tem|ha|localizei|acessou|falamos com) [a|o|ao|no|com|um|acesso|
      quem] [_] (decisor|decisora|decisores|tomador|responsavel|dono|autonomia|poder|alcada|autoridade|
      decide|influenciador); (sem|falta de|baixo) [acesso] [a|ao|o|com] [o] (decisor|decisores|tomador|
      poder de decisao|autonomia|alcada|poder|autoridade|responsavel); (nao|nunca) (decide|decidia|
      define|manda|assina|apita|tem poder|tem autonomia|participa da decisao|e ele quem decide|resolve);
      (vai|precisa|tem que|quer|ficou de|depende|precisava|iria|tinha que|vou|vao) [de] (falar|
      conversar|consultar|ver|alinhar|discutir|perguntar|apresentar|checar|confirmar|levar|passar|
      validar|avaliar|decidir|verificar) [isso|o|a|tudo|com|para|ao|junto] [com|para|ao] [o|a|os|seu|
      sua|esse] (<decider>); depende [da|do|de|dos] [aprovacao|decisao|aval|ok|outra|outras] [do|da|de|
      dos] [_] (<decider>|terceiros|pessoa|pessoas); (secretaria|recepcao|recepcionista|telefonista|
      portaria|atendente|porteiro|assistente) ... nao (passa|passou|transfere|transferiu|deixa|deixou|
      liberou|encaminha); (barrado|barrou|barrada|parou) (na|pela|no) (secretaria|recepcao|
      recepcionista|gatekeeper|telefonista|portaria); contato (sem|nao) (poder|decide|decisor|autonomia|
      e decisor); quem decide e [o] (outro|outra|<decider>|matriz); decisao [e|vem|fica|tomada] [na|da|
      do|pela|com|no] (<decider>|matriz|outra|outro|exterior); (estagiaria|estagiario|assistente|
      analista|recepcionista|secretaria) (sem|que nao)
    `,
    3: `
      sem decisor; nao decisor; (estagiario|estagiaria); pessoa (errada|incorreta); (falei|falamos|
      contato) [so|apenas|somente|com] [com] [a|o] (secretaria|estagiario|estagiaria|recepcionista|
      assistente)
    `,
    1: `decisor; poder de decisao; influenciador`,
  },
  approach_unaware: {
    4: `
      (nao|nem|nunca) (sabia|sabe|lembra|lembrava|tinha ideia|esperava|estava sabendo|tinha conhecimento|
      reconhece|reconheceu|se lembra|recorda) [de|da|do|que|por|o|quem|ter] [_]; (nao|nunca) [se|fez|
      preencheu|deixou] [o|a|nenhum] (solicitou|pediu|cadastrou|inscreveu|preencheu|autorizou|pediram|
      solicitaram|deu autorizacao|fez cadastro|fez contato|entrou em contato|consentiu|fez nenhum
      cadastro|cadastro|autorizacao) [contato|o|a|se|nada|nenhum|cadastro|ligacao|informacao|nada|
      formulario]; nao se (cadastrou|inscreveu); (pediu|pede|pediram|solicitou|quer|exigiu|mandou) [para]
      [que] [nao] (nao|parar|parasse|parassemos|remover|retirar|tirar|descadastrar|sair|ser removido|
      exclusao|remocao|excluir|apagar) [de|ser|ser mais|mais|receber|receba|o|a|da|entrar] [_] [mais]; nao
      (quer|deseja|gosta|queria|aceita|quis|recebe) [de|mais|ser|receber|o|que] [mais] (contato|contatos|
      ligacao|ligacoes|receber|ser contatado|contatado|ser incomodado|incomodado|mensagem|mensagens|que
      liguem|ligue|liguem|receber ligacoes); nao (ligar|perturbe|perturbar|incomodar|contatar) [mais];
      (descadastrou|descadastrado|descadastro|opt out|optout|opt out|lgpd); bloqueou [nosso|o|a|nos|meu]
      [numero|contato|whatsapp]; (nao conhece|desconhece|desconhecia) [o|a|nosso|nossa|quem] (parceiro|
      parceira|indicador|indicacao|empresa|produto|quem indicou|motivo); (surpreso|surpresa|surpreendeu)
      com (contato|ligacao); (irritado|irritou|reclamou|bravo|incomodado) [com|do|da|pelo] [o|a] (contato|
      ligacao|ligacoes|insistencia); sem (consentimento|autorizacao|opt in); lista (comprada|fria);
      (passaram|deram|passou|deu) [o|meu|seu] (numero|telefone|contato|whats) (dele|dela|deles|sem);
      (ficou|estava|ficaram) (bravo|brava|irritado|irritada|chateado|chateada|puto|nervoso) [com|por|
      porque|de] [_] [ligamos|contato|ligacao|_]
    `,
    3: `bloqueou; nao me ligue; indicacao sem aviso; (foi|veio) indicado sem saber; removido da lista`,
  },
  approach_expectation: {
    4: `
      (achou|achava|pensou|pensava|esperava|queria|acreditava|imaginou|imaginava|acharam|pensaram) [que|
      ser|fosse|seria|algo|o|um|uma] [era|e|seria|fosse|ser|produto|servico|plano|curso|sistema] [de]
      (gratis|graca|gratuito|gratuita|de graca|0800|outra coisa|outro produto|outro tipo|diferente|mais
      barato|mais simples|mais completo|presencial); (parceiro|indicador|vendedor|consultor|promessa|
      prometeram|prometeu|prometido|disseram|falaram|informaram) [_] [prometeu|disse|falou|vendeu|
      ofereceu|garantiu|que|que era|passou|havia|tinha] [algo|outra|um|o|informacao|errado|uma] [_] (nao
      existe|nao temos|nao fazemos|nao praticamos|desconto|gratis|outra coisa|outro preco|prazo|preco
      errado|valor errado|errada|errado|condicao|garantia|que nao|integracao|de graca|gratuito|
      implantacao|bonus); (entendeu|compreendeu|interpretou) (errado|mal|outra coisa|diferente|que era);
      expectativa* ... (desalinhada|desalinhadas|diferente|diferentes|errada|erradas|irreal|irreais|
      frustrada|nao atendida|incompativel|alta|equivocada|quebra|preco|prazo); (quebra|desalinhamento|
      alinhamento|frustracao) de expectativa*; promessa (errada|falsa|exagerada|nao cumprida|indevida|do
      parceiro); (queria|quer|queriam) (de graca|gratis|gratuito|versao gratuita|tudo pronto|milagre|
      resultado imediato); confundiu [com] (outro|outra|a|o|produto|empresa|servico); nao era [isso|o]
      [que] (esperava|imaginava|pensava|prometido|prometeram|entendeu|esperado); propaganda enganosa;
      prazo (de implantacao|de entrega) (incompativel|diferente|maior); (achava|achou|pensou|pensava|
      esperava|acreditava|imaginava) que (instalava|incluia|vinha|fazia|cobria|dava|inclui|resolvia|
      entregava|teria|ia ser|podia)
    `,
    3: `mal entendido; gratuito; gratis`,
    1: `expectativa; expectativas; de graca; prazo de entrega; prazo`,
  },
  approach_not_interested: {
    4: `
      (so|apenas|somente|era so|estava so|esta so) [estava|esta|por|queria|quer|na] [so|fazendo]
      (pesquisando|pesquisa|olhando|sondando|curiosidade|curiosa|curioso|cotando|cotacao|cotar|
      especulando|conhecer|conhecendo|informacao|informacoes|saber|entender|testando|comparando|vendo|
      espiando)
    `,
    3: `
      sem [nenhum|qualquer|mais] interesse; (nao|nunca) (tem|teve|tinha|tem mais|demonstrou|mostrou|ha|
      houve|possui|despertou|apresentou|existe|demonstraram|manifestou|tiveram) [mais|nenhum|muito|
      qualquer] interesse; (perdeu|perda|falta|perderam|perdendo) [de|o|do|pelo] interesse; desinteresse;
      desinteressado; desinteressada; desinteressou; nao (interessado|interessada|se interessou|interessa|
      interessou|interessados|se interessa|esta interessado|esta interessada|se interessaram|esta mais
      interessado); (desistiu|desistencia|desistiram|desistente); nao (quer|quis|quer mais|quiseram|
      querem|deseja|pretende|vai querer) [mais|nada|nem|continuar|seguir|prosseguir|comprar|contratar|
      falar|fechar|saber|ouvir|conversar|mudar|trocar]; sem (necessidade|dor|demanda|utilidade|intencao|
      intencao de compra); (satisfeito|satisfeita|satisfeitos|feliz|contente) com; (curioso|curiosa|
      curiosos|curiosidade|especulador|turista); lead (frio|fria|gelado|sem interesse|desinteressado|nao
      quis); (gelado|gelada|frio|frios|fria); (recusou|rejeitou|declinou|dispensou) [proposta|oferta|
      contato]; agradeceu (mas|e dispensou|e recusou|e nao); nao quer; nao quis; (esta|estava|apenas|
      estao) pesquisando; mudou de ideia; nao faz sentido [agora|no momento]; nao (gostou|curtiu|se
      convenceu|convenceu) [do|da|de] [produto|sistema|demo|apresentacao|solucao]; sem interesse no
      momento; nao tem interesse no momento; nao (aceitou|aceitaram|topou) [a|nossa] (proposta|oferta);
      (nao|nem) (tem|ha|sente|teve|tinha|existe|ve|viu|enxerga|enxergou|vejo|identificou|percebeu|houve)
      [mais|a|nenhuma|muita|real] (necessidade|dor|utilidade|beneficio|vantagem|demanda|motivo|uso|ganho);
      nao (precisa|precisam|precisava|necessita)[mais|nada|disso|do produto|do servico]; nao acha que
      precisa
    `,
    2: `
      pesquisando; sondando; especulando; interesse baixo; baixo interesse; pouco interesse; sem
      engajamento
    `,
    1: `pesquisa; cotacao; cotando`,
  },
  no_response: {
    4: `
      (nao|nunca|nem|ninguem|para de|parou de|pararam de|deixou de|parou|sem) [me|nos|mais|deu|da|tive|
      tivemos|obtive|houve|teve|consegui|conseguimos|o|a|telefone] (atende|atendeu|atendem|responde|
      respondeu|respondem|responder|responderam|respondendo|retorna|retornou|retornam|retorno|retornar|
      resposta|respostas|atendeu mais|atender|devolutiva|visualiza|visualizou|contesta|respondia|
      atendia) [mais|nenhuma] [<phone>|<email>|ligacao|ligacoes|mensagem|mensagens|tentativas]; nao
      [consegui|conseguimos|foi possivel|houve|se conseguiu|consigo|consegue] [mais] [o|fazer|
      estabelecer|nenhum|ter|nem] (contato|contatar|contactar|localizar|falar|encontrado|localizado|
      contatado|falar com ele|contato com [o] cliente); (nunca|sem|nenhum) [consegui|conseguimos|
      sucesso|exito|um] [de|no|nos|o|falar|em] (contato|contatar|falar|sucesso|exito|localizar); sem
      (contato|retorno|resposta|devolutiva|sucesso|exito|sinal|noticias|feedback|comunicacao|interacao|
      contato com o cliente); (completada|finalizada|encerrada|fim|fim da|concluida|terminada|esgotada|
      esgotou|esgotadas|esgotado|excedida|estourou|terminou|acabou|cumprida|cumpriu|passou) [a|as|de|do|
      o|pela|toda] (cadencia|regua|fluxo|sequencia|tentativas|tempo de follow up|follow up|prospeccao);
      (perdemos|perdi|perdeu) [o] contato; excedido [o] tempo; (nao|sem) (dar|deu|da|mandou|mandar)
      [mais] (sinal|noticia|retorno|satisfacao); contato impossivel; sem sucesso; sem exito
    `,
    3: `
      (sumiu|sumiram|sumido|sumida|desapareceu|desapareceram|evaporou|escafedeu); caixa postal; varias
      (tentativas|ligacoes|vezes); (celular|telefone|fone|tel|cel|numero|aparelho) [esta|so] (desligado|
      fora|ocupado|nao atende|so chama|chama|toca|mudo|indisponivel); desligado; fora de area; (so|
      somente) [da|esta] (chama|chamando|toca|ocupado|caixa|ocupada); (chama|toca|chamou|tocou) (ate|e
      nao|e ninguem|e cai|e nada|mas); (da|deu|dando|deram|levei|tomei|levamos) [um] (vacuo|bolo|ocupado|
      perdido|sem resposta|gelo|ghost); vacuo; visualiz* (e nao|mas nao|e nada|sem responder|nao); (leu|
      le|lida|lidas|visto) (e nao|mas nao|sem responder|e nada); (cliente|lead|esta|contato|negociacao|
      ele|conversa) esfriou; esfriou; esfriaram; (nao|faltou|nunca) (compareceu|apareceu|comparece|veio|a
      reuniao|na reuniao|entrou na reuniao|participou|foi na reuniao); (no show|noshow|no show); ghost*;
      incontatavel; inacessivel; ilocalizavel; nao localizado; ocupado; ocupada; desligou (na cara|
      telefone|na minha cara|no meio|a ligacao|na hora); desligou; (bateu|desliga) [o] telefone; cai (na
      caixa|direto|a ligacao); silencio; abandonou [o|a] (conversa|chat|contato|atendimento|formulario);
      abandonado; abandono; (cadencia|fluxo|sequencia|regua) (finalizada|finalizado|encerrada|encerrado|
      concluida|esgotada|completa|sem); nao da (sinal|noticias|retorno|resposta); nao visualiza; nao deu
      (retorno|sinal|resposta|noticias); (tentei|tentamos|tentativas) <number> [vezes|x|contatos|
      ligacoes]; (liguei|ligamos|chamei|chamamos|mandei) <number> [vezes|x] [e] (nada|sem|ninguem|nunca);
      (caixa|cai na caixa) postal; so [da|cai|na] [na] (caixa|ocupado); sem sinal de vida; nem (sinal|
      resposta|visualiza)
    `,
    2: `chamando; toca; so chamada; sem atendimento; mudo; sem whatsapp resposta`,
    1: `tentativas`,
  },
  price_too_high: {
    4: `
      (achou|acha|acho|acharam|achando|achava|considerou|consideram|considera|considerado|ficou|esta|saiu|
      sai|parece|pareceu) [o|a|os] [preco|valor|proposta|mensalidade|plano|produto] [muito] (caro|cara|
      caros|salgado|salgada|pesado|pesada|carissimo|puxado|alto|elevado|alta); (preco|valor|valores|
      precos|custo|mensalidade|taxa|taxas|investimento|proposta|plano|tarifa|parcela|parcelas|custos|fee|
      frete) [e|estava|ficou|muito] (alto|alta|altos|altas|caro|cara|elevado|elevada|elevados|salgado|
      salgada|pesado|pesada|acima|fora|puxado|abusivo|inviavel|inviaveis|incompativel|superior|absurdo|
      absurda|nao agradou|nao competitivo|maior); (muito|mais|bem|super) (caro|cara|caros|caras); caro
      demais; cara demais; acima ... (preco|valor|mercado|esperado); (nao (viu|ve|enxergou|enxerga|
      percebeu)) [o] valor; nao vale [o|a] (preco|valor|investimento|pena); nao (viu|ve|enxergou|enxerga|
      percebeu|vale) [o] (valor|preco) [pelo|no] [preco]; custo beneficio; nao (aceitou|concordou|gostou|
      topou|quis pagar) [com] (preco|valor|valores|proposta|mensalidade); (concorrente|outro|outra|outros)
      ... (barato|barata|baratos|em conta); (mais|opcao) (barato|barata|baratos|em conta); preco (do
      concorrente|da concorrencia|menor|nao competitivo); (perdeu|perdemos|perdido|perda|perdi) (por|no|
      em|devido|pelo) [a|ao] (preco|valor|custo); (achou|queria|pediu) ... desconto maior; negociacao de
      preco; (motivo|por causa|questao|devido) [de|do|ao] (preco|valor); (fora|acima) [do|de|dos] (valor|
      preco|precos) [de|do] mercado; (preco|valor|custo) [para|pro] [ele|eles|ela] ... (alto|pesado|
      puxado); (desistiu|desistiram|saiu|recusou|perdeu|largou|cancelou) (pelo|por causa do|por|devido ao|
      em funcao do) (preco|valor|custo); (assustou|assustaram|assustado) [se] (com) [o] (preco|valor|
      custo)
    `,
    3: `caro; cara; carissimo; salgado; custo alto; alto custo; taxa de juros; objecao de preco`,
    1: `
      preco; precos; valor; valores; custo; condicoes comerciais; condicao comercial; condicoes de
      pagamento; forma de pagamento; juros
    `,
  },
};

import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Brazilian Portuguese for reasons of process: data, duplicates and our own side. */
export const phrases: PhraseTable = {
  data_invalid_contact: {
    4: `
      <phone> [esta|e|eh|era|dele|do|de|da|informado|cadastrado|ta|do cliente] (errado|errada|invalido|
      invalida|incorreto|incorreta|inexistente|inexistentes|nao existe|nao existem|nao e|nao pertence|e de
      outra pessoa|de outra pessoa|de outro|trocado|incompleto|desatualizado|mudou|cancelado|de terceiro|
      de terceiros|nao confere|nao recebe|inativo|falso|programado para nao receber|nao completa|nao
      informado|nao tem|faltando|errados|invalidos|pertence a outra); (errado|invalido|incorreto|engano|
      foi engano|inexistente) <phone>; <email> [esta|e|eh|era] (errado|invalido|incorreto|inexistente|
      voltou|voltando|retornou|bounce|nao existe|devolvido|nao entregue|errada|invalida|voltaram|
      rejeitado|com erro|desatualizado|nao chega|falso|hard); (hard|soft) bounce; bounce; (dados|contato|
      contatos|cadastro|informacoes) [de] [contato] [esta|estao|e|sao] (errado|errados|invalido|invalidos|
      incorreto|incorretos|desatualizado|desatualizados|inexistente|inexistentes|incompletos de contato|
      erradas|invalida|nao procede|nao conferem); (sem|nao tem|falta|nao informou|faltou|nao deixou|nao
      possui|nao passou|faltando) [o|um|os] (telefone|celular|email|fone|contato telefonico|whatsapp|
      numero|tel|dados de contato|meio de contato|ddd); <phone> fora de (servico|uso); nao (trabalha|esta|
      atua|faz parte|trabalham|trampa) mais (na|la|aqui|nessa|nesta|da|com|empresa|no) [empresa|local|la];
      nao (trabalha|atua) [mais] (la|aqui|na empresa); (saiu|foi desligado|desligada|demitido|deixou|se
      desligou|saiu fora|pediu demissao|foi demitido|demitida) [da|a|de] (empresa|companhia|la|cargo); ex
      funcionario; nao (e|era|conhece) (essa|esta|a) pessoa; (pessoa|contato) (errada|errado|inexistente|
      incorreto|nao existe); ninguem com esse nome; nao conhece (ninguem|esse nome|essa pessoa|ele);
      engano; dados errados; <phone> e de; nao [foi possivel|conseguimos|consegui] (encontrar|achar|obter|
      encontramos|achamos|ha) [as|os|informacoes de|dados de] [contato|informacoes|telefone|email|dados]
      (de contato|contato|telefone|email); sem [nenhum] (contato|telefone|email|numero|whatsapp) (valido|
      correto|certo|atualizado|funcionando)
    `,
    3: `
      contato invalido; contato errado; desatualizado; falecido; faleceu; numero virtual; sem dados;
      (empresa|lead|contato|pessoa|cliente) nao (encontrada|encontrado|existe|localizada)
    `,
  },
  data_incomplete: {
    4: `
      (nao|nunca) (mandou|enviou|mandaram|enviaram|passou|forneceu|encaminhou|entregou|apresentou|
      informou|preencheu|trouxe|repassou|completou|disponibilizou|anexou|respondeu) [_] [_] (documento|
      documentos|documentacao|informacao|informacoes|dados|docs|formulario|questionario|briefing|balanco|
      contrato social|fatura|conta|arquivo|planilha|comprovante|comprovantes|papelada|cadastro);
      (cadastro|formulario|documentacao|documentos|informacao|informacoes|dados|ficha|briefing|docs|
      preenchimento|lead) [esta|estao|veio|vieram] (incompleto|incompleta|incompletas|incompletos|
      pendente|pendentes|faltando|insuficientes|insuficiente|faltante|nao enviada|nao enviado|nao
      enviados|nao enviadas|parcial|nao recebida|nao recebidos|vazio|em branco); (falta|faltam|faltou|
      faltaram|faltando|falta de|ausencia de|pendencia de|sem) [de|os|as|a|o|alguns|algumas] (documento|
      documentos|documentacao|informacao|informacoes|dados|docs|briefing|contexto|detalhes|comprovante|
      comprovacao); pendencia documental; (nao|nunca) (mandou|enviou|passou|forneceu|informou|encaminhou|
      repassou|trouxe|deu|mandaram|enviaram|passaram) ... (que) (pedi|pedimos|pediu|solicitei|solicitamos|
      combinamos|precisamos); (nao|nunca) (mandou|enviou|passou|forneceu|informou|encaminhou|repassou) [_]
      (cnpj|cpf|contrato|rg|faturamento|nota|endereco|segmento)
    `,
    3: `incompleto; documentos pendentes; pouca informacao; poucas informacoes; sem informacao`,
    1: `documentacao`,
  },
  spam_or_fake: {
    4: `
      spam; (lead|cadastro|contato|dados|nome|empresa|registro|formulario|telefone|email|perfil|
      informacoes|nomes|solicitacao|pedido) (falso|falsa|falsos|falsas|fake|ficticio|ficticia|ficticios|
      inventado|inventados|de teste|teste|robo|de robo|de bot|spam|golpe|nao real|nao e real|inventou);
      fake; falso; trote; golpe; golpista; fraudulento; (brincadeira|zoeira|zueira|pegadinha|troll|
      zuando); (lead|cadastro|registro|envio|formulario) [de|para] teste; teste interno; criança
      preencheu; nome (inexistente|inventado|absurdo); phishing; vendedor de spam; mensagem automatica;
      (negocio|oportunidade|card) de teste
    `,
    3: `nao e um lead; lead invalido; nao e lead; (teste|test|prueba) (teste|test|prueba|asdf)`,
    1: `robo; robos; bot; bots; fraude; crianca; propaganda`,
  },
  duplicate_same_partner: {
    4: `
      duplicado; duplicidade; duplicata; (lead|cadastro|contato|registro|oportunidade|negocio|card|
      cliente) (repetido|repetida|duplicado|duplicada|ja existe|ja existente|ja cadastrado|ja enviado|em
      duplicidade|clonado|igual); repetido; repetida; (ja|foi) [foi|tinha sido|estava|esta|havia sido|
      foram|havia|tinha] (cadastrado|cadastrada|enviado|enviada|indicado|indicada|registrado|registrada|
      mandou|mandado|enviou|cadastrou|indicou|recebido|veio) [antes|por|mes|semana|anteriormente|pelo|
      pela|o|esse|este|em|na|no] [voce|voces|mesmo|mesma|parceiro|parceira|ele|lead|ontem|passado|
      passada|eles|_]; (ja|voce|voces) [nos|ja] (mandou|enviou|indicou|mandaram|enviaram|indicaram|
      cadastrou|cadastraram) (esse|este|essa|esta|o|antes|ele); ja existe [no|na|em|um|uma|o] [_] (crm|
      base|sistema|cadastro|lead|registro|card|negocio|oportunidade|pipe|pipedrive|funil); mesclado;
      unificado; mesmo lead; reenviado; reenvio
    `,
    1: `merge`,
  },
  duplicate_other_partner: {
    4: `
      (ja|foi) [foi|veio|tinha sido|esta|estava|havia sido|e|era|tinha] (veio|registrado|cadastrado|
      indicado|enviado|indicada|registrada|enviada|protegido|reservado|trazido|atendido|mapeado|chegou|
      lead|cliente|trabalhado) [antes|antes|primeiro|por|pelo|pela|via|com|de] (por|pelo|pela|via|com|
      de|do|da|outro|outra) [um|uma] [outro|outra] (parceiro|parceira|canal|revenda|revendedor|
      representante|agencia|indicador|consultor|distribuidor|indicacao|parceria|corretor); (registrado|
      cadastrado|indicado|indicada|enviado|protegido|reservado|mapeado|veio|chegou|registro|indicacao|
      duplicado|duplicidade) [antes] (por|pelo|pela|via|com|de|do|da) [um|uma] (outro|outra) (parceiro|
      parceira|canal|revenda|revendedor|representante|agencia|indicador|consultor|distribuidor|corretor)
      [antes|primeiro]; (outro|outra) (parceiro|parceira|revenda|canal|representante|revendedor|agencia|
      indicador|distribuidor) ... (ja|registrou|indicou|enviou|cadastrou|antes|primeiro|atende|
      atendendo|trabalhando|trouxe|cadastrado|mandou|dono); (lead|oportunidade|conta|cliente) (de|do|da|
      com) (outro|outra) (parceiro|parceira|canal|revenda|representante|agencia); conflito de (canal|
      canais|parceiro|parceiros|registro|territorio); protecao de outro; outro parceiro
    `,
  },
  vendor_already_working: {
    4: `
      (ja|atual) [e|era|sao|nosso|nossa|esta|foi] [nosso|nossa|um|uma] (cliente|clientes|aluno|aluna|
      assinante|contratante|associado|usuario|usuarios|cliente nosso|beneficiario) [nosso|nossa|da casa|
      ativo|da base|da empresa|atual|conosco|ativa]; (cliente|aluno|assinante) (da|na|de) (base|casa|
      carteira); (cliente|aluno|assinante|clientes) (ativo|ativa|atual|existente|recorrente|antigo|
      ativos); e (nosso|nossa) cliente; nosso cliente; ja (contratou|fechou|comprou|compra|assinou|usa|
      utiliza|tem|trabalha|possui) [com] (conosco|a gente|nosso|nossa|nossos|nos) [produto|sistema|plano|
      servico|solucao]; (ja|esta|estava) [esta|estava|em|sendo|existe|ha|tem|havia] (negociacao|
      negociando|atendido|atendida|trabalhado|trabalhada|em negociacao|atendimento|conversa|oportunidade|
      em atendimento|em contato|proposta|em andamento|em tratativa|tratativas|negocio) [aberta|ativa|em
      andamento|aberto] [com|pelo|por|pela|de] [o|outro|nosso|nossa|a|meu] [_] [time|comercial|equipe|
      vendedor|vendas|consultor|gerente|conosco|executivo|interno|matriz]; (oportunidade|negociacao|
      negocio|proposta|deal) (ja|aberta|ativa|em andamento|existente|aberto) [aberta|em andamento|existe]
      [conosco|com]; conta (ja|em|de) (atendida|carteira|estrategica|nossa); na carteira [de|do]; (quer|
      queria|precisa|ligou|procurando|busca) [de|para|por] (suporte|segunda via|2a via|boleto|cancelar o
      plano|sac); atendimento ao cliente; ja esta na base; renovacao de cliente; pos venda; (e|esta|ja|ja
      e|ja esta) (da|na) nossa (base|carteira) [ativa|de clientes]
    `,
    3: `
      (ja|esta) [esta|sendo] (com|atendido por|tratado por|conduzido por|sendo atendido por) [o|a]
      (vendedor|vendedora|consultor|consultora|colega|outro vendedor|outra vendedora|executivo|
      comercial|gerente de contas|time comercial)
    `,
    1: `suporte`,
  },
  vendor_capacity: {
    4: `
      (demoramos|demorei|demorou|demora|demoraram|atrasamos|atrasei|atraso|atrasou|lentidao) [muito|para|
      no|na|nossa|em|de|demais] [nosso|nossa|o|a|retornar|atender|primeiro|entrar|ligar|responder|enviar|
      mandar|retorno|atendimento|contato|proposta|resposta|vendas|comercial] [_]; (sem|falta de|falta|nao
      (tem|temos|havia|tinha)) [de] (agenda|estoque|capacidade|equipe|vaga|vagas|mao de obra|instrutor|
      tecnico|tecnicos|disponibilidade|produto em|turma|slot|braco|pessoal|horario|estrutura) [de|para|
      disponivel|na|nossa]; nao (temos|tinhamos|tivemos|tem|ha|havia|tinha|conseguimos|conseguiriamos|
      possuimos|damos|demos) [a|mais|nossa|prazo|como|uma|no] (agenda|estoque|capacidade|equipe|vaga|
      vagas|gente|pessoal|disponibilidade|tecnico|tecnicos|tempo habil|prazo|entregar|atender a demanda|
      atender o prazo|atender no prazo|conta de atender|turma|horario|produto|estrutura|braco|pernas|
      atender); (fora|ruptura) de (estoque|linha); indisponivel; indisponibilidade; esgotado; (produto|
      item) (em falta|indisponivel|esgotado|descontinuado); turma (lotada|cheia|fechada|cancelada); vagas
      (esgotadas|encerradas|preenchidas); agenda (cheia|lotada); nao (retornamos|ligamos|respondemos|
      atendemos a tempo|demos retorno|demos sequencia|fizemos|contatamos|enviamos) [a tempo|o|a|proposta|
      contato]; (esquecemos|perdemos o (prazo|timing)|perdemos prazo); falha (nossa|interna|do comercial|
      no atendimento); erro (nosso|interno); mau atendimento; atendimento ruim; prazo de entrega longo;
      (falta|ausencia|falha) [de|no|do] [nosso] (follow up|followup|acompanhamento|seguimento|retorno
      nosso|atendimento|contato nosso|suporte); (insatisfeito|insatisfeita|insatisfacao|descontente|
      reclamou|reclamacao) [com|do] [o|nosso] (atendimento|servico|suporte|vendedor|time|demora|
      comercial); comunicacao ineficiente; sem (gente|equipe|time|pessoal|braco|tecnico|tecnicos|agenda|
      vaga) (para|pra) _; (estamos|estavamos|ficamos) sem (gente|equipe|time|pessoal|braco|tecnico|
      tecnicos|agenda|estoque|vaga|vagas)
    `,
    1: `capacidade`,
  },
  compliance_blocked: {
    4: `
      (restricao|restricoes|pendencia|pendencias|problema|problemas|divida|dividas) [no|na|de|com|em|do]
      (cnpj|cpf|credito|serasa|spc|receita|nome|judicial|financeira no cnpj|legal|juridica|juridico|
      fiscal|cadastral); (reprovado|reprovada|negado|negada|recusado|nao aprovado|nao aprovada|barrado|
      reprovou|nao passou|vetado|bloqueado) [na|no|pelo|pela|o|em] [analise|politica|avaliacao] [de]
      (credito|analise|compliance|juridico|cadastro|risco|antifraude|serasa|cadastral|score|legal|kyc|
      documental); credito (negado|reprovado|recusado|nao aprovado|nao liberado|restrito); nome sujo;
      negativado; negativada; serasa; spc; inadimplente; inadimplencia; (ex cliente|cliente) inadimplente;
      devedor; (compliance|juridico|legal) ... (barrou|vetou|bloqueou|nao aprovou|reprovou|negou|nao
      liberou|nao permite); lista (negra|restritiva|restrita|de sancoes); blacklist; (impedimento|
      impedido|bloqueio|questao|questoes|motivo|motivos|problema|restricao) (legal|juridico|juridica|de
      compliance|judicial|legais|juridicas|regulatorio|regulatoria|etico|etica); analise de credito; score
      (baixo|insuficiente); sem credito; pld; conflito de interesse*; politica interna; lavagem de
      dinheiro
    `,
    1: `compliance`,
  },
};

import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Brazilian Portuguese for reasons of process: data, duplicates and our own side. */
export const phrases: PhraseTable = {
  data_invalid_contact: {
    4: `
      <phone> [informado|cadastrado|ta] (errado|invalido|incorreto|inexistente|nao existe|nao e|nao pertence|e
      de outra pessoa|de outro|trocado|incompleto|desatualizado|mudou|cancelado|de terceiro|nao confere|nao
      recebe|inativo|falso|programado para nao receber|nao completa|nao informado|nao tem|faltando|pertence a
      outra); (errado|invalido|incorreto|engano|foi engano|inexistente) <phone>; <email> (errado|invalido|
      incorreto|inexistente|voltou|voltando|retornou|bounce|nao existe|devolvido|nao entregue|rejeitado|com
      erro|desatualizado|nao chega|falso|hard); (hard|soft) bounce; bounce; (dados|contato|cadastro|informacoes)
      [contato] [sao] (errado|invalido|incorreto|desatualizado|inexistente|incompletos de contato|nao procede|
      nao conferem); (sem|nao tem|falta|nao informou|faltou|nao deixou|nao possui|nao passou|faltando)
      (telefone|celular|email|fone|contato telefonico|whatsapp|numero|tel|dados de contato|meio de contato|ddd);
      <phone> fora de (servico|uso); nao (trabalha|esta|atua|faz parte|trampa) mais (na|la|aqui|nessa|nesta|da|
      com|empresa|no) [empresa|local]; nao (trabalha|atua) (la|aqui|na empresa); (saiu|foi desligado|desligada|
      demitido|deixou|se desligou|saiu fora|pediu demissao|foi demitido) (empresa|companhia|la|cargo); ex
      funcionario; nao (e|era|conhece) (essa|esta|a) pessoa; (pessoa|contato) (errada|inexistente|incorreto|nao
      existe); ninguem com esse nome; nao conhece (ninguem|esse nome|essa pessoa|ele); engano; dados errados;
      <phone> e de; nao [foi possivel|conseguimos|consegui] (encontrar|achar|obter|encontramos|achamos|ha)
      [informacoes de|dados de] [contato|informacoes|telefone|email|dados] (contato|telefone|email); sem
      [nenhum] (contato|telefone|email|numero|whatsapp) (valido|correto|certo|atualizado|funcionando); (faltou|
      falta|faltando|sem|tem) [_] (digito|ddd)
    `,
    3: `
      contato invalido; contato errado; desatualizado; falecido; faleceu; numero virtual; sem dados; (empresa|
      lead|contato|pessoa|cliente) nao (encontrada|existe|localizada)
    `,
  },
  data_incomplete: {
    4: `
      (nao|nunca) (mandou|enviou|passou|forneceu|encaminhou|entregou|apresentou|informou|preencheu|trouxe|
      repassou|completou|disponibilizou|anexou|respondeu) [_] [_] (documento|documentacao|informacao|dados|docs|
      formulario|questionario|briefing|balanco|contrato social|fatura|conta|arquivo|planilha|comprovante|
      papelada|cadastro); (cadastro|formulario|documentacao|documentos|informacao|dados|ficha|briefing|docs|
      preenchimento|lead) [veio|vieram] (incompleto|pendente|faltando|insuficientes|faltante|nao enviada|
      parcial|nao recebida|vazio|em branco); (falta|faltam|faltou|faltando|falta de|ausencia de|pendencia de|
      sem) [alguns|algumas] (documento|documentacao|informacao|dados|docs|briefing|contexto|detalhes|
      comprovante|comprovacao); pendencia documental; (nao|nunca) (mandou|enviou|passou|forneceu|informou|
      encaminhou|repassou|trouxe|deu) ... que (pedi|pedimos|pediu|solicitei|solicitamos|combinamos|precisamos);
      (nao|nunca) (mandou|enviou|passou|forneceu|informou|encaminhou|repassou) [_] (cnpj|cpf|contrato|rg|
      faturamento|nota|endereco|segmento)
    `,
    3: `incompleto; documentos pendentes; pouca informacao; sem informacao`,
    1: `documentacao`,
  },
  spam_or_fake: {
    4: `
      spam; (lead|cadastro|contato|dados|nome|empresa|registro|formulario|telefone|email|perfil|informacoes|
      solicitacao|pedido) (falso|falsa|fake|ficticio|inventado|teste|robo|de bot|spam|golpe|nao real|inventou);
      fake; falso; trote; golpe; golpista; fraudulento; (brincadeira|zoeira|zueira|pegadinha|troll|zuando);
      (lead|cadastro|registro|envio|formulario) teste; teste interno; criança preencheu; nome (inexistente|
      inventado|absurdo); phishing; vendedor de spam; mensagem automatica; (negocio|oportunidade|card) de teste
    `,
    3: `nao e um lead; lead invalido; nao e lead; (teste|test|prueba) (teste|test|prueba|asdf)`,
    1: `robo; bot; fraude; crianca; propaganda`,
  },
  duplicate_same_partner: {
    4: `
      duplicado; duplicidade; duplicata; (lead|cadastro|contato|registro|oportunidade|negocio|card|cliente)
      (repetido|duplicado|ja existe|ja existente|ja cadastrado|ja enviado|em duplicidade|clonado|igual);
      repetido; (ja|foi) [tinha sido|havia sido|foram|havia|tinha] (cadastrado|enviado|indicado|registrado|
      mandou|mandado|enviou|cadastrou|indicou|recebido|veio) [antes|mes|semana|anteriormente|esse|este|em|no]
      [voce|mesma|parceiro|ontem|passado|_]; (ja|voce) (mandou|enviou|indicou|cadastrou) (esse|este|essa|esta|o|
      antes|ele); ja existe [no|em] [_] (crm|base|sistema|cadastro|lead|registro|card|negocio|oportunidade|pipe|
      pipedrive|funil); mesclado; unificado; mesmo lead; reenviado; reenvio
    `,
    1: `merge`,
  },
  duplicate_other_partner: {
    4: `
      (ja|foi) [veio|tinha sido|havia sido|tinha] (veio|registrado|cadastrado|indicado|enviado|protegido|
      reservado|trazido|atendido|mapeado|chegou|lead|cliente|trabalhado) [antes|primeiro|via|com] (por|pelo|
      pela|via|com|de|do|da|outro|outra) [outro|outra] (parceiro|canal|revenda|revendedor|representante|agencia|
      indicador|consultor|distribuidor|indicacao|parceria|corretor); (registrado|cadastrado|indicado|enviado|
      protegido|reservado|mapeado|veio|chegou|registro|indicacao|duplicado|duplicidade) [antes] (por|pelo|pela|
      via|com|de|do|da) (outro|outra) (parceiro|canal|revenda|revendedor|representante|agencia|indicador|
      consultor|distribuidor|corretor) [antes|primeiro]; (outro|outra) (parceiro|revenda|canal|representante|
      revendedor|agencia|indicador|distribuidor) ... (ja|registrou|indicou|enviou|cadastrou|antes|primeiro|
      atende|atendendo|trabalhando|trouxe|cadastrado|mandou|dono); (lead|oportunidade|conta|cliente) (de|do|da|
      com) (outro|outra) (parceiro|canal|revenda|representante|agencia); conflito de (canal|parceiro|registro|
      territorio); protecao de outro; outro parceiro
    `,
  },
  vendor_already_working: {
    4: `
      (ja|atual) [sao] (cliente|aluno|aluna|assinante|contratante|associado|usuario|cliente nosso|beneficiario)
      [da casa|ativo|da base|da empresa|atual|conosco|ativa]; (cliente|aluno|assinante) (da|na|de) (base|casa|
      carteira); (cliente|aluno|assinante) (ativo|ativa|atual|existente|recorrente|antigo); e (nosso|nossa)
      cliente; nosso cliente; ja (contratou|fechou|comprou|compra|assinou|usa|utiliza|tem|trabalha|possui) [com]
      (conosco|a gente|nosso|nossa|nos) [produto|sistema|plano|servico|solucao]; (ja|esta|estava) [em|sendo|
      existe|ha|tem|havia] (negociacao|negociando|atendido|trabalhado|em negociacao|atendimento|conversa|
      oportunidade|em atendimento|em contato|proposta|em andamento|em tratativa|tratativas|negocio) [aberta|
      ativa|em andamento] [com] [outro|meu] [_] [time|comercial|equipe|vendedor|vendas|consultor|gerente|
      conosco|executivo|interno|matriz]; (oportunidade|negociacao|negocio|proposta|deal) (ja|aberta|ativa|em
      andamento|existente) [aberta|em andamento|existe] [conosco|com]; conta (ja|em|de) (atendida|carteira|
      estrategica|nossa); na carteira; (quer|queria|precisa|ligou|procurando|busca) (suporte|segunda via|2a via|
      boleto|cancelar o plano|sac); atendimento ao cliente; ja esta na base; renovacao de cliente; pos venda;
      (e|esta|ja|ja e|ja esta) (da|na) nossa (base|carteira) [ativa|de clientes]
    `,
    3: `
      (ja|esta) [sendo] (com|atendido por|tratado por|conduzido por|sendo atendido por) (vendedor|consultor|
      colega|outro vendedor|outra vendedora|executivo|comercial|gerente de contas|time comercial)
    `,
    1: `suporte`,
  },
  vendor_capacity: {
    4: `
      (demoramos|demorei|demorou|demora|atrasamos|atrasei|atraso|atrasou|lentidao) [no|em|demais] [retornar|
      atender|primeiro|entrar|ligar|responder|enviar|mandar|retorno|atendimento|contato|proposta|resposta|
      vendas|comercial] [_]; (sem|falta de|falta|nao (tem|temos|havia|tinha)) (agenda|estoque|capacidade|equipe|
      vaga|mao de obra|instrutor|tecnico|disponibilidade|produto em|turma|slot|braco|pessoal|horario|estrutura)
      [disponivel]; nao (temos|tinhamos|tivemos|tem|ha|havia|tinha|conseguimos|conseguiriamos|possuimos|damos|
      demos) [prazo|como|no] (agenda|estoque|capacidade|equipe|vaga|gente|pessoal|disponibilidade|tecnico|tempo
      habil|prazo|entregar|atender a demanda|atender o prazo|atender no prazo|conta de atender|turma|horario|
      produto|estrutura|braco|pernas|atender); (fora|ruptura) de (estoque|linha); indisponivel;
      indisponibilidade; esgotado; (produto|item) (em falta|indisponivel|esgotado|descontinuado); turma (lotada|
      cheia|fechada|cancelada); vagas (esgotadas|encerradas|preenchidas); agenda (cheia|lotada); nao
      (retornamos|ligamos|respondemos|atendemos a tempo|demos retorno|demos sequencia|fizemos|contatamos|
      enviamos) [a tempo|proposta|contato]; (esquecemos|perdemos o (prazo|timing)|perdemos prazo); falha (nossa|
      interna|do comercial|no atendimento); erro (nosso|interno); mau atendimento; atendimento ruim; prazo de
      entrega longo; (falta|ausencia|falha) [no] (follow up|followup|acompanhamento|seguimento|retorno nosso|
      atendimento|contato nosso|suporte); (insatisfeito|insatisfacao|descontente|reclamou|reclamacao) [com]
      (atendimento|servico|suporte|vendedor|time|demora|comercial); comunicacao ineficiente; sem (gente|equipe|
      time|pessoal|braco|tecnico|agenda|vaga) (para|pra) _; (estamos|estavamos|ficamos) sem (gente|equipe|time|
      pessoal|braco|tecnico|agenda|estoque|vaga)
    `,
    1: `capacidade`,
  },
  compliance_blocked: {
    4: `
      (restricao|pendencia|problema|divida) [no|com|em] (cnpj|cpf|credito|serasa|spc|receita|nome|judicial|
      financeira no cnpj|legal|juridica|fiscal|cadastral); (reprovado|negado|recusado|nao aprovado|barrado|
      reprovou|nao passou|vetado|bloqueado) [no|em] [analise|politica|avaliacao] (credito|analise|compliance|
      juridico|cadastro|risco|antifraude|serasa|cadastral|score|legal|kyc|documental); credito (negado|
      reprovado|recusado|nao aprovado|nao liberado|restrito); nome sujo; negativado; serasa; spc; inadimplente;
      inadimplencia; (ex cliente|cliente) inadimplente; devedor; (compliance|juridico|legal) ... (barrou|vetou|
      bloqueou|nao aprovou|reprovou|negou|nao liberou|nao permite); lista (negra|restritiva|restrita|de
      sancoes); blacklist; (impedimento|impedido|bloqueio|questao|motivo|problema|restricao) (legal|juridico|de
      compliance|judicial|regulatorio|etico|etica); analise de credito; score (baixo|insuficiente); sem credito;
      pld; conflito de interesse*; politica interna; lavagem de dinheiro
    `,
    1: `compliance`,
  },
};

import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Brazilian Portuguese for reasons of timing: when. */
export const phrases: PhraseTable = {
  budget_not_approved: {
    4: `
      (verba|orcamento|budget|investimento|gasto|despesa|compra|proposta|projeto) ... nao (aprovada|liberada|
      aprovou|saiu|autorizado); nao (aprovou|liberou|autorizou|conseguiu aprovar|conseguiu aprovacao|foi
      aprovado) [_] [verba|orcamento|budget|compra|investimento|proposta]; (verba|orcamento|budget|investimento|
      gastos|compras) ... (congelado|congelou|cortado|cortou|suspenso|reprovado|negado|bloqueado|contingenciado|
      travado|fechado|comprometido|estourou|estourado|vetado|acabou|remanejada|redirecionada); (corte|contencao|
      congelamento|contingenciamento|reducao|cortou|congelaram|suspenderam) [no] (orcamento|verba|gastos|custos|
      despesas|budget|investimentos|compras); (orcamento|verba|budget) ... (ano que vem|proximo ano|ano|janeiro|
      trimestre|semestre|ciclo); sem (verba|orcamento|budget|dinheiro) ... (este|esse|neste|nesse|ano|trimestre|
      semestre|ciclo) [ano|trimestre|semestre|mes]; (financeiro|diretoria|cfo|matriz|conselho|direcao|
      presidencia|controladoria) ... (barrou|vetou|negou|nao aprovou|nao liberou|reprovou|cortou|segurou|travou|
      nao autorizou|recusou); (esperar|aguardar|aguardando|espera|aguarda) ... (aprovacao|liberacao) (verba|
      orcamento|budget); sem aprovacao; (reprovado|vetado|barrado) (pela|pelo) (diretoria|financeiro|conselho|
      matriz|cfo); (corte|reducao|contencao) de (custos|gastos|despesas); cortou custos; (verba|orcamento|
      budget) (so|somente|apenas) [em|no|a partir de] (<month>|<number>|ano|proximo|semestre); (sem|nao tem|nao
      ha) (verba|orcamento|budget) (ate|antes) _; (sem|nao tem|nao ha) (verba|orcamento|budget) (para|pra|em)
      (<month>|ano)
    `,
    3: `
      aprovacao interna; nao passou [no] (comite|diretoria|financeiro|conselho|aprovacao); orcamento do ano ja
    `,
  },
  timing_no_priority: {
    4: `
      nao (e|foi|era|esta|esta sendo|sera|tem|virou|entrou) [como] (prioridade|urgente|urgencia|foco); (sem|
      baixa|outra|pouca|falta de|perdeu|mudou|mudanca de|outro foco) (prioridade|urgencia); prioridade baixa;
      nao (e|era|esta) [no] [bom|melhor] (momento|timing|hora); (momento|timing|fase|epoca) (ruim|errado|
      inadequado|inoportuno|nao|dificil|delicado|complicado); (fora|sem) timing; nao e a hora; (adiou|postergou|
      prorrogou|empurrou) [decisao|compra|contratacao|investimento|projeto] [sem]; (sem|nao tem|falta de|nao
      teve) tempo; (outros|focado em outros) (projetos|foco); sem (previsao|prazo|data|planos); nao (vai|
      pretende|quer) (mudar|trocar|comprar|decidir|contratar|investir|fechar) (agora|este ano|esse ano|no
      momento|por enquanto|ja|tao cedo|nesse momento|neste momento); (deixar|deixou|ficou) para (depois|frente|
      mais tarde|outro momento|outra hora); (focado|foco|concentrado|envolvido|ocupado) [todo|total] (em|no|na|
      com) (outra|outro|_); (muito|cheio de|com muitas) (demandas|coisas|trabalho); nao e (hora|momento|epoca|
      fase) [certa|boa|ideal]
    `,
    3: `
      por enquanto nao; (agora|neste momento|nesse momento|no momento|por ora) nao; nao (agora|no momento|neste
      momento|por enquanto); indeciso; (nao tomou|sem) decisao; sem urgencia; muita correria; (muito|super|cheio
      de|cheia de) (ocupado|trabalho); congelou; stand by; standby; sem pressa para comprar; decisao adiada;
      (mau|pessimo) (timing|momento); (abaixo|baixa|falta|sem) prioridade
    `,
    1: `timing; prioridade; momento`,
  },
  timing_future_date: {
    4: `
      (retomar|retornar|retorno|religar|voltar|contatar|contactar|reabordar|reativar|rever|revisitar|ligar|ligo|
      falar|chamar|procurar|procuro|conversar|recontatar|abordar|reavaliar|avaliar|ver|vermos|decidir|pensar|
      comprar|fechar|contratar|investir|implantar|iniciar|comecar|entrar|fazer) [contato|isso|com|novamente]
      [novamente] [somente|apenas] (em|no|na|para|depois|apos|a partir|daqui|ano|mes|semana|quando) [_]
      (<month>|<late>); (pediu|quer|solicitou|prefere|pede) ... (retornar|retorno|ligar|voltar|falar|retomar|
      contatar|chamar|procurar|contato|conversar|ligasse|ligassemos|retornasse) ... (depois|mes|semana|ano|dias|
      futuramente|frente|mais tarde|outro momento|outra data|semestre|ferias|meses); (proxima|outra) (turma|
      semestre turma|edicao|safra|ciclo|temporada|vestibular); (so|somente|apenas) [em|no|depois|apos|a partir]
      (<month>|ano que vem|proximo|segundo|primeiro|mes|semestre|carnaval|natal|ferias); (ano|mes|semana|
      semestre) que vem; (proximo|segundo|primeiro|outro) (ano|mes|semestre|trimestre); (daqui|em|dentro de)
      [alguns] _ (meses|dias|semanas|anos); (mais para frente|futuramente|futuro); contato futuro; compra
      futura; (ligar|falar|retornar|voltar|contatar|chamar) (depois|mais tarde|mais para frente|outro dia|em
      outro momento|outra hora|futuramente); (pediu|quer) (contato|retorno) (depois|posterior|futuro|em); a
      partir de <month>; (viajando|viagem|de ferias|licenca) ... (volta|ate|retorna)
    `,
    3: `
      de ferias; esta viajando; agendar para; reagendar para; (ligar|falar|retornar|chamar|recontatar|conversar|
      retomar|voltar) [no|em] dia <number>; (so|somente|apenas) (depois|apos) _
    `,
    2: `em <month>; para <month>; depois do carnaval; (retomar|retomada); recontato`,
  },
  timing_in_contract: {
    4: `
      contrato ... (ate|vigente|vigencia|ativo|atual|em vigor|vence|vencimento|termina|longo|recente|fechado
      recentemente|com outra|com outro|com <supplier>|com <competitor>|em andamento|vai ate); (preso|presa|
      amarrado|vinculado|tem|possui|esta|esta com|esta em|sob|com) [em|com] [em] contrato [com|vigente|em|ate];
      fidelidade [ate|com|vigente|contratual]; fidelizado; multa (contratual|rescisoria|de rescisao|alta|de
      cancelamento|por quebra); (renovou|acabou de renovar|renovacao) [com|contrato|recentemente] [_] [contrato|
      <supplier>|<competitor>|recente]; contrato vigente; (ja|e|esta) ... (tem|possui|atendido por|trabalha com|
      conta com|parceria com|usa|utiliza|contratado|atende) [com|outro|outra] <supplier> [atual]; (ja|tem|
      possui) (tem|possui) (um|outro|uma|outra) [bom|boa] <supplier>; <supplier> atual; ja (possui|tem|usa|
      utiliza) [outra|outro] (solucao|sistema|software|ferramenta|plataforma|agencia|crm|erp|plano|seguro|
      corretor|contador|fornecedor|prestador|assessoria); (amarrado|preso|presa|travado|fidelizado|casado) (com|
      a|ao|na|no|em) _ [ate] [<month>|<number>]; fidelidade ... (ate|vence|<month>|<number>); ja (trabalha|
      opera|atua) com (outra|outro) (<supplier>|_)
    `,
    3: `(ja|esta) (tem|possui|atendido) [com] [alguem|outro|quem]`,
    1: `contrato; vigencia; rescisao`,
  },
  timing_project_cancelled: {
    4: `
      (projeto|obra|iniciativa|processo|compra|demanda|evento|licitacao|edital|expansao|reforma|implantacao|
      contratacao|concorrencia|cotacao|vaga) ... (cancelado|cancelou|parado|parou|suspenso|adiado|engavetado|
      congelado|abortado|encerrado|paralisado|interrompido|pausado|nao vai sair|nao saiu|nao vai acontecer|
      morreu|descontinuado|sem data|foi por agua); (cancelou|engavetou|suspendeu|adiou|parou|pausou|congelou|
      abortou|abandonou|desistiu|paralisou|interrompeu|encerrou) [com] (projeto|obra|iniciativa|evento|
      licitacao|implantacao|expansao|reforma|edital|construcao); cancelamento (projeto|obra|evento); projeto ...
      (postergado|prorrogado|pausado|financeiras); (projeto|obra|iniciativa|expansao) ... (parado|suspenso|
      adiado|congelado|pausado|travado) sem (previsao|data|prazo); (projeto|obra|iniciativa|expansao) (travado|
      em stand by|na gaveta)
    `,
    3: `na gaveta; engavetou; engavetado`,
    1: `projeto`,
  },
  timing_company_change: {
    4: `
      (empresa|loja|negocio|firma|companhia|cliente|escritorio|restaurante|unidade|filial|escola|clinica)
      (fechou as portas|fechou|fechada|faliu|quebrou|encerrou|encerrada|extinta|vendida|vendeu|incorporada|
      comprada|adquirida|fundida|inativa|baixada|em liquidacao|em processo de fusao); fechou (as portas|o
      negocio|a loja|empresa); (faliu|falencia|falida); (foi|foram|sera|esta sendo|sendo) (comprada|adquirida|
      vendida|incorporada); vendeu a (empresa|loja|clinica); (fusao|aquisicao|incorporacao); (reestruturacao|
      reestruturando|reorganizacao|reestruturou); recuperacao judicial; (encerrou|encerrando|encerramento)
      (atividades|empresa|operacoes); cnpj (baixado|inativo|inapto|cancelado|encerrado|suspenso); (troca|
      mudanca) (diretoria|gestao|direcao|socios|controle|comando|dono); mudou (de dono|a gestao|a diretoria);
      demissao em massa; layoff; passando por mudancas; (troca|mudanca|transicao) (lideranca|gestor|cargo|
      comando|contato principal)
    `,
    3: `empresa inativa; mudanca na empresa; mudancas internas; saiu do mercado`,
  },
};

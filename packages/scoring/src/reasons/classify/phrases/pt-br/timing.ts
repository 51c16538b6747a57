import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Brazilian Portuguese for reasons of timing: when. */
export const phrases: PhraseTable = {
  budget_not_approved: {
    4: `
      (verba|orcamento|budget|investimento|gasto|despesa|compra|proposta|projeto) ... nao [foi] (aprovada|
      aprovado|liberada|liberado|aprovou|saiu|autorizado|autorizada|aprovaram); nao (aprovou|aprovaram|
      liberou|liberaram|autorizou|autorizaram|conseguiu aprovar|conseguiu aprovacao|foi aprovado|foi
      aprovada) [_] [verba|orcamento|budget|compra|investimento|proposta]; (verba|orcamento|budget|
      investimento|investimentos|gastos|compras) ... (congelado|congelada|congelados|congelou|cortado|
      cortada|cortados|cortou|suspenso|suspensa|suspensos|reprovado|reprovada|negado|negada|bloqueado|
      bloqueada|contingenciado|travado|travada|fechado|comprometido|comprometida|estourou|estourado|
      vetado|acabou|remanejada|remanejado|redirecionada); (corte|cortes|contencao|congelamento|
      contingenciamento|reducao|cortou|cortaram|congelaram|congelou|suspenderam) [de|nos|no|dos|o|a|os]
      (orcamento|verba|verbas|gastos|custos|despesas|budget|investimentos|investimento|compras);
      (orcamento|verba|budget) ... (ano que vem|proximo ano|ano|janeiro|trimestre|semestre|ciclo); sem
      (verba|orcamento|budget|dinheiro) ... (este|esse|neste|nesse|ano|trimestre|semestre|ciclo) [ano|
      trimestre|semestre|mes]; (financeiro|diretoria|cfo|matriz|conselho|direcao|presidencia|
      controladoria) ... (barrou|vetou|negou|nao aprovou|nao liberou|reprovou|cortou|segurou|travou|nao
      autorizou|recusou); (esperar|aguardar|aguardando|espera|aguarda) ... (aprovacao|liberacao) [de|da|
      do] (verba|orcamento|budget); sem aprovacao; (reprovado|reprovada|vetado|vetada|barrado|barrada)
      (pela|pelo) (diretoria|financeiro|conselho|matriz|cfo); (corte|reducao|contencao) de (custos|gastos|
      despesas); cortou custos; (verba|orcamento|budget) (so|somente|apenas) [em|para|no|na|a partir de]
      (<month>|<number>|ano|proximo|semestre); (sem|nao tem|nao ha) (verba|orcamento|budget) (ate|antes)
      [de|do|o|a] _
    `,
    3: `
      aprovacao interna; nao passou [no|na|pelo|pela] (comite|diretoria|financeiro|conselho|aprovacao);
      orcamento do ano ja
    `,
  },
  timing_no_priority: {
    4: `
      nao (e|foi|era|esta|esta sendo|sera|tem|virou|entrou) [como|na|nas|uma|a] (prioridade|prioridades|
      urgente|urgencia|foco); (sem|baixa|outra|outras|pouca|falta de|perdeu|mudou|mudanca de|outro foco|
      mudaram) (prioridade|prioridades|urgencia); prioridade baixa; (nao (e|era|esta)) [um|o|no] [bom|
      melhor] (momento|timing|hora); (momento|timing|fase|epoca) (ruim|errado|errada|inadequado|
      inoportuno|nao|dificil|delicado|complicado); (fora|sem) [de|do] timing; nao e a hora; (adiou|
      adiaram|postergou|postergaram|prorrogou|empurrou) [a|o] [decisao|compra|contratacao|investimento|
      projeto] [sem]; (sem|nao tem|falta de|nao teve) tempo; (outros|outro|focado em outros|focada em
      outros) (projetos|foco|focos); sem (previsao|prazo|data|planos); nao (vai|pretende|quer) (mudar|
      trocar|comprar|decidir|contratar|investir|fechar) (agora|este ano|esse ano|no momento|por enquanto|
      ja|tao cedo|nesse momento|neste momento); (deixar|deixou|ficou|deixaram) para (depois|frente|mais
      tarde|outro momento|mais para frente|outra hora); (focado|focada|focados|foco|concentrado|
      concentrados|envolvido|envolvidos|ocupado|ocupada|ocupados) [esta|todo|total] (em|no|na|com) (outra|
      outro|outras|outros|_); (muito|cheio de|com muitas) (demandas|demanda|coisas|trabalho); nao e [a|o|
      uma|um] (hora|momento|epoca|fase) [certa|boa|ideal]
    `,
    3: `
      por enquanto nao; (agora|neste momento|nesse momento|no momento|por ora) nao; nao (agora|no
      momento|neste momento|por enquanto); indeciso; indecisa; (nao tomou|sem) [uma|a] decisao; sem
      urgencia; muita correria; (muito|super|cheio de|cheia de) (ocupado|ocupada|trabalho); congelou;
      stand by; standby; sem pressa para comprar; decisao adiada; (mau|pessimo) (timing|momento);
      (abaixo|baixa|falta|sem) [da|de] prioridade
    `,
    1: `timing; prioridade; prioridades; momento`,
  },
  timing_future_date: {
    4: `
      (retomar|retornar|retorno|religar|voltar|contatar|contactar|reabordar|reativar|rever|revisitar|
      ligar|ligo|falar|chamar|procurar|procuro|conversar|recontatar|abordar|reavaliar|avaliar|ver|
      vermos|decidir|pensar|comprar|fechar|contratar|investir|implantar|iniciar|comecar|entrar|fazer)
      [contato|a|o|isso|com|ele|novamente|de] [novamente] [so|somente|apenas] (em|no|na|para|depois|
      apos|a partir|daqui|ano|mes|semana|quando) [de|do|da|o|a] [_] (<month>|<late>); (pediu|pediram|
      quer|solicitou|prefere|pede) [para|que] ... (retornar|retorno|ligar|voltar|falar|retomar|contatar|
      chamar|procurar|contato|conversar|ligasse|ligassemos|retornasse) ... (depois|mes|semana|ano|dias|
      futuramente|frente|mais tarde|outro momento|outra data|semestre|ferias|meses); (proxima|outra|
      proximo) (turma|turmas|semestre turma|edicao|safra|ciclo|temporada|vestibular); (so|somente|
      apenas) [em|no|na|depois|apos|a partir] [de|do|da|o|a] (<month>|ano que vem|proximo|proxima|
      segundo|primeiro|mes|semestre|carnaval|natal|ferias); (ano|mes|semana|semestre) que vem; (proximo|
      segundo|primeiro|outro) (ano|mes|semestre|trimestre); (daqui|em|dentro de) [a|uns|de|alguns] _
      (meses|dias|semanas|anos); (mais para frente|futuramente|futuro); contato futuro; compra futura;
      (ligar|falar|retornar|voltar|contatar|chamar) (depois|mais tarde|mais para frente|outro dia|em
      outro momento|outra hora|futuramente); (pediu|quer) (contato|retorno) (depois|posterior|futuro|
      em); a partir de (<month>); (viajando|viagem|de ferias|licenca) ... (volta|ate|retorna)
    `,
    3: `
      de ferias; esta viajando; agendar para; reagendar para; (ligar|falar|retornar|chamar|recontatar|
      conversar|retomar|voltar) [a|no|em] dia <number>
    `,
    2: `em (<month>); para (<month>); depois do carnaval; (retomar|retomada); recontato`,
  },
  timing_in_contract: {
    4: `
      contrato ... (ate|vigente|vigencia|ativo|atual|em vigor|vence|vencimento|termina|longo|recente|
      fechado recentemente|com outra|com outro|com <supplier>|com <competitor>|em andamento|vai ate);
      (preso|presa|amarrado|amarrada|vinculado|tem|possui|esta|esta com|esta em|sob|com) [em|a|com|um|por|
      ao] [em] contrato [com|vigente|em|de|ate]; fidelidade [ate|com|de|vigente|contratual]; fidelizado;
      multa (contratual|rescisoria|de rescisao|alta|de cancelamento|por quebra); (renovou|renovaram|acabou
      de renovar|renovacao) [o|com|do|contrato|recentemente] [_] [contrato|<supplier>|<competitor>|
      recente]; contrato vigente; (ja|e|esta) ... (tem|tem um|possui|atendido por|trabalha com|conta com|
      parceria com|usa|utiliza|contratado|atende) [com|outro|outra|um|uma|o|seu] <supplier> [atual]; (ja|
      tem|possui) (tem|possui) (um|outro|uma|outra) [bom|boa] <supplier>; <supplier> atual; ja (possui|
      tem|usa|utiliza) [outra|outro|uma|um] (solucao|sistema|software|ferramenta|plataforma|agencia|crm|
      erp|plano|seguro|corretor|contador|fornecedor|prestador|assessoria); (amarrado|amarrada|amarrados|
      preso|presa|presos|travado|travada|fidelizado|casado) (com|a|ao|na|no|em) [a|o] _ [ate|por]
      [<month>|<number>]; fidelidade ... (ate|vence|<month>|<number>); (ja) (trabalha|trabalham|opera|
      atua) com (outra|outro) (<supplier>|_)
    `,
    3: `(ja|esta) (tem|possui|atendido|bem atendido) [por|com] [alguem|outro|quem]`,
    1: `contrato; vigencia; rescisao`,
  },
  timing_project_cancelled: {
    4: `
      (projeto|projetos|obra|obras|iniciativa|processo|compra|demanda|evento|licitacao|edital|expansao|
      reforma|implantacao|contratacao|concorrencia|cotacao|vaga) ... (cancelado|cancelada|cancelou|
      cancelados|parado|parada|parou|suspenso|suspensa|adiado|adiada|engavetado|engavetada|congelado|
      congelada|abortado|encerrado|paralisado|paralisada|interrompido|interrompida|pausado|pausada|nao vai
      sair|nao saiu|nao vai acontecer|morreu|descontinuado|sem data|foi por agua); (cancelou|cancelaram|
      engavetou|engavetaram|suspendeu|suspenderam|adiou|adiaram|parou|pararam|pausou|pausaram|congelou|
      congelaram|abortou|abandonou|abandonaram|desistiu|desistiram|paralisou|paralisaram|interrompeu|
      encerrou) [do|de|o|a|os|com] [o] (projeto|projetos|obra|iniciativa|evento|licitacao|implantacao|
      expansao|reforma|edital|construcao); cancelamento [do] (projeto|obra|evento); projeto ...
      (postergado|postergada|prorrogado|pausado|financeiras); (projeto|obra|iniciativa|expansao) ...
      (parado|parada|suspenso|adiado|congelado|pausado|travado) sem (previsao|data|prazo); (projeto|obra|
      iniciativa|expansao) [esta|foi] (travado|travada|em stand by|na gaveta)
    `,
    3: `na gaveta; engavetou; engavetaram; engavetado`,
    1: `projeto`,
  },
  timing_company_change: {
    4: `
      (empresa|loja|negocio|firma|companhia|cliente|escritorio|restaurante|unidade|filial|escola|
      clinica) [foi] (fechou as portas|fechou|fechada|faliu|quebrou|encerrou|encerrada|encerrado|
      extinta|vendida|vendido|vendeu|incorporada|comprada|adquirida|fundida|inativa|baixada|em
      liquidacao|em processo de fusao); fechou (as portas|a empresa|o negocio|a loja|empresa); (faliu|
      falencia|falida|falido); (foi|foram|sera|esta sendo|sendo) (comprada|comprado|adquirida|adquirido|
      vendida|vendido|incorporada|incorporado) [por]; vendeu a (empresa|loja|clinica); (fusao|aquisicao|
      incorporacao); (reestruturacao|reestruturando|reorganizacao|reestruturou); recuperacao judicial;
      (encerrou|encerrando|encerraram|encerramento) [de|das|as|suas|a] (atividades|empresa|operacoes|
      operacao|atividade); cnpj (baixado|inativo|inapto|cancelado|encerrado|baixada|suspenso); (troca|
      mudanca) [de|da|na] (diretoria|gestao|direcao|socios|controle|comando|dono); mudou (de dono|a
      gestao|a diretoria); demissao em massa; layoff; passando por mudancas; (troca|mudanca|mudancas|
      transicao) [de|da|na] (lideranca|gestor|gestores|cargo|comando|contato principal)
    `,
    3: `empresa inativa; mudanca na empresa; mudancas internas; saiu do mercado`,
  },
};

import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Brazilian Portuguese for reasons of fit: who they are and what they can spend or need. */
export const phrases: PhraseTable = {
  fit_company_too_small: {
    4: `
      (empresa|cliente|negocio|loja|operacao|conta|escritorio|clinica|escola) (pequena|pequenininha|minuscula|
      micro) [demais]; (pequena|pequenininho) demais; porte (pequeno|baixo|inferior|menor|insuficiente|minimo);
      (abaixo|menor|inferior) ... (porte|tamanho) [minimo]; porte ... (abaixo|menor|inferior); sem porte; nao
      tem porte; nao tem tamanho; (faturamento|receita) ... (baixo|baixa|abaixo|pequeno|insuficiente|menor|
      inferior); fatura (pouco|menos); baixo faturamento; (poucos|pouca|pouquissimos) (funcionarios|
      colaboradores|vendedores|usuarios|equipe|vidas|alunos|lojas); (so|apenas|somente) [tem] _ (funcionario|
      colaborador|usuario|pessoa|vendedores|vidas); (1|2|3|4|5|um|dois|tres) (funcionario|colaboradores|
      pessoas); sem funcionarios; nao tem funcionarios; equipe (pequena|reduzida); (menos de|abaixo de|ate) _
      (funcionarios|colaboradores|usuarios|pessoas|vidas)
    `,
    3: `
      mei; microempreendedor; micro empresa; microempresa; autonomo; so ele; trabalha sozinho; eupresa; eu
      presa; profissional liberal; (muito|bem) pequena; estrutura pequena; abaixo do minimo de (funcionarios|
      colaboradores|usuarios|vidas); volume (baixo|pequeno|insuficiente); baixo volume; pouco volume; (muito|
      pequenos demais) pequenos
    `,
  },
  fit_company_too_large: {
    4: `
      (empresa|cliente|negocio|conta|operacao|grupo) (grande|enorme|gigante) [demais]; (grande|complexo) demais;
      porte (grande|acima|superior|maior); (acima|maior|superior) ... porte; porte ... (acima|maior|superior|
      alto); fora do nosso porte grande; mais de _ mil funcionarios; conta enterprise; (muito|bem) grande para;
      <number> mil (funcionarios|colaboradores|empregados|usuarios|vidas)
    `,
    3: `muito grande; grande porte`,
    1: `multinacional; enterprise`,
  },
  fit_industry: {
    4: `
      (segmento|setor|ramo|nicho|mercado|area|atividade|vertical|cnae) ... (nao|fora|diferente|errado|
      incompativel|restrito); nao (atendemos|atende|trabalhamos|trabalha|atuamos|vendemos) [com|em|nesse|neste|
      esse|este|no] [_] (segmento|setor|ramo|nicho|mercado|vertical|cnae|area de atuacao); (orgao|setor|empresa|
      entidade) publico; nao (atendemos|trabalhamos|vendemos) [com] (publico|governo|igrejas|ongs|condominios|
      varejo|industria|agro|cassino|bets|apostas|saude|escolas|restaurantes); (segmento|ramo|setor|nicho) que
      nao; fora (segmento|setor|ramo|nicho|mercado|vertical)
    `,
    3: `
      outro (segmento|ramo|nicho|setor); (segmento|ramo|setor|nicho) (atuacao|errado); segmento (nao|
      incompativel); sem fins lucrativos; (e|era) (igreja|condominio|ong|prefeitura|sindicato|orgao publico|
      associacao)
    `,
    1: `prefeitura; licitacao`,
  },
  fit_geography: {
    4: `
      nao (atendemos|atende|entregamos|temos|chegamos|cobrimos|trabalhamos|operamos|atuamos|ha|tem) ... (regiao|
      cidade|estado|area|local|localidade|pais|endereco|bairro|interior|exterior|cobertura|viabilidade|cep|
      praca); fora ... (regiao|area|cobertura|abrangencia|cidade|estado|pais|praca|territorio|brasil|raio|rota);
      sem (cobertura|viabilidade|atendimento na regiao|atendimento na cidade); (regiao|cidade|estado|area|local|
      localidade|endereco|praca|cep) ... nao (atendida|coberta|atendemos|atende|temos); (mora|reside|fica|esta|
      localizado|empresa|sede) [em|no|fora] (portugal|angola|exterior|argentina|eua|europa|pais|brasil|
      mocambique); mora (longe|fora); outro (estado|pais); outra (cidade|regiao); indisponivel na (regiao|
      cidade); nao atendemos (sp|rj|mg|norte|nordeste|sul|fora); nao (chegamos|entregamos|cobrimos|operamos|
      atuamos|vamos|temos ninguem) [ate] (la|ai|nesse lugar)
    `,
    3: `muito longe; muito distante; fora do brasil; inviabilidade tecnica no local`,
    1: `localizacao; regiao; distancia`,
  },
  fit_use_case: {
    4: `
      (procura|procurava|procurando|busca|buscava|buscando|quer|queria|precisa|precisava|necessita) (outro|
      outra) (produto|servico|solucao|coisa|curso|tipo|modelo|sistema|necessidade); (quer|queria|precisa|
      procura|busca|buscava|procurava|procurando) ... que nao (fazemos|oferecemos|vendemos|trabalhamos|
      atendemos|e nosso|prestamos); nao (fazemos|oferecemos|vendemos|prestamos|trabalhamos com|temos) ...
      (servico|produto|curso|tipo|solucao|isso|o que); nao (atende|atendia|atendeu|supre|resolve|atendemos|
      cobre) [plenamente] (necessidade|expectativa|demanda|dor|caso|escopo|objetivo); fora ... escopo; (produto|
      solucao|servico|escopo|sistema) nao (atende|atendeu|se aplica|serve|aderente|resolve|adequado|se encaixa|
      faz sentido); produto (inadequado|errado|incompativel|diferente); sem aderencia; nao (tem|ha|houve|existe)
      aderencia; baixa aderencia; demanda (diferente|fora|incompativel|que nao); nao e o que (procura|precisa|
      procurava|queria|buscava|esperava); necessidade (diferente|nao atendida|especifica); interesse em outro
      (curso|produto|servico); nao (vendemos|oferecemos) isso; solucao nao adequada; nao (e|era) (isso|esse|o)
      [tipo] que (fazemos|vendemos|oferecemos|entregamos|atendemos|prestamos)
    `,
    3: `
      sem fit; nao (tem|teve|deu|ha|houve) fit; sem match; nao faz sentido para (negocio|eles|empresa|operacao);
      nao se (aplica|encaixa|adequa); nao encaixa; nao e para ele; caso de uso; falta de aderencia; fit ruim;
      baixo fit; produto nao; (a gente|nos|nossa empresa|nosso time) nao (faz|fazemos|vende|vendemos|presta|
      trabalha com|oferece|oferecemos) [isso|esse|essa]
    `,
    2: `
      (fora|fugiu|foge|longe) ... (perfil|icp|persona|publico); sem perfil; nao (tem|e|possui|bate|condiz|
      enquadra) ... (perfil|icp|persona|publico); perfil (inadequado|errado|incorreto|incompativel|nao|fora|
      ruim|desqualificado|diferente)
    `,
  },
  fit_missing_feature: {
    4: `
      nao (integra|integramos|conecta|sincroniza|emite|emitimos|possui|possuimos|suporta|suportamos); nao (tem|
      temos|ha|possui|possuimos|existe) ... (funcionalidade|funcao|recurso|integracao|modulo|relatorio|app|
      aplicativo|api|ferramenta que); sem (integracao|funcionalidade|recurso|modulo|app|api); (falta|faltou|
      faltam|faltava|falta de|ausencia de) [algumas] (funcionalidade|funcao|recurso|integracao|modulo|emissao|
      feature|api|app|aplicativo|relatorio|boleto|pix); (funcionalidade|recurso|integracao|modulo|feature) ...
      (inexistente|faltante|nao|ausente|indisponivel|limitada|insuficiente|faltando); produto (incompleto|
      limitado); sistema (limitado|incompleto|nao tem); (baixa|pouca|sem|falta de) aderencia ... (integracoes|
      funcionalidades|recursos); (quer|queria|precisa|precisava|exige|exigem|pede|pediu|necessita|depende) ...
      (que|e|mas) [a gente|o sistema] nao (tem|temos|possui|possuimos|suporta|suportamos|tinha|tinhamos); nao
      (tem|temos|possui|possuimos|gera|geramos) ... (boleto|pix|nfe|nf|nota fiscal|multiempresa|offline|
      dashboard|exportacao); (falta|faltou|faltava|sem|nao tem|nao temos) [_] <feature>
    `,
    3: `
      limitacoes do (produto|sistema); produto nao tem; falta de (recursos no|produto); (a gente|nos|nosso
      sistema|nosso produto|nossa plataforma|nossa ferramenta) nao (tem|temos|possui|possuimos|suporta|tinha|
      tinhamos) [isso|essa|esse]; nao temos (isso|essa opcao|esse recurso|esse modulo); ainda nao temos;
      (precisa|quer|queria|exige|pede|pediu) [_] <feature>
    `,
    1: `funcionalidade; integracao`,
  },
  fit_technical: {
    4: `
      (requisito|exigencia|incompatibilidade|inviabilidade|limitacao|restricao|barreira|viabilidade) (tecnico|de
      seguranca|de ti); (ti|seguranca|infra|lgpd|compliance de ti) ... (vetou|barrou|reprovou|nao aprovou|
      bloqueou|negou|exige); (reprovado|vetado|barrado|bloqueado) ... (ti|seguranca); (exige|precisa|quer|
      exigia|exigem) ... (servidor|onpremise|premise|hospedagem|certificacao|iso|soc|homologacao|certificado);
      servidor (proprio|local|interno); on premise; incompativel com (windows|mac|linux|sistema|infra|
      infraestrutura|equipamento); sistema incompativel; incompatibilidade; sem certificacao; nao tem
      certificacao; falta de certificacao; nao (reconhecido|homologado) [mec]; seguranca da informacao; nao
      atende requisitos; instalacao (local|propria|interna|no servidor); nao (aceita|permite|usa|usam|pode usar)
      [sistema|solucao|nada] [em] (nuvem|cloud|saas); (setor|area|departamento|equipe|time|pessoal) de (ti|
      seguranca|infra|tecnologia|sistemas) ... nao (aprovou|aprova|autorizou|autoriza|liberou|libera|deixou|
      deixa|permite|aceita) [_]
    `,
    3: `
      requisitos tecnicos; tecnicamente inviavel; inviavel tecnicamente; questoes tecnicas; infraestrutura
      (inadequada|insuficiente|nao); internet ruim
    `,
    1: `mec; requisito`,
  },
  fit_not_a_buyer: {
    4: `
      estudante; universitario; tcc; trabalho (da faculdade|academico|escolar); pesquisa academica; (procura|
      procurando|busca|buscando|quer|querendo|atras de) (emprego|trabalho|vaga|estagio); vaga de emprego;
      (enviou|mandou) curriculo; candidato a vaga; (quer|queria|querendo|tentou|tentando|tenta|veio) (vender|
      oferecer|prestar) [_] (para nos|para gente|a gente|servico|produto|nos); vendedor querendo; e fornecedor;
      fornecedor oferecendo; (quer|queria) ser (parceiro|fornecedor|revendedor|afiliado); e (concorrente|
      concorrencia); <competitor> (sondando|pesquisando|espionando|querendo|disfarcado|se passando); lead (e|
      era) <competitor>; pessoa fisica; consumidor final; nao (e|tem|possui) (empresa|cnpj); sem cnpj; uso
      pessoal; nao (elegivel|qualifica); inelegivel; sem formacao; menor de idade; nao tem (diploma|graduacao|
      ensino); academico; fins academicos; (e|era|sou|um|uma) (aluno|aluna|estagiario procurando|professor|
      pesquisador); (aluno|aluna) (da|de|do|fazendo) [_] (faculdade|universidade|curso|uni|tcc|trabalho|
      pesquisa|facul); (pesquisa|trabalho) (da|de|para|pra) (faculdade|universidade|escola|uni|facul|tcc|aula);
      (quer|querendo|queria|busca|buscando|procura|propondo|propos|oferecendo|ofereceu) [fazer|fechar]
      (parceria|representacao|permuta); (manda|mandou|envia|enviou|deixou|entregou) (curriculo|cv|curriculum);
      (fornecedor|vendedor|agencia|representante|consultor|consultoria) [_] (querendo|oferecendo|tentando|
      queria|quer|ofereceu)
    `,
    3: `nao e (nosso|publico) [publico|alvo]; publico errado; nao se enquadra; sem qualificacao`,
    2: `
      (fora|fugiu|foge|longe) ... (perfil|icp|persona|publico); sem perfil; nao (tem|e|possui|bate|condiz|
      enquadra) ... (perfil|icp|persona|publico); perfil (inadequado|errado|incorreto|incompativel|nao|fora|
      ruim|desqualificado|diferente)
    `,
    1: `curriculo; cpf; b2c; professor; pesquisador; docente`,
  },
  budget_insufficient: {
    4: `
      (orcamento|verba|budget) ... (abaixo|baixo|baixa|insuficiente|pequeno|curto|curta|limitado|apertado|nao
      comporta|menor|inferior|restrito); (so|no maximo|maximo) ... (pagar|investir|gastar); (quer|pode|podia|
      queria|consegue|so) (pagar|investir|gastar) [no|ate|menos|apenas]; (sem|nao tem) condicoes (financeiras|de
      pagar|de investir|de arcar); (abaixo|baixo|sem|falta de|pouco) (potencial|poder|capacidade) (compra|
      aquisitivo|investimento|pagamento)
    `,
    3: `
      sem (verba|orcamento|dinheiro|grana|budget|caixa|recursos|condicoes|capital|poder de compra); (nao|nunca)
      (tem|tinha|possui|ha|teve|temos|dispoe) [com] (verba|orcamento|dinheiro|grana|budget|caixa|condicoes|
      recursos|capital|como pagar|poder aquisitivo); falta (verba|dinheiro|grana|caixa|orcamento|budget|recursos
      financeiros|capital|condicoes); nao (pode|consegue|conseguiria|poderia|tem como) (pagar|arcar|investir|
      bancar); (problema|dificuldade|questoes|situacao|crise|aperto|motivo) (financeiro|de caixa|de dinheiro);
      nao cabe no (bolso|orcamento|budget); fora ... (orcamento|bolso|budget); (esta|ficou|ta) (sem grana|
      quebrado|duro|desempregado); sem limite [no cartao]; falta de verba; falta de orcamento; liso; sem um
      real; fluxo de caixa; nao quer investir; baixo orcamento; baixa verba; nao (tem|possui|dispoe de|tem como
      fazer) investimento; (baixa|sem|pouca) capacidade financeira; (estoura|excede|passa|acima|ultrapassa|
      supera) (orcamento|verba|budget); [nosso] minimo (e|eh) <number>; (cliente|empresa|lead|ele|ela|pessoal)
      (quebrado|falido|endividado|apertado|duro|no vermelho)
    `,
    2: `desempregado`,
    1: `orcamento; verba; budget; financeiro`,
  },
  competition_lost: {
    4: `
      (fechou|fechado|fechar|contratou|comprou|assinou|foi|foram|ficou|optou|escolheu|preferiu|decidiu|migrou|
      perdeu|perdido|perdemos|perdi|perda|ganhou|acertou|negociou|cotou|segue|seguiu|seguir) [com|no|em] [outra|
      outro] [_] <competitor>; (fechou|contratou|comprou|assinou|optou|escolheu|preferiu|ficou|seguiu|foi|
      decidiu|acertou|adquiriu|ja contratou|ja fechou|ja comprou) [com|em|no] (outro|outra|terceiro)
      [<supplier>|lugar|loja|escola|faculdade|curso|instituicao|pessoa|concessionaria|imobiliaria|corretor];
      (fechou|assinou|contratou|comprou|seguiu|foi|foram|acertou|ficou) [com|no] <supplier>; <competitor>
      (ganhou|levou|fechou|venceu|chegou primeiro|tem mais); (ja|esta) ... (usa|usam|utiliza|tem|trabalha|
      possui|cliente|atendido) [com] <competitor>; (usa|utiliza|tem|trabalha com) <competitor>; (contratou|
      fechou|comprou|matriculou) em outro [lugar|local]; ja (comprou|contratou|fechou|matriculou|adquiriu|
      resolveu); (optou|preferiu|decidiu|resolveu|vai|vao|quer|escolheu|preferem) [em] (desenvolver|fazer|
      desenvolvimento|construir|solucao|montar|resolver|criar) [_] (interno|internamente|propria|dentro de casa|
      em casa|dentro|inhouse|do zero); solucao (interna|propria|caseira); desenvolvimento interno; sistema
      proprio; (matriculou|inscreveu) em outra; (escolha|opcao|preferencia|preferiu|contratacao) (por|de|pelo|
      pela) (outro|outra|concorrente|concorrencia) [<supplier>]; (estao|esta) (implantando|usando|utilizando|
      implementando|testando|migrando para) _; (proposta|oferta|condicao) [<competitor>] (melhor|mais atrativa|
      mais vantajosa|mais agressiva); melhor (proposta|oferta) [<competitor>]; <competitor> ... (melhor|
      proposta|oferta|condicao); (contratou|fechou|escolheu|preferiu|optou|foi) [com] [outro] <competitor> mais
      (barato|em conta)
    `,
    3: `
      (perdido|perdeu|perdemos|perdi|perda) para _; (fechou|assinou) com _; contratou _; (foi|foram) de _; (ja|
      esta) (usa|usam|usando|utiliza|utilizando|usava) _; optou (por|pela|pelo) _; (escolheu|preferiu) _; (fez|
      fechou) por conta propria; achou em outro lugar; comprou (da|do|na|no) [_]; (com|pela|pelo|para|na|no|da|
      do|de) <competitor>; fez com outro; (fez|fechou) [plano] (unimed|amil|bradesco|sulamerica|hapvida)
    `,
    1: `<competitor>`,
  },
};

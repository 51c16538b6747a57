import type { PhraseTable } from "../phrase-table.ts";

/** Phrases in Brazilian Portuguese for reasons of fit: who they are and what they can spend or need. */
export const phrases: PhraseTable = {
  fit_company_too_small: {
    4: `
      (empresa|cliente|negocio|loja|operacao|conta|escritorio|clinica|escola) (pequena|pequeno|
      pequenininha|minuscula|pequenos|pequenas|micro) [demais]; (pequena|pequeno|pequenininho|pequenos)
      demais; porte (pequeno|baixo|inferior|menor|insuficiente|minimo); (abaixo|menor|inferior) ...
      (porte|tamanho) [minimo]; porte ... (abaixo|menor|inferior); sem porte; nao tem porte; nao tem
      tamanho; (faturamento|receita) ... (baixo|baixa|abaixo|pequeno|insuficiente|menor|inferior);
      fatura (pouco|menos); baixo faturamento; (poucos|pouca|pouquissimos) (funcionarios|colaboradores|
      vendedores|usuarios|equipe|vidas|alunos|lojas); (so|apenas|somente) [tem] _ (funcionario|
      funcionarios|colaborador|colaboradores|usuario|usuarios|pessoa|pessoas|vendedores|vidas); (1|2|3|
      4|5|um|dois|tres) (funcionario|funcionarios|colaboradores|pessoas); sem funcionarios; nao tem
      funcionarios; equipe (pequena|reduzida|muito pequena); (menos de|abaixo de|ate) _ (funcionarios|
      colaboradores|usuarios|pessoas|vidas)
    `,
    3: `
      mei; microempreendedor; micro empresa; microempresa; autonomo; so ele; trabalha sozinho; trabalha
      sozinha; eupresa; eu presa; profissional liberal; (muito|bem) (pequena|pequeno); estrutura pequena;
      abaixo do minimo de (funcionarios|colaboradores|usuarios|vidas); volume (baixo|pequeno|
      insuficiente); baixo volume; pouco volume; (muito|pequenos demais|pequenas demais) (pequenos|
      pequenas) [para]
    `,
  },
  fit_company_too_large: {
    4: `
      (empresa|cliente|negocio|conta|operacao|grupo) [muito] (grande|enorme|gigante) [demais]; (grande|
      grandes|complexo|complexa) demais; porte (grande|acima|superior|maior); (acima|maior|superior) ...
      porte; porte ... (acima|maior|superior|alto); fora do nosso porte grande; mais de _ mil
      funcionarios; conta enterprise; (muito|bem) grande para; <number> mil (funcionarios|colaboradores|
      empregados|usuarios|vidas)
    `,
    3: `muito grande; grande porte`,
    1: `multinacional; enterprise`,
  },
  fit_industry: {
    4: `
      (segmento|setor|ramo|nicho|mercado|area|atividade|vertical|cnae) ... (nao|fora|diferente|errado|
      incompativel|restrito); nao (atendemos|atende|trabalhamos|trabalha|atuamos|vendemos) [com|para|em|
      nesse|neste|esse|este|o|no] [_] (segmento|setor|ramo|nicho|mercado|vertical|cnae|area de atuacao);
      (orgao|orgaos|setor|empresa|entidade) (publico|publicos|publica|publicas); nao (atendemos|
      trabalhamos|vendemos) [com|para] (publico|governo|igrejas|ongs|condominios|varejo|industria|agro|
      cassino|bets|apostas|saude|escolas|industrias|restaurantes); (segmento|ramo|setor|nicho) que nao;
      fora [de|do|da|dos] [nosso|nossos] (segmento|setor|ramo|nicho|mercado|vertical|segmentos)
    `,
    3: `
      outro (segmento|ramo|nicho|setor); (segmento|ramo|setor|nicho) [de] (atuacao|errado); segmento
      (nao|incompativel); sem fins lucrativos
    `,
    1: `prefeitura; licitacao`,
  },
  fit_geography: {
    4: `
      nao (atendemos|atende|entregamos|temos|chegamos|cobrimos|trabalhamos|operamos|atuamos|ha|tem) ...
      (regiao|cidade|estado|area|local|localidade|pais|endereco|bairro|interior|exterior|cobertura|
      viabilidade|cep|praca); fora ... (regiao|area|cobertura|abrangencia|cidade|estado|pais|praca|
      territorio|brasil|raio|rota); sem (cobertura|viabilidade|atendimento na regiao|atendimento na
      cidade); (regiao|cidade|estado|area|local|localidade|endereco|praca|cep) ... nao (atendida|
      atendido|coberta|coberto|atendemos|atende|temos); (mora|reside|fica|esta|localizado|empresa|sede)
      [em|no|na|fora] [do] (portugal|angola|exterior|argentina|eua|europa|pais|brasil|mocambique); mora
      (longe|fora); outro (estado|pais); outra (cidade|regiao); indisponivel na (regiao|cidade); nao
      atendemos (sp|rj|mg|norte|nordeste|sul|fora)
    `,
    3: `muito longe; muito distante; fora do brasil; inviabilidade tecnica no local`,
    1: `localizacao; regiao; distancia`,
  },
  fit_use_case: {
    4: `
      (procura|procurava|procurando|busca|buscava|buscando|quer|queria|precisa|precisava|necessita) [de]
      [por] (outro|outra|outros|outras) (produto|servico|solucao|coisa|curso|tipo|modelo|sistema|produtos|
      servicos|cursos|necessidade); (quer|queria|precisa|procura|busca|buscava|procurava|procurando) ...
      que nao (fazemos|oferecemos|vendemos|trabalhamos|atendemos|e nosso|prestamos); nao (fazemos|
      oferecemos|vendemos|prestamos|trabalhamos com|temos) ... (servico|produto|curso|tipo|solucao|isso|o
      que); nao (atende|atendia|atendeu|supre|resolve|atendemos|cobre) [a|o|as|suas|sua|plenamente]
      (necessidade|necessidades|expectativa|demanda|dor|caso|escopo|objetivo); fora ... escopo; (produto|
      solucao|servico|escopo|sistema) nao (atende|atendeu|se aplica|serve|aderente|resolve|adequado|se
      encaixa|faz sentido); produto (inadequado|errado|incompativel|diferente); sem aderencia; nao (tem|
      ha|houve|existe) aderencia; baixa aderencia; demanda (diferente|fora|incompativel|que nao); nao e o
      que (procura|precisa|procurava|queria|buscava|esperava); necessidade (diferente|nao atendida|
      especifica); interesse em outro (curso|produto|servico); nao (vendemos|oferecemos) isso; solucao nao
      adequada
    `,
    3: `
      sem fit; nao (tem|teve|deu|ha|houve) fit; sem match; nao faz sentido para [o] (negocio|eles|ele|
      empresa|operacao); nao se (aplica|encaixa|adequa); nao encaixa; nao e para ele; caso de uso; falta
      de aderencia; fit ruim; baixo fit; produto nao; (a gente|nos|nossa empresa|nosso time) nao (faz|
      fazemos|vende|vendemos|presta|trabalha com|oferece|oferecemos) [isso|esse|esses|esta|essa]
    `,
    2: `
      (fora|fugiu|foge|longe) ... (perfil|icp|persona|publico); sem perfil; nao (tem|e|possui|bate|condiz|
      se enquadra|enquadra) ... (perfil|icp|persona|publico); perfil (inadequado|errado|incorreto|
      incompativel|nao|fora|ruim|desqualificado|diferente)
    `,
  },
  fit_missing_feature: {
    4: `
      nao (integra|integramos|conecta|sincroniza|emite|emitimos|possui|possuimos|suporta|suportamos); nao
      (tem|temos|ha|possui|possuimos|existe) ... (funcionalidade|funcionalidades|funcao|recurso|recursos|
      integracao|modulo|relatorio|app|aplicativo|api|ferramenta que); sem (integracao|funcionalidade|
      recurso|modulo|app|api); (falta|faltou|faltam|faltava|falta de|ausencia de) [a|de|da|uma|algumas]
      (funcionalidade|funcionalidades|funcao|funcoes|recurso|recursos|integracao|integracoes|modulo|
      emissao|feature|features|api|app|aplicativo|relatorio|relatorios|boleto|pix); (funcionalidade|
      funcionalidades|recurso|integracao|modulo|feature) ... (inexistente|faltante|nao|ausente|
      indisponivel|limitada|limitadas|insuficiente|faltando); produto (incompleto|limitado); sistema
      (limitado|incompleto|nao tem); (baixa|pouca|sem|falta de) aderencia ... (integracoes|integracao|
      funcionalidades|recursos); (quer|queria|querem|precisa|precisam|precisava|exige|exigem|pede|pediu|
      necessita|depende) ... (que|e|mas) [a gente|nos|nosso|ainda|o sistema] nao (tem|temos|possui|
      possuimos|suporta|suportamos|tinha|tinhamos); nao (tem|temos|possui|possuimos|gera|geramos) ...
      (boleto|boletos|pix|nfe|nf|nota fiscal|multiempresa|offline|dashboard|exportacao)
    `,
    3: `
      limitacoes do (produto|sistema); produto nao tem; falta de (recursos no|produto); (a gente|nos|nosso
      sistema|nosso produto|nossa plataforma|nossa ferramenta) [ainda] nao (tem|temos|possui|possuimos|
      suporta|tinha|tinhamos) [isso|essa|esse]; nao temos (isso|essa opcao|esse recurso|esse modulo);
      ainda nao temos
    `,
    1: `funcionalidade; funcionalidades; integracao`,
  },
  fit_technical: {
    4: `
      (requisito|requisitos|exigencia|exigencias|incompatibilidade|inviabilidade|limitacao|restricao|
      barreira|viabilidade) (tecnico|tecnicos|tecnica|tecnicas|de seguranca|de ti); (ti|seguranca|infra|
      lgpd|compliance de ti) ... (vetou|barrou|reprovou|nao aprovou|bloqueou|negou|exige); (reprovado|
      vetado|barrado|reprovada|bloqueado|vetada) ... (ti|seguranca); (exige|precisa|quer|exigia|exigem)
      ... (servidor|on premise|on premise|onpremise|premise|hospedagem|certificacao|iso|soc|homologacao|
      certificado); servidor (proprio|local|interno); on premise; incompativel com (windows|mac|linux|
      sistema|infra|infraestrutura|equipamento); sistema incompativel; incompatibilidade; sem
      certificacao; nao tem certificacao; falta de certificacao; nao (reconhecido|reconhecida|homologado|
      homologada) [pelo] [mec]; seguranca da informacao; nao atende requisitos; instalacao (local|propria|
      interna|no servidor); nao (aceita|aceitam|permite|permitem|usa|usam|pode usar) [sistema|solucao|
      nada] [na|em] (nuvem|cloud|saas); (setor|area|departamento|equipe|time|pessoal) de (ti|seguranca|
      infra|tecnologia|sistemas) ... nao (aprovou|aprova|autorizou|autoriza|liberou|libera|deixou|deixa|
      permite|aceita) [a|o] [_]
    `,
    3: `
      requisitos tecnicos; tecnicamente inviavel; inviavel tecnicamente; questoes tecnicas;
      infraestrutura (inadequada|insuficiente|nao); internet ruim
    `,
    1: `mec; requisito`,
  },
  fit_not_a_buyer: {
    4: `
      estudante; universitario; tcc; trabalho (da faculdade|academico|escolar); pesquisa academica;
      (procura|procurando|busca|buscando|quer|querendo|atras de) (emprego|trabalho|vaga|estagio); vaga de
      emprego; (enviou|mandou) curriculo; candidato a vaga; (quer|queria|querendo|tentou|tentando|tenta|
      veio) (vender|oferecer|prestar) [_] (para nos|para gente|a gente|servico|servicos|produto|produtos|
      nos); vendedor querendo; e fornecedor; fornecedor oferecendo; (quer|queria) ser (parceiro|
      fornecedor|revendedor|afiliado); e (concorrente|concorrencia); <competitor> (sondando|pesquisando|
      espionando|querendo|disfarcado|se passando); lead (e|era) <competitor>; pessoa fisica; consumidor
      final; nao (e|tem|possui) (empresa|cnpj); sem cnpj; uso pessoal; nao (elegivel|qualifica|se
      qualifica); inelegivel; sem formacao; menor de idade; nao tem (diploma|graduacao|ensino); academico;
      academica; fins academicos; (e|era|sou|um|uma) (aluno|aluna|estagiario procurando|professor|
      professora|pesquisador); (aluno|aluna|alunos) (da|de|do|fazendo) [_] (faculdade|universidade|curso|
      uni|tcc|trabalho|pesquisa|facul); (pesquisa|trabalho) (da|de|para|pra) [a] (faculdade|universidade|
      escola|uni|facul|tcc|aula); (quer|querendo|queria|busca|buscando|procura|propondo|propos|oferecendo|
      ofereceu) [uma|fazer|fechar] (parceria|parcerias|representacao|permuta); (manda|mandou|envia|enviou|
      deixou|entregou) [o|um|seu] (curriculo|cv|curriculum)
    `,
    3: `nao e [o] (nosso|publico) [publico|alvo]; publico errado; nao se enquadra; sem qualificacao`,
    2: `
      (fora|fugiu|foge|longe) ... (perfil|icp|persona|publico); sem perfil; nao (tem|e|possui|bate|condiz|
      se enquadra|enquadra) ... (perfil|icp|persona|publico); perfil (inadequado|errado|incorreto|
      incompativel|nao|fora|ruim|desqualificado|diferente)
    `,
    1: `curriculo; cpf; b2c; professor; professora; pesquisador; pesquisadora; docente`,
  },
  budget_insufficient: {
    4: `
      (orcamento|verba|budget) ... (abaixo|baixo|baixa|insuficiente|pequeno|pequena|curto|curta|
      limitado|limitada|apertado|nao comporta|menor|inferior|restrito); (so|no maximo|maximo) ...
      (pagar|investir|gastar); (quer|pode|podia|queria|consegue|so) [so] (pagar|investir|gastar) [so|no|
      ate|menos|apenas]; (sem|nao (tem)) condicoes (financeiras|de pagar|de investir|de arcar); (abaixo|
      baixo|sem|falta de|pouco) [do|de] (potencial|poder|capacidade) [de] (compra|aquisitivo|
      investimento|pagamento)
    `,
    3: `
      sem (verba|orcamento|dinheiro|grana|budget|caixa|recursos|recurso|condicoes|condicao|capital|poder
      de compra); (nao|nunca) (tem|tinha|possui|ha|teve|temos|dispoe|tem mais) [de|a|com] (verba|
      orcamento|dinheiro|grana|budget|caixa|condicoes|condicao|recursos|capital|como pagar|poder
      aquisitivo); falta [de] (verba|dinheiro|grana|caixa|orcamento|budget|recursos financeiros|capital|
      condicoes); nao (pode|consegue|conseguiria|poderia|tem como) (pagar|arcar|investir|bancar);
      (problema|problemas|dificuldade|dificuldades|questoes|questao|situacao|crise|aperto|motivo|motivos)
      (financeiro|financeiros|financeira|financeiras|de caixa|de dinheiro); nao cabe no (bolso|orcamento|
      budget); fora ... (orcamento|bolso|budget); (esta|ficou|ta) (sem grana|quebrado|duro|desempregado);
      sem limite [no cartao]; falta de verba; falta de orcamento; liso; sem um real; fluxo de caixa; nao
      quer investir; baixo orcamento; baixa verba; nao (tem|possui|dispoe de|tem como fazer) [o|a]
      investimento; (baixa|sem|pouca) capacidade financeira; (estoura|excede|passa|acima|ultrapassa|
      supera) [do|de|o] (orcamento|verba|budget); [nosso] minimo (e|eh) <number>
    `,
    2: `desempregado`,
    1: `orcamento; verba; budget; financeiro`,
  },
  competition_lost: {
    4: `
      (fechou|fechado|fechar|fecharam|contratou|contrataram|comprou|compraram|assinou|assinaram|foi|foram|
      ficou|ficaram|optou|optaram|escolheu|escolheram|preferiu|preferiram|decidiu|migrou|perdeu|perdido|
      perdemos|perdi|perda|ganhou|acertou|negociou|cotou|segue|seguiu|seguiram|seguir) [pela|pelo|com|
      para|na|no|do|da|de|em] [uma|outra|outro|um|o|a] [_] <competitor>; (fechou|contratou|comprou|
      assinou|optou|escolheu|preferiu|ficou|seguiu|foi|decidiu|fecharam|acertou|adquiriu|compraram|
      contrataram|escolheram|optaram|seguiram|ja contratou|ja fechou|ja comprou) [por|com|de|pela|pelo|em|
      para|na|no] (outro|outra|outros|outras|terceiro|terceiros) [<supplier>|lugar|loja|escola|faculdade|
      curso|instituicao|pessoa|concessionaria|imobiliaria|corretor]; (fechou|assinou|contratou|comprou|
      seguiu|fecharam|assinaram|contrataram|foi|foram|acertou|ficou) [com|de|da|do|na|no] [o|a]
      <supplier>; <competitor> (ganhou|levou|fechou|venceu|chegou primeiro|tem mais); (ja|esta) ... (usa|
      usam|utiliza|utilizam|tem|trabalha|possui|cliente|atendido) [com|de|da|do] [o|a|uma|um]
      <competitor>; (usa|utiliza|tem|trabalha com) [um|o] <competitor>; (contratou|fechou|comprou|
      matriculou) em outro [lugar|local]; ja (comprou|contratou|fechou|matriculou|adquiriu|resolveu);
      (optou|preferiu|decidiu|resolveu|vai|vao|quer|escolheu|optaram|decidiram|preferem) [por|pelo|em|uma]
      (desenvolver|fazer|desenvolvimento|construir|solucao|montar|resolver|criar) [_] (interno|interna|
      internamente|propria|proprio|dentro de casa|em casa|dentro|inhouse|do zero); solucao (interna|
      propria|caseira); desenvolvimento interno; sistema proprio; (matriculou|inscreveu) [se] em outra;
      (escolha|opcao|preferencia|preferiu|contratacao) (por|de|pelo|pela) (outro|outra|outros|concorrente|
      concorrencia) [<supplier>]; (estao|esta) (implantando|usando|utilizando|implementando|testando|
      migrando para) [o|a] _; (proposta|oferta|condicao) [do|da] [<competitor>] (melhor|mais atrativa|mais
      vantajosa|mais agressiva); melhor (proposta|oferta) [do|da] [<competitor>]; <competitor> ...
      (melhor|proposta|oferta|condicao); (contratou|fechou|escolheu|preferiu|optou|foi) [com|por|para|
      pelo] [um|outro] <competitor> mais (barato|em conta)
    `,
    3: `
      (perdido|perdeu|perdemos|perdi|perda) para [o|a] _; (fechou|assinou|fecharam) com [o|a] _;
      (contratou|contrataram) [o|a] _; (foi|foram) de [o|a] _; (ja|esta) [esta|e] (usa|usam|usando|
      utiliza|utilizam|utilizando|usava) [o|a] _; (optou|optaram) (por|pela|pelo) [o|a] _; (escolheu|
      preferiu|escolheram|preferiram) [o|a] _; (fez|fechou) por conta propria; achou em outro lugar;
      comprou (da|do|na|no) [_]; (com|pela|pelo|para|na|no|da|do|de) <competitor>; fez com outro; (fez|
      fechou) [o|a|plano] (unimed|amil|bradesco|sulamerica|hapvida)
    `,
    1: `<competitor>`,
  },
};

/** What companies call themselves, and the sector in which such a company works. */
export interface CompanyKind {
  prefix: string;
  industry: string;
}

const kinds = (industry: string, ...prefixes: string[]): CompanyKind[] =>
  prefixes.map((prefix) => ({ prefix, industry }));

export const servedKinds: readonly CompanyKind[] = [
  ...kinds("metalurgia", "Metalúrgica", "Usinagem", "Caldeiraria"),
  ...kinds("distribuição", "Distribuidora", "Atacado"),
  ...kinds("transporte", "Transportes", "Expresso"),
  ...kinds("logística", "Logística", "Armazéns"),
  ...kinds("alimentos", "Alimentos", "Laticínios", "Massas"),
  ...kinds("autopeças", "Autopeças"),
  ...kinds("embalagens", "Embalagens", "Plásticos"),
  ...kinds("confecção", "Confecções", "Têxtil"),
  ...kinds("calçados", "Calçados"),
  ...kinds("móveis", "Móveis"),
  ...kinds("saúde", "Clínica", "Laboratório"),
  ...kinds("educação", "Colégio"),
  ...kinds("engenharia", "Engenharia", "Instalações"),
  ...kinds("materiais de construção", "Materiais", "Depósito"),
  ...kinds("serviços de limpeza", "Facilities"),
  ...kinds("vigilância", "Segurança"),
  ...kinds("gráfica", "Gráfica"),
  ...kinds("cosméticos", "Cosméticos"),
  ...kinds("insumos agrícolas", "Agrícola"),
  ...kinds("hotelaria", "Hotel"),
];

export const unservedKinds: readonly (CompanyKind & { described: string })[] = [
  {
    prefix: "Administradora",
    industry: "administração de condomínios",
    described: "uma administradora de condomínios",
  },
  { prefix: "Fazenda", industry: "produção rural", described: "uma produtora rural" },
  { prefix: "Advocacia", industry: "advocacia", described: "um escritório de advocacia" },
  { prefix: "Credimais", industry: "cooperativa de crédito", described: "uma cooperativa de crédito" },
  { prefix: "Associação", industry: "terceiro setor", described: "uma associação sem fins lucrativos" },
  { prefix: "Autarquia", industry: "setor público", described: "um órgão municipal" },
];

export const companyNames =
  "Abreu,Albuquerque,Antunes,Aparecida,Araçá,Arvoredo,Bandeira,Barroso,Bela Vista,Belmonte,Boa Esperança,Bom Retiro,Braga,Brandão,Cabral,Campestre,Capivari,Cardoso,Castelo,Cedro,Colina Verde,Cordeiro,Coroados,Diniz,Dom Pedro,Esperança,Estrela do Sul,Farias,Figueira,Flor da Serra,Fonseca,Fortuna,Garcez,Gaivota,Goulart,Guarani,Horizonte,Iguaçu,Imperial,Ipê,Itaipava,Jacarandá,Jequitibá,Juçara,Lacerda,Lagoa Azul,Linhares,Macedo,Mantiqueira,Mar Aberto,Medeiros,Minuano,Moinho Velho,Monte Alto,Morro Branco,Nogueira,Novo Rumo,Oliva,Ouro Fino,Pacheco,Paineira,Palmeiras,Pampulha,Paraíso,Pedra Branca,Pinheiral,Planície,Ponta Grossa,Porto Seguro,Primavera,Quaresma,Queiroz,Quilombo,Ribeira,Rio Claro,Rocha Alta,Sabiá,Salgado,Santa Luzia,São Bento,São Jorge,Serra Azul,Sete Lagoas,Siqueira,Sobral,Solar,Tamandaré,Taquari,Tavares,Teixeira,Terra Roxa,Tico-Tico,Três Irmãos,Tupi,Umuarama,Vale do Sol,Vargas,Veredas,Vila Rica,Vitória Régia,Xavier,Zanella".split(
    ",",
  );

export const plataNames =
  "Aguirre,Alberdi,Arroyo Seco,Barrios,Belgrano,Bonanza,Cabildo,Del Plata,Durazno,Echeverría,El Ceibo,Flores,Gauna,Ibarra,La Cumbre,La Esperanza,Las Acacias,Los Talas,Molina,Ombú,Oriental,Paysandú,Piriápolis,Pueblo Nuevo,Quintana,Río Dulce,Salto Chico,Santa Clara,Tres Cruces,Villa Real".split(
    ",",
  );

export const subsidiaryNames =
  "Ashcombe,Bramley,Calder,Denholm,Elmsworth,Fenwick,Garrick,Harwood,Islington,Kelham,Larkfield,Marlow,Norwood,Oakhurst,Penrose,Ravensbourne,Selwyn,Thornbury,Whitmore,Yarrow".split(
    ",",
  );

export const competitors = ["Contalume", "Nexaris", "Prumo Sistemas", "Fluxoteca", "Balanza"] as const;

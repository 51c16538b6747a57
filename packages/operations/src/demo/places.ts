/** A city with its state or country and the area code of its phones. */
export interface Place {
  city: string;
  region: string;
  country: "BR" | "AR" | "UY";
  areaCode: string;
}

const brazil = (region: string, cities: Record<string, string>): Place[] =>
  Object.entries(cities).map(([city, areaCode]) => ({ city, region, country: "BR", areaCode }));

export const placesByRegion = {
  Sudeste: [
    ...brazil("SP", {
      "São Paulo": "11",
      Guarulhos: "11",
      Campinas: "19",
      Sorocaba: "15",
      Jundiaí: "11",
      "Ribeirão Preto": "16",
      Piracicaba: "19",
    }),
    ...brazil("MG", { "Belo Horizonte": "31", Contagem: "31", Uberlândia: "34", "Juiz de Fora": "32" }),
    ...brazil("RJ", { "Rio de Janeiro": "21", Niterói: "21", "Volta Redonda": "24" }),
    ...brazil("ES", { Vitória: "27", Serra: "27" }),
  ],
  Sul: [
    ...brazil("PR", { Curitiba: "41", Londrina: "43", Maringá: "44", Cascavel: "45" }),
    ...brazil("SC", { Joinville: "47", Blumenau: "47", Chapecó: "49" }),
    ...brazil("RS", { "Porto Alegre": "51", "Caxias do Sul": "54", "Novo Hamburgo": "51" }),
  ],
  Nordeste: [
    ...brazil("PE", { Recife: "81", Olinda: "81", Caruaru: "81" }),
    ...brazil("BA", { Salvador: "71", "Feira de Santana": "75" }),
    ...brazil("CE", { Fortaleza: "85", Maracanaú: "85" }),
    ...brazil("RN", { Natal: "84" }),
  ],
  "Centro-Oeste": [
    ...brazil("GO", { Goiânia: "62", Anápolis: "62", "Rio Verde": "64" }),
    ...brazil("DF", { Brasília: "61" }),
    ...brazil("MT", { Cuiabá: "65", Rondonópolis: "66" }),
    ...brazil("MS", { "Campo Grande": "67", Dourados: "67" }),
  ],
  Norte: [
    ...brazil("PA", { Belém: "91", Ananindeua: "91", Castanhal: "91" }),
    ...brazil("AM", { Manaus: "92" }),
    ...brazil("TO", { Palmas: "63" }),
  ],
  "Rio da Prata": [
    { city: "Montevideo", region: "Montevideo", country: "UY", areaCode: "2" },
    { city: "Canelones", region: "Canelones", country: "UY", areaCode: "4" },
    { city: "Buenos Aires", region: "Buenos Aires", country: "AR", areaCode: "11" },
    { city: "Rosario", region: "Santa Fe", country: "AR", areaCode: "341" },
    { city: "Córdoba", region: "Córdoba", country: "AR", areaCode: "351" },
  ],
} as const satisfies Record<string, readonly Place[]>;

export type RegionName = keyof typeof placesByRegion;

/** Where the programme does not sell. */
export const placesNotServed = ["Lima", "Santiago", "Assunção", "Bogotá", "Manchester", "Luanda"] as const;

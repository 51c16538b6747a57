export type Gender = "female" | "male";

/** Given names that are no month, city or word of a sentence: a sentence must never seem to name a person. */
export const givenNames: Record<"brazil" | "plata" | "britain", Record<Gender, readonly string[]>> = {
  brazil: {
    female:
      "Adriana,Aline,Ana,Beatriz,Camila,Carolina,Cláudia,Débora,Eliane,Fabiana,Fernanda,Gabriela,Helena,Isabela,Juliana,Larissa,Letícia,Luciana,Mariana,Mônica,Natália,Patrícia,Priscila,Renata,Sandra,Simone,Tatiana,Vanessa".split(
        ",",
      ),
    male: "Alexandre,André,Antônio,Bruno,Carlos,Daniel,Diego,Eduardo,Fábio,Felipe,Fernando,Gustavo,Henrique,João,José,Leandro,Luiz,Marcelo,Márcio,Mateus,Paulo,Rafael,Renato,Ricardo,Roberto,Rodrigo,Sérgio,Thiago".split(
      ",",
    ),
  },
  plata: {
    female: "Carmen,Cecilia,Eugenia,Florencia,Graciela,Inés,Lorena,Lucía,Magdalena,Pilar,Valentina".split(
      ",",
    ),
    male: "Agustín,Facundo,Gonzalo,Hernán,Ignacio,Joaquín,Martín,Nicolás,Ramiro,Sebastián".split(","),
  },
  britain: {
    female: "Alice,Charlotte,Emma,Grace,Hannah,Olivia,Sophie".split(","),
    male: "Adam,Edward,George,Harry,James,Oliver,Thomas".split(","),
  },
};

export const familyNames: Record<"brazil" | "plata" | "britain", readonly string[]> = {
  brazil:
    "Almeida,Alves,Amaral,Azevedo,Barbosa,Bastos,Batista,Borges,Campos,Carvalho,Costa,Dias,Duarte,Ferreira,Freitas,Gomes,Gonçalves,Leite,Lima,Lopes,Machado,Marques,Martins,Melo,Mendes,Monteiro,Moraes,Moreira,Moura,Nascimento,Neves,Nunes,Oliveira,Peixoto,Pereira,Pinto,Pires,Ramos,Reis,Ribeiro,Rocha,Rodrigues,Sampaio,Santana,Silva,Silveira,Soares,Souza,Vasconcelos,Vieira".split(
      ",",
    ),
  plata:
    "Acosta,Bentancur,Cabrera,Castro,Domínguez,Fernández,Giménez,Larrañaga,Méndez,Olivera,Pereyra,Rivas,Sosa,Techera,Viera".split(
      ",",
    ),
  britain: "Bennett,Clarke,Ellis,Foster,Hughes,Morgan,Parker,Turner,Walsh".split(","),
};

/** A job, by the person's gender, and with its article as a sentence needs it. */
export interface Job {
  female: string;
  male: string;
}

export const decidingJobs: readonly Job[] = [
  { female: "diretora financeira", male: "diretor financeiro" },
  { female: "sócia-administradora", male: "sócio-administrador" },
  { female: "diretora administrativa", male: "diretor administrativo" },
  { female: "controladora", male: "controlador" },
  { female: "gerente-geral", male: "gerente-geral" },
];

export const supportingJobs: readonly Job[] = [
  { female: "gerente financeira", male: "gerente financeiro" },
  { female: "coordenadora fiscal", male: "coordenador fiscal" },
  { female: "contadora interna", male: "contador interno" },
];

export const otherJobs: readonly Job[] = [
  { female: "assistente financeira", male: "assistente financeiro" },
  { female: "auxiliar administrativa", male: "auxiliar administrativo" },
  { female: "analista de TI", male: "analista de TI" },
  { female: "recepcionista", male: "recepcionista" },
  { female: "estagiária do financeiro", male: "estagiário do financeiro" },
  { female: "compradora", male: "comprador" },
];

export function withArticle(job: Job, gender: Gender): string {
  return `${gender === "female" ? "a" : "o"} ${job[gender]}`;
}

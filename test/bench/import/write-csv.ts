import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { seededRandom } from "@leadback/scoring";

const partnerCount = 400;
const day = 86_400_000;
const firstDay = Date.UTC(2025, 0, 1);
const industries = ["Software", "Varejo", "Indústria", "Saúde", "Educação", "Logística"];
const cities = ["São Paulo", "Recife", "Curitiba", "Belo Horizonte", "Porto Alegre"];
const ends = ["won", "lost", "disqualified"];
const reasons = [
  "no_response",
  "budget_insufficient",
  "timing_no_priority",
  "fit_industry",
  "competition_lost",
];

export const map = {
  format: { zone: "America/Sao_Paulo", dateOrder: "dmy", decimal: "," },
  backfill: true,
  fields: {
    externalId: { column: "id" },
    partner: { column: "parceiro" },
    channel: { column: "origem" },
    submittedAt: { column: "enviado em" },
    stage: { column: "etapa" },
    contactedAt: { column: "contatado em" },
    qualifiedAt: { column: "qualificado em" },
    stageAt: { column: "encerrado em" },
    reason: { column: "motivo" },
    amount: { column: "valor" },
    "company.name": { column: "empresa" },
    "company.domain": { column: "site" },
    "company.industry": { column: "setor" },
    "company.employees": { column: "funcionários" },
    "company.city": { column: "cidade" },
    "contact.name": { column: "contato" },
    "contact.email": { column: "e-mail" },
    "contact.phone": { column: "telefone" },
    "contact.role": { column: "cargo" },
  },
};

/** A file of leads as a Brazilian system exports it; one lead in twenty is sent a second time by another partner. */
export async function writeCsv(path: string, leads: number): Promise<void> {
  const random = seededRandom(11);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const date = (at: number) => {
    const [year, month, dayOfMonth] = new Date(at).toISOString().slice(0, 10).split("-");
    return `${dayOfMonth}/${month}/${year}`;
  };
  function* lines(): Generator<string> {
    yield `${Object.values(map.fields)
      .map(({ column }) => column)
      .join(";")}\n`;
    for (let lead = 0; lead < leads; lead += 1) {
      const company = random() < 0.05 ? Math.floor(random() * (lead + 1)) : lead;
      const at = firstDay + random() * 600 * day;
      const depth = random();
      const stage =
        depth < 0.25 ? "submitted" : depth < 0.4 ? "contacted" : depth < 0.5 ? "qualified" : pick(ends);
      const isEnded = ends.includes(stage);
      const contacted = depth < 0.25 ? "" : date(at + 2 * day);
      const qualified =
        stage === "won" || stage === "lost" || stage === "qualified" ? date(at + 5 * day) : "";
      const cells = [
        `L${lead}`,
        `Parceiro ${Math.floor(random() * partnerCount)}`,
        pick(["indicação", "evento", "site"]),
        date(at),
        stage,
        contacted,
        qualified,
        isEnded ? date(at + 20 * day) : "",
        stage === "lost" || stage === "disqualified" ? pick(reasons) : "",
        stage === "won"
          ? `${1 + Math.floor(random() * 90)}.${String(Math.floor(random() * 1000)).padStart(3, "0")},50`
          : "",
        `Empresa ${company}`,
        `empresa${company}.com.br`,
        pick(industries),
        String(1 + Math.floor(random() * 900)),
        pick(cities),
        `Pessoa ${company}`,
        `pessoa${company}@empresa${company}.com.br`,
        `+55119${String(10_000_000 + company * 7).slice(0, 8)}`,
        pick(["CEO", "Diretora", "Gerente", "Analista"]),
      ];
      yield `${cells.join(";")}\n`;
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(path));
}

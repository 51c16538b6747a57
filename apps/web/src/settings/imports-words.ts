import type { components } from "@leadback/client";
import type { Locale } from "@leadback/scoring/reasons";
import type { PluralForms } from "../locales/formats.ts";
import type { ImportField } from "./import-map.ts";

type State = components["schemas"]["Import"]["state"];

export interface ImportsWords {
  sentence: string;
  start: string;
  file: string;
  chooseFile: string;
  fileHint: string;
  map: string;
  mapNone: string;
  updates: string;
  look: string;
  howRead: string;
  readAs(encoding: string, delimiter: string, zone: string): string;
  delimiters: Record<string, string>;
  columns: string;
  columnsHint: string;
  goesTo: string;
  unclear: string;
  chooseColumns(missing: string): string;
  fields: Record<ImportField, string>;
  unused: string;
  asText: string;
  noJson: string;
  lookAgain: string;
  bringIn: string;
  wouldBe: string;
  counts: {
    rows: PluralForms;
    created: PluralForms;
    updated: PluralForms;
    unchanged: PluralForms;
    skipped: PluralForms;
    warnings: PluralForms;
    partnersCreated: PluralForms;
    toReview: PluralForms;
  };
  issues: string;
  skipped: string;
  warning: string;
  line(line: string): string;
  lines(lines: string, count: string): string;
  sample: string;
  sampleColumns: Record<"line" | "partner" | "company" | "stage" | "submittedAt" | "reason", string>;
  list: string;
  none: string;
  noneHint: string;
  states: Record<State, string>;
  dryRun: string;
  back: string;
  progress(rows: string, total: string): string;
  errorFile: string;
  review: string;
  reviewHint: string;
  reviewCount: PluralForms;
  chooseReason: string;
  settle: string;
  settled(count: string): string;
  nothingToReview: string;
}

const en: ImportsWords = {
  sentence:
    "Bring leads in from a file of another system. You see how it is read before anything is written.",
  start: "Read a file",
  file: "CSV file",
  chooseFile: "Choose a file",
  fileHint: "At most 100 MiB",
  map: "Comes from",
  mapNone: "Find the columns by their names",
  updates: "Known leads take what happened since",
  look: "See how it is read",
  howRead: "How it is read",
  readAs: (encoding, delimiter, zone) =>
    `Written in ${encoding}, columns divided by ${delimiter}, dates in ${zone}.`,
  delimiters: { ",": "commas", ";": "semicolons", "\t": "tabs", "|": "bars" },
  columns: "Columns",
  columnsHint: "Where each column of the file goes.",
  goesTo: "Goes to",
  unclear: "The names of the columns do not say everything",
  chooseColumns: (missing) =>
    `Choose below which column holds this, then look again: ${missing}. Nothing was brought in yet.`,
  fields: {
    externalId: "Identifier in your system",
    partner: "Partner: its identifier or name",
    partnerName: "Partner: its name",
    partnerEmail: "Partner: e-mail",
    channel: "Channel",
    submittedAt: "Sent on",
    stage: "Stage",
    stageAt: "Date of the stage",
    endedAt: "Ended on",
    acceptedAt: "Accepted on",
    contactedAt: "First two-way contact on",
    qualifiedAt: "Qualified on",
    disqualifiedAt: "Ended as not qualified on",
    wonAt: "Won on",
    lostAt: "Lost on",
    reason: "Reason: its code",
    reasonText: "Reason, in free words",
    sentence: "Sentence for the partner",
    amount: "Amount",
    currency: "Currency",
    owner: "Who works it",
    "company.name": "Company: name",
    "company.domain": "Company: website",
    "company.taxId": "Company: tax number",
    "company.industry": "Company: industry",
    "company.employees": "Company: employees",
    "company.country": "Company: country",
    "company.region": "Company: region",
    "company.city": "Company: city",
    "contact.name": "Person: name",
    "contact.email": "Person: e-mail",
    "contact.phone": "Person: phone",
    "contact.role": "Person: job",
  },
  unused: "Not used",
  asText: "The map as text, for translated values and formats",
  noJson: "This is no valid JSON.",
  lookAgain: "See it again so",
  bringIn: "Bring the leads in",
  wouldBe: "Nothing is written yet. This is what would happen:",
  counts: {
    rows: { one: "One row", other: "# rows" },
    created: { one: "One new lead", other: "# new leads" },
    updated: { one: "One lead moved on", other: "# leads moved on" },
    unchanged: { one: "One known already", other: "# known already" },
    skipped: { one: "One row skipped", other: "# rows skipped" },
    warnings: { one: "One remark", other: "# remarks" },
    partnersCreated: { one: "One new partner", other: "# new partners" },
    toReview: { one: "One reason to decide", other: "# reasons to decide" },
  },
  issues: "What to look at",
  skipped: "Skipped",
  warning: "Remark",
  line: (line) => `Line ${line}`,
  lines: (lines, count) => `${count} lines: ${lines}`,
  sample: "The first leads, as they were read",
  sampleColumns: {
    line: "Line",
    partner: "Partner",
    company: "Company",
    stage: "Stage",
    submittedAt: "Sent",
    reason: "Reason",
  },
  list: "Imports",
  none: "No file was brought in yet",
  noneHint: "Choose a file above. Sent again, it adds nothing twice.",
  states: {
    uploading: "Arriving",
    queued: "Waits its turn",
    running: "Being read",
    done: "Done",
    failed: "Failed",
  },
  dryRun: "trial, nothing written",
  back: "All imports",
  progress: (rows, total) => `${rows} of ${total} rows`,
  errorFile: "Download all of it as a file",
  review: "Reasons to decide",
  reviewHint: "From these texts no reason follows clearly. Each counts once, for all leads that have it.",
  reviewCount: { one: "one lead", other: "# leads" },
  chooseReason: "Leave for later",
  settle: "Save the decisions",
  settled: (count) => `${count} leads have their reason.`,
  nothingToReview: "Nothing is left to decide.",
};
const ptBr: ImportsWords = {
  sentence:
    "Traga leads de um arquivo de outro sistema. Você vê como ele é lido antes que algo seja gravado.",
  start: "Ler um arquivo",
  file: "Arquivo CSV",
  chooseFile: "Escolher um arquivo",
  fileHint: "Até 100 MiB",
  map: "Vem de",
  mapNone: "Achar as colunas pelo nome",
  updates: "Leads conhecidos recebem o que houve desde então",
  look: "Ver como é lido",
  howRead: "Como é lido",
  readAs: (encoding, delimiter, zone) =>
    `Escrito em ${encoding}, colunas separadas por ${delimiter}, datas em ${zone}.`,
  delimiters: { ",": "vírgulas", ";": "ponto e vírgula", "\t": "tabulações", "|": "barras" },
  columns: "Colunas",
  columnsHint: "Para onde vai cada coluna do arquivo.",
  goesTo: "Vai para",
  unclear: "Os nomes das colunas não dizem tudo",
  chooseColumns: (missing) =>
    `Escolha abaixo a coluna que traz isto e veja de novo: ${missing}. Nada foi trazido ainda.`,
  fields: {
    externalId: "Identificador no seu sistema",
    partner: "Parceiro: identificador ou nome",
    partnerName: "Parceiro: nome",
    partnerEmail: "Parceiro: e-mail",
    channel: "Canal",
    submittedAt: "Enviado em",
    stage: "Etapa",
    stageAt: "Data da etapa",
    endedAt: "Encerrado em",
    acceptedAt: "Aceito em",
    contactedAt: "Primeira conversa em",
    qualifiedAt: "Qualificado em",
    disqualifiedAt: "Encerrado como não qualificado em",
    wonAt: "Ganho em",
    lostAt: "Perdido em",
    reason: "Motivo: código",
    reasonText: "Motivo, em texto livre",
    sentence: "Frase para o parceiro",
    amount: "Valor",
    currency: "Moeda",
    owner: "Quem cuida do lead",
    "company.name": "Empresa: nome",
    "company.domain": "Empresa: site",
    "company.taxId": "Empresa: CNPJ ou CPF",
    "company.industry": "Empresa: setor",
    "company.employees": "Empresa: funcionários",
    "company.country": "Empresa: país",
    "company.region": "Empresa: estado",
    "company.city": "Empresa: cidade",
    "contact.name": "Pessoa: nome",
    "contact.email": "Pessoa: e-mail",
    "contact.phone": "Pessoa: telefone",
    "contact.role": "Pessoa: cargo",
  },
  unused: "Não usada",
  asText: "O mapa como texto, para valores traduzidos e formatos",
  noJson: "Isto não é JSON válido.",
  lookAgain: "Ver de novo assim",
  bringIn: "Trazer os leads",
  wouldBe: "Nada foi gravado ainda. Aconteceria isto:",
  counts: {
    rows: { one: "Uma linha", other: "# linhas" },
    created: { one: "Um lead novo", other: "# leads novos" },
    updated: { one: "Um lead avançou", other: "# leads avançaram" },
    unchanged: { one: "Um já conhecido", other: "# já conhecidos" },
    skipped: { one: "Uma linha pulada", other: "# linhas puladas" },
    warnings: { one: "Uma observação", other: "# observações" },
    partnersCreated: { one: "Um parceiro novo", other: "# parceiros novos" },
    toReview: { one: "Um motivo a decidir", other: "# motivos a decidir" },
  },
  issues: "O que conferir",
  skipped: "Pulada",
  warning: "Observação",
  line: (line) => `Linha ${line}`,
  lines: (lines, count) => `${count} linhas: ${lines}`,
  sample: "Os primeiros leads, como foram lidos",
  sampleColumns: {
    line: "Linha",
    partner: "Parceiro",
    company: "Empresa",
    stage: "Etapa",
    submittedAt: "Enviado",
    reason: "Motivo",
  },
  list: "Importações",
  none: "Nenhum arquivo foi trazido ainda",
  noneHint: "Escolha um arquivo acima. Enviado de novo, não repete nada.",
  states: {
    uploading: "Chegando",
    queued: "Na fila",
    running: "Sendo lido",
    done: "Pronto",
    failed: "Falhou",
  },
  dryRun: "ensaio, nada gravado",
  back: "Todas as importações",
  progress: (rows, total) => `${rows} de ${total} linhas`,
  errorFile: "Baixar tudo em um arquivo",
  review: "Motivos a decidir",
  reviewHint: "Destes textos não resulta um motivo claro. Cada um vale para todos os leads que o têm.",
  reviewCount: { one: "um lead", other: "# leads" },
  chooseReason: "Deixar para depois",
  settle: "Salvar as decisões",
  settled: (count) => `${count} leads já têm motivo.`,
  nothingToReview: "Não resta nada a decidir.",
};
const es: ImportsWords = {
  sentence: "Traiga leads de un archivo de otro sistema. Verá cómo se lee antes de que se escriba algo.",
  start: "Leer un archivo",
  file: "Archivo CSV",
  chooseFile: "Elegir un archivo",
  fileHint: "Hasta 100 MiB",
  map: "Viene de",
  mapNone: "Buscar las columnas por su nombre",
  updates: "Los leads conocidos reciben lo que pasó desde entonces",
  look: "Ver cómo se lee",
  howRead: "Cómo se lee",
  readAs: (encoding, delimiter, zone) =>
    `Escrito en ${encoding}, columnas separadas por ${delimiter}, fechas en ${zone}.`,
  delimiters: { ",": "comas", ";": "punto y coma", "\t": "tabuladores", "|": "barras" },
  columns: "Columnas",
  columnsHint: "A dónde va cada columna del archivo.",
  goesTo: "Va a",
  unclear: "Los nombres de las columnas no lo dicen todo",
  chooseColumns: (missing) =>
    `Elija abajo la columna que trae esto y vea otra vez: ${missing}. Todavía no se trajo nada.`,
  fields: {
    externalId: "Identificador en su sistema",
    partner: "Socio: identificador o nombre",
    partnerName: "Socio: nombre",
    partnerEmail: "Socio: correo",
    channel: "Canal",
    submittedAt: "Enviado el",
    stage: "Etapa",
    stageAt: "Fecha de la etapa",
    endedAt: "Terminado el",
    acceptedAt: "Aceptado el",
    contactedAt: "Primera conversación el",
    qualifiedAt: "Calificado el",
    disqualifiedAt: "Cerrado como no calificado el",
    wonAt: "Ganado el",
    lostAt: "Perdido el",
    reason: "Motivo: código",
    reasonText: "Motivo, en texto libre",
    sentence: "Frase para el socio",
    amount: "Importe",
    currency: "Moneda",
    owner: "Quién lo atiende",
    "company.name": "Empresa: nombre",
    "company.domain": "Empresa: sitio web",
    "company.taxId": "Empresa: número fiscal",
    "company.industry": "Empresa: sector",
    "company.employees": "Empresa: empleados",
    "company.country": "Empresa: país",
    "company.region": "Empresa: estado o región",
    "company.city": "Empresa: ciudad",
    "contact.name": "Persona: nombre",
    "contact.email": "Persona: correo",
    "contact.phone": "Persona: teléfono",
    "contact.role": "Persona: cargo",
  },
  unused: "No se usa",
  asText: "El mapa como texto, para valores traducidos y formatos",
  noJson: "Esto no es JSON válido.",
  lookAgain: "Ver otra vez así",
  bringIn: "Traer los leads",
  wouldBe: "Todavía no se escribió nada. Esto pasaría:",
  counts: {
    rows: { one: "Una fila", other: "# filas" },
    created: { one: "Un lead nuevo", other: "# leads nuevos" },
    updated: { one: "Un lead avanzó", other: "# leads avanzaron" },
    unchanged: { one: "Uno ya conocido", other: "# ya conocidos" },
    skipped: { one: "Una fila omitida", other: "# filas omitidas" },
    warnings: { one: "Una observación", other: "# observaciones" },
    partnersCreated: { one: "Un socio nuevo", other: "# socios nuevos" },
    toReview: { one: "Un motivo por decidir", other: "# motivos por decidir" },
  },
  issues: "Qué revisar",
  skipped: "Omitida",
  warning: "Observación",
  line: (line) => `Línea ${line}`,
  lines: (lines, count) => `${count} líneas: ${lines}`,
  sample: "Los primeros leads, como se leyeron",
  sampleColumns: {
    line: "Línea",
    partner: "Socio",
    company: "Empresa",
    stage: "Etapa",
    submittedAt: "Enviado",
    reason: "Motivo",
  },
  list: "Importaciones",
  none: "Todavía no se trajo ningún archivo",
  noneHint: "Elija un archivo arriba. Enviado otra vez, no repite nada.",
  states: {
    uploading: "Llegando",
    queued: "En espera",
    running: "Leyéndose",
    done: "Listo",
    failed: "Falló",
  },
  dryRun: "ensayo, nada escrito",
  back: "Todas las importaciones",
  progress: (rows, total) => `${rows} de ${total} filas`,
  errorFile: "Descargar todo en un archivo",
  review: "Motivos por decidir",
  reviewHint:
    "De estos textos no se deduce un motivo claro. Cada uno vale para todos los leads que lo tienen.",
  reviewCount: { one: "un lead", other: "# leads" },
  chooseReason: "Dejar para después",
  settle: "Guardar las decisiones",
  settled: (count) => `${count} leads ya tienen motivo.`,
  nothingToReview: "No queda nada por decidir.",
};

export const importsWords: Readonly<Record<Locale, ImportsWords>> = { "pt-BR": ptBr, en, es };

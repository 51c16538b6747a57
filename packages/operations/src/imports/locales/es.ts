import type { AmountProblem, DateProblem, ImportMessages, UnsupportedFile } from "../messages.ts";

const nothing = "No se importó nada.";

const unsupported: Record<UnsupportedFile, string> = {
  zip: "es un archivo ZIP: descomprímalo e importe el CSV que contiene",
  spreadsheet: 'es una hoja de cálculo: ábrala y guárdela como "CSV UTF-8"',
  pdf: 'es un PDF: exporte la tabla como "CSV UTF-8"',
  compressed: "está comprimido: descomprímalo e importe el CSV que contiene",
  utf16_without_mark:
    'parece UTF-16 sin marca de orden de bytes: guárdelo como "CSV UTF-8" o indique "encoding" en el format del mapa',
  binary: 'no es texto: guarde la tabla como "CSV UTF-8"',
};

const dates: Record<DateProblem, string> = {
  unreadable:
    'No es una fecha legible. Escríbala como 2026-03-25 o indique "format" para esta columna en el mapa.',
  impossible: "Esta fecha u hora no existe. Corríjala en el origen.",
  out_of_range: "El año está fuera del intervalo de 1970 a 2100. Corríjalo en el origen.",
  two_digit_year: "El año tiene dos dígitos. Exporte la fecha con cuatro.",
  future: "Esta fecha está en el futuro. Corríjala en el origen o revise la zona horaria en el mapa.",
};

const amounts: Record<AmountProblem, string> = {
  unreadable: "No es un importe legible. Escriba dígitos con un solo signo decimal, como 1234,56.",
  negative: "El importe es negativo. Corríjalo en el origen.",
  out_of_range: "El importe es demasiado grande para guardarlo con exactitud. Corríjalo en el origen.",
};

const alternatives = new Intl.ListFormat("es", { type: "disjunction" });
const list = (items: readonly string[]) => alternatives.format(items.map((item) => `"${item}"`));

export const es: ImportMessages = {
  fileNotFound: (file) => `No se puede abrir ${file}: revise la ruta y el permiso de lectura. ${nothing}`,
  emptyFile: (file) => `${file} está vacío. Expórtelo de nuevo, con una línea de encabezado. ${nothing}`,
  noRows: (file) => `${file} tiene encabezado y ninguna fila. Expórtelo de nuevo. ${nothing}`,
  unsupported: (file, kind) => `${file} ${unsupported[kind]}. ${nothing}`,
  notInEncoding: (file, encoding, line) =>
    `${file}, línea ${line}: el texto no está en ${encoding}, como dice el mapa. Corrija "encoding" en el format del mapa o quítelo. ${nothing}`,
  mixedEncoding: (file, line) =>
    `${file}, línea ${line}: casi todo el archivo está en UTF-8, esta línea no. Guárdelo de nuevo como "CSV UTF-8" o indique "encoding" en el format del mapa. ${nothing}`,
  unknownEncoding: (file, line) =>
    `${file}, línea ${line}: el texto no está en UTF-8 ni en Windows-1252. Guárdelo como "CSV UTF-8". ${nothing}`,
  nulCharacter: (file, line) =>
    `${file}, línea ${line}: hay un carácter NUL. Guárdelo de nuevo como "CSV UTF-8". ${nothing}`,
  ambiguousDelimiter: (file, candidates) =>
    `${file}: las columnas pueden estar separadas por ${candidates.join(" o ")}. Indique "delimiter" en el format del mapa. ${nothing}`,
  tooManyColumns: (file, found, limit) =>
    `${file} tiene ${found} columnas; el límite es ${limit}. Exporte solo las columnas necesarias. ${nothing}`,
  duplicateHeader: (file, line, column) =>
    `${file}, línea ${line}: el encabezado tiene la columna "${column}" dos veces. Cambie el nombre de una. ${nothing}`,
  unclosedQuote: (file, line) =>
    `${file}: unas comillas que se abren en la fila de la línea ${line} nunca se cierran. Ciérrelas o duplíquelas donde formen parte del texto. ${nothing}`,
  strayQuote: (file, line) =>
    `${file}, línea ${line}: hay comillas dentro de un valor. Ponga el valor entre comillas, duplique las interiores y revise las filas justo anteriores. ${nothing}`,
  rowTooLong: (file, line) =>
    `${file}: la fila de la línea ${line} no termina en 8 MB; probablemente hay comillas sin cerrar. ${nothing}`,
  ambiguousDateOrder: (column, example, line) =>
    `Columna "${column}", línea ${line}: ${example} puede ser día/mes o mes/día, y ninguna fila lo decide. Indique "dateOrder" en el format del mapa, como "dmy" o "mdy". ${nothing}`,
  contradictoryDateOrder: (column, dayFirstLine, monthFirstLine) =>
    `Columna "${column}": la línea ${dayFirstLine} pone primero el día, la línea ${monthFirstLine} el mes. Exporte en un solo orden o indique "dateOrder" en el format del mapa; las filas en el otro orden se omiten entonces. ${nothing}`,
  ambiguousDecimal: (column, example, line) =>
    `Columna "${column}", línea ${line}: en ${example} el signo puede separar miles o decimales, y ninguna fila lo decide. Indique "decimal" en el format del mapa, como "," o ".". ${nothing}`,
  contradictoryDecimal: (column, commaLine, pointLine) =>
    `Columna "${column}": la línea ${commaLine} usa coma decimal, la línea ${pointLine} punto decimal. Exporte con un solo signo o indique "decimal" en el format del mapa; las filas con el otro se omiten entonces. ${nothing}`,
  strictRefusal: (count, line, column, cause) =>
    `${count === 1 ? "Una fila no se puede importar" : `${count} filas no se pueden importar`}, la primera está en la línea ${line}${column === null ? "" : `, columna "${column}"`}: ${cause} ${nothing}`,
  fileChanged: (file) =>
    `${file} cambió durante la lectura. Impórtelo de nuevo cuando esté completo. ${nothing}`,
  runningElsewhere: (file) => `Otra ejecución está importando ${file} en este momento. Espere a que termine.`,
  partnerActor: "La clave de un socio no puede importar archivos.",

  badMap: "El mapa no se puede usar.",
  nothingImported: nothing,
  unknownStageInMap: (text, stages) => `La etapa "${text}" no existe: use ${list(stages)}.`,
  unknownReasonInMap: (text, nearest) =>
    `El motivo "${text}" no existe${nearest.length === 0 ? ":" : `. ¿Quiso decir ${list(nearest)}?`} "leadback reason list" muestra todos los códigos.`,
  stageAtWithoutStage:
    '"stageAt" es la fecha de la etapa: indique también "stage", o use "wonAt", "lostAt" u otra fecha.',
  mapToSave: (map) =>
    `Sin un mapa no se escribe nada, para que la próxima importación reconozca los mismos leads. Revise con --dry-run cómo se entienden las columnas, guarde este mapa e importe de nuevo con --map:\n${map}\n${nothing}`,
  badSource: (field) =>
    `El origen de "${field}" debe ser {"column": …}, {"value": …} o {"template": "{Columna} / {Otra columna|alternativa}"}.`,
  unknownField: (field, nearest) =>
    `El campo "${field}" no existe.${nearest === null ? "" : ` ¿Quiso decir "${nearest}"?`}`,
  missingField: (field) => `Falta "${field}" en el mapa; todo lead lo necesita.`,
  bothAmounts: 'Indique "amount" o "amountCents", no los dos.',
  updatesWithoutId:
    '"updates" necesita "externalId" o "leadId": sin identificador, una fila que cambió es otro lead.',
  unknownColumn: (column, field, nearest, header) =>
    `La columna "${column}" de "${field}" no está en el archivo.${nearest === null ? "" : ` ¿Quiso decir "${nearest}"?`} El archivo tiene: ${header.join(", ")}.`,
  ambiguousColumn: (column, files) =>
    `La columna "${column}" está en varios archivos: escriba ${files.map((file) => `"${file}.${column}"`).join(" o ")}.`,
  badTemplate: (field) =>
    `La plantilla de "${field}" no nombra ninguna columna entre llaves, o hay una llave sin cerrar.`,
  badPattern: (field, pattern) =>
    `El formato "${pattern}" de "${field}" no se conoce. Use yyyy, MM o M, dd o d, HH o H, mm, ss, como dd/MM/yyyy HH:mm.`,
  unknownZone: (zone) => `"${zone}" no es una zona horaria. Indique un nombre IANA, como America/Sao_Paulo.`,
  readyMapMisfit: (system, fields, columns) =>
    `Esto no parece una exportación de ${system}: nada indica ${list(fields)}. Hace falta una de estas columnas: ${list(columns)}. ${nothing}`,
  recognizedExport: (file, map) =>
    `${file} parece una exportación para la que hay un mapa listo: impórtela con el mapa "${map}" (--map ${map}, o ?map=${map}). ${nothing}`,
  mapNotJson: `El mapa no es JSON: indique el propio mapa o el nombre de uno. ${nothing}`,
  unknownMap: (name, known) =>
    `No existe el mapa "${name}": indique el propio mapa en JSON, o uno de estos: ${list(known)}. ${nothing}`,
  joinOutside: (file) => `El archivo que se une, "${file}", debe estar en la carpeta del archivo importado.`,
  mapNeeded: (missing, header, startingMap) =>
    `Los nombres de las columnas (${header.join(", ")}) no muestran dónde está ${missing.map((field) => `"${field}"`).join(" y ")}. Indíquelo en un mapa e importe de nuevo con él. Un mapa para empezar:\n${startingMap}\n${nothing}`,

  raggedRow: (found, expected) =>
    `La fila tiene ${found} celdas, el encabezado ${expected}. Ponga entre comillas los valores que contienen el separador.`,
  cellTooLong: (limitBytes) => `La celda tiene más de ${limitBytes / 1024} KB. Acorte el texto.`,
  duplicateInFile: (firstLine) =>
    `El mismo lead ya está en la línea ${firstLine}. Conserve solo una de las dos filas.`,
  emptyField: (field) =>
    `El campo "${field}" está vacío. Rellene la celda o indique "default" o una alternativa en el mapa.`,
  misfitDate: (format) =>
    `La fecha no corresponde a ${format}. Corrija "format" en el mapa o quítelo para que la fecha se reconozca.`,
  badDate: (problem) => dates[problem],
  badAmount: (problem) => amounts[problem],
  badCurrency: "No es una moneda. Indique las tres letras de ISO 4217, como BRL.",
  badText: (field, limit) =>
    `El texto de "${field}" tiene más de ${limit} caracteres o contiene caracteres de control. Corríjalo en el origen.`,
  unknownStage: 'La etapa no se conoce. Añádala en "values" de "stage" en el mapa.',
  recycledStage:
    'Un lead no se puede importar como a la espera de una fecha. Lleve esta etapa a otra en "values".',
  unknownReason: 'El motivo no se conoce. Añádalo en "values" de "reason" en el mapa.',
  contradictoryEnds:
    "El lead aparece cerrado de más de una forma. Corrija la etapa o las fechas en el origen.",

  withoutCompany:
    "La fila no dice la empresa. El lead entró y aparece por su persona o su referencia; complete la celda si sabe cuál es la empresa.",
  dateBeforeSubmission: (field) =>
    `"${field}" es anterior al envío. La fecha se conserva y queda fuera de las duraciones; revísela en el origen.`,
  endedAfterQualification: "El lead se descalificó después de calificado. Cuenta como perdido.",
  sentenceLeftOut:
    "La frase contiene datos personales y se dejó fuera. Escríbala de nuevo sin nombres, direcciones ni números.",
  sentenceWithoutReason: "Hay una frase sin motivo. La frase pasó a ser una nota interna.",
  reasonToReview:
    "El texto no dice con claridad por qué terminó el lead. El cierre entró sin motivo y espera la decisión de una persona.",
  fieldLeftOut: (field) => `El valor de "${field}" no se puede usar y se dejó fuera. Corríjalo en el origen.`,
  differsFromLead: (fields) =>
    `Este lead ya se conoce y es distinto en el archivo (${fields.join(", ")}). No se actualizó: registre lo que ocurrió con POST /v1/leads/{id}/events.`,
  differsBesideUpdate: (fields) =>
    `Se agregó lo que ocurrió con este lead; otros datos son distintos en el archivo y no se cambiaron (${fields.join(", ")}).`,
  updateBackward: (known, said) =>
    `El lead está como "${known}" en Leadback y como "${said}" en el archivo. Un archivo no hace retroceder un lead, así que no se cambió nada: actualice el origen o, si el archivo es correcto, regístrelo con POST /v1/leads/{id}/events.`,
  updateContradicts: (known, said) =>
    `El lead terminó como "${known}" en Leadback y como "${said}" en el archivo. No se cambió nada: verifique cuál es correcto; si es el archivo, reabra el lead y registre el cierre con POST /v1/leads/{id}/events.`,
  updateOfErased:
    "Los datos de este lead se borraron, por lo que ya no se registra nada sobre él. Quite la fila del origen.",
  joinDuplicate: (file, firstLine) =>
    `${file}: la clave ya está en la línea ${firstLine}. Vale la primera fila.`,
  joinRagged: (file, found, expected) =>
    `${file}: la fila tiene ${found} celdas, el encabezado ${expected}. No se unió.`,

  noCompanyColumn:
    'Ninguna columna trae el nombre de la empresa: los leads aparecen por su referencia. Asigne una a "company.name" si el archivo la tiene.',
  naturalKey:
    'El mapa no trae "externalId": cada fila se reconoce por todo lo que el mapa lee de ella. Una fila que cambie en el origen entra como un lead nuevo.',
  undatedEnds: (count) =>
    `${count === 1 ? "Un cierre no tiene fecha en el archivo y cuenta" : `${count} cierres no tienen fecha en el archivo y cuentan`} en el día del envío (indique en el mapa "stageAt", o "wonAt", "lostAt", "disqualifiedAt").`,
  unusedAmounts: (count) =>
    count === 1
      ? "El importe de un lead que no está ganado se dejó fuera."
      : `Los importes de ${count} leads que no están ganados se dejaron fuera.`,
  reasonNote: (reason) => `Motivo indicado en el archivo importado: ${reason}`,
  reasonsToReview: (count) =>
    `${count === 1 ? "Un cierre entró sin motivo y espera" : `${count} cierres entraron sin motivo y esperan`} la decisión de una persona, en la página de esta importación o en la terminal: "leadback reason review" muestra los textos, "leadback reason settle" registra lo que usted decida.`,
};

import type { AmountProblem, DateProblem, ImportMessages, UnsupportedFile } from "../messages.ts";

const nothing = "Nothing was imported.";

const unsupported: Record<UnsupportedFile, string> = {
  zip: "is a ZIP archive: unpack it and import the CSV inside",
  spreadsheet: 'is a spreadsheet: open it and save it as "CSV UTF-8"',
  pdf: 'is a PDF: export the table as "CSV UTF-8" instead',
  compressed: "is compressed: unpack it and import the CSV inside",
  utf16_without_mark:
    'looks like UTF-16 without a byte order mark: save it as "CSV UTF-8", or state "encoding" in the map\'s format',
  binary: 'is not text: save the table as "CSV UTF-8"',
};

const dates: Record<DateProblem, string> = {
  unreadable:
    'This is not a date that can be read. Write it like 2026-03-25, or state "format" for this column in the map.',
  impossible: "This date or time does not exist. Correct it in the source.",
  out_of_range: "The year is outside 1970 to 2100. Correct it in the source.",
  two_digit_year: "The year has two digits. Export the date with four.",
  future: "This date lies in the future. Correct it in the source, or check the time zone in the map.",
};

const amounts: Record<AmountProblem, string> = {
  unreadable: "This is not an amount that can be read. Write digits with one decimal sign, such as 1234.56.",
  negative: "The amount is negative. Correct it in the source.",
  out_of_range: "The amount is too large to be kept exactly. Correct it in the source.",
};

const alternatives = new Intl.ListFormat("en", { type: "disjunction" });
const list = (items: readonly string[]) => alternatives.format(items.map((item) => `"${item}"`));

export const en: ImportMessages = {
  fileNotFound: (file) =>
    `${file} cannot be opened: check the path and the permission to read it. ${nothing}`,
  emptyFile: (file) => `${file} is empty. Export it again with a header line. ${nothing}`,
  noRows: (file) => `${file} has a header and no rows. Export it again. ${nothing}`,
  unsupported: (file, kind) => `${file} ${unsupported[kind]}. ${nothing}`,
  notInEncoding: (file, encoding, line) =>
    `${file}, line ${line}: this is not ${encoding}, which the map states. Correct "encoding" in the map's format or leave it out. ${nothing}`,
  mixedEncoding: (file, line) =>
    `${file}, line ${line}: most of the file is UTF-8, this line is not. Save the file as "CSV UTF-8" again, or state "encoding" in the map's format. ${nothing}`,
  unknownEncoding: (file, line) =>
    `${file}, line ${line}: the text is neither UTF-8 nor Windows-1252. Save the file as "CSV UTF-8". ${nothing}`,
  nulCharacter: (file, line) =>
    `${file}, line ${line}: there is a NUL character. Save the file as "CSV UTF-8" again. ${nothing}`,
  ambiguousDelimiter: (file, candidates) =>
    `${file}: the columns could be separated by ${candidates.join(" or ")}. State "delimiter" in the map's format. ${nothing}`,
  tooManyColumns: (file, found, limit) =>
    `${file} has ${found} columns; ${limit} are the limit. Export only the columns you need. ${nothing}`,
  duplicateHeader: (file, line, column) =>
    `${file}, line ${line}: the header has the column "${column}" twice. Rename one of them. ${nothing}`,
  unclosedQuote: (file, line) =>
    `${file}: a quotation mark that opens in the row of line ${line} is never closed. Close it, or double it where it belongs to the text. ${nothing}`,
  strayQuote: (file, line) =>
    `${file}, line ${line}: a quotation mark stands inside a value. Put the value in quotation marks and double the inner ones, and check the rows just before. ${nothing}`,
  rowTooLong: (file, line) =>
    `${file}: the row of line ${line} does not end within 8 MB; a quotation mark is probably not closed. ${nothing}`,
  ambiguousDateOrder: (column, example, line) =>
    `Column "${column}", line ${line}: ${example} may be day/month or month/day, and no row decides it. State "dateOrder" in the map's format, as "dmy" or "mdy". ${nothing}`,
  contradictoryDateOrder: (column, dayFirstLine, monthFirstLine) =>
    `Column "${column}": line ${dayFirstLine} puts the day first, line ${monthFirstLine} the month. Export one order, or state "dateOrder" in the map's format; rows in the other order are then skipped. ${nothing}`,
  ambiguousDecimal: (column, example, line) =>
    `Column "${column}", line ${line}: in ${example} the sign may separate thousands or decimals, and no row decides it. State "decimal" in the map's format, as "," or ".". ${nothing}`,
  contradictoryDecimal: (column, commaLine, pointLine) =>
    `Column "${column}": line ${commaLine} has a decimal comma, line ${pointLine} a decimal point. Export one of them, or state "decimal" in the map's format; rows with the other are then skipped. ${nothing}`,
  strictRefusal: (count, line, column, cause) =>
    `${count === 1 ? "One row" : `${count} rows`} cannot be imported, the first in line ${line}${column === null ? "" : `, column "${column}"`}: ${cause} ${nothing}`,
  fileChanged: (file) =>
    `${file} changed while it was being read. Import it again when it is complete. ${nothing}`,
  runningElsewhere: (file) => `Another run is importing ${file} at this moment. Wait for it to end.`,
  partnerActor: "A partner's key may not import files.",

  badMap: "The map cannot be used.",
  nothingImported: nothing,
  unknownStageInMap: (text, stages) => `There is no stage "${text}": use ${list(stages)}.`,
  unknownReasonInMap: (text, nearest) =>
    `There is no reason "${text}"${nearest.length === 0 ? ":" : `. Did you mean ${list(nearest)}?`} "leadback reason list" shows every code.`,
  stageAtWithoutStage:
    '"stageAt" is the date of the stage: give "stage" as well, or use "wonAt", "lostAt" or another date.',
  mapToSave: (map) =>
    `Without a map nothing is written, so that the next import recognises the same leads. Check with --dry-run what the file's columns are taken for, save this map and import again with --map:\n${map}\n${nothing}`,
  badSource: (field) =>
    `The source of "${field}" must be {"column": …}, {"value": …} or {"template": "{Column} / {Other column|fallback}"}.`,
  unknownField: (field, nearest) =>
    `There is no field "${field}".${nearest === null ? "" : ` Did you mean "${nearest}"?`}`,
  missingField: (field) => `The map has no "${field}", which every lead needs.`,
  bothAmounts: 'Give "amount" or "amountCents", not both.',
  updatesWithoutId:
    '"updates" needs "externalId" or "leadId": without an identifier, a row that has changed is another lead.',
  unknownColumn: (column, field, nearest, header) =>
    `The column "${column}" of "${field}" is not in the file.${nearest === null ? "" : ` Did you mean "${nearest}"?`} The file has: ${header.join(", ")}.`,
  ambiguousColumn: (column, files) =>
    `The column "${column}" is in several files: write ${files.map((file) => `"${file}.${column}"`).join(" or ")}.`,
  badTemplate: (field) => `The template of "${field}" names no column in braces, or a brace is left open.`,
  badPattern: (field, pattern) =>
    `The format "${pattern}" of "${field}" is not known. Use yyyy, MM or M, dd or d, HH or H, mm, ss, such as dd/MM/yyyy HH:mm.`,
  unknownZone: (zone) => `"${zone}" is no time zone. Give an IANA name, such as America/Sao_Paulo.`,
  readyMapMisfit: (system, fields, columns) =>
    `This does not look like an export of ${system}: nothing says ${list(fields)}. One of these columns is needed: ${list(columns)}. ${nothing}`,
  recognizedExport: (file, map) =>
    `${file} looks like an export for which there is a ready map: import it with the map "${map}" (--map ${map}, or ?map=${map}). ${nothing}`,
  mapNotJson: `The map is not JSON: give the map itself, or the name of one. ${nothing}`,
  unknownMap: (name, known) =>
    `There is no map "${name}": give the map itself as JSON, or one of ${list(known)}. ${nothing}`,
  joinOutside: (file) => `The file to join, "${file}", must lie in the folder of the file being imported.`,
  mapNeeded: (missing, header, startingMap) =>
    `The file does not show ${missing.map((field) => `"${field}"`).join(" and ")} by its column names (${header.join(", ")}). Say where they are in a map and import again with it. A map to start from:\n${startingMap}\n${nothing}`,

  raggedRow: (found, expected) =>
    `The row has ${found} cells, the header ${expected}. Put values that contain the separator in quotation marks.`,
  cellTooLong: (limitBytes) => `The cell is longer than ${limitBytes / 1024} KB. Shorten it.`,
  duplicateInFile: (firstLine) => `The same lead is already in line ${firstLine}. Keep one of the two rows.`,
  emptyField: (field) =>
    `The field "${field}" is empty. Fill the cell, or give a "default" or a fallback in the map.`,
  misfitDate: (format) =>
    `This date does not fit ${format}. Correct "format" in the map, or leave it out to have the date recognised.`,
  badDate: (problem) => dates[problem],
  badAmount: (problem) => amounts[problem],
  badCurrency: "This is no currency. Give three letters of ISO 4217, such as BRL.",
  badText: (field, limit) =>
    `The text of "${field}" is longer than ${limit} characters or holds control characters. Correct it in the source.`,
  unknownStage: 'The stage is unknown. Add it under "values" of "stage" in the map.',
  recycledStage:
    'A lead cannot be imported as waiting for a date. Map this stage to another one under "values".',
  unknownReason: 'The reason is unknown. Add it under "values" of "reason" in the map.',
  contradictoryEnds:
    "The lead is said to have ended in more than one way. Correct the stage or the dates in the source.",

  withoutCompany:
    "The row names no company. The lead came in and is shown by its person or its reference; fill the cell if you know the company.",
  dateBeforeSubmission: (field) =>
    `"${field}" lies before the submission. The date is kept and left out of durations; check it in the source.`,
  endedAfterQualification: "The lead was disqualified after it was qualified. It counts as lost.",
  sentenceLeftOut:
    "The sentence names personal data, so it was left out. Write it again without names, addresses or numbers.",
  sentenceWithoutReason: "There is a sentence and no reason. The sentence became an internal note.",
  reasonToReview:
    "The text does not say clearly why the lead ended. The end came in without a reason and waits for a person to decide.",
  fieldLeftOut: (field) =>
    `The value of "${field}" cannot be used and was left out. Correct it in the source.`,
  differsFromLead: (fields) =>
    `This lead is known and differs in the file (${fields.join(", ")}). It was not updated: record what happened with POST /v1/leads/{id}/events.`,
  differsBesideUpdate: (fields) =>
    `What happened to this lead was added; something else differs in the file and was not changed (${fields.join(", ")}).`,
  updateBackward: (known, said) =>
    `The lead is "${known}" in Leadback and "${said}" in the file. A file takes no lead back, so nothing was changed: bring the source up to date or, if the file is right, record it with POST /v1/leads/{id}/events.`,
  updateContradicts: (known, said) =>
    `The lead ended as "${known}" in Leadback and as "${said}" in the file. Nothing was changed: find out which is right; if it is the file, reopen the lead and record the end with POST /v1/leads/{id}/events.`,
  updateOfErased:
    "The data of this lead was erased, so nothing about it is recorded any more. Take the row out of the source.",
  joinDuplicate: (file, firstLine) =>
    `${file}: the key is already in line ${firstLine}. The first row is used.`,
  joinRagged: (file, found, expected) =>
    `${file}: the row has ${found} cells, the header ${expected}. It was not joined.`,

  noCompanyColumn:
    'No column gives the name of the company: the leads are shown by their references. Map one to "company.name" where the file has it.',
  naturalKey:
    'The map names no "externalId": rows are recognised by everything the map reads of them. A row that changes in the source comes in as a new lead.',
  undatedEnds: (count) =>
    `${count === 1 ? "One end has" : `${count} ends have`} no date in the file: counted on the day of submission (map "stageAt", or "wonAt", "lostAt", "disqualifiedAt").`,
  unusedAmounts: (count) =>
    count === 1
      ? "The amount of one lead that is not won was left out."
      : `The amounts of ${count} leads that are not won were left out.`,
  reasonNote: (reason) => `Reason given in the imported file: ${reason}`,
  reasonsToReview: (count) =>
    `${count === 1 ? "One end came in without a reason and waits" : `${count} ends came in without a reason and wait`} for a person to decide, on the page of this import or in the terminal: "leadback reason review" shows the texts, "leadback reason settle" records what you decide.`,
};

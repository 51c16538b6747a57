import type { LeadStage, Locale } from "@leadback/scoring";
import { en } from "./locales/en.ts";
import { es } from "./locales/es.ts";
import { ptBr } from "./locales/pt-br.ts";

export type UnsupportedFile = "zip" | "spreadsheet" | "pdf" | "compressed" | "utf16_without_mark" | "binary";
export type DateProblem = "unreadable" | "impossible" | "out_of_range" | "two_digit_year" | "future";
export type AmountProblem = "unreadable" | "negative" | "out_of_range";

/** Everything an import says to people. Causes of single rows name columns and fields, never what a cell holds. */
export interface ImportMessages {
  // The file as a whole: nothing is imported.
  fileNotFound(file: string): string;
  emptyFile(file: string): string;
  noRows(file: string): string;
  unsupported(file: string, kind: UnsupportedFile): string;
  notInEncoding(file: string, encoding: string, line: number): string;
  mixedEncoding(file: string, line: number): string;
  unknownEncoding(file: string, line: number): string;
  nulCharacter(file: string, line: number): string;
  ambiguousDelimiter(file: string, candidates: string[]): string;
  tooManyColumns(file: string, found: number, limit: number): string;
  duplicateHeader(file: string, line: number, column: string): string;
  unclosedQuote(file: string, line: number): string;
  strayQuote(file: string, line: number): string;
  rowTooLong(file: string, line: number): string;
  ambiguousDateOrder(column: string, example: string, line: number): string;
  contradictoryDateOrder(column: string, dayFirstLine: number, monthFirstLine: number): string;
  ambiguousDecimal(column: string, example: string, line: number): string;
  contradictoryDecimal(column: string, commaLine: number, pointLine: number): string;
  strictRefusal(count: number, line: number, column: string | null, cause: string): string;
  fileChanged(file: string): string;
  runningElsewhere(file: string): string;
  partnerActor: string;

  // The map.
  badMap: string;
  nothingImported: string;
  unknownStageInMap(text: string, stages: readonly string[]): string;
  unknownReasonInMap(text: string, nearest: readonly string[]): string;
  stageAtWithoutStage: string;
  mapToSave(map: string): string;
  badSource(field: string): string;
  unknownField(field: string, nearest: string | null): string;
  missingField(field: string): string;
  bothAmounts: string;
  updatesWithoutId: string;
  unknownColumn(column: string, field: string, nearest: string | null, header: string[]): string;
  ambiguousColumn(column: string, files: string[]): string;
  badTemplate(field: string): string;
  badPattern(field: string, pattern: string): string;
  unknownZone(zone: string): string;
  joinOutside(file: string): string;
  mapNotJson: string;
  readyMapMisfit(system: string, fields: readonly string[], columns: readonly string[]): string;
  recognizedExport(file: string, map: string): string;
  unknownMap(name: string, known: readonly string[]): string;
  mapNeeded(missing: string[], header: string[], startingMap: string): string;

  // One row: skipped.
  raggedRow(found: number, expected: number): string;
  cellTooLong(limitBytes: number): string;
  duplicateInFile(firstLine: number): string;
  emptyField(field: string): string;
  misfitDate(format: string): string;
  badDate(problem: DateProblem): string;
  badAmount(problem: AmountProblem): string;
  badCurrency: string;
  badText(field: string, limit: number): string;
  unknownStage: string;
  recycledStage: string;
  unknownReason: string;
  contradictoryEnds: string;

  // One row: kept, with a remark.
  withoutCompany: string;
  dateBeforeSubmission(field: string): string;
  endedAfterQualification: string;
  sentenceLeftOut: string;
  sentenceWithoutReason: string;
  reasonToReview: string;
  fieldLeftOut(field: string): string;
  differsFromLead(fields: string[]): string;
  differsBesideUpdate(fields: string[]): string;
  updateBackward(known: LeadStage, said: LeadStage): string;
  updateContradicts(known: LeadStage, said: LeadStage): string;
  updateOfErased: string;
  joinDuplicate(file: string, firstLine: number): string;
  joinRagged(file: string, found: number, expected: number): string;

  /** About the run as a whole. */
  noCompanyColumn: string;
  naturalKey: string;
  undatedEnds(count: number): string;
  unusedAmounts(count: number): string;
  reasonNote(reason: string): string;
  reasonsToReview(count: number): string;
}

export const importMessages: Record<Locale, ImportMessages> = { "pt-BR": ptBr, en, es };

import type { ImportId } from "@leadback/db";
import type { Locale } from "@leadback/scoring";
import { answerLocale, type OperationContext } from "../context.ts";
import { byteOrderMark, csvDelimiter, csvLine } from "../exports/csv-text.ts";
import { getProgram } from "../programs/program.ts";
import { getImport, readImportIssues } from "./import-view.ts";

const words = {
  "pt-BR": {
    header: ["linha", "coluna", "resultado", "causa"],
    skipped: "não importada",
    warning: "importada com observação",
    file: "problemas",
  },
  en: {
    header: ["line", "column", "outcome", "cause"],
    skipped: "not imported",
    warning: "imported with a remark",
    file: "problems",
  },
  es: {
    header: ["línea", "columna", "resultado", "causa"],
    skipped: "no importada",
    warning: "importada con observación",
    file: "problemas",
  },
} satisfies Record<Locale, unknown>;

/** The rows of an import that could not be read or needed a remark, as a CSV for whoever mends the file. */
export async function exportImportIssues(
  context: OperationContext,
  id: ImportId,
  locale?: Locale,
): Promise<{ fileName: string; content: AsyncGenerator<string> }> {
  const { fileName } = await getImport(context, id);
  const program = await context.database.inProgram(context.programId, (transaction) =>
    getProgram(transaction, context.programId),
  );
  const reads = locale ?? answerLocale(context, program);
  const { header, file, ...outcomes } = words[reads];
  const delimiter = csvDelimiter(reads);
  async function* lines(): AsyncGenerator<string> {
    yield byteOrderMark + csvLine(header, delimiter);
    for await (const page of readImportIssues(context, id)) {
      yield page
        .map(({ line, column, severity, cause }) =>
          csvLine([String(line), column ?? "", outcomes[severity], cause], delimiter),
        )
        .join("");
    }
  }
  return { fileName: `${file}-${fileName.replace(/\.[^.]*$/, "")}.csv`, content: lines() };
}

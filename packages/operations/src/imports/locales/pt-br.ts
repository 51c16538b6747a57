import type { AmountProblem, DateProblem, ImportMessages, UnsupportedFile } from "../messages.ts";

const nothing = "Nada foi importado.";

const unsupported: Record<UnsupportedFile, string> = {
  zip: "é um arquivo ZIP: descompacte e importe o CSV que está dentro",
  spreadsheet: 'é uma planilha: abra e salve como "CSV UTF-8"',
  pdf: 'é um PDF: exporte a tabela como "CSV UTF-8"',
  compressed: "está compactado: descompacte e importe o CSV que está dentro",
  utf16_without_mark:
    'parece UTF-16 sem marca de ordem de bytes: salve como "CSV UTF-8" ou informe "encoding" no format do mapa',
  binary: 'não é texto: salve a tabela como "CSV UTF-8"',
};

const dates: Record<DateProblem, string> = {
  unreadable: 'Não é uma data legível. Escreva como 2026-03-25 ou informe "format" para esta coluna no mapa.',
  impossible: "Esta data ou hora não existe. Corrija na origem.",
  out_of_range: "O ano está fora do intervalo de 1970 a 2100. Corrija na origem.",
  two_digit_year: "O ano tem dois dígitos. Exporte a data com quatro.",
  future: "Esta data está no futuro. Corrija na origem ou confira o fuso horário no mapa.",
};

const amounts: Record<AmountProblem, string> = {
  unreadable: "Não é um valor legível. Escreva dígitos com um só sinal decimal, como 1234,56.",
  negative: "O valor é negativo. Corrija na origem.",
  out_of_range: "O valor é grande demais para ser guardado com exatidão. Corrija na origem.",
};

const alternatives = new Intl.ListFormat("pt-BR", { type: "disjunction" });
const list = (items: readonly string[]) => alternatives.format(items.map((item) => `"${item}"`));

export const ptBr: ImportMessages = {
  fileNotFound: (file) =>
    `Não foi possível abrir ${file}: confira o caminho e a permissão de leitura. ${nothing}`,
  emptyFile: (file) => `${file} está vazio. Exporte de novo, com uma linha de cabeçalho. ${nothing}`,
  noRows: (file) => `${file} tem cabeçalho e nenhuma linha de dados. Exporte de novo. ${nothing}`,
  unsupported: (file, kind) => `${file} ${unsupported[kind]}. ${nothing}`,
  notInEncoding: (file, encoding, line) =>
    `${file}, linha ${line}: o texto não está em ${encoding}, como diz o mapa. Corrija "encoding" no format do mapa ou retire-o. ${nothing}`,
  mixedEncoding: (file, line) =>
    `${file}, linha ${line}: quase todo o arquivo está em UTF-8, esta linha não. Salve de novo como "CSV UTF-8" ou informe "encoding" no format do mapa. ${nothing}`,
  unknownEncoding: (file, line) =>
    `${file}, linha ${line}: o texto não está em UTF-8 nem em Windows-1252. Salve como "CSV UTF-8". ${nothing}`,
  nulCharacter: (file, line) =>
    `${file}, linha ${line}: há um caractere NUL. Salve de novo como "CSV UTF-8". ${nothing}`,
  ambiguousDelimiter: (file, candidates) =>
    `${file}: as colunas podem estar separadas por ${candidates.join(" ou ")}. Informe "delimiter" no format do mapa. ${nothing}`,
  tooManyColumns: (file, found, limit) =>
    `${file} tem ${found} colunas; o limite é ${limit}. Exporte só as colunas necessárias. ${nothing}`,
  duplicateHeader: (file, line, column) =>
    `${file}, linha ${line}: o cabeçalho tem a coluna "${column}" duas vezes. Renomeie uma delas. ${nothing}`,
  unclosedQuote: (file, line) =>
    `${file}: há aspas abertas no registro da linha ${line} que nunca se fecham. Feche-as ou duplique-as onde fazem parte do texto. ${nothing}`,
  strayQuote: (file, line) =>
    `${file}, linha ${line}: há aspas no meio de um valor. Coloque o valor entre aspas, duplique as internas e confira as linhas logo antes. ${nothing}`,
  rowTooLong: (file, line) =>
    `${file}: o registro da linha ${line} não termina em 8 MB; provavelmente há aspas sem fechar. ${nothing}`,
  ambiguousDateOrder: (column, example, line) =>
    `Coluna "${column}", linha ${line}: ${example} pode ser dia/mês ou mês/dia, e nenhuma linha decide. Informe "dateOrder" no format do mapa, como "dmy" ou "mdy". ${nothing}`,
  contradictoryDateOrder: (column, dayFirstLine, monthFirstLine) =>
    `Coluna "${column}": a linha ${dayFirstLine} traz o dia primeiro, a linha ${monthFirstLine} o mês. Exporte em uma só ordem ou informe "dateOrder" no format do mapa; as linhas na outra ordem são então puladas. ${nothing}`,
  ambiguousDecimal: (column, example, line) =>
    `Coluna "${column}", linha ${line}: em ${example} o sinal pode separar milhares ou decimais, e nenhuma linha decide. Informe "decimal" no format do mapa, como "," ou ".". ${nothing}`,
  contradictoryDecimal: (column, commaLine, pointLine) =>
    `Coluna "${column}": a linha ${commaLine} usa vírgula decimal, a linha ${pointLine} ponto decimal. Exporte com um só sinal ou informe "decimal" no format do mapa; as linhas com o outro são então puladas. ${nothing}`,
  strictRefusal: (count, line, column, cause) =>
    `${count === 1 ? "Uma linha não pode ser importada" : `${count} linhas não podem ser importadas`}, a primeira é a ${line}${column === null ? "" : `, coluna "${column}"`}: ${cause} ${nothing}`,
  fileChanged: (file) =>
    `${file} mudou durante a leitura. Importe de novo quando estiver completo. ${nothing}`,
  runningElsewhere: (file) => `Outra execução está importando ${file} neste momento. Espere que termine.`,
  partnerActor: "A chave de um parceiro não pode importar arquivos.",

  badMap: "O mapa não pode ser usado.",
  nothingImported: nothing,
  unknownStageInMap: (text, stages) => `A etapa "${text}" não existe: use ${list(stages)}.`,
  unknownReasonInMap: (text, nearest) =>
    `O motivo "${text}" não existe${nearest.length === 0 ? ":" : `. Você quis dizer ${list(nearest)}?`} "leadback reason list" mostra todos os códigos.`,
  stageAtWithoutStage:
    '"stageAt" é a data da etapa: informe também "stage", ou use "wonAt", "lostAt" ou outra data.',
  mapToSave: (map) =>
    `Sem um mapa nada é gravado, para que a próxima importação reconheça os mesmos leads. Confira com --dry-run como as colunas são entendidas, salve este mapa e importe de novo com --map:\n${map}\n${nothing}`,
  badSource: (field) =>
    `A origem de "${field}" deve ser {"column": …}, {"value": …} ou {"template": "{Coluna} / {Outra coluna|alternativa}"}.`,
  unknownField: (field, nearest) =>
    `O campo "${field}" não existe.${nearest === null ? "" : ` Você quis dizer "${nearest}"?`}`,
  missingField: (field) => `Falta "${field}" no mapa; todo lead precisa dele.`,
  bothAmounts: 'Informe "amount" ou "amountCents", não os dois.',
  updatesWithoutId:
    '"updates" precisa de "externalId" ou "leadId": sem identificador, uma linha que mudou é outro lead.',
  unknownColumn: (column, field, nearest, header) =>
    `A coluna "${column}" de "${field}" não está no arquivo.${nearest === null ? "" : ` Você quis dizer "${nearest}"?`} O arquivo tem: ${header.join(", ")}.`,
  ambiguousColumn: (column, files) =>
    `A coluna "${column}" está em vários arquivos: escreva ${files.map((file) => `"${file}.${column}"`).join(" ou ")}.`,
  badTemplate: (field) =>
    `O modelo de "${field}" não nomeia nenhuma coluna entre chaves, ou há uma chave aberta.`,
  badPattern: (field, pattern) =>
    `O formato "${pattern}" de "${field}" não é conhecido. Use yyyy, MM ou M, dd ou d, HH ou H, mm, ss, como dd/MM/yyyy HH:mm.`,
  unknownZone: (zone) => `"${zone}" não é um fuso horário. Informe um nome IANA, como America/Sao_Paulo.`,
  readyMapMisfit: (system, fields, columns) =>
    `Isto não parece uma exportação do ${system}: nada informa ${list(fields)}. É preciso uma destas colunas: ${list(columns)}. ${nothing}`,
  recognizedExport: (file, map) =>
    `${file} parece uma exportação para a qual há um mapa pronto: importe com o mapa "${map}" (--map ${map}, ou ?map=${map}). ${nothing}`,
  mapNotJson: `O mapa não é JSON: informe o próprio mapa ou o nome de um. ${nothing}`,
  unknownMap: (name, known) =>
    `Não existe o mapa "${name}": informe o próprio mapa em JSON, ou um destes: ${list(known)}. ${nothing}`,
  joinOutside: (file) => `O arquivo a juntar, "${file}", precisa estar na pasta do arquivo importado.`,
  mapNeeded: (missing, header, startingMap) =>
    `Os nomes das colunas (${header.join(", ")}) não mostram onde está ${missing.map((field) => `"${field}"`).join(" e ")}. Diga em um mapa e importe de novo com ele. Um mapa para começar:\n${startingMap}\n${nothing}`,

  raggedRow: (found, expected) =>
    `A linha tem ${found} células, o cabeçalho ${expected}. Coloque entre aspas os valores que contêm o separador.`,
  cellTooLong: (limitBytes) => `A célula tem mais de ${limitBytes / 1024} KB. Encurte o texto.`,
  duplicateInFile: (firstLine) =>
    `O mesmo lead já está na linha ${firstLine}. Mantenha só uma das duas linhas.`,
  emptyField: (field) =>
    `O campo "${field}" está vazio. Preencha a célula ou informe "default" ou uma alternativa no mapa.`,
  misfitDate: (format) =>
    `A data não corresponde a ${format}. Corrija "format" no mapa ou retire-o para que a data seja reconhecida.`,
  badDate: (problem) => dates[problem],
  badAmount: (problem) => amounts[problem],
  badCurrency: "Não é uma moeda. Informe as três letras da ISO 4217, como BRL.",
  badText: (field, limit) =>
    `O texto de "${field}" tem mais de ${limit} caracteres ou contém caracteres de controle. Corrija na origem.`,
  unknownStage: 'A etapa não é conhecida. Inclua-a em "values" de "stage" no mapa.',
  recycledStage:
    'Um lead não pode ser importado como à espera de uma data. Leve esta etapa a outra em "values".',
  unknownReason: 'O motivo não é conhecido. Inclua-o em "values" de "reason" no mapa.',
  contradictoryEnds: "O lead aparece encerrado de mais de uma forma. Corrija a etapa ou as datas na origem.",

  withoutCompany:
    "A linha não diz a empresa. O lead entrou e aparece pela pessoa ou pela referência; preencha a célula se souber qual é a empresa.",
  dateBeforeSubmission: (field) =>
    `"${field}" é anterior ao envio. A data foi mantida e fica fora das durações; confira na origem.`,
  endedAfterQualification: "O lead foi desqualificado depois de qualificado. Conta como perdido.",
  sentenceLeftOut:
    "A frase traz dados pessoais e ficou de fora. Escreva de novo sem nomes, endereços ou números.",
  sentenceWithoutReason: "Há uma frase sem motivo. A frase virou uma nota interna.",
  reasonToReview:
    "O texto não diz com clareza por que o lead foi encerrado. O encerramento entrou sem motivo e espera a decisão de uma pessoa.",
  fieldLeftOut: (field) => `O valor de "${field}" não pode ser usado e ficou de fora. Corrija na origem.`,
  differsFromLead: (fields) =>
    `Este lead já é conhecido e está diferente no arquivo (${fields.join(", ")}). Ele não foi atualizado: registre o que aconteceu com POST /v1/leads/{id}/events.`,
  differsBesideUpdate: (fields) =>
    `O que aconteceu com este lead foi acrescentado; outros dados estão diferentes no arquivo e não foram alterados (${fields.join(", ")}).`,
  updateBackward: (known, said) =>
    `O lead está como "${known}" no Leadback e como "${said}" no arquivo. Um arquivo não faz um lead voltar, então nada foi alterado: atualize a origem ou, se o arquivo estiver certo, registre com POST /v1/leads/{id}/events.`,
  updateContradicts: (known, said) =>
    `O lead terminou como "${known}" no Leadback e como "${said}" no arquivo. Nada foi alterado: verifique qual está certo; se for o arquivo, reabra o lead e registre o encerramento com POST /v1/leads/{id}/events.`,
  updateOfErased:
    "Os dados deste lead foram apagados, por isso nada mais é registrado sobre ele. Retire a linha da origem.",
  joinDuplicate: (file, firstLine) =>
    `${file}: a chave já está na linha ${firstLine}. Vale a primeira linha.`,
  joinRagged: (file, found, expected) =>
    `${file}: a linha tem ${found} células, o cabeçalho ${expected}. Ela não foi juntada.`,

  noCompanyColumn:
    'Nenhuma coluna traz o nome da empresa: os leads aparecem pela referência. Aponte uma para "company.name" se o arquivo a tiver.',
  naturalKey:
    'O mapa não traz "externalId": cada linha é reconhecida por tudo o que o mapa lê dela. Uma linha que mudar na origem entra como um lead novo.',
  undatedEnds: (count) =>
    `${count === 1 ? "Um encerramento não tem data no arquivo e conta" : `${count} encerramentos não têm data no arquivo e contam`} no dia do envio (informe no mapa "stageAt", ou "wonAt", "lostAt", "disqualifiedAt").`,
  unusedAmounts: (count) =>
    count === 1
      ? "O valor de um lead que não está ganho ficou de fora."
      : `Os valores de ${count} leads que não estão ganhos ficaram de fora.`,
  reasonNote: (reason) => `Motivo informado no arquivo importado: ${reason}`,
  reasonsToReview: (count) =>
    `${count === 1 ? "Um encerramento entrou sem motivo e espera" : `${count} encerramentos entraram sem motivo e esperam`} a decisão de uma pessoa, na página desta importação ou no terminal: "leadback reason review" mostra os textos, "leadback reason settle" grava o que você decidir.`,
};

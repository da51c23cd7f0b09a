// Reads and judges a contact file for the command line; whatever cannot be used becomes one sentence.
import { checkFailure, guessedCountryColumn } from '../../shared/contacts/check-contacts.ts'
import type { ContactFile, ReadOptions, ReadProgress } from '../../shared/contacts/contact-types.ts'
import type { ReadFailure } from '../../shared/contacts/read-failure.ts'
import { sheetKind } from '../../shared/contacts/reading/file-kind.ts'
import { readContacts } from '../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../shared/contacts/run-to-end.ts'
import {
  type ChosenSheet,
  readSheet,
  sheetReadOptions,
} from '../../shared/contacts/sheets/read-sheet.ts'
import { type ContactTable, openTable } from '../../shared/contacts/table/contact-table.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliIo } from './cli-io.ts'
import { createProgress } from './progress.ts'
import { readBytes } from './read-bytes.ts'
import { sheetPlatform } from './sheet-platform.ts'
import type { Words } from './words/es.ts'

/** A smaller file is read before anybody could look at its progress. */
const worthShowing = 4 * 1024 * 1024

export type ListChoices = {
  readonly path: string
  readonly country: string
  /** A column's name, whatever its case, or several between commas, best first; undefined takes the guess. */
  readonly phoneColumn: string | undefined
  /** The column that names each row's country; undefined takes the guess. */
  readonly countryColumn?: string | undefined
  /** A sheet's name, whatever its case; undefined takes the first one with phones. */
  readonly sheet?: string | undefined
}

export type OpenedList = {
  readonly table: ContactTable
  /** Null for a text file. */
  readonly sheet: ChosenSheet | null
  /** Of the file as it is. */
  readonly bytes: Uint8Array
}

export async function readList(choices: ListChoices, io: CliIo): Promise<ContactTable> {
  return (await openList(choices, io)).table
}

export async function openList(choices: ListChoices, io: CliIo): Promise<OpenedList> {
  const { path, country } = choices
  const bytes = await readBytes(path, io.words)
  const text = await listText(bytes, choices, io)
  const options = { ...text.options, defaultCountry: country }
  const file = contactFileOf(text.bytes, { path, options }, io)
  const phoneColumns = wantedColumns(file, choices.phoneColumn)
  const failure = checkFailure(file, phoneColumns)
  if (failure) throw unusable(failure, path, io.words)
  const countryColumn = wantedCountryColumn(file, choices, io.words)
  const settings = { defaultCountry: country, phoneColumns, countryColumn }
  const table = runToEnd(openTable(file, settings))
  return { table, sheet: text.sheet, bytes }
}

/** `path` is what a refusal calls the file. */
export function contactFileOf(
  bytes: Uint8Array,
  { path, options }: { readonly path: string; readonly options: ReadOptions },
  io: CliIo,
): ContactFile {
  const progress = createProgress(io)
  const onRead = ({ stage, doneBytes, totalBytes }: ReadProgress) => {
    if (stage === 'records' && totalBytes > worthShowing)
      progress.show(io.words.run.reading, doneBytes, totalBytes)
  }
  const read = runToEnd(readContacts(bytes, options), onRead)
  progress.end()
  if (!read.ok) throw unusable(read.failure, path, io.words)
  return read.file
}

type ListText = {
  readonly bytes: Uint8Array
  readonly sheet: ChosenSheet | null
  readonly options: Partial<ReadOptions>
}

/** Of a workbook, the text of its sheet. */
export async function listText(
  bytes: Uint8Array,
  { path, country, sheet }: Pick<ListChoices, 'path' | 'country' | 'sheet'>,
  io: CliIo,
): Promise<ListText> {
  const kind = sheetKind(bytes)
  if (!kind) {
    if (sheet !== undefined) throw failed('no-sheets', io.words.file.noSheets(path))
    return { bytes, sheet: null, options: {} }
  }
  const request = { kind, sheet, defaultCountry: country, platform: sheetPlatform }
  const text = await readSheet(bytes, request)
  if (!text.ok) throw unusable(text.failure, path, io.words)
  return { bytes: text.bytes, sheet: text.sheet, options: sheetReadOptions }
}

function wantedColumns(file: ContactFile, wanted: string | undefined): readonly number[] {
  if (wanted === undefined) return file.phoneColumns
  const whole = columnCalled(file, wanted)
  if (whole >= 0) return [whole]
  const several = wanted.split(',').map((name) => columnCalled(file, name))
  return several.includes(-1) ? [] : [...new Set(several)]
}

function wantedCountryColumn(
  file: ContactFile,
  { path, countryColumn }: ListChoices,
  words: Words,
): number | null {
  if (countryColumn === undefined) return guessedCountryColumn(file)
  const column = columnCalled(file, countryColumn)
  if (column >= 0) return column
  throw failed('no-country-column', words.file.noColumn(path, countryColumn))
}

function columnCalled(file: ContactFile, wanted: string): number {
  const name = wanted.trim().toLowerCase()
  return file.columns.findIndex((column) =>
    [column.name, column.header].some((text) => text.trim().toLowerCase() === name),
  )
}

export function unusable(failure: ReadFailure, path: string, words: Words): CliFailure {
  return failed(failure.code, sentenceFor(failure, path, words))
}

function sentenceFor(failure: ReadFailure, path: string, { file }: Words): string {
  switch (failure.code) {
    case 'empty-file':
      return file.empty(path)
    case 'header-only':
      return file.headerOnly(path)
    case 'binary-file':
      return file.binary(path, failure.kind)
    case 'too-many-columns':
      return file.tooManyColumns(path, failure.columns, failure.most)
    case 'too-many-rows':
      return file.tooManyRows(path, failure.most)
    case 'field-too-long':
      return file.fieldTooLong(path, failure.line, failure.most / 1024)
    case 'damaged-sheet':
      return file.damagedSheet(path)
    case 'encrypted-sheet':
      return file.encryptedSheet(path)
    case 'sheet-too-large':
      return file.sheetTooLarge(path)
    case 'unknown-sheet':
      return file.unknownSheet(path, failure.sheet, failure.sheets)
    case 'unbalanced-quote':
      return file.unbalancedQuote(path, failure.line)
    case 'no-phone-column':
      return file.noPhoneColumn(path)
    default:
      return failure satisfies never
  }
}

function failed(code: string, sentence: string): CliFailure {
  return new CliFailure(1, code, sentence)
}

// Reads and judges a contact file for the command line; whatever cannot be used becomes one sentence.
import { readFile } from 'node:fs/promises'
import { checkFailure } from '../../shared/contacts/check-contacts.ts'
import type { ContactFile, ReadFailure, ReadProgress } from '../../shared/contacts/contact-types.ts'
import { readContacts } from '../../shared/contacts/reading/read-contacts.ts'
import { runToEnd } from '../../shared/contacts/run-to-end.ts'
import { type ContactTable, openTable } from '../../shared/contacts/table/contact-table.ts'
import { CliFailure } from './cli-failure.ts'
import type { CliIo } from './cli-io.ts'
import { createProgress } from './progress.ts'
import type { Words } from './words/es.ts'

/** A smaller file is read before anybody could look at its progress. */
const worthShowing = 4 * 1024 * 1024

export type ListChoices = {
  readonly path: string
  readonly country: string
  /** A column's name, whatever its case; undefined takes the guess. */
  readonly phoneColumn: string | undefined
}

export async function readList(choices: ListChoices, io: CliIo): Promise<ContactTable> {
  const { path, country } = choices
  const bytes = await readBytes(path, io.words)
  const progress = createProgress(io)
  const label = io.words.run.reading
  const onRead = ({ stage, doneBytes, totalBytes }: ReadProgress) => {
    if (stage === 'records' && totalBytes > worthShowing)
      progress.show(label, doneBytes, totalBytes)
  }
  const read = runToEnd(readContacts(bytes, { defaultCountry: country }), onRead)
  progress.end()
  if (!read.ok) throw unusable(read.failure, path, io.words)
  const phoneColumns = wantedColumns(read.file, choices.phoneColumn)
  const failure = checkFailure(read.file, phoneColumns)
  if (failure) throw unusable(failure, path, io.words)
  return runToEnd(openTable(read.file, { defaultCountry: country, phoneColumns }))
}

export async function readBytes(path: string, words: Words): Promise<Uint8Array> {
  try {
    return await readFile(path)
  } catch (error) {
    const { code } = error as { code?: string }
    if (code === 'ENOENT' || code === 'ENOTDIR')
      throw failed('file-missing', words.file.missing(path))
    if (code === 'EISDIR') throw failed('file-is-folder', words.file.folder(path))
    if (code === 'EACCES' || code === 'EPERM') throw failed('file-denied', words.file.denied(path))
    throw failed('file-unreadable', words.file.unreadable(path))
  }
}

function wantedColumns(file: ContactFile, wanted: string | undefined): readonly number[] {
  if (wanted === undefined) return file.phoneColumns
  const name = wanted.trim().toLowerCase()
  const found = file.columns.find((column) =>
    [column.name, column.header].some((text) => text.trim().toLowerCase() === name),
  )
  return found === undefined ? [] : [found.index]
}

function unusable(failure: ReadFailure, path: string, words: Words): CliFailure {
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

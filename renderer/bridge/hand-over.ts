// Hands people over to the main process, chunk by chunk, only with the columns that are asked for.
import type { ContactSource } from '../../shared/contacts/contact-source.ts'
import type { Call } from './call.ts'
import { CommandError } from './command-error.ts'

/** People in one message: half of what the contract allows, so that no single clone is felt. */
const CHUNK = 1000

export type HandOver = {
  readonly call: Call
  readonly source: ContactSource
  readonly fields: readonly string[]
  readonly signal: AbortSignal
  readonly onProgress: (done: number) => void
}

/**
 * Answers the audience's id. On failure or abort the half-received audience is discarded and the
 * reason is thrown.
 */
export async function handOver(request: HandOver): Promise<string> {
  const { call, source, fields } = request
  if (source.count === 0) throw new CommandError({ code: 'empty-audience', message: '' })
  const { audienceId } = await call('audience.begin', {
    fields: [...fields],
    count: source.count,
    excluded: source.excluded,
    sourceName: source.sourceName.slice(0, 255),
  })
  try {
    await appendAll(audienceId, request)
    return audienceId
  } catch (error) {
    await discardQuietly(call, audienceId)
    throw error
  }
}

async function appendAll(audienceId: string, request: HandOver): Promise<void> {
  const { call, source, fields, signal, onProgress } = request
  for (let offset = 0; offset < source.count; ) {
    signal.throwIfAborted()
    const contacts = await source.read({ offset, limit: CHUNK, fields })
    signal.throwIfAborted()
    if (contacts.length === 0) {
      throw new CommandError({
        code: 'audience-incomplete',
        message: `${offset} / ${source.count}`,
      })
    }
    await call('audience.append', {
      audienceId,
      offset,
      contacts: contacts.map(({ row, e164, values }) => ({ row, e164, values: [...values] })),
    })
    offset += contacts.length
    onProgress(offset)
  }
  signal.throwIfAborted()
}

/** What cannot be discarded now is dropped at the next start: it was never sent. */
export async function discardQuietly(call: Call, audienceId: string): Promise<void> {
  try {
    await call('audience.discard', { audienceId })
  } catch {
    // Nothing a person could do about it, and nothing is lost.
  }
}

// Takes the file of a list to the main process, once for whoever keeps it, and back: in bounded copied chunks.
import { fileChunkBytes } from '../../shared/lists/list-file.ts'
import type { Call } from './call.ts'
import { toFailure } from './command-error.ts'

export type ListFiles = ReturnType<typeof createListFiles>

export type KeepWays = {
  /** Ends the waiting; the file itself goes on only while somebody else wants it. */
  readonly signal?: AbortSignal
  /** 0 to 1. */
  readonly onProgress?: (share: number) => void
}

type Sending = {
  readonly blob: Blob
  readonly done: Promise<string>
  readonly stop: () => void
  readonly watchers: Set<KeepWays['onProgress']>
}

/** Of one list that is open: a draft and a saved list of the same file share it. */
export function createListFiles(call: Call) {
  let last: Sending | null = null

  function sendingOf(blob: Blob): Sending {
    if (last?.blob === blob) return last
    const stopping = new AbortController()
    const watchers: Sending['watchers'] = new Set()
    const tell = (share: number) => {
      for (const watcher of watchers) watcher?.(share)
    }
    const done = send(call, blob, { signal: stopping.signal, onProgress: tell })
    const sending = { blob, done, watchers, stop: () => stopping.abort() }
    done.catch(() => forget(sending))
    last = sending
    return sending
  }

  function forget(sending: Sending): void {
    if (last === sending) last = null
  }

  async function idOf(blob: Blob, { signal, onProgress }: KeepWays): Promise<string> {
    signal?.throwIfAborted()
    const sending = sendingOf(blob)
    // One of its own for each, also for those who do not look.
    const watcher = (share: number) => onProgress?.(share)
    sending.watchers.add(watcher)
    try {
      return await (signal ? unlessAborted(sending.done, signal) : sending.done)
    } finally {
      sending.watchers.delete(watcher)
      if (signal?.aborted && sending.watchers.size === 0) {
        sending.stop()
        forget(sending)
      }
    }
  }

  return {
    /** Gives the file's id to `save`; sends the file again where it is gone since. Rejects with `CommandError`. */
    async keep<T>(
      blob: Blob,
      save: (sourceId: string) => Promise<T>,
      ways: KeepWays = {},
    ): Promise<T> {
      const wasThere = last?.blob === blob
      const attempt = async () => {
        const sourceId = await idOf(blob, ways)
        ways.signal?.throwIfAborted()
        return save(sourceId)
      }
      try {
        return await attempt()
      } catch (error) {
        if (!wasThere || ways.signal?.aborted || toFailure(error).code !== 'not-found') throw error
        last = null
        return attempt()
      }
    },

    /** It came from the workspace and is there already. */
    known(blob: Blob, sourceId: string): void {
      const done = Promise.resolve(sourceId)
      last = { blob, done, watchers: new Set(), stop: () => undefined }
    },
  }
}

async function unlessAborted<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return Promise.race([
    work,
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), { once: true })
    }),
  ])
}

/** A buffer that is transferred would arrive empty: chunks are copied. */
async function send(
  call: Call,
  blob: Blob,
  { signal, onProgress }: Required<KeepWays>,
): Promise<string> {
  const { sourceId } = await call('list-file.begin', { size: blob.size })
  for (let offset = 0; offset < blob.size; offset += fileChunkBytes) {
    if (signal.aborted) {
      await call('list-file.drop', { sourceId })
      throw signal.reason
    }
    const bytes = new Uint8Array(await blob.slice(offset, offset + fileChunkBytes).arrayBuffer())
    await call('list-file.append', { sourceId, offset, bytes })
    onProgress(Math.min(1, (offset + bytes.length) / blob.size))
  }
  return sourceId
}

export async function keptFile(call: Call, sourceId: string): Promise<Blob> {
  const chunks: BlobPart[] = []
  for (let offset = 0; ; ) {
    const { bytes } = await call('list-file.read', { sourceId, offset })
    if (bytes.length === 0) return new Blob(chunks)
    chunks.push(new Uint8Array(bytes))
    offset += bytes.length
  }
}

// The log of the command line: faults as one line on the error stream, everything when asked to.
import type { Log, LogDetails } from '../core/ports.ts'
import { redact, redactText } from './redact.ts'

type StderrLogOptions = {
  readonly write: (line: string) => void
  /** Also what is no fault, and the stacks. */
  readonly everything: boolean
}

export function createStderrLog({ write, everything }: StderrLogOptions): Log {
  const line = (level: string, message: string, details?: LogDetails) => {
    const tail = details === undefined ? '' : ` ${JSON.stringify(redact(details))}`
    write(`${level} ${redactText(message)}${tail}\n`)
  }
  return {
    info: (message, details) => everything && line('info', message, details),
    warn: (message, details) => everything && line('warn', message, details),
    error(message, error) {
      const cause = error instanceof Error ? error.message : String(error)
      write(`error ${redactText(`${message}: ${everything ? describe(error) : cause}`)}\n`)
    },
  }
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

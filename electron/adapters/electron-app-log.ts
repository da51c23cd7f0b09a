// The log of the window's app: a file in its log folder, with everything private taken out first.
import log from 'electron-log/main'
import type { Log } from '../core/ports.ts'
import { redact, redactText } from './redact.ts'

const megabyte = 1024 * 1024

/** `path` is the file; the one before it is kept beside it. */
export function createElectronAppLog(path: string): Log {
  const logger = log.create({ logId: 'campanero' })
  logger.hooks.push((message) => ({ ...message, data: message.data.map((item) => redact(item)) }))
  logger.transports.file.resolvePathFn = () => path
  logger.transports.file.maxSize = 2 * megabyte
  logger.transports.console.level = 'warn'
  return {
    info: (message, details = {}) => logger.info(redactText(message), details),
    warn: (message, details = {}) => logger.warn(redactText(message), details),
    error: (message, error) => logger.error(redactText(message), error),
  }
}

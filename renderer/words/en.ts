// The English catalogue.
import { failures } from './en/failures.ts'
import { shell } from './en/shell.ts'

export const en = { failures, shell } as const

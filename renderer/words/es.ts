// The Spanish catalogue, the original every other language follows.
import { failures } from './es/failures.ts'
import { shell } from './es/shell.ts'

export const es = { failures, shell } as const

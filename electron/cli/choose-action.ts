// A command that is several in one: the word after its name says what to do, as in `lists rename`.
import type { ParseArgsOptionsConfig } from 'node:util'
import type { CliIo } from './cli-io.ts'
import { badUsage, readOptions, type Values } from './options.ts'

export type Request = {
  readonly values: Values
  /** The words after the action. */
  readonly rest: readonly string[]
  readonly io: CliIo
}

export type Actions = Readonly<Record<string, (request: Request) => Promise<number>>>

type Menu = {
  readonly command: string
  readonly known: ParseArgsOptionsConfig
  readonly actions: Actions
}

/** Starts nothing: the command may still refuse what was asked. */
export function chooseAction(
  { command, known, actions }: Menu,
  args: readonly string[],
  io: CliIo,
) {
  const { values, files } = readOptions(args, known, io.words)
  const [name = '', ...rest] = files
  const action = Object.hasOwn(actions, name) ? actions[name] : undefined
  if (action === undefined) throw badUsage(io.words.commands.actions(command, Object.keys(actions)))
  const request: Request = { values, rest, io }
  return { name, action, request }
}

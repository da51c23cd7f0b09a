// A stand-in for the door to the main process: answers each command by a script and remembers what was asked.

import type { Call } from '../../renderer/bridge/call.ts'
import { CommandError } from '../../renderer/bridge/command-error.ts'
import type { CommandInput, CommandName, CommandOutput } from '../../shared/ipc/contract.ts'
import type { FailureCode } from '../../shared/ipc/result.ts'

export type Script = {
  readonly [N in CommandName]?: (
    input: CommandInput<N>,
  ) => CommandOutput<N> | Promise<CommandOutput<N>>
}

export type Asked = { readonly name: CommandName; readonly input: unknown }

/** `script` may be changed between calls. A command it does not know fails as not-found. */
export function scriptedCall(script: Script): {
  readonly call: Call
  readonly asked: readonly Asked[]
} {
  const asked: Asked[] = []
  const call: Call = async (name, ...[input]) => {
    asked.push({ name, input })
    const answer = script[name] as ((input: unknown) => unknown) | undefined
    if (!answer) throw refusal('not-found')
    return (await answer(input)) as CommandOutput<typeof name>
  }
  return { call, asked }
}

export function refusal(code: FailureCode, message = ''): CommandError {
  return new CommandError({ code, message })
}

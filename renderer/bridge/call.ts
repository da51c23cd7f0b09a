// The window's side of the door: sends a command, opens the envelope, throws a typed error when it says no.
import type { Bridge } from '../../shared/ipc/bridge.ts'
import type { CommandInput, CommandName, CommandOutput } from '../../shared/ipc/contract.ts'
import { envelopeSchema } from '../../shared/ipc/result.ts'
import { CommandError } from './command-error.ts'

declare global {
  interface Window {
    readonly bridge: Bridge
  }
}

/** The function type stores ask for, so that tests can hand them a fake. */
export type Call = <N extends CommandName>(
  name: N,
  ...input: CommandInput<N> extends undefined ? [] : [CommandInput<N>]
) => Promise<CommandOutput<N>>

/** Throws `CommandError` with the code the main process gave. */
export const call: Call = async (name, ...[input]) => {
  const envelope = envelopeSchema.parse(await window.bridge.invoke(name, input))
  if (envelope.ok) return envelope.value as CommandOutput<typeof name>
  throw new CommandError(envelope.error)
}

// Refuses, until their topics are composed, the commands that have no handler yet.
import { commands } from '../../shared/ipc/contract.ts'
import { AppFailure } from './app-failure.ts'
import type { CommandHandlers } from './command-router.ts'

export function pendingCommands(): CommandHandlers {
  const refuse = () => Promise.reject(new AppFailure('forbidden', { detail: 'not yet' }))
  return Object.fromEntries(
    Object.keys(commands).map((name) => [name, refuse]),
  ) as unknown as CommandHandlers
}

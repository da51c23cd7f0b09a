// Handlers for every command of the menu, each failing loudly unless a test gives its own.
import type { CommandHandlers } from '../../electron/core/command-router.ts'
import { commands } from '../../shared/ipc/contract.ts'

export function fakeHandlers(given: Partial<CommandHandlers> = {}): CommandHandlers {
  const unexpected = Object.keys(commands).map((name) => [
    name,
    () => Promise.reject(new Error(`${name} was not expected in this test`)),
  ])
  return { ...Object.fromEntries(unexpected), ...given }
}

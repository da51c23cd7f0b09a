// Speaks to the main process as the page does, for tests of what lies behind the door.
import type { Page } from '@playwright/test'
import type { Bridge } from '../../shared/ipc/bridge.ts'
import type { CommandInput, CommandName, EventName } from '../../shared/ipc/contract.ts'

type WithBridge = { readonly bridge: Bridge }
type AnyBridge = { readonly invoke: (name: string, input: unknown) => Promise<unknown> }

/** The raw envelope: tests of the door look at refusals too. */
export function invoke<N extends CommandName>(
  page: Page,
  name: N,
  input: CommandInput<N>,
): Promise<unknown> {
  // Typed at the door of this function: Playwright's own types would go through every input there is.
  const asked: [name: string, input: unknown] = [name, input]
  return page.evaluate(([command, given]) => {
    const { bridge } = window as unknown as { bridge: AnyBridge }
    return bridge.invoke(command, given)
  }, asked)
}

/** Listens first, then acts, then answers the payload of the first event of that name. */
export async function eventAfter(
  page: Page,
  name: EventName,
  act: () => Promise<void>,
): Promise<unknown> {
  const payload = await page.evaluateHandle((wanted) => {
    const { bridge } = window as unknown as WithBridge
    const first = new Promise((resolve) => {
      const stop = bridge.onEvent((incoming, value) => {
        if (incoming !== wanted) return
        stop()
        resolve(value)
      })
    })
    return { first }
  }, name)
  await act()
  return payload.evaluate(({ first }) => first)
}

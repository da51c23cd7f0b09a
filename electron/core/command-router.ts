// Takes a name and an unknown input, answers an envelope: the only way into the core.
import {
  type CommandInput,
  type CommandName,
  type CommandOutput,
  commands,
} from '../../shared/ipc/contract.ts'
import type { Envelope, Failure, FailureCode } from '../../shared/ipc/result.ts'
import { AppFailure } from './app-failure.ts'

export type CommandHandlers = {
  readonly [N in CommandName]: (input: CommandInput<N>) => Promise<CommandOutput<N>>
}

export type Route = (name: unknown, input: unknown) => Promise<Envelope>

/** `reportBug` gets everything that is not an expected failure and returns the id under which it is logged. */
export function createCommandRouter(
  handlers: CommandHandlers,
  reportBug: (command: string, error: unknown) => string,
): Route {
  return async function route(name, rawInput) {
    if (typeof name !== 'string' || !Object.hasOwn(commands, name)) {
      return refuse('bad-request', 'unknown command')
    }
    const commandName = name as CommandName
    const { input: inputSchema, output: outputSchema } = commands[commandName]
    const input = inputSchema.safeParse(rawInput)
    if (!input.success) return refuse('bad-request', pathOfFirstIssue(input.error.issues))
    try {
      // TypeScript cannot follow that the name links this handler to this input.
      const handler = handlers[commandName] as (input: unknown) => Promise<unknown>
      return { ok: true, value: outputSchema.parse(await handler(input.data)) }
    } catch (error) {
      return { ok: false, error: describe(commandName, error, reportBug) }
    }
  }
}

function describe(
  name: CommandName,
  error: unknown,
  reportBug: (command: string, error: unknown) => string,
): Failure {
  if (!(error instanceof AppFailure)) return { code: 'unexpected', message: reportBug(name, error) }
  const failure = { code: error.code, message: error.detail }
  return error.retryAfterMs === undefined
    ? failure
    : { ...failure, retryAfterMs: error.retryAfterMs }
}

function refuse(code: FailureCode, message: string): Envelope {
  return { ok: false, error: { code, message } }
}

/** The path of the field and the rule it broke, never its value: values may be secrets or phone numbers. */
function pathOfFirstIssue(
  issues: readonly { readonly path: readonly PropertyKey[]; readonly code?: string }[],
) {
  const [issue] = issues
  if (!issue) return 'bad input'
  return `${issue.path.map(String).join('.') || 'input'}: ${issue.code ?? 'invalid'}`
}

// Runs a program in the foreground or asks it a question, for the other scripts.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

export type Command = readonly [program: string, ...args: string[]]

type RunOptions = {
  readonly env?: Readonly<Record<string, string>>
  readonly quiet?: boolean
}

export const projectRoot = resolve(import.meta.dirname, '..')

const localPrograms = resolve(projectRoot, 'node_modules', '.bin')

/** Resolves to the exit code; 1 when a signal ended the program or it cannot be started. */
export function run(
  [program, ...args]: Command,
  { env = {}, quiet = false }: RunOptions = {},
): Promise<number> {
  const output = quiet ? 'ignore' : 'inherit'
  const child: ChildProcess = spawn(program, args, {
    cwd: projectRoot,
    env: environmentWith(env),
    stdio: ['ignore', output, output],
    shell: process.platform === 'win32',
  })
  const passSignal = (signal: NodeJS.Signals) => child.kill(signal)
  process.on('SIGINT', passSignal).on('SIGTERM', passSignal)
  return new Promise<number>((settle) => {
    child.once('error', () => settle(1))
    child.once('close', (code) => settle(code ?? 1))
  }).finally(() => process.off('SIGINT', passSignal).off('SIGTERM', passSignal))
}

/** The programs of `node_modules/.bin` come first, so a script started by hand behaves as under npm. */
function environmentWith(additions: Readonly<Record<string, string>>): NodeJS.ProcessEnv {
  return {
    ...process.env,
    PATH: `${localPrograms}${delimiter}${process.env.PATH ?? ''}`,
    ...additions,
  }
}

/** What a program prints, or undefined when it is missing, fails or takes longer than ten seconds. */
export function ask([program, ...args]: Command): string | undefined {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: 10_000 })
  return status === 0 ? stdout : undefined
}

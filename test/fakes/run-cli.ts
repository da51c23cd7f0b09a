// Runs the command line as a person would: a process of its own, from another folder.
import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export type CliRun = {
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** What is left of the folders made for single runs. */
  readonly keptRuns: readonly string[]
}

const cli = resolve('electron/cli.ts')
/** What one run compiled serves the next: compiling is most of what a short command takes. */
const compiled = { NODE_COMPILE_CACHE: resolve('.cache/compiled') }

/** `env` is added to a small environment without a language and without a key. */
export function runCli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<CliRun> {
  const home = mkdtempSync(join(tmpdir(), 'campanero-home-'))
  const child = startCli(args, home, {
    ...{ PATH: process.env.PATH ?? '', HOME: home, XDG_DATA_HOME: join(home, 'data') },
    ...env,
  })
  let out = ''
  let err = ''
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  return new Promise((done, fail) => {
    child.once('error', fail)
    child.once('close', (code) => {
      const runs = join(home, 'data', 'campanero', 'runs')
      const keptRuns = existsSync(runs) ? readdirSync(runs) : []
      rmSync(home, { recursive: true, force: true })
      done({ code, out, err, keptRuns })
    })
  })
}

/** For a command that goes on until it is stopped. */
export function startCli(
  args: readonly string[],
  cwd: string,
  env: NodeJS.ProcessEnv,
): ChildProcessWithoutNullStreams {
  return spawn(process.execPath, [cli, ...args], { cwd, env: { ...env, ...compiled } })
}

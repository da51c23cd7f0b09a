// Runs a program in the foreground or asks it a question, for the other scripts.
import { spawn, spawnSync } from 'node:child_process'
import { delimiter, resolve } from 'node:path'

export const projectRoot = resolve(import.meta.dirname, '..')

const localPrograms = resolve(projectRoot, 'node_modules', '.bin')

/** The programs of `node_modules/.bin` come first, so a script started by hand behaves as under npm. */
function environmentWith(additions) {
  const PATH = `${localPrograms}${delimiter}${process.env.PATH ?? ''}`
  return { ...process.env, PATH, ...additions }
}

/**
 * Resolves to the exit code; 1 when a signal ended it or it cannot be started.
 * @param {string[]} command
 * @param {{ env?: Record<string, string>, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run([program, ...args], { env = {}, quiet = false } = {}) {
  const child = spawn(program, args, {
    cwd: projectRoot,
    env: environmentWith(env),
    stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
    shell: process.platform === 'win32',
  })
  const passSignal = (signal) => child.kill(signal)
  process.once('SIGINT', passSignal).once('SIGTERM', passSignal)
  return new Promise((settle) => {
    child.once('error', () => settle(1))
    child.once('close', (code) => settle(code ?? 1))
  })
}

/** What a program prints, or undefined when it is missing, fails or is slower than `timeoutMs`. */
export function ask([program, ...args], timeoutMs = 10_000) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: timeoutMs })
  return status === 0 ? stdout : undefined
}

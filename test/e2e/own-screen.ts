// A virtual screen for one worker of the end-to-end tests: two apps on one screen would share its clipboard and its focus.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

/** Every app that is started from here on shows itself there; closed by the function that comes back. */
export async function moveToOwnScreen(): Promise<() => Promise<void>> {
  const shown = process.env.DISPLAY
  const screen = ['-displayfd', '1', '-screen', '0', '1920x1200x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', screen, { stdio: ['ignore', 'pipe', 'ignore'] })
  const ended = once(server, 'close')
  const none = ended.then(() => Promise.reject(new Error('Xvfb ended before it had a screen')))
  // Once there is a screen, its end is no failure.
  none.catch(() => undefined)
  const [number] = await Promise.race([once(server.stdout.setEncoding('utf8'), 'data'), none])
  process.env.DISPLAY = `:${String(number).trim()}`
  return async () => {
    process.env.DISPLAY = shown
    server.kill()
    await ended
  }
}

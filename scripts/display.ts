// Tells whether a window can be shown here, lends a virtual screen, and says what is missing otherwise.
import { ask, type Command } from './run-command.ts'

const debianPackages = 'xvfb xauth libgtk-3-0 libnss3 libasound2 libgbm1 unzip'
const virtualScreen = ['xvfb-run', '-a', '-s', '-screen 0 1920x1200x24'] as const

export function hasDisplay(): boolean {
  if (process.platform !== 'linux') return true
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY)
}

/** The command with a screen to draw on; undefined when there is none to be had. */
export function onScreen(command: Command): Command | undefined {
  if (hasDisplay()) return command
  return ask(['which', 'xvfb-run']) === undefined ? undefined : [...virtualScreen, ...command]
}

/** A sentence when the system lacks libraries that Electron is linked to; undefined when all are there. */
export function missingLibraries(program: string): string | undefined {
  if (process.platform !== 'linux') return undefined
  const missing = (ask(['ldd', program]) ?? '').match(/^\s*\S+(?= => not found)/gm)
  if (!missing) return undefined
  const names = missing.map((name) => name.trim()).join(', ')
  return `Electron needs libraries that this system lacks: ${names}. ${installHint}`
}

export const installHint = `On Debian: apt-get install ${debianPackages}`

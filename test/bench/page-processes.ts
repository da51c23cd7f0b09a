// Watches the processes of a browser's pages from outside, where Linux tells: their memory, their work.
import { readFileSync } from 'node:fs'
import type { CDPSession } from 'playwright'

const sampleEveryMs = 20
/** Of the kernel's clock for processes. */
const tickMs = 10

export async function pageProcesses(browser: CDPSession): Promise<readonly number[]> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
}

/** The most bytes above the start; null where the system does not say. */
export function watchMemory(pages: readonly number[]): { readonly stop: () => number | null } {
  const start = sumOf(pages, residentBytes)
  let peak = start
  const timer = setInterval(() => {
    peak = Math.max(peak ?? 0, sumOf(pages, residentBytes) ?? 0)
  }, sampleEveryMs)
  return {
    stop() {
      clearInterval(timer)
      return start === null || peak === null ? null : peak - start
    },
  }
}

/** Milliseconds all threads worked: what a busy machine cannot stretch. Null as above. */
export const workedMs = (pages: readonly number[]): number | null => sumOf(pages, threadMs)

function sumOf(pages: readonly number[], of: (page: number) => number): number | null {
  try {
    return pages.map(of).reduce((sum, each) => sum + each, 0)
  } catch {
    return null
  }
}

function residentBytes(page: number): number {
  const status = readFileSync(`/proc/${page}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
}

function threadMs(page: number): number {
  const stat = readFileSync(`/proc/${page}/stat`, 'utf8')
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13)
  return (Number(user) + Number(system)) * tickMs
}

// Watches the memory of a browser's pages from outside, where Linux says it.
import { readFileSync } from 'node:fs'
import type { CDPSession } from 'playwright'

const sampleEveryMs = 20

export type MemoryWatch = {
  /** The most bytes above the start so far; null where the system does not say. */
  readonly stop: () => number | null
}

export async function watchMemory(browser: CDPSession): Promise<MemoryWatch> {
  const { processInfo } = await browser.send('SystemInfo.getProcessInfo')
  const pages = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id)
  const start = bytesOf(pages)
  let peak = start
  const timer = setInterval(() => {
    peak = Math.max(peak ?? 0, bytesOf(pages) ?? 0)
  }, sampleEveryMs)
  return {
    stop() {
      clearInterval(timer)
      return start === null || peak === null ? null : peak - start
    },
  }
}

function bytesOf(processes: readonly number[]): number | null {
  try {
    const resident = processes.map((id) => {
      const status = readFileSync(`/proc/${id}/status`, 'utf8')
      return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? 0) * 1024
    })
    return resident.reduce((sum, bytes) => sum + bytes, 0)
  } catch {
    return null
  }
}

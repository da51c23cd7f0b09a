// `npm run bench:import`: the import against the least it could take and against the usual way, as ratios of one run.
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from 'playwright'
import { type BenchBrowser, openBenchBrowser } from './bench-browser.ts'
import { writeList } from './generate-contacts.ts'
import type { TimedImport } from './import-page/import-page.ts'
import { pageProcesses, watchMemory, workedMs } from './page-processes.ts'

const { values } = parseArgs({
  options: {
    rows: { type: 'string' },
    runs: { type: 'string', default: '5' },
    /** Also five times as many rows, without the usual way, which would need all memory for them. */
    large: { type: 'boolean', default: false },
  },
})
const mainRows = values.rows === undefined ? 1_000_000 : Number(values.rows)
const sizes = values.rows === undefined ? [100_000, mainRows] : [mainRows]
const runs = Number(values.runs)

type Round = {
  readonly floor: number
  readonly cold: TimedImport
  readonly warm: TimedImport
  readonly usual: number
  /** Milliseconds of processor. */
  readonly work: { readonly floor: number; readonly warm: number; readonly usual: number }
}

async function openPage({ browser, address }: BenchBrowser, file: string): Promise<Page> {
  const page = await browser.newPage()
  await page.goto(address)
  await page.locator('#file').setInputFiles(file)
  return page
}

/** Each way in turn, so that a busy moment of the machine strikes them alike. */
async function measureRound(page: Page, processes: readonly number[]): Promise<Round> {
  const worked = () => workedMs(processes) ?? Number.NaN
  /** A worker that was ended takes a moment to give its memory back. */
  const rest = async () => {
    await page.evaluate(() => window.gc?.())
    await page.waitForTimeout(500)
  }
  const start = worked()
  const floor = await page.evaluate(() => window.importPage.floor())
  const floorWork = worked() - start
  await rest()
  const cold = await page.evaluate(() => window.importPage.engine(false))
  await rest()
  const warmStart = worked()
  const warm = await page.evaluate(() => window.importPage.engine(true))
  const warmWork = worked() - warmStart
  await rest()
  const usualStart = worked()
  const usual = await page.evaluate(() => window.importPage.usual())
  const work = { floor: floorWork, warm: warmWork, usual: worked() - usualStart }
  await rest()
  return { floor, cold, warm, usual, work }
}

const memorySamples = 3

async function measureMemory(bench: BenchBrowser, file: string): Promise<number | null> {
  const samples: number[] = []
  while (samples.length < memorySamples) {
    const bytes = await sampleMemory(bench, file)
    if (bytes === null) return null
    samples.push(bytes)
  }
  return median(samples)
}

/** In a page of its own, whose process has not held anything yet. */
async function sampleMemory(bench: BenchBrowser, file: string): Promise<number | null> {
  const page = await openPage(bench, file)
  const watch = watchMemory(await pageProcesses(await bench.browser.newBrowserCDPSession()))
  await page.evaluate(() => window.importPage.engine(true))
  const bytes = watch.stop()
  await page.close()
  return bytes
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

const rounded = (value: number): number => Math.round(value * 100) / 100

function summaryOf(rounds: readonly Round[], memoryRatio: number | null) {
  const floorMs = median(rounds.map(({ floor }) => floor))
  const ratio = (pick: (round: Round) => number) => rounded(median(rounds.map(pick)) / floorMs)
  return {
    rows: rounds[0]?.warm.rows ?? 0,
    floorMs: Math.round(floorMs),
    totalRatio: ratio(({ cold }) => cold.ms),
    warmRatio: ratio(({ warm }) => warm.ms),
    firstRowsRatio: ratio(({ warm }) => warm.firstRowsMs),
    usualRatio: ratio(({ usual }) => usual),
    longestPauseMs: Math.round(median(rounds.map(({ warm }) => warm.longestPauseMs))),
    memoryRatio: memoryRatio === null ? null : rounded(memoryRatio),
  }
}

async function measure(bench: BenchBrowser, rows: number, folder: string): Promise<void> {
  const file = join(folder, `${rows}.csv`)
  writeList(rows, file)
  const { size } = statSync(file)
  console.log(`${rows} rows, ${(size / 1e6).toFixed(1)} MB, medians of ${runs}`)
  const page = await openPage(bench, file)
  const processes = await pageProcesses(await bench.browser.newBrowserCDPSession())
  const rounds: Round[] = []
  while (rounds.length < runs) rounds.push(await measureRound(page, processes))
  await page.close()
  const memory = await measureMemory(bench, file)
  const warm = median(rounds.map((round) => round.warm.ms))
  const first = median(rounds.map((round) => round.warm.firstRowsMs))
  const usual = median(rounds.map((round) => round.usual))
  console.log(
    `warmed ${Math.round(warm)} ms, first rows after ${Math.round(first)} ms (${Math.round((first / warm) * 100)} %), usual way ${Math.round(usual)} ms: ${rounded(usual / warm)} times as long`,
  )
  const work = (way: keyof Round['work']) => median(rounds.map((round) => round.work[way]))
  const floorWork = work('floor')
  console.log(
    `processor time, which a busy machine does not stretch: floor ${floorWork} ms, warmed with its warm-up ${rounded(work('warm') / floorWork)}, usual way ${rounded(work('usual') / floorWork)} times it`,
  )
  console.log(JSON.stringify(summaryOf(rounds, memory === null ? null : memory / size)))
}

/** A list so long that a second copy of it would be felt. */
async function measureLarge(bench: BenchBrowser, rows: number, folder: string): Promise<void> {
  const file = join(folder, `${rows}.csv`)
  writeList(rows, file)
  const { size } = statSync(file)
  const page = await openPage(bench, file)
  const imports: TimedImport[] = []
  while (imports.length < 3) {
    imports.push(await page.evaluate(() => window.importPage.engine(true)))
    await page.waitForTimeout(500)
  }
  await page.close()
  const ms = median(imports.map((each) => each.ms))
  const first = median(imports.map(({ firstRowsMs }) => firstRowsMs))
  const memory = await measureMemory(bench, file)
  const memoryRatio = memory === null ? 'unknown' : rounded(memory / size)
  console.log(
    `${rows} rows, ${(size / 1e6).toFixed(1)} MB: warmed ${Math.round(ms)} ms, ${Math.round(ms / (rows / 1e6))} ms a million rows, first rows after ${Math.round(first)} ms, memory ${memoryRatio} times the file`,
  )
}

const folder = mkdtempSync(join(tmpdir(), 'campanero-lists-'))
try {
  const bench = await openBenchBrowser()
  if (values.large) await measureLarge(bench, mainRows * 5, folder)
  for (const rows of sizes) await measure(bench, rows, folder)
  await bench.close()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
} finally {
  rmSync(folder, { recursive: true, force: true })
}

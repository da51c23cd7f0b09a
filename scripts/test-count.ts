// Adds up what the test runners report, so that one line can close a run.
import { readFileSync } from 'node:fs'

export type TestCount = {
  readonly passed: number
  readonly failed: number
  readonly skipped: number
}

type VitestReport = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly unknown[]
  }[]
}

type PlaywrightReport = {
  readonly stats: Readonly<Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number>>
  readonly errors: readonly unknown[]
}

export const noTests: TestCount = { passed: 0, failed: 0, skipped: 0 }
export const oneFailure: TestCount = { ...noTests, failed: 1 }

export function countOfVitest(file: string): TestCount {
  const report = readReport<VitestReport>(file)
  if (!report) return oneFailure
  // A file that breaks before its first test counts no failed test of its own.
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  )
  return {
    passed: report.numPassedTests,
    failed: report.numFailedTests + broken.length,
    skipped: report.numPendingTests + report.numTodoTests,
  }
}

export function countOfPlaywright(file: string): TestCount {
  const report = readReport<PlaywrightReport>(file)
  if (!report) return oneFailure
  const { expected, flaky, unexpected, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped }
}

/** A runner may end in error without a failed test (a crash, an unhandled rejection): never call that a pass. */
export function withExitCode(code: number, count: TestCount): TestCount {
  return code !== 0 && count.failed === 0 ? { ...count, failed: 1 } : count
}

export function sumOf(counts: readonly TestCount[]): TestCount {
  const sum = (part: keyof TestCount) => counts.reduce((total, count) => total + count[part], 0)
  return { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') }
}

export function asLine({ passed, failed, skipped }: TestCount): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

/** A runner that left no readable report has not run. */
function readReport<Report>(file: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Report
  } catch {
    return undefined
  }
}

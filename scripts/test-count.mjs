// Adds up what the test runners report, so that one line can close a run.
import { readFileSync } from 'node:fs'

/** @typedef {{ passed: number, failed: number, skipped: number }} TestCount */

/** @type {TestCount} */
export const noTests = { passed: 0, failed: 0, skipped: 0 }

/** A runner that left no report has not run: that is one failure. */
export const oneFailure = { ...noTests, failed: 1 }

/** @param {string} file the JSON report of vitest */
export function countOfVitest(file) {
  const report = readReport(file)
  if (!report) return oneFailure
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } = report
  // A file that breaks before its first test counts no failed test of its own.
  const broken = testResults.filter(
    (each) => each.status === 'failed' && each.assertionResults.length === 0,
  )
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
  }
}

/** @param {string} file the JSON report of Playwright */
export function countOfPlaywright(file) {
  const report = readReport(file)
  if (!report) return oneFailure
  const { expected, flaky, unexpected, skipped } = report.stats
  return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped }
}

/** @param {TestCount[]} counts */
export function sumOf(counts) {
  return counts.reduce(
    (sum, count) => ({
      passed: sum.passed + count.passed,
      failed: sum.failed + count.failed,
      skipped: sum.skipped + count.skipped,
    }),
    noTests,
  )
}

/** @param {TestCount} count */
export function asLine({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return undefined
  }
}

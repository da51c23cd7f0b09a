// The closing line of a run never hides a failure: not a broken file, not a crash, not a missing report.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import {
  asLine,
  countOfPlaywright,
  countOfVitest,
  noTests,
  oneFailure,
  sumOf,
  withExitCode,
} from '../../../scripts/test-count.ts'

let folder = ''
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'campanero-count-'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

function report(content: unknown): string {
  const file = join(folder, 'report.json')
  writeFileSync(file, typeof content === 'string' ? content : JSON.stringify(content))
  return file
}

const vitest = {
  numPassedTests: 7,
  numFailedTests: 1,
  numPendingTests: 2,
  numTodoTests: 0,
  testResults: [{ status: 'failed', assertionResults: [{}] }],
}
const playwright = { stats: { expected: 3, flaky: 1, unexpected: 2, skipped: 1 }, errors: [] }

test('counts what vitest reports', () => {
  expect(countOfVitest(report(vitest))).toEqual({ passed: 7, failed: 1, skipped: 2 })
})

test('counts a file that broke before its first test', () => {
  const broken = { status: 'failed', assertionResults: [] }
  const count = countOfVitest(report({ ...vitest, numFailedTests: 0, testResults: [broken] }))
  expect(count.failed).toBe(1)
})

test('counts what Playwright reports, a test that passed at the second try among the passed', () => {
  expect(countOfPlaywright(report(playwright))).toEqual({ passed: 4, failed: 2, skipped: 1 })
})

test('counts an error outside every test', () => {
  expect(countOfPlaywright(report({ ...playwright, errors: [{}] })).failed).toBe(3)
})

describe('a report that is not there, or not whole, is one failure', () => {
  test.each([countOfVitest, countOfPlaywright])('%o', (count) => {
    expect([count(join(folder, 'none.json')), count(report('{"stats":'))]).toEqual([
      oneFailure,
      oneFailure,
    ])
  })
})

test('an exit code without a failed test is one failure', () => {
  const allGreen = { passed: 5, failed: 0, skipped: 0 }
  expect([withExitCode(1, allGreen).failed, withExitCode(0, allGreen).failed]).toEqual([1, 0])
  expect(withExitCode(1, { ...allGreen, failed: 3 }).failed).toBe(3)
})

test('adds up and closes with one plain line', () => {
  const sum = sumOf([noTests, oneFailure, { passed: 10, failed: 0, skipped: 2 }])
  expect([asLine(sum), asLine(noTests)]).toEqual([
    '10 passed, 1 failed, 2 skipped',
    '0 passed, 0 failed',
  ])
})

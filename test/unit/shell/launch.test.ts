// What the app takes from its environment and its arguments at start, and what it drops.
import { describe, expect, test } from 'vitest'
import { spreadsheetAmong } from '../../../electron/launch-arguments.ts'
import { dropCertificateBypass, userDataOverride } from '../../../electron/launch-environment.ts'

describe('the switch that turns certificate checks off', () => {
  test.each([
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '0' }, true],
    [{ NODE_TLS_REJECT_UNAUTHORIZED: '1' }, false],
    [{}, false],
  ])('%o is dropped, and told as %s', (environment: NodeJS.ProcessEnv, wasOff) => {
    expect(dropCertificateBypass(environment)).toBe(wasOff)
    expect(environment).toEqual({})
  })
})

test('only an absolute path may stand for the folder of the data', () => {
  const overrideOf = (path?: string) =>
    userDataOverride(path === undefined ? {} : { CAMPANERO_USER_DATA: path })
  expect(['/tmp/a', 'a/b', '../a', '', undefined].map(overrideOf)).toEqual([
    '/tmp/a',
    undefined,
    undefined,
    undefined,
    undefined,
  ])
})

describe('the spreadsheet among the arguments', () => {
  test.each([
    [['campanero', '/home/ana/lista.xlsx'], '/home/ana/lista.xlsx'],
    [['electron', '.', 'lista.CSV'], '/work/lista.CSV'],
    [['campanero', '--flag', 'a.csv', 'b.ods'], '/work/b.ods'],
    [['campanero', '--file=a.csv'], undefined],
    [['campanero', 'photo.png'], undefined],
    [['/opt/list.csv'], undefined],
  ])('%o gives %s', (argv, path) => expect(spreadsheetAmong(argv, '/work')).toBe(path))
})

// Five thousand cells, made by hand-written rules of numbering, get the verdict those rules give.
import { expect, test } from 'vitest'
import { phoneJudge } from '../../../../shared/contacts/judging/judge-phone.ts'
import { seededRandom } from '../../../bench/seeded-random.ts'
import { mobilePlans } from './phone-cells/mobile-plans.ts'
import { habitClasses } from './phone-cells/national-habits.ts'
import { mobileClasses } from './phone-cells/notations.ts'
import { fill, type PhoneClass } from './phone-cells/phone-class.ts'
import { unusableClasses } from './phone-cells/unusable-cells.ts'

const classes = [...mobilePlans.flatMap(mobileClasses), ...habitClasses, ...unusableClasses]
const cellsEach = 8
/** The same cells in every run: these are the ones that were looked at. */
const seed = 5

function wrongCells(given: PhoneClass) {
  const random = seededRandom(seed)
  const judge = phoneJudge(given.home)
  return Array.from({ length: cellsEach }, () => {
    const national = fill(given.national, random)
    const text = given.write(national)
    const { e164, issue, repairs, suggestion } = judge(text)
    const found = { e164, issue, repairs: repairs.toSorted(), suggestion }
    const expected = {
      e164: given.e164?.(national) ?? null,
      issue: given.issue ?? null,
      repairs: (given.repairs ?? []).toSorted(),
      suggestion: given.offers?.(national) ?? null,
    }
    const same = JSON.stringify(found) === JSON.stringify(expected)
    return same ? null : { rule: given.rule, home: given.home, text, found, expected }
  }).filter((wrong) => wrong !== null)
}

test(`${classes.length * cellsEach} cells of ${classes.length} classes`, () => {
  expect(classes.length * cellsEach).toBeGreaterThanOrEqual(5000)
  expect(classes.flatMap((given) => wrongCells(given).slice(0, 1))).toEqual([])
})

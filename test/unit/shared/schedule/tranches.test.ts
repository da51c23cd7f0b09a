// Tests of splitting an audience, of reading tranches and of times in zones.
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toInstant, toScheduledTime } from '../../../../shared/schedule/scheduled-time.ts'
import { parseTranches, trancheHeadCounts } from '../../../../shared/schedule/tranches.ts'
import { seeded } from '../seed.ts'

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0)

/** Whole percentages above zero that add up to 100: the gaps between sorted cuts. */
const percentsOf100 = fc
  .uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 49 })
  .map((cuts) => {
    const edges = [0, ...cuts.sort((a, b) => a - b), 100]
    return edges.slice(1).map((edge, index) => edge - (edges[index] ?? 0))
  })
const audience = fc.oneof(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 5_000_000 }))

describe('trancheHeadCounts', () => {
  it.each([
    [[10, 90], 1902, [190, 1712]],
    [[33, 33, 34], 10, [3, 3, 4]],
    [[50, 50], 3, [2, 1]],
    [[25, 25, 25, 25], 2, [1, 1, 0, 0]],
    [[1, 99], 40, [0, 40]],
    [[100], 7, [7]],
    [[60, 40], 0, [0, 0]],
  ])('splits %j of %i people into %j', (percents, people, expected) => {
    expect(trancheHeadCounts(percents, people)).toEqual(expected)
  })

  it('adds up exactly to the audience, and no tranche is a whole person off its share', () => {
    fc.assert(
      fc.property(percentsOf100, audience, (percents, people) => {
        const counts = trancheHeadCounts(percents, people)
        expect(sum(counts)).toBe(people)
        counts.forEach((count, index) => {
          expect(Math.abs(count * 100 - (percents[index] ?? 0) * people)).toBeLessThan(100)
        })
      }),
      seeded(5000),
    )
  })

  it('gives the person left over to the earlier of two equal tranches', () => {
    fc.assert(
      fc.property(percentsOf100, audience, (percents, people) => {
        const counts = trancheHeadCounts(percents, people)
        percents.forEach((percent, index) => {
          const later = percents.indexOf(percent, index + 1)
          if (later > 0) expect(counts[index]).toBeGreaterThanOrEqual(counts[later] ?? 0)
        })
      }),
      seeded(3000),
    )
  })

  it('shows each its own share while the percentages do not add up yet', () => {
    expect(trancheHeadCounts([50, 30], 1000)).toEqual([500, 300])
    expect(trancheHeadCounts([0, 0], 1000)).toEqual([0, 0])
    expect(trancheHeadCounts([], 1000)).toEqual([])
  })
})

describe('parseTranches', () => {
  const zone = 'America/Bogota'

  it('reads percentages and times, with or without spaces and percent signs', () => {
    const expected = {
      ok: true,
      tranches: [
        { percent: 10, time: { at: '2026-12-01T09:00', zone } },
        { percent: 90, time: { at: '2026-12-01T14:00', zone } },
      ],
    }
    expect(parseTranches('10@2026-12-01T09:00,90@2026-12-01T14:00', zone)).toEqual(expected)
    expect(parseTranches(' 10% @ 2026-12-01T09:00 , 90 %@2026-12-01T14:00', zone)).toEqual(expected)
  })

  it('says of each tranche what cannot be read', () => {
    const text = '10,x@2026-12-01T09:00,0@2026-12-01T09:00,101@2026-12-01T09:00,5@mañana,,1@2@3'
    expect(parseTranches(text, zone)).toEqual({
      ok: false,
      problems: [
        { kind: 'missing-at-sign', index: 0, text: '10' },
        { kind: 'invalid-percent', index: 1, text: 'x@2026-12-01T09:00' },
        { kind: 'invalid-percent', index: 2, text: '0@2026-12-01T09:00' },
        { kind: 'invalid-percent', index: 3, text: '101@2026-12-01T09:00' },
        { kind: 'invalid-time', index: 4, text: '5@mañana' },
        { kind: 'missing-at-sign', index: 5, text: '' },
        { kind: 'missing-at-sign', index: 6, text: '1@2@3' },
      ],
    })
  })

  it('refuses nothing at all and more than 50', () => {
    expect(parseTranches('  ', zone)).toEqual({ ok: false, problems: [{ kind: 'no-tranches' }] })
    expect(parseTranches(Array(51).fill('1@2026-12-01T09:00').join(','), zone)).toEqual({
      ok: false,
      problems: [{ kind: 'too-many-tranches', max: 50, count: 51 }],
    })
  })
})

describe('toInstant', () => {
  it('gives the instant in UTC, the first one when the clock shows the time twice', () => {
    expect(toInstant({ at: '2026-12-01T09:00', zone: 'America/Bogota' })).toBe(
      '2026-12-01T14:00:00Z',
    )
    expect(toInstant({ at: '2027-04-03T23:30', zone: 'America/Santiago' })).toBe(
      '2027-04-04T02:30:00Z',
    )
  })

  it.each([
    ['2026-02-30T09:00', 'America/Bogota'],
    ['2026-12-01T09:00', 'Nowhere/City'],
    ['2027-09-05T00:30', 'America/Santiago'],
  ])('refuses %s in %s', (at, zone) => {
    expect(() => toInstant({ at, zone })).toThrow(RangeError)
  })

  it('comes back to the same time on the wall', () => {
    const zones = fc.constantFrom('America/Bogota', 'America/Mexico_City', 'Asia/Kolkata', 'UTC')
    const minutes = fc.integer({ min: 29_000_000, max: 31_000_000 })
    fc.assert(
      fc.property(minutes, zones, (epochMinutes, zone) => {
        const instant = new Date(epochMinutes * 60_000).toISOString()
        expect(toInstant(toScheduledTime(instant, zone))).toBe(instant.replace('.000', ''))
      }),
      seeded(500),
    )
  })
})

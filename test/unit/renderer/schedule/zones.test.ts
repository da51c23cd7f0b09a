// The names of time zones.
import { expect, it } from 'vitest'
import { zoneName, zoneOptions } from '../../../../renderer/features/schedule/zones.ts'
import { isKnownZone } from '../../../../shared/schedule/scheduled-time.ts'

const summer = Date.parse('2026-07-01T12:00:00Z')
const winter = Date.parse('2026-01-01T12:00:00Z')

it.each([
  ['America/Bogota', 'es', 'Bogotá, Colombia (UTC−5)'],
  ['America/Mexico_City', 'en', 'Ciudad de México, Mexico (UTC−6)'],
  ['America/Panama', 'es', 'Panamá (UTC−5)'],
  ['America/New_York', 'es', 'America/New York (UTC−4)'],
  ['UTC', 'es', 'UTC'],
])('names %s in %s', (zone, language, name) => {
  expect(zoneName(zone, language, summer)).toBe(name)
})

it('shows the offset of the day asked for', () => {
  expect(zoneName('America/Santiago', 'es', winter)).toContain('(UTC−3)')
  expect(zoneName('America/Santiago', 'es', summer)).toContain('(UTC−4)')
})

it('offers each zone once, and only zones the schedule knows', () => {
  const { latinAmerica, others } = zoneOptions('es', summer)
  const zones = [...latinAmerica, ...others].map(({ value }) => value)
  expect(latinAmerica[0]?.value).toBe('America/Bogota')
  expect(new Set(zones).size).toBe(zones.length)
  expect(zones.filter((zone) => !isKnownZone(zone))).toEqual([])
})

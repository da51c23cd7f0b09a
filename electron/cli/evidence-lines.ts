// What is known of a send whose answer was lost, in the lines a person decides by.
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import { toScheduledTime } from '../../shared/schedule/scheduled-time.ts'
import type { Words } from './words/es.ts'

const mostShown = 8

export function evidenceLines(
  { marker, requestedAt, looks }: Campaign,
  zone: string,
  words: Words,
): readonly string[] {
  const { evidence } = words.commands
  const shown = looks.slice(-mostShown)
  const when = (instant: string) => {
    const seconds = instant.slice(17, 19)
    return `${toScheduledTime(instant, zone).at.replace('T', ' ')}:${seconds} ${zone}`
  }
  return [
    evidence.marker(marker),
    ...(requestedAt === null ? [] : [evidence.left(when(requestedAt))]),
    ...(looks.length === 0 ? [evidence.neverLooked] : []),
    ...(looks.length > shown.length ? [evidence.earlier(looks.length - shown.length)] : []),
    ...shown.map((look) => evidence.look({ ...look, at: when(look.at) })),
  ].map((line) => `  ${line}`)
}

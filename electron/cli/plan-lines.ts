// The plan of a campaign in the lines a person reads before confirming it.
import type { PlanWarningCode } from '../../shared/campaigns/campaign-problems.ts'
import type { Plan } from '../../shared/campaigns/plan.ts'
import { toScheduledTime } from '../../shared/schedule/scheduled-time.ts'
import type { Words } from './words/es.ts'

export function planLines(plan: Plan, zone: string, words: Words): readonly string[] {
  const { run } = words
  const { total, min, max } = plan.parts
  return [
    run.plan(plan.audience, plan.excluded),
    run.parts(total, min, max),
    run.first(plan.first.text),
    ...(plan.longest.text === plan.first.text ? [] : [run.longest(plan.longest.text)]),
    ...plan.tranches.map(({ percent, headCount, startsAt }, index) =>
      run.tranche(
        index + 1,
        percent,
        headCount,
        startsAt === null ? run.atOnce : when(startsAt, zone),
      ),
    ),
    ...plan.requests.map(({ times, method, url }) => run.request(times, method, url)),
  ]
}

export function warningLines(plan: Plan, words: Words): readonly string[] {
  return plan.warnings.map(({ code, detail }) => {
    const sentence = words.warnings[code as PlanWarningCode] ?? code
    return words.run.warning(detail === '' ? sentence : `${sentence} (${detail})`)
  })
}

function when(instant: string, zone: string): string {
  return `${toScheduledTime(instant, zone).at.replace('T', ' ')} ${zone} (${instant})`
}

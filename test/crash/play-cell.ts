// One cell of the table: a sender that meets one fault and dies at one step, and whoever comes after it.
import type { CrashFault } from './crash-faults.ts'
import { createCrashWorld, type LifeStory } from './crash-world.ts'
import type { Journey } from './journeys.ts'
import { judgeCell } from './judge-cell.ts'

export type Cell = {
  readonly journey: Journey
  readonly fault: CrashFault | null
  /** Which request of the numbered life meets the fault, 1-based. */
  readonly place: number
  /** The step at which it dies, 1-based; null: it lives. */
  readonly at: number | null
}

export type CellResult = { readonly story: LifeStory; readonly wrong: readonly string[] }

export async function playCell({ journey, fault, place, at }: Cell): Promise<CellResult> {
  const world = createCrashWorld(journey.telling)
  const { diedBefore } = journey
  if (diedBefore !== undefined) {
    let nth = 0
    const isLast = (what: string) => {
      if (/^after POST .*\/contacts$/.test(what)) nth += 1
      return diedBefore(what, nth)
    }
    await world.live(journey.person, { diesAt: (_, what) => isLast(what) })
  }
  const meets = fault === null ? {} : { fault: { place, fault } }
  const diesAt = (count: number) => count === at
  const story = await world.live(journey.person, { diesAt, ...meets })
  // Died before that request: the life after it meets the fault.
  if (fault !== null && story.requests.length < place) {
    await world.live(journey.person, meets)
  }
  const last = await world.live(journey.person)
  const wrong = [
    ...judgeCell(world, journey, fault),
    ...(last.failure === null ? [] : [`the last life failed: ${last.failure}`]),
  ]
  return { story, wrong }
}

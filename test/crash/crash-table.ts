// The table of cells: every journey, every fault at one of its requests, every step of the life that meets it.
import { type CrashFault, crashFaults } from './crash-faults.ts'
import { type Journey, journeys } from './journeys.ts'
import { type Cell, type CellResult, playCell } from './play-cell.ts'

/**
 * `all`: every step with every fault at every request; `steps`: the request goes round from one step
 * to the next; a part: of those one in so many of the steps of a journey without a fault.
 */
export type Extent = 'all' | 'steps' | { readonly oneIn: number; readonly offset: number }

export type TableOptions = {
  readonly extent: Extent
  readonly journeys?: readonly Journey[]
  /** True ends the table early: enough was seen. */
  readonly isEnough?: (failures: readonly string[]) => boolean
}

export type TableResult = {
  readonly cells: number
  /** Steps of the journeys at which somebody died, each counted once. */
  readonly points: number
  readonly faults: number
  readonly failures: readonly string[]
}

type Play = (cell: Cell) => Promise<CellResult>

type Row = {
  readonly journey: Journey
  readonly fault: CrashFault
  /** Moves the place of the fault on from one row to the next. */
  readonly shift: number
}

export async function playTable(options: TableOptions): Promise<TableResult> {
  const { extent, isEnough = () => false } = options
  const failures: string[] = []
  const points = new Set<string>()
  let cells = 0
  const play: Play = async (cell) => {
    const result = await playCell(cell)
    cells += 1
    if (cell.at !== null) points.add(`${cell.journey.name} ${cell.at}`)
    failures.push(...result.wrong.map((fault) => `${asArguments(cell)}: ${fault}`))
    return result
  }
  for (const journey of options.journeys ?? journeys) {
    const clean = (await play({ journey, fault: null, place: 1, at: null })).story
    for (const [shift, fault] of crashFaults.entries()) {
      if (isEnough(failures)) break
      const row = { journey, fault, shift }
      if (typeof extent === 'object') await playPart(row, clean, { ...extent, play })
      else await playRow(row, clean.requests.length, { isWhole: extent === 'all', play })
    }
  }
  return { cells, points: points.size, faults: crashFaults.length, failures }
}

async function playPart(
  { journey, fault, shift }: Row,
  clean: CellResult['story'],
  { oneIn, offset, play }: Exclude<Extent, string> & { readonly play: Play },
): Promise<void> {
  for (let at = 1 + (offset % oneIn); at <= clean.steps.length; at += oneIn) {
    const place = 1 + ((at + shift) % clean.requests.length)
    await play({ journey, fault, place, at })
  }
}

/** A fault makes a life longer: how long is found out first, by one that does not die. */
async function playRow(
  { journey, fault, shift }: Row,
  places: number,
  { isWhole, play }: { readonly isWhole: boolean; readonly play: Play },
): Promise<void> {
  for (let place = 1; place <= places; place += 1) {
    const { story } = await play({ journey, fault, place, at: null })
    for (let at = 1; at <= story.steps.length; at += 1) {
      const isItsTurn = (at + shift) % places === place - 1
      if (isWhole || isItsTurn) await play({ journey, fault, place, at })
    }
  }
}

/** What replays the cell. */
function asArguments({ journey, fault, place, at }: Cell): string {
  const struck = fault === null ? '' : ` --fault '${fault.name}' --place ${place}`
  return `--journey '${journey.name}'${struck}${at === null ? '' : ` --at ${at}`}`
}

// Numbers every step by which a sender touches the world, and lets it die at one of them.
import type { Clock, WorkspaceDatabase, WorkspacePort } from '../../electron/core/ports.ts'
import type { HttpPort } from '../../electron/core/provider/http-port.ts'

export type Steps = {
  /** What each step was, from the first on. */
  readonly taken: readonly string[]
  /** Dies here when this is the step: throws, and nothing of this life reaches the world any more. */
  readonly pass: (what: string) => void
  readonly isDead: () => boolean
  readonly died: Promise<void>
  readonly die: () => void
}

/** `diesAt` is told the number of each step, from 1 on, and what it is. */
export function countSteps(
  diesAt: (count: number, what: string) => boolean,
  onDeath: () => void,
): Steps {
  const taken: string[] = []
  let isDead = false
  let tell = () => {}
  const died = new Promise<void>((resolve) => {
    tell = resolve
  })
  const die = () => {
    isDead = true
    onDeath()
    tell()
  }
  return {
    taken,
    died,
    die,
    isDead: () => isDead,
    pass(what) {
      if (isDead) throw new Error('dead')
      taken.push(what)
      if (!diesAt(taken.length, what)) return
      die()
      throw new Error(`died at step ${taken.length}: ${what}`)
    },
  }
}

const never = new Promise<never>(() => undefined)

/** Steps: before each statement that writes, after it where it stands alone, before and after each commit. */
export function numberedWorkspace(port: WorkspacePort, steps: Steps): WorkspacePort {
  return {
    ...port,
    open() {
      const opened = port.open()
      return { ...opened, database: numberedDatabase(opened.database, steps) }
    },
  }
}

function numberedDatabase(database: WorkspaceDatabase, steps: Steps): WorkspaceDatabase {
  let isInside = false
  return {
    ...database,
    prepare(sql) {
      const statement = database.prepare(sql)
      const name = sql.trim().split(/\s+/, 3).join(' ')
      return {
        ...statement,
        run(...values) {
          steps.pass(`before ${name}`)
          const result = statement.run(...values)
          if (!isInside) steps.pass(`after ${name}`)
          return result
        },
      }
    },
    transaction(work) {
      const result = database.transaction(() => {
        isInside = true
        try {
          const done = work()
          steps.pass('before commit')
          return done
        } finally {
          isInside = false
        }
      })
      steps.pass('after commit')
      return result
    },
  }
}

/** Steps: before each request leaves, and when its answer is there. */
export function numberedHttp(port: HttpPort, steps: Steps): HttpPort {
  const arrive = async (what: string) => {
    if (steps.isDead()) return never
    try {
      steps.pass(what)
    } catch {
      return never
    }
  }
  return {
    async exchange(request, options) {
      const what = `${request.method} ${new URL(request.url).pathname}`
      await arrive(`before ${what}`)
      const answer = await port.exchange(request, options)
      await arrive(`after ${what}`)
      return answer
    },
  }
}

/** Who has died never wakes. */
export function mortalClock(clock: Clock, steps: Steps): Clock {
  return {
    now: clock.now,
    async wait(delayMs, signal) {
      await clock.wait(delayMs, signal)
      if (steps.isDead()) await never
    },
  }
}

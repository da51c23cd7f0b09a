// Remembers where the window stood, and never puts it where no screen is.
import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { z } from 'zod'

const side = z.number().int()
const windowBoundsSchema = z.object({
  x: side,
  y: side,
  width: side,
  height: side,
  maximized: z.boolean(),
})

export type WindowBounds = z.infer<typeof windowBoundsSchema>
export type Rectangle = Pick<WindowBounds, 'x' | 'y' | 'width' | 'height'>
/** Without a position the system centres the window. */
export type Placement = Pick<Rectangle, 'width' | 'height'> & Partial<Rectangle>

const defaultSize: Placement = { width: 1360, height: 820 }
export const minimumSize = { width: 1024, height: 640 } as const

/** Pixels of the window's top edge that must lie on a screen, so that a person can still grab it. */
const grip = 120

export function placeOnScreens(
  kept: Rectangle | undefined,
  workAreas: readonly Rectangle[],
): Placement {
  const area = kept && workAreas.find((candidate) => canBeGrabbed(kept, candidate))
  if (!kept || !area) return defaultSize
  return {
    x: kept.x,
    y: kept.y,
    width: Math.max(minimumSize.width, Math.min(kept.width, area.width)),
    height: Math.max(minimumSize.height, Math.min(kept.height, area.height)),
  }
}

function canBeGrabbed(window: Rectangle, area: Rectangle): boolean {
  const left = Math.max(window.x, area.x)
  const right = Math.min(window.x + window.width, area.x + area.width)
  return right - left >= grip && window.y >= area.y && window.y <= area.y + area.height - grip
}

/** Undefined at first start, and when the file is damaged: a place on the screen is not worth an error. */
export function readWindowBounds(file: string): WindowBounds | undefined {
  try {
    return windowBoundsSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return undefined
  }
}

/** Synchronous: it runs while the window closes, when nothing waits for a promise any more. */
export function writeWindowBounds(file: string, bounds: WindowBounds): void {
  const draft = `${file}.new`
  writeFileSync(draft, JSON.stringify(bounds))
  renameSync(draft, file)
}

// Takes the person to the first step and opens its file picker, from the menu, the palette or the keyboard.
import type { Place } from './navigation-store.ts'

/** The button of the first step that opens the picker carries `data-open-file`. */
export function openFile(goTo: (place: Place) => void): void {
  goTo({ kind: 'wizard', step: 'files' })
  // The step is on the screen one frame later; the picker needs its button.
  requestAnimationFrame(() => {
    requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-open-file]')?.click())
  })
}

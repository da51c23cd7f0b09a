// Puts the focus at the heading of the screen when what had it is gone, so that the keyboard starts there and not at the top.

/** Does nothing while something on the page has the focus. */
export function focusHeadingIfLost(): void {
  if (document.activeElement && document.activeElement !== document.body) return
  document.querySelector<HTMLElement>('main h1')?.focus({ preventScroll: true })
}

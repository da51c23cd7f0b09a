// The few public pages the app may open in the person's own browser, written out one by one.
import { shell } from 'electron'

const pages: ReadonlySet<string> = new Set([
  // The regulator that keeps Colombia's register of excluded numbers.
  'https://www.crcom.gov.co/',
])

/** Anything that is not on the list, letter by letter, is ignored. */
export function openListedPage(url: string): void {
  if (pages.has(url)) void shell.openExternal(url)
}

// The sections of the window in the order of their number keys, shared by palette and shortcuts.
import type { Place } from './navigation-store.ts'

/** Ctrl+1 is the first one. The words are those of `shell`. */
export const sections = [
  { words: 'home', place: { kind: 'home' } },
  { words: 'newCampaign', place: { kind: 'wizard', step: 'files' } },
  { words: 'campaigns', place: { kind: 'campaigns' } },
  { words: 'settings', place: { kind: 'settings' } },
] as const satisfies readonly { readonly words: string; readonly place: Place }[]

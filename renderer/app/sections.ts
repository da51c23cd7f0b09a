// The sections of the window in the order of their number keys, shared by palette and shortcuts.
import type { Place } from './navigation-store.ts'

type Section = { readonly words: string; readonly place: Place }

/** Ctrl+1 is the first one. The words are those of `shell`. */
export const numberedSections = [
  { words: 'home', place: { kind: 'home' } },
  { words: 'newCampaign', place: { kind: 'wizard', step: 'files' } },
  { words: 'campaigns', place: { kind: 'campaigns' } },
  { words: 'contacts', place: { kind: 'groups' } },
  { words: 'single', place: { kind: 'single' } },
  { words: 'activity', place: { kind: 'activity' } },
] as const satisfies readonly Section[]

/** The settings have a key of their own. */
export const sections = [
  ...numberedSections,
  { words: 'settings', place: { kind: 'settings' } },
] as const satisfies readonly Section[]

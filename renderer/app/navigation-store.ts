// Which screen the window shows; one union, so that no screen can be half open.
import { create } from 'zustand'
import type { SettingsPlace } from '../features/settings/settings-place.ts'

export const wizardSteps = ['files', 'columns', 'fix', 'message', 'schedule', 'review'] as const
export type WizardStep = (typeof wizardSteps)[number]

export type Place =
  | { readonly kind: 'home' }
  | { readonly kind: 'wizard'; readonly step: WizardStep }
  /** With a name to look for at the provider, it opens with that question. */
  | { readonly kind: 'campaigns'; readonly findRemote?: string }
  | { readonly kind: 'campaign'; readonly campaignId: string }
  | { readonly kind: 'groups' }
  | { readonly kind: 'group'; readonly groupId: string }
  | { readonly kind: 'lists' }
  | { readonly kind: 'exclusions' }
  | { readonly kind: 'single' }
  | { readonly kind: 'activity' }
  | { readonly kind: 'settings'; readonly at?: SettingsPlace }

type Navigation = {
  readonly place: Place
  readonly wentTo: (place: Place) => void
}

export const createNavigationStore = () =>
  create<Navigation>()((set) => ({
    place: { kind: 'home' },
    wentTo: (place) => set({ place }),
  }))

export type NavigationStore = ReturnType<typeof createNavigationStore>

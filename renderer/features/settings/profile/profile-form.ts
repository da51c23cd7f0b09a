// What every field of the profile needs: its value, its fault, and a way to change it.
import { useMemo } from 'react'
import { type Draft, readAt } from './draft.ts'
import { type ProfileStore, shownProfile } from './profile-store.ts'

export type ProfileForm = {
  readonly draft: Draft
  readonly at: (path: string) => unknown
  /** Empty where the value is no text. */
  readonly textAt: (path: string) => string
  readonly faultAt: (path: string) => string | undefined
  readonly edit: (path: string, value: unknown) => void
}

/** null until the profile has been read. */
export function useProfileForm(store: ProfileStore): ProfileForm | null {
  const draft = store(shownProfile)
  const faults = store((state) => state.faults)
  return useMemo(() => {
    if (!draft) return null
    const at = (path: string) => readAt(draft, path)
    return {
      draft,
      at,
      textAt(path) {
        const value = at(path)
        return typeof value === 'string' ? value : ''
      },
      faultAt: (path) => faults.find((fault) => fault.path === path)?.sentence,
      edit: store.getState().edited,
    }
  }, [store, draft, faults])
}

/** The id of the field of a path, so that a fault in a list can take the person there. */
export function fieldId(path: string): string {
  return `profile-${path.replaceAll('.', '-')}`
}

// The lists kept by name, as far as they can be read now, and the way to open one of them.
import { useCallback, useEffect, useState } from 'react'
import type { SavedList } from '../../../../shared/lists/saved-list.ts'
import { useOneAtATime } from '../../../ui/use-one-at-a-time.ts'
import type { ImportStore } from '../import-store.ts'
import { openSavedList } from '../saved-lists.ts'

/** Those that cannot be read now are none: whoever needs them says so elsewhere. */
export function useLists(store: ImportStore): readonly [readonly SavedList[], () => void] {
  const [lists, setLists] = useState<readonly SavedList[]>([])
  const read = useCallback(() => {
    const found = store.getState().savedLists?.all()
    found?.then(setLists, () => setLists([]))
  }, [store])
  useEffect(read, [read])
  return [lists, read]
}

export function useSavedLists(store: ImportStore) {
  const [lists] = useLists(store)
  const { running, failed, run } = useOneAtATime(({ listId }: SavedList) =>
    openSavedList(store, listId),
  )
  return { lists, failed, opening: running !== null, onChoose: (list: SavedList) => void run(list) }
}

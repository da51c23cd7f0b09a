// Around what offers it: takes the cleaning out to a file, and asks for one to be shown and used.
import { FileButton } from '@mantine/core'
import { type ReactNode, useRef } from 'react'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { RecipeDialog } from './recipe-dialog.tsx'
import { useRecipeFile } from './use-recipe-file.ts'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly children: (recipe: {
    readonly save: () => void
    readonly choose: () => void
  }) => ReactNode
}

export function RecipeFile({ store, list, children }: Props) {
  const { save, bring, brought, putAway } = useRecipeFile(list)
  const forgetFile = useRef<() => void>(null)
  async function chosen(file: File | null) {
    // The same file can be chosen again once it was corrected.
    forgetFile.current?.()
    if (file) await bring(file)
  }
  return (
    <>
      <FileButton
        resetRef={forgetFile}
        accept="application/json,.json"
        onChange={(file) => void chosen(file)}
      >
        {({ onClick }) => children({ save: () => void save(), choose: onClick })}
      </FileButton>
      {brought && <RecipeDialog store={store} list={list} brought={brought} onClose={putAway} />}
    </>
  )
}

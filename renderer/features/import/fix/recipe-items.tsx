// What the menu of the third step offers to do with a cleaning: keep it, take it out as a file, use one from a file.
import { Menu } from '@mantine/core'
import { IconFileExport, IconFileImport, IconHistory } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { useSaveRecipe } from './use-save-recipe.ts'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly onSaveFile: () => void
  readonly onChooseFile: () => void
}

export function RecipeItems({ store, list, onSaveFile, onChooseFile }: Props) {
  const t = useTranslations('recipe')
  const saveRecipe = useSaveRecipe(store)
  const icon = { size: 15, 'aria-hidden': true } as const
  const isUntouched = list.state.edits === 0
  return (
    <>
      <Menu.Item
        leftSection={<IconHistory {...icon} />}
        disabled={isUntouched}
        onClick={() => void saveRecipe()}
      >
        {t('save')}
      </Menu.Item>
      <Menu.Item
        leftSection={<IconFileExport {...icon} />}
        disabled={isUntouched}
        onClick={onSaveFile}
      >
        {t('saveFile')}
      </Menu.Item>
      <Menu.Item leftSection={<IconFileImport {...icon} />} onClick={onChooseFile}>
        {t('useFile')}
      </Menu.Item>
    </>
  )
}

// The less frequent things to do with the rows: walk the errors, replace text, choose names, keep the list, take problems to Excel and back.
import { ActionIcon, FileButton, Kbd, Menu } from '@mantine/core'
import {
  IconArrowDown,
  IconArrowUp,
  IconDots,
  IconReplace,
  IconStar,
  IconUpload,
  IconUsers,
} from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { acceptedFiles } from '../files/accepted-files.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { ExportItems } from './export-items.tsx'
import { RecipeFile } from './recipe-file.tsx'
import { RecipeItems } from './recipe-items.tsx'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly onSeek: (step: 1 | -1) => void
  readonly onReplace: () => void
  readonly onNames: () => void
}

export function GridMenu({ store, list, onSeek, onReplace, onNames }: Props) {
  const t = useTranslations()
  const { errors, duplicates } = list.state.counts
  const icon = { size: 15, 'aria-hidden': true } as const
  return (
    <FileButton
      accept={acceptedFiles}
      onChange={(file) => file && void store.getState().fixesChosen(file)}
    >
      {({ onClick: chooseFixes }) => (
        <RecipeFile store={store} list={list}>
          {(recipe) => (
            <Menu position="bottom-end" width={310} middlewares={{ size: { padding: 8 } }}>
              <Menu.Target>
                <ActionIcon variant="default" size={30} aria-label={t('fix.moreActions')}>
                  <IconDots size={16} aria-hidden />
                </ActionIcon>
              </Menu.Target>
              {/* In a low window it is taller than what is left of it. */}
              <Menu.Dropdown style={{ overflowY: 'auto' }}>
                <Menu.Item
                  leftSection={<IconArrowDown {...icon} />}
                  rightSection={<Kbd size="xs">Ctrl .</Kbd>}
                  disabled={errors === 0}
                  onClick={() => onSeek(1)}
                >
                  {t('fix.nextError')}
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconArrowUp {...icon} />}
                  disabled={errors === 0}
                  onClick={() => onSeek(-1)}
                >
                  {t('fix.previousError')}
                </Menu.Item>
                <Menu.Divider />
                <Menu.Item
                  leftSection={<IconReplace {...icon} />}
                  rightSection={<Kbd size="xs">Ctrl H</Kbd>}
                  onClick={onReplace}
                >
                  {t('clean.replaceMenu')}
                </Menu.Item>
                <Menu.Item
                  leftSection={<IconUsers {...icon} />}
                  disabled={duplicates === 0}
                  onClick={onNames}
                >
                  {t('clean.namesMenu')}
                </Menu.Item>
                <Menu.Divider />
                <RecipeItems
                  store={store}
                  list={list}
                  onSaveFile={recipe.save}
                  onChooseFile={recipe.choose}
                />
                <Menu.Divider />
                <Menu.Item
                  leftSection={<IconStar {...icon} />}
                  disabled={list.judging}
                  onClick={() => store.getState().namingShown(true)}
                >
                  {t('lists.save')}
                </Menu.Item>
                <ExportItems list={list} />
                <Menu.Item leftSection={<IconUpload {...icon} />} onClick={chooseFixes}>
                  {t('clean.fixesMenu')}
                </Menu.Item>
              </Menu.Dropdown>
            </Menu>
          )}
        </RecipeFile>
      )}
    </FileButton>
  )
}

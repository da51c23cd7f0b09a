// What the menu of the third step offers to save for Excel: the rows with problems, and the clean list.
import { Menu } from '@mantine/core'
import { IconDownload, IconFileCheck } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { ReadyList } from '../import-state.ts'
import { useListFiles } from './use-list-files.ts'

export function ExportItems({ list }: { readonly list: ReadyList }) {
  const t = useTranslations('clean')
  const { errors, duplicates, audience } = list.state.counts
  const { saveProblems, saveClean } = useListFiles(list)
  const icon = { size: 15, 'aria-hidden': true } as const
  const problems = {
    leftSection: <IconDownload {...icon} />,
    disabled: errors + duplicates === 0,
  }
  const clean = { leftSection: <IconFileCheck {...icon} />, disabled: audience === 0 }
  return (
    <>
      <Menu.Item {...clean} onClick={() => void saveClean('excel')}>
        {t('exportCleanExcel')}
      </Menu.Item>
      <Menu.Item {...clean} onClick={() => void saveClean('csv')}>
        {t('exportCleanCsv')}
      </Menu.Item>
      <Menu.Divider />
      <Menu.Item {...problems} onClick={() => void saveProblems('excel')}>
        {t('exportExcel')}
      </Menu.Item>
      <Menu.Item {...problems} onClick={() => void saveProblems('csv')}>
        {t('exportCsv')}
      </Menu.Item>
    </>
  )
}

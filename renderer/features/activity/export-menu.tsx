// Takes the record along as a file: a table for Excel, or everything.
import { Button, Menu } from '@mantine/core'
import { IconChevronDown, IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { toFailure } from '../../bridge/command-error.ts'
import { saveText } from '../../ui/save-text.ts'
import { useNotice } from '../../ui/use-notice.ts'
import type { ActivityState } from './activity-store.ts'

type Props = { readonly onExport: ActivityState['exported'] }

export function ExportMenu({ onExport }: Props) {
  const t = useTranslations('activity')
  const failures = useTranslations('failures')
  const tell = useNotice()
  const take = async (format: 'csv' | 'json') => {
    try {
      const { text, fileName, entries } = await onExport(format)
      // Excel takes a table for UTF-8 only when it says so.
      saveText(format === 'csv' ? `\uFEFF${text}` : text, fileName)
      tell(t('exported', { count: entries }))
    } catch (error) {
      tell(`${t('exportFailed')}. ${failures(toFailure(error).code)}`)
    }
  }
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <Button
          variant="default"
          leftSection={<IconDownload size={15} aria-hidden />}
          rightSection={<IconChevronDown size={14} aria-hidden />}
        >
          {t('export')}
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => void take('csv')}>{t('exportCsv')}</Menu.Item>
        <Menu.Item onClick={() => void take('json')}>{t('exportJson')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

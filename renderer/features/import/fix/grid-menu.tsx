// The less frequent things to do with the rows: walk the errors, take them away as a file.
import { ActionIcon, Kbd, Menu } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { IconArrowDown, IconArrowUp, IconDots, IconDownload } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import { issueCodes } from '../../../../shared/contacts/contact-types.ts'
import { saveText } from '../../../ui/save-text.ts'
import type { ReadyList } from '../import-state.ts'
import type { ExportWords } from '../table/table-facts.ts'

type Props = { readonly list: ReadyList; readonly onSeek: (step: 1 | -1) => void }

export function GridMenu({ list, onSeek }: Props) {
  const t = useTranslations('fix')
  const tStatus = useTranslations('rowStatus')
  const { errors, duplicates } = list.state.counts

  async function exportProblems() {
    const codes = [...issueCodes, 'duplicate', 'valid', 'repaired', 'excluded'] as const
    const statuses = Object.fromEntries(codes.map((code) => [code, tStatus(code)]))
    const words: ExportWords = {
      line: t('exportColumnLine'),
      problem: t('exportColumnProblem'),
      statuses: statuses as ExportWords['statuses'],
    }
    const csv = await list.table.ask({ kind: 'export-problems', words })
    saveText(csv, t('problemsFileName', { name: list.fileName.replace(/\.[^.]*$/, '') }))
    notifications.show({ message: t('exported') })
  }

  return (
    <Menu position="bottom-end" width={250}>
      <Menu.Target>
        <ActionIcon variant="default" size={30} aria-label={t('moreActions')}>
          <IconDots size={16} aria-hidden />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item
          leftSection={<IconArrowDown size={15} aria-hidden />}
          rightSection={<Kbd size="xs">Ctrl .</Kbd>}
          disabled={errors === 0}
          onClick={() => onSeek(1)}
        >
          {t('nextError')}
        </Menu.Item>
        <Menu.Item
          leftSection={<IconArrowUp size={15} aria-hidden />}
          disabled={errors === 0}
          onClick={() => onSeek(-1)}
        >
          {t('previousError')}
        </Menu.Item>
        <Menu.Divider />
        <Menu.Item
          leftSection={<IconDownload size={15} aria-hidden />}
          disabled={errors + duplicates === 0}
          onClick={() => void exportProblems()}
        >
          {t('exportProblems')}
        </Menu.Item>
      </Menu.Dropdown>
    </Menu>
  )
}

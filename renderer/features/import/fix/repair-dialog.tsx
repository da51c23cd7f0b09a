// Doubtful numbers before and after, grouped by rule: looked at once, accepted in bulk.
import { Button, Checkbox, Group, Stack, Table, Text } from '@mantine/core'
import { useState } from 'react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import type { RepairCode } from '../../../../shared/contacts/contact-types.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ImportStore } from '../import-store.ts'
import type { RepairGroup } from '../table/table-facts.ts'
import classes from './fix.module.css'

type Props = {
  readonly store: ImportStore
  readonly groups: readonly RepairGroup[]
  readonly onClose: () => void
}

export function RepairDialog({ store, groups, onClose }: Props) {
  const t = useTranslations()
  const locale = useLocale()
  const notice = useNotice()
  const [chosen, setChosen] = useState<readonly RepairCode[]>(() => groups.map(({ code }) => code))
  const rows = groups.reduce((sum, { code, count }) => sum + (chosen.includes(code) ? count : 0), 0)
  async function accepted() {
    onClose()
    await store.getState().repairsAccepted(chosen)
    notice(t('fix.repaired', { count: rows }))
  }
  return (
    <Dialog onClose={onClose} size="lg" title={t('fix.repairTitle')}>
      <Stack gap={16}>
        <Text size="sm">{t('fix.repairIntro')}</Text>
        {groups.map((group) => (
          <section key={group.code}>
            <Checkbox
              mb={6}
              label={t('fix.repairGroup', {
                rule: sentenceCase(t(`repairs.${group.code}`), locale),
                count: group.count,
              })}
              checked={chosen.includes(group.code)}
              onChange={(event) =>
                setChosen(toggled(chosen, group.code, event.currentTarget.checked))
              }
            />
            <RepairExamples group={group} />
          </section>
        ))}
        <Group justify="flex-end" gap={8} className={classes.dialogFoot ?? ''}>
          <Button variant="default" onClick={onClose}>
            {t('shell.cancel')}
          </Button>
          <Button disabled={rows === 0} onClick={() => void accepted()}>
            {t('fix.repairApply', { count: rows })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

const shownExamples = 6

function RepairExamples({ group }: { readonly group: RepairGroup }) {
  const t = useTranslations('fix')
  const format = useFormatter()
  const examples = group.examples.slice(0, shownExamples)
  const more = group.count - examples.length
  return (
    <div className={classes.examples}>
      <Table verticalSpacing={4} className="tabular">
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={90}>{t('repairLine')}</Table.Th>
            <Table.Th>{t('repairBefore')}</Table.Th>
            <Table.Th>{t('repairAfter')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {examples.map(({ line, before, after }) => (
            <Table.Tr key={line}>
              <Table.Td>{format.number(line)}</Table.Td>
              <Table.Td>{before}</Table.Td>
              <Table.Td>{after}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
      {more > 0 && (
        <Text size="xs" c="dimmed" p={6}>
          {t('repairMore', { count: more })}
        </Text>
      )}
    </div>
  )
}

const sentenceCase = (words: string, locale: string): string =>
  words.charAt(0).toLocaleUpperCase(locale) + words.slice(1)

const toggled = (codes: readonly RepairCode[], code: RepairCode, on: boolean) =>
  on ? [...codes, code] : codes.filter((each) => each !== code)

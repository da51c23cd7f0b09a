// Numbers that rows with different names share: which name each of them gets, for all at once or one by one.
import { Button, Group, Select, Stack, Table, Text } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslations } from 'use-intl'
import type { NameKept } from '../../../../shared/contacts/table/table-action.ts'
import { Dialog } from '../../../ui/dialog.tsx'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import type { SharedNames } from '../table/table-facts.ts'
import classes from './fix.module.css'
import { keepNames, type NameChoices } from './keep-names.ts'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly onClose: () => void
}

const words = {
  first: 'keepFirst',
  last: 'keepLast',
  joined: 'keepJoined',
  neutral: 'keepNeutral',
} as const satisfies Record<NameKept, string>
const kept = ['first', 'last', 'joined', 'neutral'] as const
const asForAll = ''

export function NamesDialog({ store, list, onClose }: Props) {
  const t = useTranslations('clean')
  const notice = useNotice()
  const tShell = useTranslations('shell')
  const { table, file, targets } = list
  const [column, setColumn] = useState(() => Math.max(0, targets.indexOf('name')))
  const [shared, setShared] = useState<SharedNames | null>(null)
  const [choices, setChoices] = useState<NameChoices>({ all: 'first', some: new Map() })
  useEffect(() => {
    const stop = new AbortController()
    table
      .ask({ kind: 'shared-names', nameColumn: column }, { signal: stop.signal })
      .then(setShared)
      .catch(() => {})
    return () => stop.abort()
  }, [table, column])
  const numbers = shared?.numbers ?? 0
  const options = kept.map((value) => ({ value, label: t(words[value]) }))
  const nameColumn = file.columns[column]?.name ?? ''
  async function accepted() {
    onClose()
    await keepNames(store, choices, { nameColumn, and: t('and') })
    notice(t('namesKept', { count: numbers }))
  }
  return (
    <Dialog onClose={onClose} size="xl" title={t('namesTitle')}>
      <Stack gap={12}>
        <Text size="sm">{t('namesIntro')}</Text>
        <Group grow gap={12} align="end">
          <Select
            label={t('namesColumn')}
            allowDeselect={false}
            data={file.columns.map(({ name, index }) => ({ value: String(index), label: name }))}
            value={String(column)}
            onChange={(chosen) => chosen && setColumn(Number(chosen))}
          />
          <Select
            label={t('namesForAll')}
            allowDeselect={false}
            data={options}
            value={choices.all}
            onChange={(all) => setChoices({ ...choices, all: all as NameKept })}
          />
        </Group>
        <Text size="sm" fw={600} aria-live="polite">
          {shared && t('namesCount', { count: numbers })}
        </Text>
        {numbers > 0 && (
          <div className={classes.examples}>
            <Table verticalSpacing={6} className="tabular">
              <Table.Tbody>
                {shared?.examples.map(({ row, phone, people }) => (
                  <Table.Tr key={row}>
                    <Table.Td>{phone}</Table.Td>
                    <Table.Td>
                      {people.slice(0, 5).map(({ line, name }) => (
                        <div key={line}>{t('nameOfLine', { line, name: name || '—' })}</div>
                      ))}
                    </Table.Td>
                    <Table.Td w={190}>
                      <Select
                        size="xs"
                        aria-label={t('namesFor', { phone })}
                        allowDeselect={false}
                        data={[{ value: asForAll, label: t('keepDefault') }, ...options]}
                        value={choices.some.get(row) ?? asForAll}
                        onChange={(one) => setChoices(chosenFor(choices, row, one))}
                      />
                    </Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
            {shared && numbers > shared.examples.length && (
              <Text size="xs" c="dimmed" p={6}>
                {t('more', { count: numbers - shared.examples.length })}
              </Text>
            )}
          </div>
        )}
        <Group justify="flex-end" gap={8} className={classes.dialogFoot ?? ''}>
          <Button variant="default" onClick={onClose}>
            {tShell('cancel')}
          </Button>
          <Button disabled={numbers === 0} onClick={() => void accepted()}>
            {t('namesApply', { count: numbers })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

function chosenFor(choices: NameChoices, row: number, one: string | null): NameChoices {
  const some = new Map(choices.some)
  if (one === null || one === asForAll) some.delete(row)
  else some.set(row, one as NameKept)
  return { ...choices, some }
}

// Finds text in the whole list and puts other text in its place, looked at before it is done.
import { Button, Checkbox, Group, Select, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { Replacement } from '../../../../shared/contacts/table/table-action.ts'
import { FormDialog } from '../../../ui/form-dialog.tsx'
import { useNotice } from '../../../ui/use-notice.ts'
import type { ReadyList } from '../import-state.ts'
import type { ImportStore } from '../import-store.ts'
import { ChangesTable } from './changes-table.tsx'
import { useReplacePreview } from './use-replace-preview.ts'

type Props = {
  readonly store: ImportStore
  readonly list: ReadyList
  readonly onClose: () => void
}

const everyColumn = ''
const manners = ['wholeCell', 'matchCase', 'matchAccents'] as const

export function ReplaceDialog({ store, list, onClose }: Props) {
  const t = useTranslations('clean')
  const notice = useNotice()
  const tShell = useTranslations('shell')
  const [wanted, setWanted] = useState<Replacement>(() => ({
    ...{ find: list.filter.search ?? '', replacement: '', column: null },
    ...{ wholeCell: false, matchCase: false, matchAccents: false },
  }))
  const change = (part: Partial<Replacement>) => setWanted({ ...wanted, ...part })
  const preview = useReplacePreview(list.table, wanted)
  const count = preview?.count ?? 0
  async function accepted() {
    onClose()
    await store.getState().rulePerformed({ kind: 'replace', replacement: wanted })
    notice(t('replaced', { count }))
  }
  const columns = [
    { value: everyColumn, label: t('everyColumn') },
    ...list.file.columns.map(({ name }) => ({ value: name, label: name })),
  ]
  return (
    <FormDialog
      title={t('replaceTitle')}
      size="lg"
      back={tShell('cancel')}
      forward={
        <Button type="submit" disabled={count === 0}>
          {t('replaceApply', { count })}
        </Button>
      }
      onSubmit={() => count > 0 && void accepted()}
      onClose={onClose}
    >
      <Group grow gap={12} align="start">
        <TextInput
          data-autofocus
          label={t('find')}
          value={wanted.find}
          maxLength={1000}
          onChange={(event) => change({ find: event.currentTarget.value })}
        />
        <TextInput
          label={t('replacement')}
          placeholder={t('emptyReplacement')}
          value={wanted.replacement}
          maxLength={1000}
          onChange={(event) => change({ replacement: event.currentTarget.value })}
        />
      </Group>
      <Select
        label={t('where')}
        allowDeselect={false}
        data={columns}
        value={wanted.column ?? everyColumn}
        onChange={(column) => change({ column: column === everyColumn ? null : column })}
      />
      <Group gap={20}>
        {manners.map((manner) => (
          <Checkbox
            key={manner}
            label={t(manner)}
            checked={wanted[manner]}
            onChange={(event) => change({ [manner]: event.currentTarget.checked })}
          />
        ))}
      </Group>
      <Text size="sm" aria-live="polite" mih={20}>
        {wanted.find !== '' && preview && t('found', { count })}
      </Text>
      {preview && <ChangesTable changes={preview.examples} count={count} />}
    </FormDialog>
  )
}

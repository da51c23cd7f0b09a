// The list that is open in the wizard, ready to go up: how many people, and which columns go with them.
import { Button, Checkbox, Group, Text } from '@mantine/core'
import { IconUpload } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslations } from 'use-intl'
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { wasUploaded } from './group-uploads.ts'
import classes from './groups.module.css'
import type { GroupsStore } from './groups-store.ts'

type Props = {
  readonly store: GroupsStore
  readonly groupId: string
  readonly source: ContactSource
  readonly onOpenFile: () => void
}

export function UploadReady({ store, groupId, source, onOpenFile }: Props) {
  const t = useTranslations('groups')
  const preparing = store((state) => state.preparing)
  const busyElsewhere = preparing.stage === 'handing-over'
  const isSecondTime = wasUploaded(store(), { groupId, source })
  const [again, setAgain] = useState(false)
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { sourceName: name, count, excluded } = source
  const upload = () => {
    const fields = source.fields.filter((field) => chosen.includes(field))
    setAgain(false)
    void store.getState().uploadWanted({ groupId, source, fields })
  }
  return (
    <>
      <div>
        <Text size="sm" fw={550}>
          {t('uploadReady', { name, count })}
        </Text>
        <Text size="xs" c="dimmed">
          {t('uploadExcluded', { count: excluded })}
        </Text>
      </div>
      {source.fields.length > 0 && (
        <Checkbox.Group
          label={t('uploadFields')}
          description={t('uploadFieldsHint')}
          value={[...chosen]}
          onChange={setChosen}
        >
          <div className={classes.fields}>
            {source.fields.map((field) => (
              <Checkbox key={field} value={field} label={field} size="xs" />
            ))}
          </div>
        </Checkbox.Group>
      )}
      {isSecondTime && (
        <Checkbox
          label={t('uploadAgain')}
          checked={again}
          onChange={({ currentTarget }) => setAgain(currentTarget.checked)}
        />
      )}
      {preparing.stage === 'failed' && preparing.groupId === groupId && (
        <FailureAlert failure={preparing.failure} title={t('uploadNotStarted')} />
      )}
      <Group gap={8}>
        <Button
          leftSection={<IconUpload size={15} aria-hidden />}
          loading={busyElsewhere}
          disabled={isSecondTime && !again}
          onClick={upload}
        >
          {t('uploadConfirm', { count })}
        </Button>
        <Button variant="subtle" onClick={onOpenFile}>
          {t('uploadOther')}
        </Button>
      </Group>
    </>
  )
}

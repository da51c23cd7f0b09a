// The group on the screen: figures at the top, then what can be put in and taken out.
import { type ReactNode, useState } from 'react'
import { useFormatter, useTranslations } from 'use-intl'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { GuardedButton } from '../../ui/guarded-button.tsx'
import { Page } from '../../ui/page.tsx'
import { Stat } from '../../ui/stat.tsx'
import { useNotice } from '../../ui/use-notice.ts'
import { AddContactCard } from './add-contact-card.tsx'
import { DeleteDialog } from './delete-dialog.tsx'
import { GroupContactsCard } from './group-contacts-card.tsx'
import { GroupDate, NotSaid } from './group-date.tsx'
import { latestUpload } from './group-uploads.ts'
import classes from './groups.module.css'
import type { GroupsStore, KnownGroup } from './groups-store.ts'
import type { OpenList } from './open-list.ts'
import { RecountButton } from './recount-button.tsx'
import { RemoveContactsCard } from './remove-contacts-card.tsx'
import { UploadCard } from './upload-card.tsx'

export type GroupWays = {
  readonly store: GroupsStore
  /** ISO 3166-1 alpha-2, for numbers written without a country code. */
  readonly country: string
  readonly openList: OpenList
  readonly onBack: () => void
  readonly onOpenFile: () => void
  readonly onFixList: () => void
  readonly onSettings: () => void
}

type Props = GroupWays & { readonly group: KnownGroup; readonly back: ReactNode }

export function OpenGroup({ group, back, ...ways }: Props) {
  const t = useTranslations('groups')
  const format = useFormatter()
  const notice = useNotice()
  const { store, country, onBack } = ways
  const { recount, deleted, uploads } = store()
  const [deleting, setDeleting] = useState(false)
  const { groupId, contacts } = group
  const name = group.name ?? t('unnamed')
  const uploading = latestUpload(uploads, groupId)?.status === 'uploading'
  const own = { store, group, name }
  return (
    <Page
      back={back}
      title={name}
      actions={
        <>
          <RecountButton store={store} />
          <GuardedButton
            variant="light"
            color="red"
            barrier={uploading ? t('busyUploading') : null}
            onClick={() => setDeleting(true)}
          >
            {t('delete')}
          </GuardedButton>
        </>
      }
    >
      {recount.kind === 'failed' && (
        <FailureAlert failure={recount.failure} title={t('listFailed')} />
      )}
      <div className={classes.stats}>
        <Stat
          label={t('contacts')}
          value={contacts === null ? <NotSaid words={t('notSaid')} /> : format.number(contacts)}
          note={contacts === null ? undefined : t('contactsNote')}
        />
        <Stat label={t('created')} value={<GroupDate createdAt={group.createdAt} />} />
        <Stat label={t('id')} value={groupId} />
      </div>
      <div className={classes.cards}>
        <div className={classes.column}>
          <UploadCard {...own} {...ways} />
          <RemoveContactsCard {...own} country={country} busy={uploading} />
        </div>
        <div className={classes.column}>
          <AddContactCard {...own} country={country} busy={uploading} />
          <GroupContactsCard store={store} groupId={groupId} onSettings={ways.onSettings} />
        </div>
      </div>
      {deleting && (
        <DeleteDialog
          group={group}
          onDelete={() => deleted(group)}
          onDeleted={() => {
            notice(t('deleteDone', { name }))
            onBack()
          }}
          onClose={() => setDeleting(false)}
        />
      )}
    </Page>
  )
}

// How an upload ended, in one sentence, with the one thing there is to do about it.
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { campaignProblemCodes } from '../../../shared/campaigns/campaign-problems.ts'
import type { GroupUpload } from '../../../shared/groups/group.ts'
import type { GroupsStore } from './groups-store.ts'
import { OutcomeNote } from './outcome-note.tsx'
import { RefusalWords } from './refusal-words.tsx'

type Props = { readonly store: GroupsStore; readonly upload: GroupUpload }

const looks = {
  completed: { look: 'good', words: 'uploadCompleted' },
  stopped: { look: 'unclear', words: 'uploadStopped' },
  refused: { look: 'bad', words: 'uploadRefused' },
  failed: { look: 'bad', words: 'uploadFailed' },
  unclear: { look: 'unclear', words: 'uploadUnclear' },
} as const

export function UploadOutcome({ store, upload }: Props) {
  const t = useTranslations('groups')
  const problems = useTranslations('campaignProblems')
  const { status, uploaded: done, contacts: total, problem, refusal } = upload
  if (status === 'uploading') return null
  const { look, words } = looks[status]
  const { recounted, uploadRead } = store.getState()
  const unclear = status === 'unclear'
  const cause = campaignProblemCodes.find((code) => code === problem?.code)
  // What happened to a batch is said above; these codes speak of a send there never was.
  const tellsCause = status === 'failed' && cause !== undefined
  return (
    <OutcomeNote
      look={look}
      sentence={t(words, { count: total, done, total })}
      action={t(unclear ? 'recount' : 'dismiss')}
      onAction={() => (unclear ? void recounted() : uploadRead(upload.id))}
    >
      {tellsCause && <Text size="sm">{problems(cause)}</Text>}
      <Counts before={upload.countBefore} after={upload.countAfter} />
      {refusal && <RefusalWords refusal={refusal} />}
    </OutcomeNote>
  )
}

type CountsProps = { readonly before: number | null; readonly after: number | null }

function Counts({ before, after }: CountsProps) {
  const t = useTranslations('groups')
  if (before === null || after === null) return null
  return <Text size="sm">{t('uploadCounts', { before, after })}</Text>
}

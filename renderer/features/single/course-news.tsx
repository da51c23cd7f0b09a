// What came of the review or of the send, in one sentence, with the one thing to do about it.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconCircleCheck, IconCircleX, IconHelpCircle, IconSend } from '@tabler/icons-react'
import { useEffect, useRef } from 'react'
import { useTranslations } from 'use-intl'
import { readablePhone } from '../../../shared/contacts/judging/readable-phone.ts'
import type { SingleMessage } from '../../../shared/single/single-message.ts'
import { FailureAlert } from '../../ui/failure-alert.tsx'
import { type Course, mayHaveLeft, messageTold, type SingleStore } from './single-store.ts'

type Props = { readonly store: SingleStore }

export function CourseNews({ store }: Props) {
  const state = store()
  const { course } = state
  const told = messageTold(state)
  const news = useRef<HTMLDivElement>(null)
  const ended = course.stage === 'told' || course.stage === 'failed'
  useEffect(() => {
    if (ended) news.current?.scrollIntoView({ block: 'nearest' })
  }, [ended])
  return (
    <div ref={news}>
      {told && <Told message={told} onRead={state.outcomeRead} />}
      {course.stage === 'failed' && <Failed course={course} />}
    </div>
  )
}

function Failed({ course }: { readonly course: Extract<Course, { stage: 'failed' }> }) {
  const t = useTranslations('single')
  const unclear = course.during === 'send' && mayHaveLeft(course.failure)
  const sendTitle = unclear ? 'sendUnclear' : 'sendFailed'
  return (
    <FailureAlert
      failure={course.failure}
      title={t(course.during === 'review' ? 'reviewFailed' : sendTitle)}
    >
      {unclear && (
        <Text size="sm" fw={600} mt={4}>
          {t('sendUnclearBody')}
        </Text>
      )}
    </FailureAlert>
  )
}

const looks = {
  sending: { colour: 'gray', icon: IconSend, words: 'toldSending' },
  sent: { colour: 'green', icon: IconCircleCheck, words: 'toldSent' },
  refused: { colour: 'red', icon: IconCircleX, words: 'toldRefused' },
  'not-sent': { colour: 'red', icon: IconCircleX, words: 'toldNotSent' },
  unresolved: { colour: 'yellow', icon: IconHelpCircle, words: 'toldUnresolved' },
} as const

type ToldProps = {
  readonly message: SingleMessage
  readonly onRead: (next: 'another' | 'same') => void
}

function Told({ message, onRead }: ToldProps) {
  const t = useTranslations('single')
  const { status, detail } = message
  const { colour, icon: Icon, words } = looks[status]
  // What certainly reached nobody may be corrected; anything else starts from an empty form.
  const again = status === 'refused' || status === 'not-sent' ? 'same' : 'another'
  return (
    <Alert
      color={colour}
      icon={<Icon size={16} aria-hidden />}
      role={status === 'sent' ? 'status' : 'alert'}
    >
      <Text size="sm" fw={550}>
        {t(words, { phone: message.numbers.map(readablePhone).join(', ') })}
      </Text>
      {status === 'unresolved' && <Text size="sm">{t('askProvider')}</Text>}
      {detail && (
        <Text size="xs" mt={4} ff="monospace">
          {detail}
        </Text>
      )}
      <Group mt={8}>
        <Button size="compact-sm" variant="default" onClick={() => onRead(again)}>
          {t(again === 'same' ? 'correct' : 'writeAnother')}
        </Button>
      </Group>
    </Alert>
  )
}

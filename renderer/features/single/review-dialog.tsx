// The last look before one message leaves; the button names what it does and to whom.
import { Alert, Button, Checkbox, Group, List, Stack, Text } from '@mantine/core'
import { IconAlertTriangle, IconFlask, IconPhoneCall, IconSend } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { useTranslations } from 'use-intl'
import { readablePhone } from '../../../shared/contacts/judging/readable-phone.ts'
import { Dialog } from '../../ui/dialog.tsx'
import { PlanFacts } from './plan-facts.tsx'
import classes from './single.module.css'
import type { Course } from './single-store.ts'
import { useWarningSentence } from './use-warning-sentence.ts'

type Props = {
  readonly course: Extract<Course, { stage: 'ready' | 'sending' }>
  readonly practice: boolean
  readonly onConfirm: () => void
  readonly onClose: () => void
}

export function ReviewDialog({ course, practice, onConfirm, onClose }: Props) {
  const t = useTranslations('single')
  const tell = useWarningSentence()
  const [consent, setConsent] = useState(false)
  const { job, plan } = course
  const sending = course.stage === 'sending'
  const warnings = [...new Set(plan.warnings.map(tell))]
  const phone = readablePhone(job.numbers[0] ?? '')
  const isCall = job.channel === 'voice'
  const Sign = isCall ? IconPhoneCall : IconSend
  return (
    <Dialog
      onClose={() => !sending && onClose()}
      size={560}
      title={t('reviewTitle')}
      closeButtonProps={{ disabled: sending }}
    >
      <Stack gap={14}>
        {practice && (
          <Alert role="note" color="yellow" p={10} icon={<IconFlask size={16} aria-hidden />}>
            {t('practice')}
          </Alert>
        )}
        {warnings.length > 0 && (
          <Alert
            role="note"
            color="yellow"
            icon={<IconAlertTriangle size={16} aria-hidden />}
            title={t('warnings', { count: warnings.length })}
          >
            <List size="sm" spacing={4}>
              {warnings.map((sentence) => (
                <List.Item key={sentence}>{sentence}</List.Item>
              ))}
            </List>
          </Alert>
        )}
        <PlanFacts job={job} plan={plan} />
        <Text size="sm" className={classes.message}>
          {plan.text}
        </Text>
        <Checkbox
          label={t('consent')}
          checked={consent}
          disabled={sending}
          data-autofocus
          onChange={({ currentTarget }) => setConsent(currentTarget.checked)}
        />
        <Group justify="flex-end" gap={8}>
          <Button variant="default" disabled={sending} onClick={onClose}>
            {t('keepWriting')}
          </Button>
          <Button
            leftSection={<Sign size={16} aria-hidden />}
            loading={sending}
            disabled={!consent}
            onKeyDown={refuseShortcuts}
            onClick={onConfirm}
          >
            {isCall ? t('call', { phone }) : t('send', { count: plan.parts?.total ?? 1, phone })}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  )
}

/** Ctrl+Enter is "send" in many programs; here a slip of the hand must not cost money. */
function refuseShortcuts(event: KeyboardEvent) {
  const withModifier = event.ctrlKey || event.metaKey || event.altKey || event.shiftKey
  if (event.key === 'Enter' && (withModifier || event.repeat)) event.preventDefault()
}

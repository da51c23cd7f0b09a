// The form with its outcome beside the phone, and the dialog that asks before anything leaves.
import { Text } from '@mantine/core'
import { useTranslations } from 'use-intl'
import { readablePhone } from '../../../shared/contacts/judging/readable-phone.ts'
import { countSmsParts } from '../../../shared/messages/sms-parts.ts'
import { Card } from '../../ui/card.tsx'
import { PhoneFrame } from '../../ui/phone-frame.tsx'
import { CourseNews } from './course-news.tsx'
import { ReviewDialog } from './review-dialog.tsx'
import classes from './single.module.css'
import { SingleFields } from './single-fields.tsx'
import { numberOf } from './single-form.ts'
import type { SingleStore } from './single-store.ts'

type Props = {
  readonly store: SingleStore
  /** ISO 3166-1 alpha-2. */
  readonly country: string
  readonly practice: boolean
}

export function SingleWork({ store, country, practice }: Props) {
  const t = useTranslations('single')
  const state = store()
  const { form, course } = state
  const e164 = numberOf(form, country)
  const isCall = form.channel === 'voice'
  return (
    <>
      <div className={classes.work}>
        <div className={classes.form}>
          <SingleFields store={store} country={country} />
          <CourseNews store={store} />
        </div>
        <div className={classes.preview}>
          <Card title={t('preview')}>
            <PhoneFrame
              to={e164 === null ? t('previewNoNumber') : readablePhone(e164)}
              text={form.text}
              size={isCall ? null : countSmsParts(form.text)}
            >
              {isCall && (
                <Text size="xs" c="dimmed">
                  {t('spoken')} ·{' '}
                  {t('voiceIs', { gender: t(form.gender), language: t(form.language) })}
                </Text>
              )}
            </PhoneFrame>
          </Card>
        </div>
      </div>
      {(course.stage === 'ready' || course.stage === 'sending') && (
        <ReviewDialog
          course={course}
          practice={practice}
          onConfirm={() => void state.confirmed()}
          onClose={state.writingResumed}
        />
      )}
    </>
  )
}

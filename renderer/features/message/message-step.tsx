// Step 4 of the wizard: the message is written, measured over every row, and shown on a phone.
import { Stack, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useEffect, useId, useRef } from 'react'
import { useTranslations } from 'use-intl'
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'
import columns from '../../ui/step-columns.module.css'
import { WizardFrame } from '../../ui/wizard-frame.tsx'
import type { WizardNav } from '../../ui/wizard-nav.ts'
import { AccentsAdvice } from './accents-advice.tsx'
import { type EditorHandle, MessageEditor } from './editor/message-editor.tsx'
import { InsertFields } from './insert-fields.tsx'
import {
  distinctProblems,
  renderFor,
  settledProblems,
  tellsHowToStop,
  withDefault,
} from './message-selectors.ts'
import { MessageStats } from './message-stats.tsx'
import { type MessageStore, shownContact } from './message-store.ts'
import { PreviewPanel } from './preview-panel.tsx'
import { ProblemList } from './problem-list.tsx'
import { useMessageAudit } from './use-message-audit.ts'
import { XRay } from './x-ray.tsx'

type Props = {
  readonly store: MessageStore
  readonly nav: WizardNav
  readonly source: ContactSource
}

const TYPING_REST_MS = 800

export function MessageStep({ store, nav, source }: Props) {
  const t = useTranslations('message')
  const problemsId = useId()
  const editor = useRef<EditorHandle>(null)
  const state = store()
  const { text, audit, textChanged, previewMoved } = state
  useMessageAudit(store, source)
  useEffect(() => {
    const { preview } = store.getState()
    void previewMoved(source, preview.stage === 'empty' ? 0 : preview.position)
  }, [store, source, previewMoved])

  const contact = shownContact(state.preview)
  const rendered = contact && renderFor(text, contact, source.fields)
  const problems = distinctProblems(text, source.fields)
  // A field half typed is not yet a mistake: the list waits until the hand rests.
  const [rested] = useDebouncedValue(text, TYPING_REST_MS)
  const shownProblems = settledProblems(problems, distinctProblems(rested, source.fields))
  const blankRows = audit.stage === 'ready' ? audit.audit.blank.rows : 0
  const errors =
    problems.filter(({ severity }) => severity === 'error').length + (blankRows > 0 ? 1 : 0)
  const written = text.trim() !== ''
  const running = audit.stage === 'running'
  const shownAudit = audit.stage === 'ready' ? audit.audit : running ? audit.last : null

  return (
    <WizardFrame
      nav={nav}
      title={t('title')}
      subtitle={t('subtitle', { count: source.count })}
      summary={errors > 0 ? t('problems', { count: errors }) : written ? '' : t('writeFirst')}
      canContinue={written && errors === 0 && source.count > 0}
    >
      <div className={columns.work}>
        <div className={columns.pane}>
          <Stack gap={14}>
            <div>
              <MessageEditor
                ref={editor}
                text={text}
                fields={source.fields}
                invalid={errors > 0}
                explainedBy={problemsId}
                exampleOf={(field) => contact?.values[source.fields.indexOf(field)] ?? ''}
                onChange={textChanged}
              />
              <InsertFields
                fields={source.fields}
                onInsert={(field) => editor.current?.insertField(field)}
              />
              <ProblemList
                id={problemsId}
                problems={shownProblems}
                text={text}
                fields={source.fields}
                onRepair={textChanged}
              />
            </div>
            <MessageStats shown={rendered?.parts ?? null} audit={shownAudit} updating={running} />
            <AccentsAdvice state={state} />
            {written && !tellsHowToStop(text) && (
              <Text size="xs" c="dimmed">
                {t('optOutHint')}
              </Text>
            )}
            <XRay
              state={audit}
              count={source.count}
              onSee={(row) => void state.rowChosen(source, row)}
              onCancel={state.auditCancelled}
              onAgain={() => void state.auditWanted(source)}
              onDefault={(field, value) => textChanged(withDefault(text, field, value))}
            />
          </Stack>
        </div>
        <PreviewPanel store={store} source={source} contact={contact} rendered={rendered} />
      </div>
    </WizardFrame>
  )
}

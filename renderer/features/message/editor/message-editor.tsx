// The box where the message is written, with its visible label, as a React component.
import { Text } from '@mantine/core'
import { type Ref, useEffect, useId, useImperativeHandle, useRef } from 'react'
import { useLocale, useTranslations } from 'use-intl'
import { createEditor, type MessageEditorView } from './create-editor.ts'
import classes from './message-editor.module.css'

export type EditorHandle = Pick<MessageEditorView, 'insertField' | 'focus'>

type Props = {
  readonly ref?: Ref<EditorHandle>
  readonly text: string
  readonly fields: readonly string[]
  readonly invalid: boolean
  /** Id of the element that explains what is wrong. */
  readonly explainedBy: string
  readonly exampleOf: (field: string) => string
  readonly onChange: (text: string) => void
}

export function MessageEditor(props: Props) {
  const t = useTranslations('message')
  const language = useLocale()
  const labelId = useId()
  const host = useRef<HTMLDivElement>(null)
  const editor = useRef<MessageEditorView>(null)
  const latest = useRef(props)
  latest.current = props

  // The view is built once for each language; everything else reaches it through the effects below.
  useEffect(() => {
    if (!host.current) return
    const { text, fields } = latest.current
    editor.current = createEditor({
      parent: host.current,
      text,
      fields,
      words: { placeholder: t('placeholder'), fieldList: t('fieldList'), language },
      attributes: attributesOf(latest.current, labelId),
      onChange: (changed) => latest.current.onChange(changed),
      exampleOf: (field) => latest.current.exampleOf(field),
    })
    return () => editor.current?.destroy()
  }, [t, language, labelId])

  const { text, fields, invalid, explainedBy } = props
  useEffect(() => editor.current?.show(text), [text])
  useEffect(() => editor.current?.fieldsBecame(fields), [fields])
  useEffect(
    () => editor.current?.attributesBecame(attributesOf({ invalid, explainedBy }, labelId)),
    [invalid, explainedBy, labelId],
  )
  useImperativeHandle(props.ref, () => ({
    insertField: (field) => editor.current?.insertField(field),
    focus: () => editor.current?.focus(),
  }))

  return (
    <div>
      <Text
        id={labelId}
        component="label"
        size="sm"
        fw={600}
        className={classes.label ?? ''}
        onClick={() => editor.current?.focus()}
      >
        {t('label')}
      </Text>
      <div ref={host} />
    </div>
  )
}

function attributesOf(
  { invalid, explainedBy }: Pick<Props, 'invalid' | 'explainedBy'>,
  labelId: string,
) {
  return {
    'aria-labelledby': labelId,
    ...(invalid ? { 'aria-invalid': 'true', 'aria-describedby': explainedBy } : {}),
  }
}

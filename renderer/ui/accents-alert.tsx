// Names the characters that make a message dearer and offers to take them out, with the saving and a way back.
import { Alert, Button, Group, Text } from '@mantine/core'
import { IconArrowBackUp, IconInfoCircle, IconWand } from '@tabler/icons-react'
import { useFormatter, useLocale, useTranslations } from 'use-intl'
import { distinctGuilty } from '../../shared/messages/accents.ts'
import { characterName } from './character-name.ts'

/** SMS before and after; `share` of the price, 0 to 1. */
export type Saving = { readonly before: number; readonly after: number; readonly share: number }

type Props = {
  readonly text: string
  /** null when taking them out saves nothing, or nobody knows yet. */
  readonly saving: Saving | null
  /** They have just been taken out. */
  readonly removed: boolean
  readonly onRemove: () => void
  readonly onUndo: () => void
}

export function AccentsAlert({ text, saving, removed, onRemove, onUndo }: Props) {
  if (removed) return <Removed onUndo={onUndo} />
  const guilty = distinctGuilty(text)
  return guilty.length === 0 ? null : <Guilty {...{ guilty, saving, onRemove }} />
}

function Removed({ onUndo }: { readonly onUndo: () => void }) {
  const t = useTranslations('message')
  return (
    <Alert color="green" icon={<IconWand size={16} aria-hidden />} role="status">
      <Group gap={10}>
        <Text size="sm">{t('accentsRemoved')}</Text>
        <Button
          size="compact-sm"
          variant="default"
          leftSection={<IconArrowBackUp size={14} aria-hidden />}
          onClick={onUndo}
        >
          {t('undo')}
        </Button>
      </Group>
    </Alert>
  )
}

type GuiltyProps = Pick<Props, 'saving' | 'onRemove'> & {
  readonly guilty: ReturnType<typeof distinctGuilty>
}

function Guilty({ guilty, saving, onRemove }: GuiltyProps) {
  const t = useTranslations('message')
  const format = useFormatter()
  const language = useLocale()
  const names = format.list(
    guilty.map(({ character }) => characterName(character, (name) => t(name))),
    { type: 'conjunction' },
  )
  const removable = guilty.filter(({ standIn }) => standIn !== null)
  const title = saving
    ? t('saving', {
        ...saving,
        percent: format.number(saving.share, { style: 'percent', maximumFractionDigits: 0 }),
      })
    : t('noSaving')
  const Sign = saving ? IconWand : IconInfoCircle
  return (
    <Alert
      role="note"
      color="yellow"
      icon={<Sign size={16} aria-hidden />}
      title={title}
      lang={language}
    >
      <Group gap={10}>
        <Text size="sm">{t('guilty', { names, count: guilty.length })}</Text>
        {removable.length > 0 && (
          <Button size="compact-sm" variant="default" onClick={onRemove}>
            {t('removeAccents')}
          </Button>
        )}
      </Group>
      <Text size="xs" mt={6}>
        {t('accentsKept')}
      </Text>
    </Alert>
  )
}

// How sure the settings of an operation are: who says so, whether a call has proved them, whether it is on.
import { Badge, Group } from '@mantine/core'
import { IconCircleCheck, IconHelpCircle, IconPencil, IconPower } from '@tabler/icons-react'
import { useFormatter, useTranslations } from 'use-intl'
import type { OperationView } from '../../../../shared/provider/profile-view.ts'

type Props = {
  readonly view: OperationView
  /** It differs from what is saved. */
  readonly isEdited: boolean
  readonly isOn: boolean
}

export function OperationBadges({ view, isEdited, isOn }: Props) {
  const t = useTranslations('profile')
  return (
    <Group gap={4} component="span">
      {!isOn && (
        <Badge color="gray" leftSection={<IconPower size={12} aria-hidden />}>
          {t('off')}
        </Badge>
      )}
      <Badge color="gray">{t(view.isChanged ? 'markOwn' : view.mark)}</Badge>
      {isEdited ? (
        <Badge color="yellow" leftSection={<IconPencil size={12} aria-hidden />}>
          {t('unsaved')}
        </Badge>
      ) : (
        <Proof at={view.verifiedAt} />
      )}
    </Group>
  )
}

function Proof({ at }: { readonly at: string | null }) {
  const t = useTranslations('profile')
  const format = useFormatter()
  if (at === null) {
    return (
      <Badge color="yellow" leftSection={<IconHelpCircle size={12} aria-hidden />}>
        {t('unverified')}
      </Badge>
    )
  }
  const date = format.dateTime(new Date(at), { day: 'numeric', month: 'short', year: 'numeric' })
  return (
    <Badge color="green" leftSection={<IconCircleCheck size={12} aria-hidden />}>
      {t('verified', { date })}
    </Badge>
  )
}

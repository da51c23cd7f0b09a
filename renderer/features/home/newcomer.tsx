// The home screen of somebody who has sent nothing yet: three steps and a list to try them with.
import { Button, Group, Stack, Text, ThemeIcon, Title } from '@mantine/core'
import { IconFileSpreadsheet, IconMessage, IconSend } from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import card from '../../ui/choice-card.module.css'
import classes from './home.module.css'

const steps = [
  { icon: IconFileSpreadsheet, title: 'step1Title', body: 'step1Body' },
  { icon: IconMessage, title: 'step2Title', body: 'step2Body' },
  { icon: IconSend, title: 'step3Title', body: 'step3Body' },
] as const

type Props = { readonly onNew: () => void; readonly onSample: () => void }

export function Newcomer({ onNew, onSample }: Props) {
  const t = useTranslations('home')
  return (
    <Stack gap={20} py={12}>
      <div>
        <Title order={2}>{t('newcomerTitle')}</Title>
        <Text c="dimmed">{t('newcomerBody')}</Text>
      </div>
      <ol className={classes.steps}>
        {steps.map(({ icon: Sign, title, body }, index) => (
          <li key={title} className={card.choice}>
            <ThemeIcon size={40} radius={20} variant="light">
              <Sign size={20} stroke={1.7} aria-hidden />
            </ThemeIcon>
            <Title order={3}>
              {index + 1}. {t(title)}
            </Title>
            <Text size="sm" c="dimmed">
              {t(body)}
            </Text>
          </li>
        ))}
      </ol>
      <Group gap={8}>
        <Button onClick={onSample}>{t('trySample')}</Button>
        <Button variant="default" onClick={onNew}>
          {t('ownList')}
        </Button>
      </Group>
    </Stack>
  )
}

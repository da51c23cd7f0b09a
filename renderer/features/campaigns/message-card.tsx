// The text that was or will be sent, with its fields as written.
import { Code, Text, Title } from '@mantine/core'
import { Fragment } from 'react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { parseTemplate } from '../../../shared/messages/template.ts'
import { useMoment } from '../../ui/use-moment.ts'
import classes from './campaigns.module.css'

export function MessageCard({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const forgotten = useTranslations('workspace')
  const moment = useMoment()
  return (
    <section className={classes.card} aria-labelledby="message-card">
      <Title order={2} id="message-card">
        {t('message')}
      </Title>
      {campaign.forgottenAt ? (
        <Text size="sm">{forgotten('forgotten', { moment: moment(campaign.forgottenAt) })}</Text>
      ) : (
        <Text size="sm" className={classes.message ?? ''}>
          <MessageText template={campaign.template} />
        </Text>
      )}
      <Text size="xs" c="dimmed" mt={8}>
        {t('messageFigures', { parts: campaign.parts, sender: campaign.senderId })}
      </Text>
    </section>
  )
}

/** The text with its fields set apart, braces and all. */
export function MessageText({ template }: { readonly template: string }) {
  const tokens = parseTemplate(template)
  let start = 0
  return tokens.map((token) => {
    const key = start
    start += token.kind === 'text' ? token.text.length : token.end - token.start
    if (token.kind === 'text') return <Fragment key={key}>{token.text}</Fragment>
    return <Code key={key}>{template.slice(token.start, token.end)}</Code>
  })
}

// What is known of a send whose answer was lost: when it left, its mark, and what each look at the provider showed.
import { useFormatter, useTranslations } from 'use-intl'
import type { Campaign, Look } from '../../shared/campaigns/campaign.ts'
import classes from './facts.module.css'

/** Of the looks, the latest: what the provider shows now counts more than what it showed at first. */
const mostShown = 4

export function UnclearEvidence({ campaign }: { readonly campaign: Campaign }) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const { marker, requestedAt, looks, target, audience, uploaded, groupId } = campaign
  const isDirect = target.kind === 'direct'
  const shown = looks.slice(-mostShown)
  const left = requestedAt
    ? format.dateTime(new Date(requestedAt), { dateStyle: 'medium', timeStyle: 'medium' })
    : t('notYet')
  return (
    <dl className={classes.facts} aria-label={t('evidence')}>
      <dt>{t('evidenceLeft')}</dt>
      <dd className="tabular">{left}</dd>
      <dt>{t('evidenceMark')}</dt>
      <dd>
        <code>·{marker}</code>
      </dd>
      <dt>{t(isDirect ? 'evidenceContactsDirect' : 'evidenceContacts')}</dt>
      <dd className="tabular">{format.number(isDirect ? audience : uploaded)}</dd>
      {groupId && (
        <>
          <dt>{t('factGroup')}</dt>
          <dd>{groupId}</dd>
        </>
      )}
      <dt>{t('evidenceLooks')}</dt>
      <dd>
        {looks.length === 0 && t('evidenceNeverLooked')}
        {looks.length > shown.length &&
          t('evidenceEarlier', { count: looks.length - shown.length })}
        <ul className={classes.looks}>
          {shown.map((look) => (
            <LookLine key={look.at} look={look} />
          ))}
        </ul>
      </dd>
    </dl>
  )
}

function LookLine({ look }: { readonly look: Look }) {
  const t = useTranslations('campaigns')
  const format = useFormatter()
  const { at, listed, pages, found, isClear } = look
  const time = format.dateTime(new Date(at), { timeStyle: 'medium' })
  return (
    <li className="tabular">
      {pages === 0
        ? t('lookUnanswered', { time })
        : t(isClear ? 'look' : 'lookPartial', { time, listed, pages, found })}
    </li>
  )
}

// The frame of every wizard screen: heading, clickable steps, body, and a footer that stays in sight.
import { Button, Stepper, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'
import { DraftButton } from './draft-way.tsx'
import classes from './wizard-frame.module.css'
import type { WizardNav } from './wizard-nav.ts'

type Props = {
  readonly nav: WizardNav
  readonly title: string
  readonly subtitle?: ReactNode
  /** Buttons at the right of the heading. */
  readonly actions?: ReactNode
  /** One line at the left of the footer, read out when it changes. */
  readonly summary?: ReactNode
  /** Replaces the footer's "Continuar" button, as the review does. */
  readonly primary?: ReactNode
  readonly canContinue?: boolean
  readonly onContinue?: () => void
  /** Nobody may go anywhere while something that cannot be taken back is under way. */
  readonly locked?: boolean
  readonly children: ReactNode
}

const stepNames = [
  'stepFiles',
  'stepColumns',
  'stepFix',
  'stepMessage',
  'stepSchedule',
  'stepReview',
] as const

export function WizardFrame(props: Props) {
  const t = useTranslations('shell')
  const { nav } = props
  const next = stepNames[nav.step + 1]
  return (
    <div className={classes.frame}>
      <header className={classes.head}>
        <div className={classes.heading}>
          <Title order={1}>{props.title}</Title>
          <Text size="sm" c="dimmed" truncate>
            {props.subtitle}
          </Text>
        </div>
        <div className={classes.actions}>{props.actions}</div>
      </header>
      <div className={classes.steps}>
        <Stepper
          active={nav.step}
          size="xs"
          iconSize={24}
          onStepClick={nav.goTo}
          aria-label={t('steps')}
        >
          {stepNames.map((name, index) => (
            <Stepper.Step
              key={name}
              label={t(name)}
              allowStepSelect={!props.locked && index <= nav.furthest && index !== nav.step}
              aria-current={index === nav.step ? 'step' : undefined}
            />
          ))}
        </Stepper>
      </div>
      <div className={classes.body}>{props.children}</div>
      <footer className={classes.foot}>
        {nav.step > 0 && (
          <Button
            variant="default"
            disabled={props.locked ?? false}
            onClick={() => nav.goTo(nav.step - 1)}
          >
            {t('back')}
          </Button>
        )}
        <Text size="sm" c="dimmed" aria-live="polite" className={classes.summary}>
          {props.summary}
        </Text>
        <DraftButton locked={props.locked ?? false} />
        {props.primary ??
          (next && (
            <Button
              disabled={!(props.canContinue ?? true)}
              onClick={props.onContinue ?? (() => nav.goTo(nav.step + 1))}
            >
              {t('continueTo', { step: t(next) })}
            </Button>
          ))}
      </footer>
    </div>
  )
}

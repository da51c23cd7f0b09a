// Every operation of the provider in a list that opens one at a time, with how sure its settings are.
import { Accordion, Code, Text, Title } from '@mantine/core'
import { useEffect } from 'react'
import { useTranslations } from 'use-intl'
import type { OperationView, ProfileView } from '../../../../shared/provider/profile-view.ts'
import type { OperationName } from '../../../../shared/provider/provider-profile.ts'
import { services } from '../../../../shared/settings/connection.ts'
import type { OperationFault } from '../../../ui/operation-way.tsx'
import { isSame } from './draft.ts'
import { OperationBadges } from './operation-badges.tsx'
import { OperationFields } from './operation-fields.tsx'
import classes from './profile.module.css'
import type { ProfileForm } from './profile-form.ts'

type Props = {
  readonly form: ProfileForm
  readonly view: ProfileView
  readonly chosen: OperationName | null
  readonly fault: OperationFault | null
  readonly onChoose: (name: OperationName | null) => void
}

/** The id of an operation's row, for whoever is sent to it. */
export const operationRowId = (name: OperationName) => `operation-${name}`

export function OperationsPart({ form, view, chosen, fault, onChoose }: Props) {
  const t = useTranslations('services')
  const words = useTranslations('profile')
  const sentTo = fault?.name
  useEffect(() => {
    if (sentTo) document.getElementById(operationRowId(sentTo))?.scrollIntoView({ block: 'start' })
  }, [sentTo])
  return (
    <>
      <Text size="sm" c="dimmed">
        {words('operationsBody')}
      </Text>
      <Accordion
        value={chosen}
        onChange={(name) => onChoose(name as OperationName | null)}
        order={3}
        variant="separated"
        transitionDuration={0}
      >
        {services.map((service) => (
          <section key={service} className={classes.service}>
            <Title order={2} size="h3">
              {t(service)}
            </Title>
            {view.operations
              .filter((operation) => operation.service === service)
              .map((operation) => (
                <OperationItem
                  key={operation.name}
                  {...{ form, view, operation }}
                  isOpen={operation.name === chosen}
                  why={fault?.name === operation.name ? fault.why : null}
                />
              ))}
          </section>
        ))}
      </Accordion>
    </>
  )
}

type ItemProps = Pick<Props, 'form' | 'view'> & {
  readonly operation: OperationView
  readonly isOpen: boolean
  readonly why: OperationFault['why'] | null
}

function OperationItem({ form, view, operation, isOpen, why }: ItemProps) {
  const t = useTranslations('operations')
  const { name } = operation
  const at = `operations.${name}`
  const isEdited = !isSame(form.at(at), view.profile.operations[name])
  return (
    <Accordion.Item value={name} id={operationRowId(name)} className={classes.operation ?? ''}>
      <Accordion.Control>
        <span className={classes.operationHead}>
          <Text component="span" size="sm" fw={550}>
            {t(name)}
          </Text>
          <Code className={classes.route ?? ''}>
            {form.textAt(`${at}.method`)} {form.textAt(`${at}.path`)}
          </Code>
          <OperationBadges
            view={operation}
            isEdited={isEdited}
            isOn={form.at(`${at}.enabled`) === true}
          />
        </span>
      </Accordion.Control>
      <Accordion.Panel>
        {isOpen && <OperationFields form={form} name={name} why={why} />}
      </Accordion.Panel>
    </Accordion.Item>
  )
}

// The way from a failure to the settings of the operation that probably caused it, whatever screen shows it.
import { Button } from '@mantine/core'
import { createContext, useContext } from 'react'
import { useTranslations } from 'use-intl'
import type { Failure } from '../../shared/ipc/result.ts'
import { type OperationName, operationServices } from '../../shared/provider/provider-profile.ts'

export type OperationFault = {
  readonly name: OperationName
  readonly why: 'wrong-path-or-method' | 'operation-off'
}

/** The window puts a function here; without it no way is offered. */
export const OperationWay = createContext<((fault: OperationFault) => void) | null>(null)

/** The main process begins the detail with the name of the operation where its settings are to blame. */
export function operationFaultOf({ code, message }: Failure): OperationFault | null {
  if (code !== 'wrong-path-or-method' && code !== 'operation-off') return null
  const name = /^\w+/.exec(message)?.[0] ?? ''
  return isOperation(name) ? { name, why: code } : null
}

function isOperation(name: string): name is OperationName {
  return Object.hasOwn(operationServices, name)
}

export function OperationWayButton({ failure }: { readonly failure: Failure }) {
  const t = useTranslations()
  const go = useContext(OperationWay)
  const fault = operationFaultOf(failure)
  if (!go || !fault) return null
  return (
    <Button size="compact-sm" onClick={() => go(fault)}>
      {t('profile.goToOperation', { name: t(`operations.${fault.name}`) })}
    </Button>
  )
}

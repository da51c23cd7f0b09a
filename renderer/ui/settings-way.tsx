// The way from a failure to the settings of the connection, whatever screen shows it.
import { Button } from '@mantine/core'
import { createContext, useContext } from 'react'
import { useTranslations } from 'use-intl'
import type { FailureCode } from '../../shared/ipc/result.ts'

/** The window puts a function here; without it, as in the settings themselves, no way is offered. */
export const SettingsWay = createContext<(() => void) | null>(null)

const noConnection = new Set<FailureCode>(['no-connection', 'no-key', 'key-unreadable'])

/** True when trying again cannot help before a key is saved. */
export function isWithoutConnection(code: FailureCode): boolean {
  return noConnection.has(code)
}

export function SettingsWayButton({ code }: { readonly code: FailureCode }) {
  const t = useTranslations('connect')
  const go = useContext(SettingsWay)
  if (!go || !(isWithoutConnection(code) || code === 'unauthorised')) return null
  return (
    <Button size="compact-sm" onClick={go}>
      {t('openSettings')}
    </Button>
  )
}

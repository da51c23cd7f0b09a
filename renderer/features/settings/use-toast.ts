// Shows a short notice at the corner of the window, in the words given.
import { notifications } from '@mantine/notifications'
import type { ReactNode } from 'react'
import { useTranslations } from 'use-intl'

/** The function takes the notice and, to replace an earlier one in place, its name. */
export function useToast(): (message: ReactNode, name?: string) => void {
  const shell = useTranslations('shell')
  return (message, name) => {
    if (name) notifications.hide(name)
    notifications.show({
      ...(name && { id: name }),
      message,
      autoClose: 7000,
      closeButtonProps: { 'aria-label': shell('close') },
    })
  }
}

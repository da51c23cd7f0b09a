// Shows a short notice at the corner of the window, in the words given.
import { notifications } from '@mantine/notifications'
import { useTranslations } from 'use-intl'

export function useNotice(): (message: string) => void {
  const shell = useTranslations('shell')
  return (message) =>
    void notifications.show({ message, closeButtonProps: { 'aria-label': shell('close') } })
}

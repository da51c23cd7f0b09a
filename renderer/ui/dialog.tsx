// A dialog that is open, with its closing button named in the person's language.
import { Modal, type ModalProps } from '@mantine/core'
import { useTranslations } from 'use-intl'

export type DialogProps = Omit<ModalProps, 'opened'>

export function Dialog({ closeButtonProps, ...rest }: DialogProps) {
  const shell = useTranslations('shell')
  return (
    <Modal
      opened
      closeButtonProps={{ 'aria-label': shell('close'), ...closeButtonProps }}
      {...rest}
    />
  )
}

// Says what a request was for, in words instead of the operation's name.
import { useTranslations } from 'use-intl'
import { type OperationName, operationNames } from '../../../shared/provider/provider-profile.ts'

/** An operation of a newer version keeps its own name. */
export function usePurpose(): (operation: string) => string {
  const t = useTranslations('operations')
  const words = useTranslations('workspace')
  return (operation) => {
    if (operation === 'forgetData') return words('forgetPurpose')
    const known = operationNames.find((name): name is OperationName => name === operation)
    return known ? t(known) : operation
  }
}

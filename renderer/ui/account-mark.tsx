// An account as people tell it from another: a dot of its colour, and always its name.
import { useTranslations } from 'use-intl'
import type { Account, AccountColour } from '../../shared/settings/account.ts'
import classes from './account-mark.module.css'

export function AccountDot({ colour }: { readonly colour: AccountColour }) {
  return <span className={classes.dot} data-colour={colour} aria-hidden />
}

export function AccountMark({ account }: { readonly account: Pick<Account, 'name' | 'colour'> }) {
  const nameOf = useAccountName()
  return (
    <span className={classes.mark}>
      <AccountDot colour={account.colour} />
      <span className={classes.name}>{nameOf(account)}</span>
    </span>
  )
}

/** The account of somebody who never named one is called by a name of ours. */
export function useAccountName(): (account: Pick<Account, 'name'>) => string {
  const t = useTranslations('accounts')
  return ({ name }) => name || t('unnamed')
}

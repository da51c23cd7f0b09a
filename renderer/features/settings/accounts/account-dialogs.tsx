// The dialogs of the accounts: one at a time, or none.
import { useTranslations } from 'use-intl'
import { type AccountView, accountColours } from '../../../../shared/settings/account.ts'
import { useAccountName } from '../../../ui/account-mark.tsx'
import { useToast } from '../use-toast.ts'
import { AccountDialog } from './account-dialog.tsx'
import type { AccountLook, AccountsStore } from './accounts-store.ts'
import { DeleteAccountDialog } from './delete-account-dialog.tsx'

export type OpenAccountDialog =
  | { readonly kind: 'none' | 'create' }
  | { readonly kind: 'change' | 'delete'; readonly account: AccountView }

type Props = {
  readonly dialog: OpenAccountDialog
  readonly store: AccountsStore
  readonly list: readonly AccountView[]
  readonly onClose: () => void
}

export function AccountDialogs({ dialog, store, list, onClose }: Props) {
  const t = useTranslations('accounts')
  const toast = useToast()
  const nameOf = useAccountName()
  const { created, updated, deleted } = store.getState()
  if (dialog.kind === 'none') return null
  if (dialog.kind === 'delete') {
    const { account } = dialog
    return (
      <DeleteAccountDialog
        {...{ account, onClose }}
        onDelete={() => deleted(account.id, account.name)}
        onDone={() => toast(t('deleted', { name: nameOf(account) }))}
      />
    )
  }
  const account = dialog.kind === 'change' ? dialog.account : null
  const others = list.filter((other) => other.id !== account?.id)
  return (
    <AccountDialog
      title={t(account ? 'changeTitle' : 'createTitle')}
      confirm={t(account ? 'changeConfirm' : 'createConfirm')}
      look={account ?? { name: '', colour: freeColour(others) }}
      taken={others.map(nameOf)}
      onClose={onClose}
      onSave={(look) => (account ? updated(account.id, look) : created(look))}
    />
  )
}

/** A new account looks different from those that are there, while colours last. */
function freeColour(others: readonly AccountView[]): AccountLook['colour'] {
  const worn = others.map(({ colour }) => colour)
  return accountColours.find((colour) => !worn.includes(colour)) ?? 'grey'
}

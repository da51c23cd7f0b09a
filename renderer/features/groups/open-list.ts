// What the wizard has open, as far as an upload cares.
import type { ContactSource } from '../../../shared/contacts/contact-source.ts'

export type OpenList =
  | { readonly kind: 'none' }
  /** Open, and not yet fit to be uploaded. */
  | { readonly kind: 'unfinished'; readonly fileName: string }
  | { readonly kind: 'ready'; readonly source: ContactSource }

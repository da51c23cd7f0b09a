// What the harness and the sender it kills say to each other.
import type { CampaignStatus } from '../../shared/campaigns/campaign.ts'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'

/** How much the provider tells about a group: everything, only its size, or nothing. */
export const groupTellings = ['lists', 'counts', 'silent'] as const
export type GroupTelling = (typeof groupTellings)[number]

export type KillJob = {
  /** Unique in the whole run: the provider's log is read by it. */
  readonly name: string
  /** Position of its first number among the fictitious ones. */
  readonly firstNumber: number
  readonly people: number
  readonly isDirect: boolean
  /** The provider's search never shows it, as with one that lags for hours. */
  readonly isHidden: boolean
}

export type KillOrder = {
  readonly folder: string
  readonly profile: ProviderProfile
  readonly secret: string
  readonly telling: GroupTelling
  readonly jobs: readonly KillJob[]
  /** True at the end of a round, when nothing goes wrong any more: what is unclear is looked for again. */
  readonly isLast: boolean
  /** Text of one message to one person, sent besides. */
  readonly message?: string
}

export type Claim = {
  readonly name: string
  readonly status: CampaignStatus
  readonly problem: string | null
}

export type SenderReport =
  | { readonly kind: 'ready' }
  | { readonly kind: 'begun' }
  /** The workspace would not open: another process has it. */
  | { readonly kind: 'locked-out' }
  | { readonly kind: 'claim'; readonly claim: Claim }
  | { readonly kind: 'done'; readonly claims: readonly Claim[] }
  /** Something that is only in the log. */
  | { readonly kind: 'broken'; readonly what: string }
  /** A command failed before the person's eyes. */
  | { readonly kind: 'gave-up'; readonly what: string }

export function numbersOf({ firstNumber, people }: KillJob): readonly string[] {
  return Array.from({ length: people }, (_, index) => `57300${5_000_000 + firstNumber + index}`)
}

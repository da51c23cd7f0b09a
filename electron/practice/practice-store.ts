// What the practice provider remembers: groups, campaigns, single messages, and the log of what it did.

export type PracticeContact = {
  /** Digits as received: country code and number. */
  readonly number: string
  /** By key as received, delimiters included. */
  readonly wildcards: ReadonlyMap<string, string>
}

export type PracticeGroup = {
  readonly id: number
  readonly name: string
  readonly createdAtMs: number
  contacts: readonly PracticeContact[]
}

export type PracticeTranche = { readonly percent: number; readonly startsAtMs: number }

export type PracticeCampaign = {
  readonly id: number
  readonly createdAtMs: number
  readonly groupId: number | null
  /** As they were when the campaign was accepted. */
  readonly contacts: readonly PracticeContact[]
  name: string
  senderId: string
  message: string
  defaults: ReadonlyMap<string, string>
  scheduleType: 'NOW' | 'SCHEDULED'
  tranches: readonly PracticeTranche[]
  cancelledAtMs: number | null
}

export type PracticeMessage = {
  readonly id: string
  readonly number: string
  readonly text: string
  readonly sentAtMs: number
}

export type PracticeEffectKind =
  | 'group-created'
  | 'contacts-added'
  | 'contacts-deleted'
  | 'group-deleted'
  | 'campaign-accepted'
  | 'campaign-updated'
  | 'campaign-cancelled'
  | 'sms-sent'
  | 'voice-sent'

/** One thing the provider really did. Tests believe this log, not the client's. */
export type PracticeEffect = {
  readonly atMs: number
  readonly kind: PracticeEffectKind
  /** Of the group, campaign or message. */
  readonly id: string
  readonly name: string | null
  readonly numbers: readonly string[]
}

export type PracticeStore = {
  readonly groups: Map<number, PracticeGroup>
  readonly campaigns: Map<number, PracticeCampaign>
  readonly messages: Map<string, PracticeMessage>
  readonly effects: PracticeEffect[]
  nextId: number
}

export function createPracticeStore(): PracticeStore {
  return { groups: new Map(), campaigns: new Map(), messages: new Map(), effects: [], nextId: 1001 }
}

/** Ids look like `G1001`; a bare number finds the same thing. */
export function parseId(text: string): number {
  return Number(/^[A-Z]?(\d{1,15})$/i.exec(text)?.[1] ?? Number.NaN)
}

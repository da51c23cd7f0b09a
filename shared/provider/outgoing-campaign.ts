// What the app asks the provider to send: content, schedule and people, before any wire spelling.

/** One person: E.164 with its plus sign, and values by field name as in the message's wildcards. */
export type OutgoingContact = {
  readonly e164: string
  readonly wildcards: Readonly<Record<string, string>>
}

/** Percentages add up to 100; `instant` is ISO 8601 in UTC. One set time is one tranche of 100. */
export type OutgoingSchedule =
  | { readonly kind: 'now' }
  | {
      readonly kind: 'tranches'
      readonly tranches: readonly { readonly percent: number; readonly instant: string }[]
    }

export type SendContent = {
  /** With the marker already in it. */
  readonly campaignName: string
  readonly senderId: string
  /** The app's own form: `{{field}}` or `{{field|default}}`. */
  readonly template: string
  readonly schedule: OutgoingSchedule
  /** By field name, for wildcards whose template writes no default of its own. */
  readonly defaults?: Readonly<Record<string, string>>
}

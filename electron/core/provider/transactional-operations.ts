// The operations on single messages: account, SMS one by one or in bulk, delivery, voice.
import { Temporal } from 'temporal-polyfill'
import type { VoiceGender, VoiceLanguage } from '../../../shared/provider/voices.ts'
import type { Caller, CallOptions } from './caller.ts'
import { numberOnWire } from './campaign-on-wire.ts'
import { readable } from './group-operations.ts'
import type { Failure, Outcome } from './outcome.ts'
import { type Prepared, prepareRequest } from './prepared-request.ts'
import {
  type Account,
  type BulkResult,
  type DeliveryRecord,
  readAccount,
  readBulkResult,
  readDeliveryRecords,
  readSentParts,
  type SentPart,
} from './read-transactional.ts'
import { fillVoiceTemplate } from './voice-on-wire.ts'

export type SingleSms = {
  readonly senderId: string
  /** E.164. The same text to each. */
  readonly numbers: readonly string[]
  readonly text: string
  /** Asked of the account operation when left out. */
  readonly accountId?: string
}

export type BulkSms = {
  readonly senderId: string
  readonly messages: readonly { readonly e164: string; readonly text: string }[]
  readonly accountId?: string
}

export type VoiceMessage = {
  readonly senderId: string
  readonly e164: string
  readonly text: string
  readonly language: VoiceLanguage
  readonly gender: VoiceGender
}

export type TransactionalOperations = {
  getAccount(options?: CallOptions): Promise<Outcome<Account>>
  /** May ask for the account first; a failure means that nothing was sent. */
  prepareSms(
    input: SingleSms,
    options?: CallOptions,
  ): Promise<Prepared<readonly SentPart[]> | Failure>
  /** One text for each number: how locally personalised campaigns leave. */
  prepareBulkSms(input: BulkSms, options?: CallOptions): Promise<Prepared<BulkResult> | Failure>
  /** `sentAt` is ISO 8601 in UTC: the provider is asked for the day before to the day after. */
  findDelivery(
    input: { readonly messageId: string; readonly sentAt: string },
    options?: CallOptions,
  ): Promise<Outcome<readonly DeliveryRecord[]>>
  prepareVoice(input: VoiceMessage): Prepared<readonly SentPart[]> | Failure
}

export function transactionalOperations(caller: Caller): TransactionalOperations {
  const { operations } = caller.profile

  return {
    getAccount: (options) => askAccount(caller, options),
    async prepareSms({ senderId, numbers, text, accountId }, options) {
      const account = accountId ?? (await askAccountId(caller, options))
      if (typeof account !== 'string') return account
      const to = numbers.map(numberOnWire).join(',')
      const fields = { acc_id: account, to, from: senderId, message: text }
      const call = { operation: 'sendSms', ids: { accountId: account }, fields } as const
      return prepareRequest(caller, call, ({ body }) => readSentParts(body))
    },
    async prepareBulkSms({ senderId, messages, accountId }, options) {
      const account = accountId ?? (await askAccountId(caller, options))
      if (typeof account !== 'string') return account
      const fields = messages.map(({ e164, text }) => ({
        from: senderId,
        to: numberOnWire(e164),
        message: text,
      }))
      const call = { operation: 'bulkSendSms', ids: { accountId: account }, fields } as const
      return prepareRequest(caller, call, ({ body }) => readBulkResult(body))
    },
    findDelivery: (input, options) => findDelivery(caller, input, options),
    prepareVoice({ senderId, e164, text, language, gender }) {
      const values = { from: senderId, to: numberOnWire(e164), message: text, language, gender }
      const fields = fillVoiceTemplate(operations.sendVoice.template, values)
      if (fields === null) return { kind: 'not-sent', reason: 'invalid-request' }
      const call = { operation: 'sendVoice', fields } as const
      return prepareRequest(caller, call, ({ body }) => readSentParts(body))
    },
  }
}

async function findDelivery(
  caller: Caller,
  { messageId, sentAt }: { readonly messageId: string; readonly sentAt: string },
  options?: CallOptions,
): Promise<Outcome<readonly DeliveryRecord[]>> {
  const { zone } = caller.profile.wire
  const day = Temporal.Instant.from(sentAt).toZonedDateTimeISO(zone).toPlainDate()
  const fields = {
    client_message_id: messageId,
    start_date: day.subtract({ days: 1 }).toString(),
    end_date: day.add({ days: 1 }).toString(),
  }
  const answer = await caller.read({ operation: 'deliveryStatus', fields }, options)
  return readable(answer, ({ body }) => readDeliveryRecords(body))
}

async function askAccount(caller: Caller, options?: CallOptions): Promise<Outcome<Account>> {
  const answer = await caller.read({ operation: 'account' }, options)
  return readable(answer, ({ body }) => readAccount(body, caller.profile.wire.zone))
}

/** Asked each time: the person may have saved another key since. */
async function askAccountId(caller: Caller, options?: CallOptions): Promise<string | Failure> {
  const account = await askAccount(caller, options)
  if (account.kind === 'refused' || account.kind === 'not-sent') return account
  const id = account.kind === 'done' ? account.value.accountId : null
  return id ?? { kind: 'not-sent', reason: 'no-account' }
}

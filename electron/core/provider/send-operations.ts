// The sends: built first, so that the ledger can record them, then performed at most once.
import { createHash } from 'node:crypto'
import type { OutgoingContact, SendContent } from '../../../shared/provider/outgoing-campaign.ts'
import type { Caller, CallOptions } from './caller.ts'
import { contactsOnWire, contentOnWire, named } from './campaign-on-wire.ts'
import { done } from './group-operations.ts'
import type { Fields, OperationRequest } from './operation-request.ts'
import type { Failure, Outcome } from './outcome.ts'
import { readSentCampaign, type SentCampaign } from './read-campaign.ts'

export type SendToGroup = SendContent & { readonly groupId: string }
export type SendToContacts = SendContent & { readonly contacts: readonly OutgoingContact[] }

export type PreparedSend = {
  readonly operation: 'sendToGroup' | 'sendToContacts'
  readonly method: string
  readonly url: string
  /** The exact body; holds texts and numbers, so it is not for logs. */
  readonly body: string
  /** SHA-256, hexadecimal, of method, address and body: what the ledger records before the send. */
  readonly requestHash: string
  /** Posts once. A second call is a bug and throws before anything leaves. */
  perform(options?: CallOptions): Promise<Outcome<SentCampaign>>
}

export type SendOperations = {
  /** A failure here means that the profile has no such operation or an id cannot stand in its path. */
  prepareSendToGroup(input: SendToGroup): PreparedSend | Failure
  prepareSendToContacts(input: SendToContacts): PreparedSend | Failure
  sendToGroup(input: SendToGroup, options?: CallOptions): Promise<Outcome<SentCampaign>>
  sendToContacts(input: SendToContacts, options?: CallOptions): Promise<Outcome<SentCampaign>>
}

const GROUP_ID_WITHOUT_GROUP = { 'left-out': undefined, empty: '', null: null } as const

export function sendOperations(caller: Caller): SendOperations {
  const { wire } = caller.profile

  const prepareSendToGroup = ({ groupId, ...content }: SendToGroup) => {
    const own = named(wire, { GroupId: groupId })
    const fields = { ...own, ...contentOnWire(content, wire, caller.clock.now()) }
    return prepare(caller, 'sendToGroup', { ids: { groupId }, fields })
  }
  const prepareSendToContacts = ({ contacts, ...content }: SendToContacts) => {
    const { template, defaults = {} } = content
    const fields = {
      ...named(wire, { GroupId: GROUP_ID_WITHOUT_GROUP[wire.groupIdWithoutGroup] }),
      ...contentOnWire(content, wire, caller.clock.now()),
      ...named(wire, { Contacts: contactsOnWire({ contacts, template, defaults }, wire) }),
    }
    return prepare(caller, 'sendToContacts', { fields })
  }

  return {
    prepareSendToGroup,
    prepareSendToContacts,
    sendToGroup: (input, options) => performAtOnce(prepareSendToGroup(input), options),
    sendToContacts: (input, options) => performAtOnce(prepareSendToContacts(input), options),
  }
}

function prepare(
  caller: Caller,
  operation: PreparedSend['operation'],
  parts: { readonly ids?: { readonly groupId: string }; readonly fields: Fields },
): PreparedSend | Failure {
  const request = caller.build({ operation, ...parts })
  if ('kind' in request) return request
  let isSpent = false
  return {
    operation,
    method: request.method,
    url: request.url,
    body: request.body ?? '',
    requestHash: hashOf(request),
    async perform(options) {
      if (isSpent) throw new Error(`The prepared ${operation} was already performed`)
      isSpent = true
      return done(await caller.changeBuilt(request, options), ({ body }) => readSentCampaign(body))
    },
  }
}

async function performAtOnce(
  prepared: PreparedSend | Failure,
  options?: CallOptions,
): Promise<Outcome<SentCampaign>> {
  return 'kind' in prepared ? prepared : prepared.perform(options)
}

function hashOf({ method, url, body }: OperationRequest): string {
  return createHash('sha256')
    .update(`${method} ${url}\n${body ?? ''}`)
    .digest('hex')
}

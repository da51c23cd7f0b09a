// The operations that start a campaign.
import type { OutgoingContact, SendContent } from '../../../shared/provider/outgoing-campaign.ts'
import type { Caller, CallOptions } from './caller.ts'
import { contactsOnWire, contentOnWire, named } from './campaign-on-wire.ts'
import type { Answer } from './classify-exchange.ts'
import type { Failure, Outcome } from './outcome.ts'
import { type Prepared, performAtOnce, prepareRequest } from './prepared-request.ts'
import { readSentCampaign, type SentCampaign } from './read-campaign.ts'

export type SendToGroup = SendContent & { readonly groupId: string }
export type SendToContacts = SendContent & { readonly contacts: readonly OutgoingContact[] }
export type PreparedSend = Prepared<SentCampaign>

export type SendOperations = {
  /** The time of a send "now" is fixed here, as part of what the ledger records. */
  prepareSendToGroup(input: SendToGroup): PreparedSend | Failure
  prepareSendToContacts(input: SendToContacts): PreparedSend | Failure
  sendToGroup(input: SendToGroup, options?: CallOptions): Promise<Outcome<SentCampaign>>
  sendToContacts(input: SendToContacts, options?: CallOptions): Promise<Outcome<SentCampaign>>
}

const GROUP_ID_WITHOUT_GROUP = { 'left-out': undefined, empty: '', null: null } as const

export function sendOperations(caller: Caller): SendOperations {
  const { wire } = caller.profile
  const read = ({ body }: Answer) => readSentCampaign(body)

  const prepareSendToGroup = ({ groupId, ...content }: SendToGroup) => {
    const own = named(wire, { GroupId: groupId })
    const fields = { ...own, ...contentOnWire(content, wire, caller.clock.now()) }
    return prepareRequest(caller, { operation: 'sendToGroup', ids: { groupId }, fields }, read)
  }
  const prepareSendToContacts = ({ contacts, ...content }: SendToContacts) => {
    const { template, defaults = {} } = content
    const fields = {
      ...named(wire, { GroupId: GROUP_ID_WITHOUT_GROUP[wire.groupIdWithoutGroup] }),
      ...contentOnWire(content, wire, caller.clock.now()),
      ...named(wire, { Contacts: contactsOnWire({ contacts, template, defaults }, wire) }),
    }
    return prepareRequest(caller, { operation: 'sendToContacts', fields }, read)
  }

  return {
    prepareSendToGroup,
    prepareSendToContacts,
    sendToGroup: (input, options) => performAtOnce(prepareSendToGroup(input), options),
    sendToContacts: (input, options) => performAtOnce(prepareSendToContacts(input), options),
  }
}

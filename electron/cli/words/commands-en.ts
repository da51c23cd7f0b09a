// The sentences of the commands on groups, campaigns, single messages and the account, in English.
import type { CommandWords } from './commands-es.ts'

const number = (value: number) => value.toLocaleString('en-US')
const contacts = (count: number | null) => {
  if (count === null) return 'contacts not counted'
  return count === 1 ? '1 contact' : `${number(count)} contacts`
}
const people = (count: number) => (count === 1 ? '1 person' : `${number(count)} people`)

const outcomes = {
  done: 'Done.',
  unchanged: 'No answer came and the group stayed the same. You may repeat.',
  refused: 'The provider refused it.',
  unclear: 'Nobody knows whether it was done. Look at the group before you repeat.',
} as const

const uploads = {
  uploading: 'The upload goes on.',
  completed: 'The upload is done.',
  stopped: 'The upload was stopped.',
  refused: 'The provider refused contacts.',
  failed: 'The upload failed.',
  unclear: 'Nobody knows whether the last batch arrived. Look at the group before you repeat.',
} as const

const stops = {
  stopped: 'stopped; nothing was sent.',
  cancelled: 'what was left is cancelled.',
  leaving: 'is going out already; it cannot be stopped.',
  ended: 'was over already.',
  unclear: 'nobody knows. Look for it in the panel of the provider.',
  'not-asked': 'the provider could not be asked; what is scheduled stays scheduled.',
} as const

export const en: CommandWords = {
  actions: (command, actions) => `Say what to do: campanero ${command} ${actions.join(' | ')}.`,
  surplus: (word) => `"${word}" is too much.`,
  name: 'NAME',
  file: 'FILE',
  needsConfirmation: (exact) => `Nothing was done. To do it, repeat with --confirm "${exact}".`,
  group: (id, name, count) => `${id} · ${name} · ${contacts(count)}`,
  noGroup: (id) => `There is no group ${id}.`,
  noColumn: (name) => `The list has no column "${name}".`,
  deleteGroup: (name, count) => `The group "${name}" with ${contacts(count)} would be deleted.`,
  groupDeleted: (name) => `The group "${name}" was deleted.`,
  addContacts: (count, name) => `${contacts(count)} would be added to the group "${name}".`,
  removeContacts: (count, name) => `${contacts(count)} would be removed from the group "${name}".`,
  uploaded: (done, total) => `${number(done)} of ${contacts(total)} uploaded.`,
  uploadEnded: (status, cause) =>
    cause === '' ? uploads[status] : `${uploads[status]} (${cause})`,
  removed: (outcome, before, after) =>
    `${outcomes[outcome]} Before: ${contacts(before)}. Now: ${contacts(after)}.`,
  campaign: (id, name, status, audience) =>
    `${id} · ${name} · ${status} · ${audience === null ? '?' : people(audience)}`,
  noCampaign: (id) => `There is no campaign ${id} in this folder.`,
  nothingToChange: 'Say what to change: --message, --at or --tranches.',
  updateCampaign: (name, audience) =>
    `The campaign "${name}" for ${people(audience)} would be changed.`,
  cancelCampaign: (name, audience) =>
    `What is left of the campaign "${name}" for ${people(audience)} would be cancelled.`,
  resume: (name, uploaded, audience) =>
    `The campaign "${name}" would be resumed: ${number(uploaded)} of ${contacts(audience)} are uploaded.`,
  sendAgain: (name, audience) =>
    `The campaign "${name}" would be sent again. If the provider took the first send, ${people(audience)} would get the message twice.`,
  stopResult: ({ id, name, outcome, people: count, reason }) =>
    [`${id} · ${name} · ${people(count)} · ${stops[outcome]}`, reason].filter(Boolean).join(' '),
  stopInWindow: 'If the window of Campanero has it open, press Ctrl+Shift+X there.',
  evidence: {
    marker: (marker) => `Mark in its name: ·${marker}`,
    left: (at) => `The request left: ${at}`,
    neverLooked: 'The provider has not been searched yet.',
    earlier: (count) => `It was searched ${number(count)} more times before.`,
    look: ({ at, listed, pages, found, isClear }) =>
      `Searched ${at}: ${number(listed)} campaigns on ${number(pages)} pages, ${number(found)} with the mark.${isClear ? '' : ' The provider did not show its whole list.'}`,
  },
  nothingToStop: 'There is nothing to stop.',
  partsEach: (parts) => `Parts a person: ${number(parts)}.`,
  part: (e164, messageId) => `${e164} · ${messageId}`,
  oneCall: 'A call goes to a single number.',
  singleStatuses: {
    sending: 'Sending.',
    sent: 'The provider accepted it.',
    refused: 'The provider refused it. Nothing was sent.',
    'not-sent': 'It did not leave this computer. You may repeat.',
    unresolved:
      'It may have been sent: the answer was lost. Look for it in the panel of the provider before you repeat.',
  },
  account: (id, balance, currency) =>
    `Account ${id}: ${balance === null ? 'balance not said' : `${number(balance)} ${currency}`}`,
  practising: (path) =>
    `The practice provider is running; no SMS leaves. Use --profile ${path} with that key. Ctrl+C stops it.`,
  notWritten: (path) => `${path} could not be written.`,
}

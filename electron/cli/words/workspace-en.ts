// The sentences of the command on the file with the work, in English.
import type { WorkTask } from '../../../shared/workspace/workspace-view.ts'
import type { es } from './workspace-es.ts'

const number = (value: number) => value.toLocaleString('en-US')
const size = (bytes: number) => `${number(Math.ceil(bytes / 1024))} KB`
const tasks: Readonly<Record<WorkTask, string>> = {
  'backing-up': 'Copying',
  restoring: 'Restoring',
  recovering: 'Recovering',
  forgetting: 'Deleting',
}
const kinds = {
  damaged: 'damaged, set aside',
  replaced: 'replaced by a copy',
  'before-update': 'from before an update',
} as const

export const en: typeof es = {
  help: `Usage: campanero workspace (status | backup FILE | restore FILE --confirm restore | recover |
       start-new --confirm start-new | forget ID --confirm N | keep N) --workspace FOLDER [--json]

The file that holds the work: lists, campaigns and the record of sends.

  status        where it is, its size, why it does not open, and the copies set aside
  backup        makes a whole, checked copy in FILE, which must not exist
  restore       puts a copy in its place; what was there is set aside
  recover       saves what can be read of a damaged file
  start-new     begins empty after a damaged file
  forget        deletes contacts and texts of an ended campaign (ID), and the copies set aside
  keep          days for which data is kept after the end: 30, 60, 90, 180, 365 or always`,
  tasks,
  open: (path, bytes, days) =>
    `${path} · ${size(bytes)} · keeps the data of each campaign ${
      days === 'always' ? 'for ever' : `for ${days} days after its end`
    }`,
  copy: (kind, path, bytes) => `${path} · ${size(bytes)} · ${kinds[kind]}`,
  exists: (path) => `${path} exists already. Give another name.`,
  backedUp: (path) => `The copy is in ${path}, checked.`,
  restorePlan: (path) =>
    `${path} would take the place of the workspace, which would be set aside. What was sent after the copy is not in it: campaigns that had not ended are looked for at the provider, and none goes on by itself.`,
  startNewPlan:
    'An empty workspace would be begun. It will know of no earlier send: Campanero cannot warn when something was sent already. The damaged file is kept.',
  forgetPlan: (name, people) =>
    `The contacts (${number(people)}) and the texts of the campaign "${name}" would be deleted from this computer, and the copies set aside. One line with name, dates and figures stays.`,
  forgotten: (campaigns, contacts) =>
    campaigns === 0
      ? 'Its data had been deleted already.'
      : `The data of ${number(campaigns)} ${campaigns === 1 ? 'campaign' : 'campaigns'} (${number(contacts)} contacts) was deleted.`,
  unsure: (count) =>
    `Campaigns that may have been sent after the copy: ${number(count)}. See them with: campanero unresolved`,
  notWhole: 'A part of the damaged file could not be read and is missing.',
  exclusionsLeft: (count: number) =>
    `${count} excluded numbers were left behind: their key is another. Add them again before you send.`,
  exclusionsUnknown:
    'The numbers excluded after the copy could not be brought along. Look over the list of exclusions before you send.',
  notReadable: 'The key of this computer does not open its lists and texts.',
}

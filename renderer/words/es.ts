// The Spanish catalogue, the original every other language follows.

import { repairWords } from '../../shared/contacts/repair-words.ts'
import { accounts } from './es/accounts.ts'
import { activity, operations } from './es/activity.ts'
import { campaignEdit } from './es/campaign-edit.ts'
import { campaignProblems, campaigns } from './es/campaigns.ts'
import { clean } from './es/clean.ts'
import { columns, columnTargets, columnTypes } from './es/columns.ts'
import { connect } from './es/connect.ts'
import { data } from './es/data.ts'
import { drafts } from './es/drafts.ts'
import { contactTabs, exclusions } from './es/exclusions.ts'
import { failures } from './es/failures.ts'
import { delimiterNames, encodingNames, files, readProblems } from './es/files.ts'
import { fix } from './es/fix.ts'
import { groups } from './es/groups.ts'
import { home } from './es/home.ts'
import { keys } from './es/keys.ts'
import { knownPeople } from './es/known-people.ts'
import { lastMonth } from './es/last-month.ts'
import { lists } from './es/lists.ts'
import { message } from './es/message.ts'
import { network } from './es/network.ts'
import { phone } from './es/phone.ts'
import { profile } from './es/profile.ts'
import { recipe } from './es/recipe.ts'
import { review } from './es/review.ts'
import { rowSentences, rowStatus } from './es/rows.ts'
import { holidays, schedule } from './es/schedule.ts'
import { services } from './es/services.ts'
import { settings } from './es/settings.ts'
import { shell } from './es/shell.ts'
import { shortcuts } from './es/shortcuts.ts'
import { single } from './es/single.ts'
import { stopAll } from './es/stop-all.ts'
import { wire } from './es/wire.ts'
import { workspace } from './es/workspace.ts'

export const es = {
  failures,
  shell,
  clean,
  columns,
  columnTargets,
  columnTypes,
  delimiterNames,
  encodingNames,
  files,
  fix,
  recipe,
  lastMonth,
  readProblems,
  repairs: repairWords.es,
  rowSentences,
  rowStatus,
  message,
  schedule,
  holidays,
  review,
  campaignEdit,
  campaignProblems,
  campaigns,
  home,
  settings,
  accounts,
  keys,
  network,
  profile,
  services,
  wire,
  shortcuts,
  activity,
  operations,
  connect,
  groups,
  data,
  exclusions,
  drafts,
  lists,
  knownPeople,
  contactTabs,
  phone,
  single,
  workspace,
  stopAll,
} as const

// The English catalogue.

import { repairWords } from '../../shared/contacts/repair-words.ts'
import { accounts } from './en/accounts.ts'
import { activity, operations } from './en/activity.ts'
import { campaignEdit } from './en/campaign-edit.ts'
import { campaignProblems, campaigns } from './en/campaigns.ts'
import { clean } from './en/clean.ts'
import { columns, columnTargets, columnTypes } from './en/columns.ts'
import { connect } from './en/connect.ts'
import { data } from './en/data.ts'
import { drafts } from './en/drafts.ts'
import { contactTabs, exclusions } from './en/exclusions.ts'
import { failures } from './en/failures.ts'
import { delimiterNames, encodingNames, files, readProblems } from './en/files.ts'
import { fix } from './en/fix.ts'
import { groups } from './en/groups.ts'
import { home } from './en/home.ts'
import { keys } from './en/keys.ts'
import { knownPeople } from './en/known-people.ts'
import { lastMonth } from './en/last-month.ts'
import { lists } from './en/lists.ts'
import { message } from './en/message.ts'
import { network } from './en/network.ts'
import { phone } from './en/phone.ts'
import { profile } from './en/profile.ts'
import { recipe } from './en/recipe.ts'
import { review } from './en/review.ts'
import { rowSentences, rowStatus } from './en/rows.ts'
import { holidays, schedule } from './en/schedule.ts'
import { services } from './en/services.ts'
import { settings } from './en/settings.ts'
import { shell } from './en/shell.ts'
import { shortcuts } from './en/shortcuts.ts'
import { single } from './en/single.ts'
import { stopAll } from './en/stop-all.ts'
import { wire } from './en/wire.ts'
import { workspace } from './en/workspace.ts'

export const en = {
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
  repairs: repairWords.en,
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

// What --help says of the commands on groups, campaigns, single messages and the account, in English.
import type { CommandHelp } from './command-help-es.ts'

const provider = `  --practice             practice provider on this computer: no SMS leaves
  --profile PROFILE.json real provider; the key is read from CAMPANERO_API_KEY
  --workspace FOLDER     keeps the record in this folder
  --json                 the result as JSON`

export const en: CommandHelp = {
  groups: `Usage: campanero groups list [--search TEXT]
       campanero groups create NAME
       campanero groups delete ID --confirm NAME
       campanero groups add ID FILE --confirm N [--fields Field,Field]
       campanero groups remove ID FILE --confirm N

The groups of contacts at the provider. Deleting asks for the exact name; adding and removing for the
number of contacts in the list. Without the exact --confirm it says what would be done and does nothing.

  --fields FIELDS        columns to upload beside the number (none when left out)
  --country CO           country of numbers without a country code
  --phone-column NAME    the column of phones, when it is not recognised; several, with commas
  --country-column NAME  the column with the country of each row
  --sheet NAME           sheet of the workbook (the first with phones when left out)
${provider}`,
  campaigns: `Usage: campanero campaigns list [--search TEXT] --workspace FOLDER
       campanero campaigns show ID --workspace FOLDER
       campanero campaigns update ID [--message TEXT] [--at TIME | --tranches TRANCHES] --confirm N
       campanero campaigns cancel ID --confirm N
       campanero campaigns search [--name NAME] [--status STATUS] [--from DAY] [--to DAY]

The campaigns recorded in a workspace folder. Changing and cancelling ask for the number of people.
"search" asks the provider itself and needs no folder; the status is in the provider's own words.

  --at TIME              for instance 2026-12-01T09:00
  --tranches TRANCHES    for instance "10@2026-12-01T09:00,90@2026-12-01T14:00"
  --zone ZONE            zone of the times (America/Bogota when left out)
${provider}`,
  resume: `Usage: campanero resume ID --workspace FOLDER --confirm N

Goes on with a stopped campaign from the exact batch and sends it. Asks for the number of people.

${provider}`,
  unresolved: `Usage: campanero unresolved --workspace FOLDER
     campanero unresolved --mark-sent ID --workspace FOLDER
     campanero unresolved --send-again ID --confirm NAME [--despite OTHER] --workspace FOLDER

The sends that may have left without a clear answer. Look in the panel of the provider first: if the
campaign is there, mark it as sent; if it is not, you can send it again with its exact name.

${provider}`,
  'stop-all': `Usage: campanero stop-all --workspace FOLDER

Stops what is uploading and cancels all that has not begun. Says what could not be stopped.
If the window has that folder open, stop it there: Ctrl+Shift+X.

${provider}`,
  sms: `Usage: campanero sms --to NUMBERS --message TEXT --sender ID --confirm N
       (--practice | --profile PROFILE.json) [options]

Sends the same SMS to one person or a few, up to 20. The key is that of the transactional service.

  --to NUMBERS           separated by commas
  --purpose PURPOSE      promotional, collection or transactional (promotional when left out)
  --country CO           country of numbers without a country code
${provider}`,
  voice: `Usage: campanero voice --to NUMBER --message TEXT --sender ID --confirm 1
       (--practice | --profile PROFILE.json) [options]

Calls a number and reads the text aloud. It is off until the profile gives the address of sendVoice.

  --language LANGUAGE    Spanish, English or Portuguese (Spanish when left out)
  --gender VOICE         Male or Female (Male when left out)
  --purpose PURPOSE      promotional, collection or transactional (promotional when left out)
${provider}`,
  account: `Usage: campanero account (--practice | --profile PROFILE.json) [--json]

Tells the balance of the account. The key is that of the transactional service.

${provider}`,
  practice: `Usage: campanero practice PROFILE.json

Keeps the practice provider running, writes its profile and shows its key, so that several commands
can share it with --profile. No SMS leaves. Ctrl+C stops it and forgets everything.`,
}

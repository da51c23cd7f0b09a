// What can come of a command, in English: failures, problems, warnings, row issues and statuses.
import type { Outcomes } from './outcomes-es.ts'

export const en: Outcomes = {
  failures: {
    'bad-request': 'A value of the request is not usable.',
    forbidden: 'The request was refused.',
    unexpected: 'Something failed inside Campanero. No send was repeated.',
    'not-found': 'It no longer exists.',
    'no-connection': 'Say which provider: --practice or --profile.',
    'no-key': 'The provider key is missing. Put it in the variable CAMPANERO_API_KEY.',
    'key-store-unavailable': 'This computer cannot keep the key.',
    'key-unreadable': 'The kept key cannot be read.',
    'bad-profile': 'The connection profile is not valid.',
    unauthorised: 'The provider refused the key. Check CAMPANERO_API_KEY; nothing was sent.',
    'provider-refused': 'The provider refused the request.',
    'wrong-path-or-method':
      'The address or the method of an operation of the profile is probably wrong.',
    'provider-unreachable': 'The provider could not be reached. Check the network and the address.',
    'provider-unclear': 'The provider gave no clear answer.',
    'rate-limited': 'The provider asks to wait. Try again later.',
    'audience-incomplete': 'The list of contacts did not arrive complete.',
    'empty-audience': 'No row can get an SMS. Correct the list and try again.',
    'message-invalid': 'The message has a problem.',
    'schedule-invalid': 'The schedule has a problem.',
    'confirmation-expired': 'The review is no longer current. Try again.',
    'count-mismatch': 'The confirmed number is not that of the people who would get the message.',
    'excluded-people': 'The list has excluded numbers. Nothing was sent.',
    'too-many-for-direct': 'There are too many contacts for a send without a group. Use --group.',
    'not-editable': 'The campaign can no longer be changed.',
    'operation-off':
      'The connection profile has this operation switched off. Give it its address and "enabled": true.',
    'name-taken': 'There is a list with that name already. Nothing was changed.',
    'name-mismatch': 'The name given is not the same. Nothing was done.',
    'sent-elsewhere':
      'The provider shows a campaign with this name and text that this folder does not know of. Nothing was sent. To send all the same, repeat with --despite and that name.',
    'workspace-unavailable': 'The workspace folder could not be used.',
    'data-locked': 'The kept lists and texts are locked. Nothing was sent.',
    'list-not-kept':
      'The list or the text of this campaign is no longer kept on this computer. Nothing was sent.',
    'disk-nearly-full':
      'Less than 50 MB are free on the disk and the record of the send would not fit. Nothing was sent.',
    'record-not-writable':
      'The record of sends could not be written and read back. Nothing was sent.',
    'clock-behind':
      "This computer's clock shows a time before the last send. Nothing was sent. Correct the time; if it is right already, repeat.",
    'clock-impossible':
      "This computer's clock shows a year that cannot be. Nothing was sent; correct the date.",
    'workspace-busy': 'A send or an upload is under way. Wait until it ends and repeat.',
    'bad-copy': 'That file cannot be used as a copy of the data. Nothing was changed.',
    'still-open': 'The campaign has not ended yet. Nothing was deleted.',
  },
  details: {
    'empty-message': 'It is empty.',
    'message-too-long': 'It is too long.',
    'unknown-field': 'The list has no column "{}".',
    'missing-field-name': 'A field between braces has no name.',
    'unclosed-braces': 'Some braces {{ are never closed.',
    'unopened-braces': 'Some braces }} were never opened.',
    'blank-text': 'It is empty for some people ({}).',
    'past-time': 'The time has passed (tranche {}). Give a later one.',
    'invalid-date': 'The date does not exist (tranche {}).',
    'unknown-zone': 'The time zone does not exist.',
    'nonexistent-time': 'The clock skips that time (tranche {}).',
    'percentages-not-100': 'The percentages of the tranches must add up to 100.',
    'zero-percent': 'A tranche has 0 % (tranche {}).',
    'invalid-percent': 'A percentage is not usable (tranche {}).',
    'empty-tranche': 'A tranche has nobody (tranche {}).',
    'no-tranches': 'There are no tranches.',
    'in-use': 'Another Campanero is using it. Close it or give another with --workspace.',
    'key-unreadable': 'The system will not open the key now. Unlock its key store and repeat.',
    'key-missing':
      "Their key is in the system's key store, which only the window can read; use --workspace with another folder.",
    'key-of-others': 'The key found is that of other data.',
    'newer-version': 'A newer version of Campanero made it.',
    'old-sqlite': 'The version of SQLite is too old.',
    damaged:
      'The file is damaged and was set aside ({}). Nothing is sent until you choose: campanero workspace recover | restore COPY | start-new.',
    'no-permission': 'There is no permission to write in it ({}).',
    'disk-full': 'The disk is full ({}).',
    'disk-trouble': 'The disk does not answer well ({}).',
    'damaged-copy': 'It is damaged.',
    missing: 'There is no file {}.',
    'not-a-workspace': 'It is not a workspace of Campanero.',
    'nothing-readable': 'Nothing of {} could be read.',
  },
  problems: {
    'stopped-by-person': 'It was stopped before the send. Nothing was sent.',
    'paused-by-person': 'The upload is paused. Nothing was sent.',
    'waiting-for-network':
      'The provider could not be reached. Nothing was sent; it can be resumed.',
    interrupted: 'The program closed before the send. Nothing was sent.',
    'provider-unreachable': 'The provider could not be reached. Nothing was sent.',
    'list-not-kept': 'The list or the text is no longer kept on this computer. Nothing was sent.',
    'disk-nearly-full':
      'Less than 50 MB were free on the disk and the record of the send did not fit. Nothing was sent.',
    'record-not-writable':
      'The record of sends could not be written and read back. Nothing was sent.',
    'clock-behind':
      "The computer's clock showed a time before the last send. Nothing was sent. Correct the time; if it is right already, resume.",
    'clock-impossible':
      "The computer's clock showed a year that cannot be. Nothing was sent; correct the date and resume.",
    'no-key': 'The provider key is missing. Nothing was sent.',
    'operation-off': 'The profile has a necessary operation switched off. Nothing was sent.',
    refused: 'The provider refused it. Nothing was sent.',
    'group-unclear': 'Nobody knows whether the group was made. Nothing was sent.',
    'upload-unclear': 'Nobody knows whether the provider took all contacts. Nothing was sent.',
    'group-missing': 'The provider does not show the group. Nothing was sent.',
    'group-count-differs':
      'The provider counts other people in the group than the plan. Nothing was sent.',
    'excluded-people':
      'Somebody on the list asked for no messages after the review. Nothing was sent.',
    'sent-meanwhile':
      'The same text went to the same people in another campaign. Nothing was sent.',
    'schedule-passed':
      'While the list was uploaded the time of a tranche passed. Nothing was sent. Choose another time.',
    'send-unclear':
      'It may have been sent: the answer was lost and it was not found. Look for it in the panel of the provider before you repeat.',
    restored:
      'It comes from a copy: it may have been sent since. Look for it in the panel of the provider before you repeat.',
    'found-twice': 'The provider shows this campaign more than once. Check its panel.',
    'practice-restarted': 'The practice provider began anew and does not remember it.',
    'marked-as-sent': "You found it in the provider's panel and marked it as sent.",
    'sent-again':
      "You did not find it in the provider's panel and sent it again in another campaign.",
    unexpected: 'Something failed inside Campanero before the send. Nothing was sent.',
  },
  warnings: {
    'outside-legal-window': 'outside the hours allowed for this purpose',
    'no-rules-known': 'no rules are known for this country',
    'several-parts': 'some messages take more than one SMS part',
    'sent-before': 'the same text went to the same people in the last 24 hours',
    'sent-before-elsewhere':
      'the provider shows a campaign with the same name and text from the last 24 hours',
    'empty-values': 'some people get a hole in the text',
    residues: 'some texts carry remains of the spreadsheet',
    message: 'look at the message again',
    schedule: 'look at the schedule again',
  },
  issues: {
    'missing-phone': 'no phone',
    'too-short': 'digits missing',
    'too-long': 'too many digits',
    'not-a-number': 'not a number',
    'unknown-country': 'unknown country',
    'invalid-number': 'number that does not exist',
    landline: 'landline',
    'not-mobile': 'not a mobile',
    'scientific-notation': 'digits lost in scientific notation',
    'several-numbers': 'several numbers in one cell',
    'damaged-record': 'damaged record',
    'refused-by-provider': 'refused by the provider',
    'opted-out': 'on the excluded list',
  },
  statuses: {
    preparing: 'preparing',
    uploading: 'uploading',
    stopped: 'stopped',
    requesting: 'asking for the send',
    scheduled: 'scheduled',
    sending: 'sending',
    paused: 'paused',
    completed: 'completed',
    cancelled: 'cancelled',
    failed: 'failed',
    rejected: 'rejected',
    unresolved: 'not confirmed',
  },
}

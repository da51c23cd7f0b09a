// One sentence for each failure the main process can answer with: what happened and what to do.

import type { failures as spanish } from '../es/failures.ts'
import type { Translation } from '../translation.ts'
import { keeping } from './keeping.ts'

export const failures = {
  'bad-request':
    'The window asked for something the program does not understand. Close and open Campanero; if it happens again, copy the details and send them to support.',
  forbidden: 'The request did not come from a Campanero window and was refused.',
  unexpected:
    'Something failed inside Campanero. Nothing was sent because of it. Copy the details and send them to support.',
  'not-found': 'It no longer exists. Refresh the list.',
  'no-connection':
    'No account is connected yet. Choose practice mode or save your key in Settings.',
  'no-key': 'The account key is missing. Save it in Settings, Connection.',
  'key-store-unavailable':
    'This computer cannot keep the key protected. You can use it only until Campanero closes.',
  'key-unreadable':
    'The saved key cannot be read on this computer. Type it again in Settings, Connection.',
  'bad-profile': 'The connection profile is not valid. Nothing was changed.',
  unauthorised: 'The provider refused the key. Check it in Settings, Connection; nothing was sent.',
  'provider-refused': 'The provider refused the request. Nothing was sent.',
  'wrong-path-or-method':
    'The address or method of this operation is probably wrong. Check the connection profile in Settings.',
  'provider-unreachable':
    'The provider could not be reached. Nothing left this computer. Check the internet connection and try again.',
  'provider-unclear':
    'The provider gave no clear answer. Campanero will not repeat the send by itself.',
  'rate-limited': 'The provider asks to wait a moment. Try again later.',
  'audience-incomplete':
    'The contact list did not arrive whole. Go back to Fix and continue again.',
  'empty-audience': 'No contact is left to send to. Fix or include at least one row.',
  'message-invalid': 'The message has a problem. Go back to the Message step.',
  'schedule-invalid': 'The schedule has a problem. Go back to the Sending step.',
  'confirmation-expired': 'The review is no longer current. Review again before sending.',
  'count-mismatch': 'The confirmed number does not match the contacts of this send. Review again.',
  'excluded-people':
    'The list has numbers that are in Contacts, Excluded. Nothing was sent; go back to Fix and review again.',
  'too-many-for-direct': 'Too many contacts for a direct send. Use a new group.',
  'not-editable': 'This campaign can no longer be changed.',
  'operation-off':
    'This operation is switched off in the connection profile. Write its address and switch it on in Settings, Profile.',
  'name-taken': 'There is a list with that name already. Nothing was changed; write another one.',
  'name-mismatch': 'The name typed is not the same. Nothing was done.',
  'sent-elsewhere':
    'The provider shows a campaign with this name and text that this computer does not know of. Nothing was sent.',
  'workspace-unavailable':
    "Campanero's data could not be written. Check the disk space and that no other copy is open.",
  'data-locked':
    'The kept lists and texts are locked: their key could not be opened. Nothing was sent. Go to Settings, Data and privacy.',
  ...keeping,
  'workspace-busy':
    'A send or an upload is under way. Wait until it ends and repeat; nothing was changed.',
  'bad-copy': "That file cannot be used as a copy of Campanero's data. Nothing was changed.",
  'still-open':
    'This campaign has not ended yet: its data is needed to follow it. Nothing was deleted.',
} as const satisfies Translation<typeof spanish>

// Words of Data and privacy: how lists and texts are kept on this computer.
import type { data as spanish } from '../es/data.ts'
import type { Translation } from '../translation.ts'

export const data = {
  protection: 'Protection of your lists',
  protectionBody:
    'The numbers, data and texts that Campanero keeps are encrypted. Here you choose where the key stays.',
  custody: 'Where the key of your lists stays',
  custody_protected: 'In the system',
  custody_protected_hint: "This computer's key store keeps it. Only your user can open the lists.",
  custody_beside: 'In a file, unprotected',
  custody_beside_hint:
    'In a file beside the data. Whoever has the whole folder can read the lists.',
  custody_session: 'Only until closing',
  custody_session_hint:
    'Nowhere: closing Campanero forgets the lists, the texts and the excluded numbers.',
  custodyKeep: 'Leave it as it is',
  noKeyStore: 'This computer has no key store that really protects.',
  kept: 'The change was saved. Nothing was lost.',
  keepFailed: 'Nothing was changed',
  besideTitle: 'Keep the key beside the data',
  besideBody:
    'Your lists stay after closing, but whoever copies the whole data folder, or uses your user of this computer, can read them.',
  besideConfirm: 'Keep it unprotected',
  sessionTitle: 'Forget the lists on closing',
  sessionBody:
    'Closing Campanero forgets the lists, the texts and the excluded numbers. The campaigns stay in the record and can be followed or cancelled.',
  sessionConfirm: 'Forget on closing',

  lockedTitle: 'Your lists and texts are locked',
  lockedBody:
    'Campaigns can be followed and cancelled. To send, or to go on with an upload, they have to be opened.',
  'key-unreadable':
    'The system did not open the key. Unlocking its key store and trying again is usually enough.',
  'key-missing': 'The key is not where it was kept.',
  'key-of-others': 'The key on this computer is that of other data.',
  unlock: 'Try again',
  unlocked: 'Your lists and texts were opened.',
  stillLocked: 'The key still cannot be opened.',
  startOver: 'Begin with a new key…',
  startOverTitle: 'Begin with a new key',
  startOverBody:
    'The lists, the texts and the excluded numbers kept until today are forgotten for good. The campaigns stay in the record. Do it only if the key is lost.',
  startOverKeep: 'Keep what is there',
  startOverConfirm: 'Forget and begin',
  startedOver: 'There is a new key. You can import and send now.',
} as const satisfies Translation<typeof spanish>

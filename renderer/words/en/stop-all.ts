// The English words of the panic stop.
import type { stopAll as spanish } from '../es/stop-all.ts'
import type { Translation } from '../translation.ts'

export const stopAll = {
  open: 'Stop everything',
  title: 'Stop everything',
  what: 'Stops what is uploading and cancels all that the provider still lets cancel, in all your accounts.',
  nothingKnown: 'This window sees nothing under way. It will be asked all the same.',
  willStop:
    'the upload stops; {count, plural, one {# contact gets} other {# contacts get}} nothing.',
  willCancel: 'what is left is cancelled, {count, plural, one {# contact} other {# contacts}}.',
  willAsk: 'its send has no answer; it is looked for and, if found, cancelled.',
  cannotStop: 'is going out already; it cannot be stopped.',
  cannotTakeBack:
    'What has gone out cannot be taken back. A cancelled campaign does not come back; a stopped upload can be resumed.',
  keepGoing: 'Let it go on',
  confirm: 'Stop everything now',
  begins: 'Stopping…',
  progress: '{done, number} of {total, number}',
  failed: 'It could not be stopped',
  doneTitle: 'This came of each thing',
  results: 'Results',
  unnamed: 'Without a name',
  nothing: 'Nothing was under way.',
  allStopped: 'Nothing is left that could go out.',
  notAllStopped: 'Not everything could be stopped. Check what is marked.',
  close: 'Got it',

  stopped: 'Stopped',
  cancelled: 'Cancelled',
  ended: 'Was over already',
  leaving: 'Going out already',
  unclear: 'Not known',
  'not-asked': 'Could not be asked',
  stoppedBody:
    '{count, plural, one {# contact got} other {# contacts got}} nothing. It can be resumed.',
  cancelledBody: '{count, plural, one {# contact} other {# contacts}} will not get it any more.',
  endedBody: 'There was nothing left to stop.',
  leavingBody: 'The provider is sending it and it cannot be stopped.',
  unclearBody: 'Look for it in the panel of the provider.',
  'not-askedBody': 'What is scheduled stays scheduled. Cancel it in the panel of the provider.',
} as const satisfies Translation<typeof spanish>

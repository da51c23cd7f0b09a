// Words of Settings.

import type { settings as spanish } from '../es/settings.ts'
import type { Translation } from '../translation.ts'

export const settings = {
  title: 'Settings',
  autosaved: 'Changes are saved at once.',
  sections: 'Sections of Settings',
  savedByHand: 'The profile changes only when it is saved.',
  connection: 'Connection',
  profile: 'Profile',
  network: 'Network',
  data: 'Data and privacy',
  place: 'Country and zone',
  look: 'Language and appearance',

  mode: 'How messages are sent',
  modePractice: 'Practice mode',
  modePracticeBody: 'Messages go to a practice provider inside this computer. Nobody gets them.',
  modeLive: 'Real account',
  modeLiveBody: 'Messages are really sent with your account.',
  modeFailed: 'The mode could not be changed',

  test: 'Test connection',
  testBody: 'Asks the provider for the groups of the account. It sends no message.',
  testGood:
    'The provider answered in {time}: {groups, plural, =0 {the account has no groups} one {the account has # group} other {the account has # groups}}.',
  testFailed: 'The test did not go well',

  testOf: 'With the profile {name}, at:',
  money: 'Balance: {amount}.',
  moneyAt: 'Balance: {amount}, as the provider says for {moment}.',
  moneyUnknown: 'The provider did not tell the balance.',
  moneyNotAsked: 'The balance is asked with the key for single messages, which is not saved.',
  moneyFailed: 'The balance could not be asked',

  country: 'Country of numbers without a prefix',
  countryHint: 'Used to read phones written without a country code.',
  countriesNear: 'Most used',
  countriesAll: 'All others',
  zone: 'Time zone',
  zoneHint: 'Times are shown and chosen in it.',
  sender: 'Usual sender',
  senderHint: 'Proposed in each campaign; you can change it there. At most 20 characters.',
  nothingFound: 'Nothing has that name',
  language: 'Language',
  theme: 'Appearance',
  themeSystem: 'Like the system',
  themeLight: 'Light',
  themeDark: 'Dark',
  changed: '{name}: {value}',
  changedEmpty: 'empty',
  undo: 'Undo',
  changeFailed: 'The change was not saved',
} as const satisfies Translation<typeof spanish>

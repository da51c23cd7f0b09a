// Words of the second step: what each column of the file is used for.
import type {
  columns as spanish,
  columnTargets as spanishTargets,
  columnTypes as spanishTypes,
} from '../es/columns.ts'
import type { Translation } from '../translation.ts'

export const columns = {
  title: 'Say what each column is',
  subtitle: '{name} · {columns, plural, one {# column} other {# columns}}',
  tableLabel: 'Columns of the file',
  recalled: 'The columns of {date} were used.',
  recalledCountry: 'The columns of {date} were used, with {country} for local numbers.',
  useDetected: 'Go back to what was detected',
  column: 'Column',
  samples: 'Samples',
  noSamples: 'Empty',
  type: 'Content',
  target: 'Use as',
  targetOf: 'Use the column {name} as',
  certainty: 'Certainty',
  surenessHigh: 'High',
  surenessMedium: 'Medium: check it',
  surenessLow: 'Low: check it',
  surenessChosen: 'Chosen by you',
  phoneFirst: 'Tried first',
  phoneNext: 'Tried in place {place, number} if the ones before do not work',
  priorityUp: 'Try the column {name} earlier',
  needsPhone: 'Choose the column that holds the phone numbers to continue.',
  summary:
    'Phone: {phones} · {fields, plural, =0 {no fields} one {# field} other {# fields}} for the message',
  judging: 'Checking the numbers…',
  hint: 'Fields can be used in the message, for example {example}. Ignored columns never leave this computer.',
  phoneAdvice:
    'With several phone columns, each row uses its first number that can receive an SMS.',
  countryAdvice:
    'Numbers without a country code are read with the country of their row; where the cell names none, with {country}.',
} as const satisfies Translation<typeof spanish>

export const columnTypes = {
  phone: 'Phones',
  name: 'Names',
  number: 'Numbers',
  money: 'Money',
  date: 'Dates',
  email: 'Emails',
  text: 'Text',
  empty: 'Empty',
} as const satisfies Translation<typeof spanishTypes>

export const columnTargets = {
  phone: 'Phone',
  country: 'Country',
  name: 'Name',
  field: 'Field',
  ignore: 'Ignore',
} as const satisfies Translation<typeof spanishTargets>

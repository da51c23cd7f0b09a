// Words of what was done to the list of another month, offered for this one.
export const recipe = {
  title: 'The cleaning of last time',
  apply:
    '{steps, plural, one {Apply the cleaning of {date}: # step} other {Apply the cleaning of {date}: # steps}}',
  applied:
    '{steps, plural, one {# step was applied} other {# steps were applied}}. You can undo it at once.',
  unchanged: 'No step changes anything in this list.',
  forget: 'Forget what is kept of this list',
  save: 'Save the cleaning for next month',
  saved:
    '{steps, plural, =0 {Nothing that was done holds for another file: only rows of this one were changed} one {# step was saved for the next file with these columns} other {# steps were saved for the next file with these columns}}.',
  notSaved: 'The cleaning could not be saved. The list stays as it is.',
  saveFile: 'Save the cleaning as a file…',
  useFile: 'Use a saved cleaning…',
  fileName: '{name}-cleaning',
  fileSaved:
    '{steps, plural, =0 {Nothing that was done holds for another file: only rows of this one were changed} one {The file holds # step} other {The file holds # steps}}.',
  fileTitle: 'Saved cleaning: {name}',
  fileIntro:
    'These steps are done in this order, and can be undone at once. All else stays as it is.',
  fileApply: '{steps, plural, =0 {Nothing to apply} one {Apply # step} other {Apply # steps}}',
  fileRefused: 'The file cannot be used. {where}: {what}. The list stays as it is.',
  missing: 'This list has no {columns}: it is left out.',
  repair: 'Correct numbers: {rules}',
  replace: 'Replace “{find}” with “{replacement}” in every column',
  replaceIn: 'Replace “{find}” with “{replacement}” in {column}',
  nothing: 'nothing',
  exclude: 'Exclude the rows with “{problem}”',
  include: 'Include the rows with “{problem}”',
  keepOne: 'Repeated numbers · {kept}',
  keepOneName: 'Same number, different names · {kept}',
} as const

// Words of what changed in a list since it was sent the last time.
export const lastMonth = {
  title: 'Against last time',
  compare: 'See what changed',
  found:
    'Since {date}: {added, plural, one {# new person} other {# new people}}, {changed, plural, one {# with other data} other {# with other data}}, {gone, plural, one {# gone} other {# gone}}, {optedOut, plural, one {# excluded} other {# excluded}}.',
  nobodyKept: 'No list with these columns has been sent yet.',
  failed: 'It could not be compared',
} as const

// Words of what changed in a list since it was sent the last time.
export const lastMonth = {
  title: 'Against last time',
  compare: 'See what changed',
  found:
    'Since {date}: {added, plural, one {# new person} other {# new people}}, {changed, plural, one {# with other data} other {# with other data}}, {gone, plural, one {# gone} other {# gone}}, {optedOut, plural, one {# excluded} other {# excluded}}.',
  nobodyKept:
    'Of the lists with these columns nobody was kept: none has been sent yet, or it had more than {most, number} rows.',
  notKept:
    'This list has more than {most, number} rows: when it is sent, who is in it is not kept, and the next one cannot be compared with it.',
  failed: 'It could not be compared',
} as const

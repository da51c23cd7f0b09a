// How the long lists of the settings open: scrolled by themselves, inside what holds them.

/** A scroll area around the options would be a stop for the Tab key. */
export const scrollingList = {
  withScrollArea: false,
  styles: { options: { maxHeight: 260, overflowY: 'auto' as const } },
  comboboxProps: { withinPortal: false },
}

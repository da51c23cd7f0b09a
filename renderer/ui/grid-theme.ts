// AG Grid dressed in the app's tokens, so a table of a million rows looks like the rest of the window.
import { colorSchemeVariable, iconSetQuartzLight, themeQuartz } from 'ag-grid-community'

/** Follows `data-ag-theme-mode` on the body for light and dark. */
export const gridTheme = themeQuartz
  .withPart(colorSchemeVariable)
  .withPart(iconSetQuartzLight)
  .withParams({
    accentColor: 'var(--mantine-primary-color-filled)',
    backgroundColor: 'var(--mantine-color-body)',
    foregroundColor: 'var(--mantine-color-text)',
    borderColor: 'var(--line)',
    headerBackgroundColor: 'var(--chrome)',
    fontFamily: 'inherit',
    fontSize: 13,
    headerFontSize: 12,
    rowHeight: 32,
    headerHeight: 34,
    spacing: 6,
    wrapperBorderRadius: 8,
    rowHoverColor: 'color-mix(in srgb, var(--mantine-primary-color-filled) 6%, transparent)',
  })

// The look: Mantine's theme and AG Grid's theme, both drawn from the tokens in `ui/tokens.css`.
import {
  Badge,
  Button,
  createTheme,
  defaultVariantColorsResolver,
  Input,
  type MantineColorsTuple,
  Modal,
  type VariantColorsResolver,
} from '@mantine/core'

const brand: MantineColorsTuple = [
  '#eef4ff',
  '#dbe7ff',
  '#b9d0ff',
  '#8fb2fb',
  '#6a97f6',
  '#4479ee',
  '#2a63e2',
  '#1f53c9',
  '#1b47ab',
  '#173c8d',
]

const dark: MantineColorsTuple = [
  '#e6e9ee',
  '#c9ced8',
  '#a3adbb',
  '#7f8998',
  '#3a4150',
  '#2b313c',
  '#1c2027',
  '#14171c',
  '#101317',
  '#0b0d10',
]

/** Mantine's own `light` variant misses 4.5:1 on three colours; the tokens do not. */
const lightVariants: Record<string, { readonly background: string; readonly color: string }> = {
  brand: { background: 'var(--brand-tint)', color: 'var(--on-brand-tint)' },
  red: { background: 'var(--error-bg)', color: 'var(--error-fg)' },
  yellow: { background: 'var(--warning-bg)', color: 'var(--warning-fg)' },
  green: { background: 'var(--success-bg)', color: 'var(--success-fg)' },
  gray: { background: 'var(--neutral-bg)', color: 'var(--mantine-color-text)' },
}

const variantColorResolver: VariantColorsResolver = (input) => {
  const resolved = defaultVariantColorsResolver(input)
  const name = (input.color ?? input.theme.primaryColor).split('.')[0] ?? ''
  const pair = input.variant === 'light' ? lightVariants[name] : undefined
  if (!pair) return resolved
  const hover = `color-mix(in srgb, ${pair.background} 88%, ${pair.color})`
  return { ...resolved, background: pair.background, color: pair.color, hover }
}

export const theme = createTheme({
  primaryColor: 'brand',
  colors: { brand, dark },
  primaryShade: { light: 7, dark: 6 },
  variantColorResolver,
  autoContrast: true,
  luminanceThreshold: 0.38,
  defaultRadius: 6,
  cursorType: 'pointer',
  respectReducedMotion: true,
  fontFamily:
    "'Segoe UI Variable Text','Segoe UI',-apple-system,BlinkMacSystemFont,'Inter Variable',system-ui,sans-serif",
  fontSizes: { xs: '0.75rem', sm: '0.8125rem', md: '0.875rem', lg: '1rem', xl: '1.25rem' },
  headings: {
    fontWeight: '620',
    sizes: {
      h1: { fontSize: '1.25rem', lineHeight: '1.35' },
      h2: { fontSize: '1rem', lineHeight: '1.4' },
      h3: { fontSize: '0.875rem', lineHeight: '1.4' },
    },
  },
  components: {
    Button: Button.extend({ defaultProps: { size: 'sm' } }),
    Badge: Badge.extend({
      defaultProps: { variant: 'light', radius: 'sm' },
      styles: { label: { textTransform: 'none', fontWeight: 550 } },
    }),
    // Mantine turns it red beside an error, where it reads like a wrong value that was typed.
    Input: Input.extend({
      styles: { wrapper: { '--input-placeholder-color': 'var(--mantine-color-placeholder)' } },
    }),
    InputPlaceholder: Input.Placeholder.extend({
      styles: { placeholder: { color: 'var(--mantine-color-placeholder)' } },
    }),
    // Mantine writes hints and errors two pixels below the smallest size there is here.
    InputWrapper: Input.Wrapper.extend({
      styles: {
        description: { fontSize: 'var(--mantine-font-size-xs)' },
        error: { fontSize: 'var(--mantine-font-size-xs)' },
      },
    }),
    Modal: Modal.extend({
      defaultProps: {
        centered: true,
        transitionProps: { duration: 140 },
        // Its <header> would count as a second banner of the page.
        attributes: { header: { role: 'presentation' } },
      },
      styles: { title: { fontWeight: 620, fontSize: '1rem' } },
    }),
  },
})

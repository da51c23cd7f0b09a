// What is said of one number while it is being written.
export const phone = {
  label: 'Número de celular',
  labelVoice: 'Número de teléfono',
  hint: 'Con o sin el código del país. Ejemplo: 300 555 0142.',
  good: 'Queda como {phone}.',
  repaired: 'Queda como {phone}. Ajustes: {repairs}.',
  'missing-phone': 'Escriba el número.',
  'too-short': 'Faltan dígitos.',
  'too-long': 'Sobran dígitos.',
  tooShortBy:
    '{digits, plural, one {Falta # dígito} other {Faltan # dígitos}} para {country} ({expected, number}).',
  tooLongBy:
    '{digits, plural, one {Sobra # dígito} other {Sobran # dígitos}} para {country} ({expected, number}).',
  'not-a-number': 'No es un número de teléfono.',
  'unknown-country': 'Ese código de país no existe.',
  'invalid-number': 'Ningún operador usa ese número.',
  landline: 'Es un teléfono fijo y no recibe SMS.',
  'not-mobile': 'No es un celular y no recibe SMS.',
  'scientific-notation': 'Excel cambió el número y perdió dígitos. Escríbalo completo.',
  'several-numbers': 'Hay más de un número. Deje uno solo.',
  'damaged-record': 'No se puede leer completo.',
  'refused-by-provider': 'El proveedor lo rechazó.',
  'opted-out': 'Está en la lista de excluidos.',
  pastedRead:
    '{good, plural, =0 {Ningún número leído} one {# número leído} other {# números leídos}}{repeated, plural, =0 {} one {, # repetido} other {, # repetidos}}.',
  pastedBad:
    '{count, plural, one {# texto no es un número y no se usará: {examples}} other {# textos no son números y no se usarán: {examples}}}',
  probably: 'Quizá sea {phone}: {repair}.',
  use: 'Usar {phone}',
} as const

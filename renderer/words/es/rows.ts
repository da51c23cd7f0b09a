// How one contact stands, told in two words and in a full sentence: where, what, and what to do.

export const rowStatus = {
  valid: 'Correcto',
  repaired: 'Correcto, ajustado',
  duplicate: 'Repetido',
  excluded: 'Excluido',
  'missing-phone': 'Sin teléfono',
  'too-short': 'Faltan dígitos',
  'too-long': 'Sobran dígitos',
  'not-a-number': 'No es un número',
  'unknown-country': 'País desconocido',
  'invalid-number': 'Número que no existe',
  landline: 'Teléfono fijo',
  'not-mobile': 'No es un celular',
  'scientific-notation': 'Notación científica',
  'several-numbers': 'Varios números',
  'damaged-record': 'Registro dañado',
  'refused-by-provider': 'Rechazado por el proveedor',
  'opted-out': 'En la lista de excluidos',
} as const

export const rowSentences = {
  valid: 'Fila {line, number}: se enviará a {phone}.',
  repaired:
    'Fila {line, number}: se enviará a {phone}. En el archivo dice {value}; ajustes: {repairs}.',
  duplicate:
    'Fila {line, number}, {column}: el número ya está en la fila {first, number}. Solo se envía una vez.',
  excluded: 'Fila {line, number}: usted la excluyó. No se le enviará.',
  'missing-phone': 'Fila {line, number}, {column}: no hay teléfono. Escríbalo o excluya la fila.',
  'too-short': 'Fila {line, number}, {column}: faltan dígitos. Corrija o excluya la fila.',
  'too-long': 'Fila {line, number}, {column}: sobran dígitos. Corrija o excluya la fila.',
  tooShortBy:
    'Fila {line, number}, {column}: {digits, plural, one {falta # dígito} other {faltan # dígitos}} para {country} ({expected, number}). Corrija o excluya la fila.',
  tooLongBy:
    'Fila {line, number}, {column}: {digits, plural, one {sobra # dígito} other {sobran # dígitos}} para {country} ({expected, number}). Corrija o excluya la fila.',
  'not-a-number':
    'Fila {line, number}, {column}: «{value}» no es un número de teléfono. Corrija o excluya la fila.',
  'unknown-country':
    'Fila {line, number}, {column}: el código de país no existe. Corrija o excluya la fila.',
  'invalid-number':
    'Fila {line, number}, {column}: ningún operador usa ese número. Corrija o excluya la fila.',
  landline:
    'Fila {line, number}, {column}: es un teléfono fijo y no recibe SMS. Cámbielo o excluya la fila.',
  'not-mobile':
    'Fila {line, number}, {column}: no es un celular y no recibe SMS. Cámbielo o excluya la fila.',
  'scientific-notation':
    'Fila {line, number}, {column}: Excel cambió el número por «{value}» y perdió dígitos. Escríbalo completo o excluya la fila.',
  'several-numbers':
    'Fila {line, number}, {column}: hay más de un número en la celda. Deje uno solo o excluya la fila.',
  'damaged-record':
    'Fila {line, number}: sus comillas están dañadas y no se puede leer completa. Corríjala en el archivo o excluya la fila.',
  'refused-by-provider':
    'Fila {line, number}, {column}: el proveedor la rechazó: {refusal}. Corrija o excluya la fila.',
  'opted-out':
    'Fila {line, number}, {column}: el número está en Contactos, Excluidos. No se le enviará.',
  probably: 'Quizá sea {phone}: {repair}.',
} as const

// Words of the second step: what each column of the file is used for.
export const columns = {
  title: 'Decir qué es cada columna',
  subtitle: '{name} · {columns, plural, one {# columna} other {# columnas}}',
  tableLabel: 'Columnas del archivo',
  recalled: 'Se usaron las columnas del {date}.',
  recalledCountry: 'Se usaron las columnas del {date}, con {country} para los números locales.',
  useDetected: 'Volver a lo detectado',
  column: 'Columna',
  samples: 'Muestras',
  noSamples: 'Vacía',
  type: 'Contenido',
  target: 'Usar como',
  targetOf: 'Usar la columna {name} como',
  certainty: 'Seguridad',
  surenessHigh: 'Alta',
  surenessMedium: 'Media: revísela',
  surenessLow: 'Baja: revísela',
  surenessChosen: 'La eligió usted',
  phoneFirst: 'Se prueba primero',
  phoneNext: 'Se prueba en el lugar {place, number} si las anteriores no sirven',
  priorityUp: 'Probar antes la columna {name}',
  needsPhone: 'Elija la columna que tiene los teléfonos para poder continuar.',
  summary:
    'Teléfono: {phones} · {fields, plural, =0 {ningún campo} one {# campo} other {# campos}} para el mensaje',
  judging: 'Revisando los números…',
  hint: 'Los campos se pueden usar en el mensaje, por ejemplo {example}. Las columnas ignoradas no salen nunca de este equipo.',
  phoneAdvice:
    'Si hay varias columnas de teléfono, de cada fila se usa el primer número que pueda recibir un SMS.',
  countryAdvice:
    'Los números sin código de país se leen con el país de su fila; donde la celda no nombra ninguno, con {country}.',
} as const

export const columnTypes = {
  phone: 'Teléfonos',
  name: 'Nombres',
  number: 'Números',
  money: 'Dinero',
  date: 'Fechas',
  email: 'Correos',
  text: 'Texto',
  empty: 'Vacía',
} as const

export const columnTargets = {
  phone: 'Teléfono',
  country: 'País',
  name: 'Nombre',
  field: 'Campo',
  ignore: 'Ignorar',
} as const

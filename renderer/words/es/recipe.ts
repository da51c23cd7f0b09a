// Words of what was done to the list of another month, offered for this one.
export const recipe = {
  title: 'La limpieza de la última vez',
  apply:
    '{steps, plural, one {Aplicar la limpieza del {date}: # paso} other {Aplicar la limpieza del {date}: # pasos}}',
  applied:
    '{steps, plural, one {Se aplicó # paso} other {Se aplicaron # pasos}}. Puede deshacerlo de una vez.',
  unchanged: 'Ningún paso cambia algo en esta lista.',
  forget: 'Olvidar lo guardado de esta lista',
  save: 'Guardar la limpieza para el próximo mes',
  saved:
    '{steps, plural, =0 {Nada de lo hecho sirve para otro archivo: solo se cambiaron filas de este} one {Se guardó # paso para el próximo archivo con estas columnas} other {Se guardaron # pasos para el próximo archivo con estas columnas}}.',
  notSaved: 'No se pudo guardar la limpieza. La lista sigue igual.',
  saveFile: 'Guardar la limpieza como archivo…',
  useFile: 'Usar una limpieza guardada…',
  fileName: '{name}-limpieza',
  fileSaved:
    '{steps, plural, =0 {Nada de lo hecho sirve para otro archivo: solo se cambiaron filas de este} one {El archivo lleva # paso} other {El archivo lleva # pasos}}.',
  fileTitle: 'Limpieza guardada: {name}',
  fileIntro:
    'Estos pasos se hacen en este orden, y se pueden deshacer de una vez. Lo demás queda como está.',
  fileApply: '{steps, plural, =0 {Nada que aplicar} one {Aplicar # paso} other {Aplicar # pasos}}',
  fileRefused: 'El archivo no se puede usar. {where}: {what}. La lista sigue igual.',
  missing: 'Esta lista no tiene {columns}: se deja fuera.',
  repair: 'Corregir números: {rules}',
  replace: 'Reemplazar «{find}» por «{replacement}» en todas las columnas',
  replaceIn: 'Reemplazar «{find}» por «{replacement}» en {column}',
  nothing: 'nada',
  exclude: 'Excluir las filas con «{problem}»',
  include: 'Incluir las filas con «{problem}»',
  keepOne: 'Números repetidos · {kept}',
  keepOneName: 'Mismo número, nombres distintos · {kept}',
} as const

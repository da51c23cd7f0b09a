// Words about people of a list who are known already: written to lately, or in a group.
export const knownPeople = {
  title: '¿Ya les escribió?',
  days: 'Campañas de los últimos días',
  lookContacted: 'Buscar quién ya recibió una',
  chooseGroup: 'Comparar con un grupo…',
  group: 'Grupo',
  groupsNotListed: 'Su proveedor no dice quién está en cada grupo; no se puede comparar.',
  contacted: 'Ya recibieron una campaña',
  'in-group': 'Ya están en el grupo',
  added: 'Nuevas',
  changed: 'Con otros datos',
  nobody: 'No se encontró a nadie.',
  exclude: 'Excluir',
  excludeAll: '{count, plural, one {Excluir esa fila} other {Excluir esas # filas}}',
  failed: 'No se pudo buscar',
} as const

// Words of Ajustes.
export const settings = {
  title: 'Ajustes',
  autosaved: 'Los cambios se guardan al instante.',
  sections: 'Secciones de Ajustes',
  savedByHand: 'El perfil cambia solo al guardarlo.',
  connection: 'Conexión',
  profile: 'Perfil',
  network: 'Red',
  data: 'Datos y privacidad',
  place: 'País y zona',
  look: 'Idioma y apariencia',

  mode: 'Cómo se envía',
  modePractice: 'Modo práctica',
  modePracticeBody:
    'Los mensajes van a un proveedor de práctica dentro de este equipo. Nadie los recibe.',
  modeLive: 'Cuenta real',
  modeLiveBody: 'Los mensajes se envían de verdad con su cuenta.',
  modeFailed: 'No se pudo cambiar de modo',

  test: 'Probar conexión',
  testBody: 'Pregunta al proveedor por los grupos de la cuenta. No envía ningún mensaje.',
  testGood:
    'El proveedor respondió en {time}: {groups, plural, =0 {la cuenta no tiene grupos} one {la cuenta tiene # grupo} other {la cuenta tiene # grupos}}.',
  testFailed: 'La prueba no salió bien',

  testOf: 'Con el perfil {name}, en:',
  money: 'Saldo: {amount}.',
  moneyAt: 'Saldo: {amount}, según el proveedor a las {moment}.',
  moneyUnknown: 'El proveedor no dijo el saldo.',
  moneyNotAsked:
    'El saldo se consulta con la clave de mensajes individuales, que no está guardada.',
  moneyFailed: 'No se pudo consultar el saldo',

  country: 'País de los números sin prefijo',
  countryHint: 'Se usa para leer teléfonos escritos sin código de país.',
  countriesNear: 'Más usados',
  countriesAll: 'Todos los demás',
  zone: 'Zona horaria',
  zoneHint: 'En ella se muestran y se eligen las horas.',
  sender: 'Remitente habitual',
  senderHint: 'Se propone en cada campaña; puede cambiarlo allí. Máximo 20 caracteres.',
  nothingFound: 'No hay nada con ese nombre',
  language: 'Idioma',
  theme: 'Apariencia',
  themeSystem: 'Como el sistema',
  themeLight: 'Clara',
  themeDark: 'Oscura',
  changed: '{name}: {value}',
  changedEmpty: 'vacío',
  undo: 'Deshacer',
  changeFailed: 'No se guardó el cambio',
} as const

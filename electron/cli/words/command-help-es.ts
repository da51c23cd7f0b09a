// What --help says of the commands on groups, campaigns, single messages and the account, in Spanish.

const provider = `  --practice             proveedor de práctica en este equipo: no sale ningún SMS
  --profile PERFIL.json  proveedor real; la clave se lee de CAMPANERO_API_KEY
  --workspace CARPETA    guarda el registro en esta carpeta
  --json                 el resultado como JSON`

export const es = {
  groups: `Uso: campanero groups list [--search TEXTO]
     campanero groups create NOMBRE
     campanero groups delete ID --confirm NOMBRE
     campanero groups add ID ARCHIVO --confirm N [--fields Campo,Campo]
     campanero groups remove ID ARCHIVO --confirm N

Los grupos de contactos del proveedor. Borrar pide el nombre exacto; agregar y quitar, el número de
contactos de la lista. Sin el --confirm exacto se dice qué se haría y no se hace nada.

  --fields CAMPOS        columnas que suben además del número (ninguna si falta)
  --country CO           país de los números sin indicativo
  --phone-column NOMBRE  columna de teléfonos, cuando no se reconoce sola; varias, con comas
  --country-column NOMBRE columna con el país de cada fila
  --sheet NOMBRE         hoja del libro (si falta, la primera con teléfonos)
${provider}`,
  campaigns: `Uso: campanero campaigns list [--search TEXTO] --workspace CARPETA
     campanero campaigns show ID --workspace CARPETA
     campanero campaigns update ID [--message TEXTO] [--at FECHA | --tranches TRAMOS] --confirm N
     campanero campaigns cancel ID --confirm N
     campanero campaigns search [--name NOMBRE] [--status ESTADO] [--from DÍA] [--to DÍA]

Las campañas registradas en una carpeta de trabajo. Cambiar y cancelar piden el número de personas.
"search" le pregunta al proveedor mismo y no necesita carpeta; el estado va en sus propias palabras.

  --at FECHA             por ejemplo 2026-12-01T09:00
  --tranches TRAMOS      por ejemplo "10@2026-12-01T09:00,90@2026-12-01T14:00"
  --zone ZONA            zona de las horas (America/Bogota si falta)
${provider}`,
  resume: `Uso: campanero resume ID --workspace CARPETA --confirm N

Sigue una campaña detenida desde el lote exacto en que quedó y la envía. Pide el número de personas.

${provider}`,
  unresolved: `Uso: campanero unresolved --workspace CARPETA
     campanero unresolved --mark-sent ID --workspace CARPETA
     campanero unresolved --send-again ID --confirm NOMBRE [--despite OTRA] --workspace CARPETA

Los envíos que pudieron salir sin que llegara una respuesta clara. Mire primero el panel del proveedor:
si la campaña está allí, márquela como enviada; si no está, puede enviarla de nuevo con su nombre exacto.

${provider}`,
  'stop-all': `Uso: campanero stop-all --workspace CARPETA

Detiene lo que se sube y cancela todo lo que aún no empieza. Dice qué no se pudo detener.
Si la ventana tiene abierta esa carpeta, deténgalo allí: Ctrl+Mayús+X.

${provider}`,
  sms: `Uso: campanero sms --to NÚMEROS --message TEXTO --sender REMITENTE --confirm N
       (--practice | --profile PERFIL.json) [opciones]

Envía el mismo SMS a una persona o a unas pocas, hasta 20. La clave es la del servicio transaccional.

  --to NÚMEROS           separados por comas
  --purpose FIN          promotional, collection o transactional (promotional si falta)
  --country CO           país de los números sin indicativo
${provider}`,
  voice: `Uso: campanero voice --to NÚMERO --message TEXTO --sender REMITENTE --confirm 1
       (--practice | --profile PERFIL.json) [opciones]

Llama a un número y lee el texto. Está apagado mientras el perfil no dé la dirección de sendVoice.

  --language IDIOMA      Spanish, English o Portuguese (Spanish si falta)
  --gender VOZ           Male o Female (Male si falta)
  --purpose FIN          promotional, collection o transactional (promotional si falta)
${provider}`,
  account: `Uso: campanero account (--practice | --profile PERFIL.json) [--json]

Dice el saldo de la cuenta. La clave es la del servicio transaccional.

${provider}`,
  practice: `Uso: campanero practice PERFIL.json

Deja en marcha el proveedor de práctica, escribe su perfil y muestra su clave, para que varias
órdenes lo compartan con --profile. No sale ningún SMS. Ctrl+C lo detiene y lo olvida todo.`,
}

export type CommandHelp = typeof es

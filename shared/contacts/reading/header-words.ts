// The words that headers use in Spanish, English and Portuguese, and what they promise.

/** Lower case without accents; words of `phoneNumber` and `tel_movil` come apart. */
function foldHeader(header: string): string {
  return header
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim()
}

const notPhone =
  /\b(cedula|documento|identificacion|identidad|nit|dni|rut|rfc|curp|cpf|cnpj|id|cuenta|conta|account|factura|fatura|invoice|codigo|code|pedido|order|contrato|contract|poliza|referencia|reference|fecha|data|date|saldo|valor|monto|amount|total|correo|email|mail|extension|ext)\b/
const mobileWords =
  /celular|telemovel|movil|mobile|whats ?app|cellphone|msisdn|\b(cel|cell|wsp|wpp|wa|sms)\b/
const phoneWords = /telefon|telephone|phone|\b(tel|telf|tlf|tfno|fono|fone)\b/
const weakPhoneWords = /\b(numeros?|number|nro|num|no|contacto|contact|linea|destino|to)\b|^#$/
const landlineWords =
  /\b(fijo|fija|casa|oficina|trabajo|home|work|office|landline|fixo|residencial)\b/

/** 0 to 1: how strongly a header says "phone"; a word for something else says 0. */
export function phoneHeaderScore(header: string): number {
  const text = foldHeader(header)
  const landline = landlineWords.test(text) ? 0.3 : 0
  if (mobileWords.test(text)) return 1 - landline
  if (phoneWords.test(text)) return 0.8 - landline
  if (notPhone.test(text)) return 0
  return weakPhoneWords.test(text) ? 0.35 : 0
}

/** True for a word that says the cells are something else, such as an identity number. */
export const saysNotPhone = (header: string): boolean =>
  phoneHeaderScore(header) === 0 && notPhone.test(foldHeader(header))

const nameWords =
  /\b(nombres?|name|first ?name|full ?name|cliente|customer|client|contacto|contact|nome|paciente|alumno|estudiante|titular|deudor|destinatario|razon social|usuario)\b/
export const saysName = (header: string): boolean => nameWords.test(foldHeader(header))

const countryWords = /\b(pais|paises|country|nacion|nacionalidad|indicativo|prefijo)\b/
export const saysCountry = (header: string): boolean => countryWords.test(foldHeader(header))

const moneyWords =
  /\b(saldo|valor|monto|deuda|total|precio|cuota|importe|pago|mora|amount|balance|price|debt|due|fee|divida|preco)\b/
export const saysMoney = (header: string): boolean => moneyWords.test(foldHeader(header))

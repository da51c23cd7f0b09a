// The time zones a person may choose, Latin America first, named as people name them.

const latinAmerica = [
  ['America/Bogota', 'CO', 'Bogotá'],
  ['America/Argentina/Buenos_Aires', 'AR', 'Buenos Aires'],
  ['America/La_Paz', 'BO', 'La Paz'],
  ['America/Sao_Paulo', 'BR', 'São Paulo'],
  ['America/Santiago', 'CL', 'Santiago'],
  ['America/Costa_Rica', 'CR', 'San José'],
  ['America/Havana', 'CU', 'La Habana'],
  ['America/Guayaquil', 'EC', 'Guayaquil'],
  ['America/El_Salvador', 'SV', 'San Salvador'],
  ['America/Guatemala', 'GT', 'Guatemala'],
  ['America/Tegucigalpa', 'HN', 'Tegucigalpa'],
  ['America/Mexico_City', 'MX', 'Ciudad de México'],
  ['America/Cancun', 'MX', 'Cancún'],
  ['America/Hermosillo', 'MX', 'Hermosillo'],
  ['America/Tijuana', 'MX', 'Tijuana'],
  ['America/Managua', 'NI', 'Managua'],
  ['America/Panama', 'PA', 'Panamá'],
  ['America/Asuncion', 'PY', 'Asunción'],
  ['America/Lima', 'PE', 'Lima'],
  ['America/Puerto_Rico', 'PR', 'San Juan'],
  ['America/Santo_Domingo', 'DO', 'Santo Domingo'],
  ['America/Montevideo', 'UY', 'Montevideo'],
  ['America/Caracas', 'VE', 'Caracas'],
] as const

const placeOfZone = new Map<string, { readonly country: string; readonly city: string }>(
  latinAmerica.map(([zone, country, city]) => [zone, { country, city }]),
)

export type ZoneOption = { readonly value: string; readonly label: string }
export type ZoneOptions = {
  readonly latinAmerica: readonly ZoneOption[]
  readonly others: readonly ZoneOption[]
}

/** Labels such as "Bogotá, Colombia (UTC−5)"; offsets are those of `atMs`. */
export function zoneOptions(language: string, atMs: number): ZoneOptions {
  const option = (zone: string) => ({ value: zone, label: zoneName(zone, language, atMs) })
  const others = Intl.supportedValuesOf('timeZone').filter((zone) => !placeOfZone.has(zone))
  return {
    latinAmerica: latinAmerica.map(([zone]) => option(zone)),
    others: ['UTC', ...others.filter((zone) => zone !== 'UTC')].map(option),
  }
}

export function zoneName(zone: string, language: string, atMs: number): string {
  if (zone === 'UTC') return zone
  return `${placeName(zone, language)} (${utcOffset(zone, atMs)})`
}

function placeName(zone: string, language: string): string {
  const place = placeOfZone.get(zone)
  if (!place) return zone.replaceAll('_', ' ')
  const country = new Intl.DisplayNames(language, { type: 'region' }).of(place.country)
  return country === place.city ? place.city : `${place.city}, ${country}`
}

/** `UTC−5`, with a real minus sign; `UTC` for no offset. */
function utcOffset(zone: string, atMs: number): string {
  const parts = new Intl.DateTimeFormat('en', {
    timeZone: zone,
    timeZoneName: 'shortOffset',
  }).formatToParts(atMs)
  const offset = parts.find(({ type }) => type === 'timeZoneName')?.value ?? ''
  return offset.replace('GMT', 'UTC').replace('-', '−').replace(/\+0$/, '')
}

// A plan as the main process would make it, for a number of people.
import type { Plan } from '../../../../shared/campaigns/plan.ts'

export function planFor(audience: number, change: Partial<Plan> = {}): Plan {
  const sample = { row: 2, e164: '+573005550101', text: 'Hola Ana', parts: 1 }
  return {
    audience,
    excluded: 3,
    parts: { total: audience, min: 1, max: 1 },
    encoding: 'gsm-7',
    first: sample,
    last: { ...sample, row: 40, text: 'Hola Zoe' },
    longest: { ...sample, row: 9, text: 'Hola Maximiliano' },
    tranches: [{ percent: 100, headCount: audience, startsAt: null, status: 'scheduled' }],
    requests: [
      {
        operation: 'sendToContacts',
        method: 'POST',
        url: 'https://api.example.com/v1/send',
        times: 1,
      },
    ],
    warnings: [],
    departures: { since: '2026-12-01T15:00:00.000Z', requests: 2, withPeople: 0 },
    ...change,
  }
}

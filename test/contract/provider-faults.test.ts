// Every fault × every operation over real sockets: one documented outcome each, and one request for what changes.
import { afterAll, describe, expect, it } from 'vitest'
import { createProviderHttp } from '../../electron/adapters/provider-http.ts'
import type { Outcome } from '../../electron/core/provider/outcome.ts'
import {
  createProviderClient,
  type ProviderClient,
} from '../../electron/core/provider/provider-client.ts'
import { practiceProfile } from '../../shared/provider/shipped-profiles.ts'
import { startRawServer } from '../fakes/raw-provider-server.ts'
import { type FaultScenario, faultScenarios } from './provider-fault-scenarios.ts'

type Call = (client: ProviderClient) => Promise<Outcome<unknown>>

const contacts = [{ e164: '+573000000001', wildcards: {} }]
const content = {
  campaignName: 'Promo',
  senderId: 'TIENDA',
  template: 'Hola',
  schedule: { kind: 'now' },
} as const

const changes: Readonly<Record<string, Call>> = {
  createGroup: (client) => client.createGroup({ name: 'x' }),
  addContacts: (client) => client.addContacts({ groupId: '1', contacts }),
  deleteContacts: (client) => client.deleteContacts({ groupId: '1', numbers: ['+573000000001'] }),
  deleteGroup: (client) => client.deleteGroup({ groupId: '1' }),
  sendToGroup: (client) => client.sendToGroup({ ...content, groupId: '1' }),
  sendToContacts: (client) => client.sendToContacts({ ...content, contacts }),
  updateCampaign: (client) => client.updateCampaign({ campaignId: '1', changes: content }),
  cancelCampaign: (client) => client.cancelCampaign({ campaignId: '1' }),
  sendVoice: async (client) => {
    const voice = { senderId: 'x', e164: '+573000000001', text: 'hola' } as const
    const prepared = client.prepareVoice({ ...voice, language: 'Spanish', gender: 'Male' })
    return 'kind' in prepared ? prepared : prepared.perform()
  },
}

const reads: Readonly<Record<string, Call>> = {
  listGroups: (client) => client.listGroups(),
  getCampaign: (client) => client.getCampaign({ campaignId: '1' }),
  findCampaigns: (client) => client.findCampaigns({ name: 'x' }),
  checkConnection: (client) => client.checkConnection(),
}

const http = createProviderHttp()
afterAll(() => http.close())
const escaped: unknown[] = []
const remember = (error: unknown) => escaped.push(error)
process.on('uncaughtException', remember).on('unhandledRejection', remember)
afterAll(() => {
  process.off('uncaughtException', remember).off('unhandledRejection', remember)
})

function clientAt(port: number, deadlineMs: number): ProviderClient {
  const profile = practiceProfile(`http://127.0.0.1:${port}`)
  return createProviderClient({
    http,
    profile: {
      ...profile,
      wire: { ...profile.wire, sendDeadlineMs: deadlineMs, readDeadlineMs: deadlineMs },
    },
    credentials: () => ({ kind: 'key', key: 'a-key' }),
    clock: { now: () => Date.now() },
    wait: async () => {},
  })
}

function told(outcome: Outcome<unknown>): string {
  switch (outcome.kind) {
    case 'done':
      return 'done/'
    case 'refused':
      return `refused/${outcome.code}`
    default:
      return `${outcome.kind}/${outcome.reason}`
  }
}

describe('a fault', () => {
  it('is one of at least forty-five', () => {
    const names = faultScenarios.map(({ name }) => name)
    expect(new Set(names).size).toBe(names.length)
    expect(names.length).toBeGreaterThanOrEqual(45)
  })

  it.each(faultScenarios)('$name', { timeout: 60_000 }, async (scenario) => {
    const { change, read = change } = scenario
    const changed = await playAll(scenario, changes)
    const seen = await playAll(scenario, reads)
    expect(changed.outcomes).toEqual(Object.keys(changes).map((name) => `${name}: ${change}`))
    expect(seen.outcomes).toEqual(Object.keys(reads).map((name) => `${name}: ${read}`))
    // A connection cut while the request was on its way may leave none; never a second one.
    expect(changed.requests.filter((count) => count > 1)).toEqual([])
    expect(escaped).toEqual([])
  })
})

async function playAll(
  { script, deadlineMs = 20_000 }: FaultScenario,
  calls: Readonly<Record<string, Call>>,
) {
  const played = await Promise.all(
    Object.entries(calls).map(async ([name, call]) => {
      const server = await startRawServer(script)
      const outcome = `${name}: ${told(await call(clientAt(server.port, deadlineMs)))}`
      await server.close()
      return { outcome, requests: server.requests.length }
    }),
  )
  return {
    outcomes: played.map(({ outcome }) => outcome),
    requests: played.map(({ requests }) => requests),
  }
}

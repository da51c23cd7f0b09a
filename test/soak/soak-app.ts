// The real core with the real file and the real network, which sends whole campaigns one after the other.

import { createSettingsStore } from '../../electron/adapters/preference-file.ts'
import { createProviderHttp } from '../../electron/adapters/provider-http.ts'
import { createSessionSecretVault } from '../../electron/adapters/session-secret-vault.ts'
import { systemClock } from '../../electron/adapters/system-clock.ts'
import { createWorkspaceFile } from '../../electron/adapters/workspace-file.ts'
import { createDisk, createKeyFile } from '../../electron/adapters/workspace-volume.ts'
import { createApp } from '../../electron/core/app.ts'
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import type { CommandInput, CommandName, CommandOutput } from '../../shared/ipc/contract.ts'
import type { ProviderProfile } from '../../shared/provider/provider-profile.ts'

export type SoakApp = {
  /** True when the provider took the campaign. */
  readonly send: (name: string, contacts: number) => Promise<boolean>
  readonly stop: () => Promise<void>
}

const chunk = 2000
const onItsWay = new Set<Campaign['status']>(['preparing', 'uploading', 'requesting'])
const taken = new Set<Campaign['status']>(['scheduled', 'sending', 'completed'])

export async function openSoakApp(parts: {
  readonly folder: string
  readonly profile: ProviderProfile
  readonly secret: string
}): Promise<SoakApp> {
  const settings = new Map<string, unknown>([
    ['connection-mode', 'live'],
    ['provider-profile', parts.profile],
  ])
  const ended = new Map<string, (campaign: Campaign) => void>()
  const silent = () => undefined
  const app = createApp({
    http: createProviderHttp(),
    practice: { start: () => Promise.reject(new Error('no practice here')), stop: async () => {} },
    vault: createSessionSecretVault(parts.secret),
    workspace: createWorkspaceFile({ folder: parts.folder, now: Date.now }),
    files: { placeForCopy: async () => null, copyToRestore: async () => null },
    keyFile: createKeyFile(parts.folder, true),
    disk: createDisk(parts.folder),
    settings: createSettingsStore(settings),
    clock: systemClock,
    log: { info: silent, warn: silent, error: (message, error) => console.error(message, error) },
    publish(_, payload) {
      if (!('campaign' in payload) || onItsWay.has(payload.campaign.status)) return
      ended.get(payload.campaign.id)?.(payload.campaign)
    },
  })
  await app.start()
  const call = async <N extends CommandName>(name: N, input: CommandInput<N>) => {
    const envelope = await app.route(name, input)
    if (envelope.ok) return envelope.value as CommandOutput<N>
    throw new Error(`${name}: ${envelope.error.code} ${envelope.error.message}`)
  }
  return {
    stop: app.stop,
    async send(name, contacts) {
      const { audienceId } = await call('audience.begin', {
        ...{ fields: ['Nombre'], count: contacts, excluded: 0, sourceName: 'lista.csv' },
      })
      for (let offset = 0; offset < contacts; offset += chunk) {
        const people = somePeople(offset, Math.min(chunk, contacts - offset))
        await call('audience.append', { audienceId, offset, contacts: people })
      }
      const { plan, confirmationToken } = await call('campaign.review', {
        ...{ audienceId, name, senderId: 'PRUEBA', purpose: 'transactional' },
        template: `Hola {{Nombre|cliente}}, ${name}`,
        target: { kind: 'new-group', groupName: name },
        schedule: { kind: 'now' },
      })
      const { campaignId } = await call('campaign.send', {
        ...{ confirmationToken, confirmedCount: plan.audience },
      })
      const last = await new Promise<Campaign>((resolve) => ended.set(campaignId, resolve))
      ended.delete(campaignId)
      return taken.has(last.status)
    },
  }
}

/** Fictitious numbers, the same in every campaign. */
function somePeople(first: number, count: number) {
  return Array.from({ length: count }, (_, index) => ({
    row: first + index + 2,
    e164: `+57300${String(5_500_000 + first + index)}`,
    values: [`Persona ${first + index + 1}`],
  }))
}

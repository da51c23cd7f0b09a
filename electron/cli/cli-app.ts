// The core of the app without its window, for one command.

import type { Campaign } from '../../shared/campaigns/campaign.ts'
import type { GroupUpload } from '../../shared/groups/group.ts'
import type { CommandInput, CommandName, CommandOutput } from '../../shared/ipc/contract.ts'
import type { Service } from '../../shared/settings/connection.ts'
import type { WorkspaceWork } from '../../shared/workspace/workspace-view.ts'
import { createNetworkHttp } from '../adapters/network-http.ts'
import { createPracticePort, type PracticeServerPort } from '../adapters/practice-port.ts'
import { createSettingsStore } from '../adapters/preference-file.ts'
import { proxyOfEnvironment } from '../adapters/proxy-choice.ts'
import { createSessionSecretVault } from '../adapters/session-secret-vault.ts'
import { createStderrLog } from '../adapters/stderr-log.ts'
import { systemClock } from '../adapters/system-clock.ts'
import { createWorkspaceFile } from '../adapters/workspace-file.ts'
import { createDisk, createKeyFile } from '../adapters/workspace-volume.ts'
import { createApp } from '../core/app.ts'
import type { PracticePace } from '../practice/campaign-life.ts'
import type { CliIo } from './cli-io.ts'
import { commandFailure } from './failure-sentence.ts'

export type CliEvents = {
  readonly onCampaign?: (campaign: Campaign) => void
  readonly onUpload?: (upload: GroupUpload) => void
  readonly onWork?: (work: WorkspaceWork | null) => void
}

type CliAppOptions = CliEvents & {
  readonly folder: string
  /** The profile's text; null: the practice provider. */
  readonly profileJson: string | null
  readonly zone: string
  readonly country: string
  readonly pace?: PracticePace
  /** Which service the key in the environment is for; campaigns unless said. */
  readonly service?: Service
  /** The path given for a copy to be made or restored. */
  readonly copyPath?: string
}

export type CliApp = {
  /** The answer of a command; throws its failure as a sentence. */
  readonly call: <N extends CommandName>(
    name: N,
    input: CommandInput<N>,
  ) => Promise<CommandOutput<N>>
  readonly practice: PracticeServerPort
  readonly stop: () => Promise<void>
}

export async function startCliApp(options: CliAppOptions, io: CliIo): Promise<CliApp> {
  const { folder, profileJson, pace } = options
  const practice = createPracticePort(pace === undefined ? {} : { pace })
  const mode = profileJson === null ? 'practice' : 'live'
  const settings = createSettingsStore(new Map<string, unknown>([['connection-mode', mode]]))
  const givenPath = async () => options.copyPath ?? null
  const http = createNetworkHttp({ settings, askSystem: proxyOfEnvironment(io.env) })
  const app = createApp({
    http,
    practice,
    vault: createSessionSecretVault(io.env.CAMPANERO_API_KEY, options.service),
    workspace: createWorkspaceFile({ folder, now: systemClock.now }),
    files: { placeForCopy: givenPath, copyToRestore: givenPath },
    keyFile: createKeyFile(folder, true),
    disk: createDisk(folder),
    settings,
    clock: systemClock,
    log: createStderrLog({
      write: (line) => io.err.write(line),
      everything: io.env.CAMPANERO_LOG === 'everything',
    }),
    publish(_, payload) {
      if ('campaign' in payload) options.onCampaign?.(payload.campaign)
      if ('upload' in payload) options.onUpload?.(payload.upload)
      if ('work' in payload) options.onWork?.(payload.work)
    },
  })
  const call: CliApp['call'] = async (name, input) => {
    const envelope = await app.route(name, input)
    if (!envelope.ok) throw commandFailure(envelope.error, io.words)
    return envelope.value as CommandOutput<typeof name>
  }
  const stop = async () => {
    await app.stop()
    await http.close()
  }
  await app.start()
  try {
    await call('settings.update', { zone: options.zone, defaultCountry: options.country })
    if (profileJson !== null) await call('connection.import-profile', { json: profileJson })
  } catch (error) {
    await stop()
    throw error
  }
  return { call, practice, stop }
}

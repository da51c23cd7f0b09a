// The whole core over fakes: a practice provider in memory, a clock in the test's hand, a workspace that survives.
import { createSettingsStore } from '../../electron/adapters/preference-file.ts'
import { createSessionSecretVault } from '../../electron/adapters/session-secret-vault.ts'
import { type App, createApp } from '../../electron/core/app.ts'
import type {
  DiskPort,
  FileChooser,
  KeyFile,
  Ports,
  SecretVault,
} from '../../electron/core/ports.ts'
import type { HttpPort } from '../../electron/core/provider/http-port.ts'
import type { PracticeOptions } from '../../electron/practice/practice-provider.ts'
import type { Campaign, CampaignJob } from '../../shared/campaigns/campaign.ts'
import type {
  AudienceContact,
  CommandInput,
  CommandName,
  CommandOutput,
} from '../../shared/ipc/contract.ts'
import type { Envelope, Failure } from '../../shared/ipc/result.ts'
import { createFakeClock, type FakeClock } from './fake-clock.ts'
import { keyFileOf } from './memory-key-file.ts'
import { createMemoryWorkspace, type MemoryWorkspace } from './memory-workspace.ts'
import { createSocketlessPractice, type SocketlessPractice } from './practice-ports.ts'

type Published = {
  readonly name: string
  readonly payload: { readonly revision: number; readonly campaign?: Campaign }
}

export type AppAtWork = {
  readonly app: App
  readonly clock: FakeClock
  readonly practice: SocketlessPractice
  readonly workspace: MemoryWorkspace
  readonly vault: SecretVault
  readonly settings: Map<string, unknown>
  readonly published: Published[]
  readonly logged: string[]
  /** The value of a command; throws its failure. */
  readonly call: <N extends CommandName>(
    name: N,
    ...input: undefined extends CommandInput<N> ? [] : [CommandInput<N>]
  ) => Promise<CommandOutput<N>>
  /** The failure of a command; throws when it succeeds. */
  readonly failure: <N extends CommandName>(name: N, input?: unknown) => Promise<Failure>
}

type Options = {
  readonly clock?: FakeClock
  readonly practice?: SocketlessPractice
  readonly practiceOptions?: Partial<PracticeOptions>
  readonly workspace?: MemoryWorkspace
  readonly settings?: Map<string, unknown>
  readonly vault?: SecretVault
  readonly http?: HttpPort
  readonly keyFile?: KeyFile
  readonly disk?: DiskPort
  readonly files?: Partial<FileChooser>
}

/** Started, in practice mode unless the settings given say otherwise. */
export async function startApp(options: Options = {}): Promise<AppAtWork> {
  const clock = options.clock ?? createFakeClock()
  const practice =
    options.practice ?? createSocketlessPractice({ clock, ...options.practiceOptions })
  const workspace = options.workspace ?? createMemoryWorkspace()
  const settings = options.settings ?? new Map<string, unknown>([['connection-mode', 'practice']])
  const vault = options.vault ?? createSessionSecretVault()
  const published: Published[] = []
  const logged: string[] = []
  const note = (level: string) => (message: string, details?: unknown) =>
    void logged.push(
      `${level} ${message} ${details instanceof Error ? details.stack : JSON.stringify(details ?? {})}`,
    )
  const ports: Ports = {
    http: options.http ?? practice.http,
    practice: practice.practice,
    vault,
    workspace,
    files: { placeForCopy: async () => null, copyToRestore: async () => null, ...options.files },
    keyFile: options.keyFile ?? keyFileOf(workspace),
    disk: options.disk ?? { freeBytes: async () => 1e12 },
    settings: createSettingsStore(settings),
    clock,
    log: { info: note('info'), warn: note('warn'), error: note('error') },
    publish: (name, payload) => void published.push({ name, payload }),
  }
  const app = createApp(ports)
  await app.start()
  return {
    // Closing may wait for a request's turn, and only this clock moves.
    app: { ...app, stop: () => clock.through(app.stop()) },
    ...{ clock, practice, workspace, vault, settings, published, logged },
    call: async (name, ...input) =>
      valueIn(await clock.through(app.route(name, input[0]))) as never,
    failure: async (name, input) => failureIn(await clock.through(app.route(name, input))),
  }
}

function valueIn(envelope: Envelope): unknown {
  if (envelope.ok) return envelope.value
  throw new Error(`${envelope.error.code} ${envelope.error.message}`)
}

function failureIn(envelope: Envelope): Failure {
  if (!envelope.ok) return envelope.error
  throw new Error(`expected a failure, got ${JSON.stringify(envelope.value)}`)
}

/** People with fictitious numbers: +573005550001 and on, rows from 2, one name each. */
export function people(count: number): AudienceContact[] {
  return Array.from({ length: count }, (_, index) => ({
    row: index + 2,
    e164: `+57300${String(5_550_001 + index)}`,
    values: [`Persona ${index + 1}`],
  }))
}

/** Sends the people over in chunks, as the window does. */
export async function giveAudience(
  work: AppAtWork,
  contacts: readonly AudienceContact[],
  fields: readonly string[] = ['Nombre'],
): Promise<string> {
  const { audienceId } = await work.call('audience.begin', {
    fields: [...fields],
    count: contacts.length,
    excluded: 3,
    sourceName: 'clientes.csv',
  })
  for (let offset = 0; offset < contacts.length; offset += 2000) {
    const chunk = contacts.slice(offset, offset + 2000)
    await work.call('audience.append', { audienceId, offset, contacts: [...chunk] })
  }
  return audienceId
}

export function jobFor(audienceId: string, changes: Partial<CampaignJob> = {}): CampaignJob {
  return {
    audienceId,
    name: 'Promo Diciembre',
    senderId: 'TIENDA',
    purpose: 'promotional',
    template: 'Hola {{Nombre|cliente}}, lo esperamos.',
    target: { kind: 'new-group', groupName: 'Clientes' },
    schedule: { kind: 'now' },
    ...changes,
  }
}

/** Reviews and sends; answers the campaign's id. */
export async function reviewAndSend(work: AppAtWork, job: CampaignJob): Promise<string> {
  const { plan, confirmationToken } = await work.call('campaign.review', job)
  const { campaignId } = await work.call('campaign.send', {
    confirmationToken,
    confirmedCount: plan.audience,
  })
  return campaignId
}

/** Moves the clock until the campaign has one of these statuses; answers it. */
export async function untilStatus(
  work: AppAtWork,
  campaignId: string,
  ...statuses: readonly Campaign['status'][]
): Promise<Campaign> {
  const now = () => {
    const row = work.workspace
      .peek()
      .prepare('SELECT status FROM campaign WHERE id = ?')
      .get(campaignId)
    return row?.status as Campaign['status']
  }
  await work.clock.until(() => statuses.includes(now()))
  return work.call('campaign.get', { campaignId })
}

// The program that is killed: the real core on plain Node, which sends what it is told and takes up what it left.
import { createSettingsStore } from '../../electron/adapters/preference-file.ts'
import { createSessionSecretVault } from '../../electron/adapters/session-secret-vault.ts'
import { createWorkspaceFile } from '../../electron/adapters/workspace-file.ts'
import { createDisk, createKeyFile } from '../../electron/adapters/workspace-volume.ts'
import { type App, createApp } from '../../electron/core/app.ts'
import type { SecretVault, WorkspacePort } from '../../electron/core/ports.ts'
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import type { CommandInput, CommandName, CommandOutput } from '../../shared/ipc/contract.ts'
import { createImpatientHttp, impatientClock } from './impatient-ports.ts'
import { type KillJob, type KillOrder, numbersOf, type SenderReport } from './kill-order.ts'

const underWay: readonly Campaign['status'][] = ['preparing', 'uploading', 'requesting']
const lookMs = 10

process.once('message', (order) => {
  work(order as KillOrder).catch((error: unknown) => {
    tell({ kind: 'gave-up', what: stackOf(error) })
  })
})
// In order, so that Node keeps what it has compiled for the next one.
process.once('disconnect', () => process.exit(0))
tell({ kind: 'ready' })

function tell(report: SenderReport): void {
  // Whoever is not there any more need not hear it.
  process.send?.(report, () => undefined)
}

async function work(order: KillOrder): Promise<void> {
  const app = startedApp(order)
  await app.start()
  const call = caller(app)
  const known = await call('campaign.list', {}).catch(() => null)
  if (known === null) return tell({ kind: 'locked-out' })
  tell({ kind: 'begun' })
  const names = new Set(known.map(({ name }) => name))
  for (const job of order.jobs) if (!names.has(job.name)) await send(job, call)
  if (order.message !== undefined) await sendMessage(order.message, call)
  await untilEnded(order, call)
  const last = await call('campaign.list', {})
  tell({ kind: 'done', claims: last.map(claimOf) })
}

function startedApp({ folder, profile, secret, telling, jobs }: KillOrder): App {
  const settings = new Map<string, unknown>([
    ['connection-mode', 'live'],
    ['provider-profile', profile],
  ])
  const silent = () => undefined
  return createApp({
    http: createImpatientHttp(telling, jobs),
    practice: { start: () => Promise.reject(new Error('no practice here')), stop: async () => {} },
    vault: vaultWith(secret),
    workspace: durable(createWorkspaceFile({ folder, now: Date.now })),
    files: { placeForCopy: async () => null, copyToRestore: async () => null },
    keyFile: createKeyFile(folder, true),
    disk: createDisk(folder),
    settings: createSettingsStore(settings),
    clock: impatientClock,
    log: {
      info: silent,
      warn: silent,
      error: (message, error) => tell({ kind: 'broken', what: `${message}: ${stackOf(error)}` }),
    },
    publish(_, payload) {
      if ('campaign' in payload) tell({ kind: 'claim', claim: claimOf(payload.campaign) })
    },
  })
}

/** The same key for campaigns and for single messages. */
function vaultWith(secret: string): SecretVault {
  const vault = createSessionSecretVault(secret)
  void vault.save('transactional', secret)
  return vault
}

/** A kill cannot show what a power loss would lose, so the promise of the disk is asked for instead. */
function durable(port: WorkspacePort): WorkspacePort {
  return {
    ...port,
    open() {
      const opened = port.open()
      const [level] = Object.values(opened.database.prepare('PRAGMA synchronous').get() ?? {})
      if (Number(level) < 2) throw new Error(`commits are not on the disk: synchronous is ${level}`)
      return opened
    },
  }
}

type CallCore = <N extends CommandName>(
  name: N,
  input: CommandInput<N>,
) => Promise<CommandOutput<N>>

function caller(app: App): CallCore {
  return async (name, input) => {
    const envelope = await app.route(name, input)
    if (envelope.ok) return envelope.value as never
    throw new Error(`${name}: ${envelope.error.code} ${envelope.error.message}`)
  }
}

async function send(job: KillJob, call: CallCore): Promise<void> {
  const contacts = numbersOf(job).map((number, index) => ({
    ...{ row: index + 2, e164: `+${number}`, values: [`Persona ${index + 1}`] },
  }))
  const { audienceId } = await call('audience.begin', {
    ...{ fields: ['Nombre'], count: contacts.length, excluded: 0, sourceName: 'lista.csv' },
  })
  await call('audience.append', { audienceId, offset: 0, contacts })
  const { plan, confirmationToken } = await call('campaign.review', {
    ...{ audienceId, name: job.name, senderId: 'PRUEBA', purpose: 'transactional' },
    template: 'Hola {{Nombre|cliente}}',
    target: job.isDirect ? { kind: 'direct' } : { kind: 'new-group', groupName: job.name },
    schedule: { kind: 'now' },
  })
  await call('campaign.send', { confirmationToken, confirmedCount: plan.audience })
}

async function sendMessage(text: string, call: CallCore): Promise<void> {
  const { plan, confirmationToken } = await call('single.review', {
    ...{ channel: 'sms', senderId: 'PRUEBA', numbers: ['+573005550142'] },
    ...{ purpose: 'transactional', text },
  })
  await call('single.send', { confirmationToken, confirmedCount: plan.recipients })
}

/** A person at the screen: resumes what stopped, and at the end looks again for what is unclear. */
async function untilEnded({ isLast }: KillOrder, call: CallCore): Promise<void> {
  for (;;) {
    const campaigns = await call('campaign.list', {})
    const stopped = campaigns.filter(({ status }) => status === 'stopped')
    for (const { id } of stopped) await call('campaign.resume', { campaignId: id })
    const isOver = !campaigns.some(
      ({ status }) => status === 'stopped' || underWay.includes(status),
    )
    if (isOver) {
      const unclear = campaigns.filter(({ status }) => isLast && status === 'unresolved')
      for (const { id } of unclear) await call('campaign.refresh', { campaignId: id })
      return
    }
    await new Promise((resolve) => setTimeout(resolve, lookMs))
  }
}

function claimOf({ name, status, problem }: Campaign) {
  return { name, status, problem: problem?.code ?? null }
}

function stackOf(error: unknown): string {
  return error instanceof Error ? (error.stack ?? error.message) : String(error)
}

// Proves that what is kept about people lies sealed on the disk, and what happens when its key is not there.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { createWorkspaceFile } from '../../../electron/adapters/workspace-file.ts'
import { createKeyFile } from '../../../electron/adapters/workspace-volume.ts'
import type { SecretVault } from '../../../electron/core/ports.ts'
import { checkValue, newDataKeys, writtenKeys } from '../../../electron/core/workspace/data-key.ts'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import {
  type AppAtWork,
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import { createMemoryKeyFile } from '../../fakes/memory-key-file.ts'
import { createMemoryWorkspace, type MemoryWorkspace } from '../../fakes/memory-workspace.ts'
import { createSocketlessPractice } from '../../fakes/practice-ports.ts'
import { inTenEncodings } from '../../fakes/ten-encodings.ts'

const folders: string[] = []

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true })
})

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'campanero-test-'))
  folders.push(folder)
  return folder
}

/** A key store in the test's hand: it protects, and can be locked. */
function createKeyStore() {
  const kept = new Map<string, string>()
  const store = { isLocked: false, protects: true }
  const vault: SecretVault = {
    canProtect: async () => store.protects,
    async save(slot, secret) {
      kept.set(slot, secret)
      return 'protected'
    },
    async read(slot) {
      const secret = kept.get(slot)
      if (secret === undefined) return { kind: 'missing' }
      return store.isLocked
        ? { kind: 'unreadable' }
        : { kind: 'found', secret, storage: 'protected' }
    },
    async forget(slot) {
      kept.delete(slot)
    },
  }
  return { store, vault, kept }
}

/** The outside world of one computer, in which an app can be started again and again. */
function createComputer({ isKeyBeside = false } = {}) {
  const clock = createFakeClock()
  const practice = createSocketlessPractice({ clock })
  const workspace = createMemoryWorkspace()
  const settings = new Map<string, unknown>([['connection-mode', 'practice']])
  const keyFile = createMemoryKeyFile(isKeyBeside)
  const keys = createKeyStore()
  const { vault } = keys
  const start = () => startApp({ clock, practice, workspace, settings, keyFile, vault })
  return { ...keys, keyFile, workspace, start }
}

/** Stopped after the first of three batches. */
async function halfUploaded(work: AppAtWork): Promise<string> {
  await work.call('connection.test')
  const { faults, effects } = work.practice.provider()
  const known = effects().length
  const audienceId = await giveAudience(work, people(2500))
  faults.set('addContacts', { kind: 'empty', when: 'after' }, 1)
  faults.set('addContacts', { kind: 'status', status: 429, when: 'before' }, 1)
  const campaignId = await reviewAndSend(work, jobFor(audienceId))
  await work.clock.until(() => effects().length === known + 2)
  await work.call('campaign.stop', { campaignId })
  await work.clock.advance(60_000)
  return campaignId
}

const secrets = {
  name: 'Íñigo Quiñonero',
  number: '+573005550142',
  text: 'Su cita con Fisioterapia es mañana',
}

describe('the file of the workspace', () => {
  it('holds no number, name or text in any of ten encodings, nor does anything beside it', async () => {
    const folder = newFolder()
    const clock = createFakeClock()
    const workspace = createWorkspaceFile({ folder, now: clock.now })
    const keyFile = createKeyFile(folder, true)
    const work = await startApp({ clock, workspace: workspace as MemoryWorkspace, keyFile })
    const contacts = [{ row: 2, e164: secrets.number, values: [secrets.name] }]
    const template = `${secrets.text}, {{Nombre}}`
    const audienceId = await giveAudience(work, contacts)
    const job = jobFor(audienceId, { template, target: { kind: 'direct' } })
    await reviewAndSend(work, job)
    await clock.advance(60_000)
    const single = { channel: 'sms', senderId: 'TIENDA', purpose: 'transactional' } as const
    const { confirmationToken } = await work.call('single.review', {
      ...{ ...single, numbers: [secrets.number], text: secrets.text },
    })
    await work.call('single.send', { confirmationToken, confirmedCount: 1 })
    const found = () =>
      readdirSync(folder).flatMap((name) => {
        const bytes = readFileSync(join(folder, name))
        return Object.entries(secrets).flatMap(([what, text]) =>
          inTenEncodings(text).some((one) => bytes.includes(one)) ? [`${what} in ${name}`] : [],
        )
      })
    expect(found()).toEqual([])
    const [listed] = await work.call('single.list', {})
    expect(listed).toMatchObject({ numbers: [secrets.number], text: secrets.text })
    await work.app.stop()
    expect(found()).toEqual([])
  })

  it('would be caught with a plain text in it, in each of the encodings', () => {
    const around = Buffer.from('x:'.repeat(40))
    for (const text of Object.values(secrets)) {
      for (const coded of inTenEncodings(text)) {
        const bytes = Buffer.concat([around, coded, around])
        expect(inTenEncodings(text).some((one) => bytes.includes(one))).toBe(true)
      }
    }
  })

  it('notices a number that was changed on the disk, and sends nothing', async () => {
    const { workspace, start } = createComputer({ isKeyBeside: true })
    const work = await start()
    const audienceId = await giveAudience(work, people(3))
    workspace
      .peek()
      .prepare(
        'UPDATE audience_contact SET e164 = (SELECT e164 FROM audience_contact WHERE position = 0) WHERE position = 1',
      )
      .run()
    expect((await work.failure('campaign.review', jobFor(audienceId))).code).toBe('unexpected')
    expect(work.logged.join('\n')).toContain('a field does not open')
    await work.app.stop()
  })
})

describe('a key in the system', () => {
  it('is the choice where a key store protects, and is found at the next start', async () => {
    const { start, kept, keyFile } = createComputer()
    const first = await start()
    const campaignId = await halfUploaded(first)
    expect(await first.call('data.get')).toEqual({
      ...{ custody: 'protected', locked: null, canProtect: true },
    })
    expect([[...kept.keys()], keyFile.read()]).toEqual([['workspace-data'], null])
    await first.app.stop()
    const second = await start()
    expect((await second.call('campaign.get', { campaignId })).template).toContain('{{Nombre')
    await second.call('campaign.resume', { campaignId })
    await untilStatus(second, campaignId, 'sending', 'completed')
    await second.app.stop()
  })

  it('is never replaced while the system will not open it; the ledger can be followed, nothing is sent', async () => {
    const { start, kept, store } = createComputer()
    const first = await start()
    const campaignId = await halfUploaded(first)
    await first.app.stop()
    const before = kept.get('workspace-data')
    store.isLocked = true
    const work = await start()
    expect((await work.call('data.get')).locked).toBe('key-unreadable')
    const [listed] = await work.call('campaign.list', {})
    expect(listed).toMatchObject({ id: campaignId, status: 'stopped', template: '' })
    const audience = { fields: ['Nombre'], count: 1, excluded: 0, sourceName: 'x.csv' }
    const { audienceId } = await work.call('audience.begin', audience)
    const append = { audienceId, offset: 0, contacts: people(1) }
    const refused = [
      await work.failure('campaign.resume', { campaignId }),
      await work.failure('audience.append', append),
      await work.failure('data.protect', { custody: 'beside' }),
    ]
    expect(refused.map(({ code }) => code)).toEqual(Array(3).fill('data-locked'))
    expect((await work.call('data.unlock')).locked).toBe('key-unreadable')
    expect(kept.get('workspace-data')).toBe(before)
    store.isLocked = false
    expect((await work.call('data.unlock')).locked).toBeNull()
    expect((await work.call('campaign.get', { campaignId })).template).toContain('{{Nombre')
    await work.call('campaign.resume', { campaignId })
    await untilStatus(work, campaignId, 'sending', 'completed')
    await work.app.stop()
  })

  it('keeps the texts of a locked workspace whole while its campaigns change', async () => {
    const { start, store } = createComputer()
    const first = await start()
    const campaignId = await halfUploaded(first)
    await first.app.stop()
    store.isLocked = true
    const locked = await start()
    locked.workspace.peek().prepare(`UPDATE campaign SET status = 'unresolved'`).run()
    await locked.call('campaign.mark-as-sent', { campaignId })
    await locked.app.stop()
    store.isLocked = false
    const last = await start()
    const { template, status, problem } = await last.call('campaign.get', { campaignId })
    expect({ template, status, problem: problem?.code }).toMatchObject({
      template: jobFor('').template,
      problem: 'marked-as-sent',
    })
    expect(status).not.toBe('unresolved')
    await last.app.stop()
  })

  it('that is another workspace’s, or gone, opens nothing and says which it is', async () => {
    const { start, kept } = createComputer()
    const first = await start()
    await halfUploaded(first)
    await first.app.stop()
    const own = kept.get('workspace-data') ?? ''
    kept.set('workspace-data', Buffer.alloc(64, 7).toString('base64'))
    const second = await start()
    expect((await second.call('data.get')).locked).toBe('key-of-others')
    await second.app.stop()
    kept.delete('workspace-data')
    const third = await start()
    expect((await third.call('data.get')).locked).toBe('key-missing')
    await third.app.stop()
    kept.set('workspace-data', own)
    const last = await start()
    expect((await last.call('data.get')).locked).toBeNull()
    await last.app.stop()
  })

  it('stays where it is while a copy is used whose own key came in a file', async () => {
    const { start, kept, keyFile, workspace } = createComputer()
    await (await start()).app.stop()
    const own = kept.get('workspace-data')
    const others = newDataKeys()
    keyFile.write(writtenKeys(others))
    workspace
      .peek()
      .prepare(`UPDATE data_key SET check_value = ?, custody = 'beside'`)
      .run(checkValue(others))
    const work = await start()
    expect(await work.call('data.get')).toMatchObject({ custody: 'beside', locked: null })
    expect(kept.get('workspace-data')).toBe(own)
    await work.app.stop()
  })

  it('lost for good gives way to a new one when a person says so, and the ledger stays', async () => {
    const { start, kept } = createComputer()
    const first = await start()
    const campaignId = await halfUploaded(first)
    await first.app.stop()
    kept.clear()
    const work = await start()
    expect((await work.call('data.start-over')).locked).toBeNull()
    const campaign = await work.call('campaign.get', { campaignId })
    expect(forgotten(campaign)).toEqual(['stopped', 'list-not-kept', ''])
    expect((await work.failure('campaign.resume', { campaignId })).code).toBe('not-editable')
    expect((await work.failure('data.start-over')).code).toBe('not-editable')
    await reviewAndSend(work, jobFor(await giveAudience(work, people(2))))
    await work.app.stop()
  })
})

function forgotten({ status, problem, template }: Campaign) {
  return [status, problem?.code, template]
}

describe('lists kept for a session', () => {
  it('are the choice where nothing protects, and are gone at the next start while the ledger stays', async () => {
    const { start, store, workspace } = createComputer()
    store.protects = false
    const first = await start()
    expect((await first.call('data.get')).custody).toBe('session')
    const stopped = await halfUploaded(first)
    const audienceId = await giveAudience(first, people(3))
    const sent = await reviewAndSend(first, jobFor(audienceId, { target: { kind: 'direct' } }))
    await untilStatus(first, sent, 'completed')
    workspace.crash()
    const second = await start()
    const kept = workspace.peek().prepare('SELECT count(*) AS n FROM audience_contact').get()
    expect(kept).toEqual({ n: 0 })
    const half = await second.call('campaign.get', { campaignId: stopped })
    expect(forgotten(half)).toEqual(['stopped', 'list-not-kept', ''])
    const whole = await second.call('campaign.refresh', { campaignId: sent })
    expect(whole).toMatchObject({ template: '', problem: null, status: 'completed' })
    const again = jobFor(await giveAudience(second, people(2)), { target: { kind: 'direct' } })
    await untilStatus(second, await reviewAndSend(second, again), 'sending', 'completed')
    await second.app.stop()
  })

  it('become lasting ones without losing anything, and the other way round', async () => {
    const { start, store, keyFile, kept } = createComputer()
    store.protects = false
    const first = await start()
    const campaignId = await halfUploaded(first)
    expect((await first.failure('data.protect', { custody: 'protected' })).code).toBe(
      'key-store-unavailable',
    )
    expect((await first.call('data.protect', { custody: 'beside' })).custody).toBe('beside')
    expect(keyFile.read()).not.toBeNull()
    await first.app.stop()
    store.protects = true
    const second = await start()
    expect((await second.call('campaign.get', { campaignId })).template).not.toBe('')
    await second.call('data.protect', { custody: 'protected' })
    expect([keyFile.read(), kept.size]).toEqual([null, 1])
    await second.app.stop()
    const third = await start()
    expect((await third.call('campaign.get', { campaignId })).template).not.toBe('')
    await third.call('data.protect', { custody: 'session' })
    expect([keyFile.read(), kept.size]).toEqual([null, 0])
    await third.call('campaign.resume', { campaignId })
    await untilStatus(third, campaignId, 'sending', 'completed')
    await third.app.stop()
  })
})

describe('the warning before a repeat', () => {
  it('goes on working under one key', async () => {
    const { start } = createComputer({ isKeyBeside: true })
    const first = await start()
    const direct = { target: { kind: 'direct' } } as const
    const sent = await reviewAndSend(first, jobFor(await giveAudience(first, people(30)), direct))
    await untilStatus(first, sent, 'sending', 'completed')
    await first.app.stop()
    const second = await start()
    const audienceId = await giveAudience(second, people(30).reverse())
    const { plan } = await second.call('campaign.review', jobFor(audienceId, direct))
    expect(plan.warnings.map(({ code }) => code)).toContain('sent-before')
    await second.app.stop()
  })
})

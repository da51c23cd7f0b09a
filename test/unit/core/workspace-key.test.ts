// What happens to sealed data when its key is in the system, locked, another's, or gone.
import { setImmediate as nextTurn } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { checkValue, newDataKeys, writtenKeys } from '../../../electron/core/workspace/data-key.ts'
import { createKeyKeeper } from '../../../electron/core/workspace/key-keeper.ts'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { createComputer, halfUploaded } from '../../fakes/a-computer.ts'
import {
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  untilStatus,
} from '../../fakes/app-at-work.ts'

function forgotten({ status, problem, template }: Campaign) {
  return [status, problem?.code, template]
}

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

  it.each(['protected', 'beside'] as const)(
    'kept %s leaves the key of other data beside it',
    async (custody) => {
      const { start, kept, keyFile } = createComputer()
      const others = writtenKeys(newDataKeys())
      const first = await start()
      await first.call('data.protect', { custody: custody === 'beside' ? 'protected' : 'beside' })
      if (custody === 'beside') keyFile.write(others)
      else kept.set('workspace-data', others)
      await first.call('data.protect', { custody })
      const text = (custody === 'beside' ? keyFile.read() : kept.get('workspace-data')) ?? ''
      expect(text.split('\n')).toEqual([expect.stringMatching(/./), others])
      await first.app.stop()
      const second = await start()
      expect(await second.call('data.get')).toMatchObject({ custody, locked: null })
      await second.call('data.protect', { custody: 'session' })
      expect(custody === 'beside' ? keyFile.read() : kept.get('workspace-data')).toBe(others)
      await second.app.stop()
    },
  )

  it('that the system will not open stays when a person begins anew', async () => {
    const { start, kept, store } = createComputer()
    await (await start()).app.stop()
    const before = kept.get('workspace-data')
    store.isLocked = true
    const work = await start()
    expect((await work.call('data.start-over')).locked).toBeNull()
    expect(kept.get('workspace-data')).toBe(before)
    await work.app.stop()
    store.isLocked = false
    const last = await start()
    expect(await last.call('data.get')).toMatchObject({ custody: 'protected', locked: null })
    await last.app.stop()
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

describe('a workspace that an earlier version kept plain', () => {
  it('takes nothing new while it is sealed after its key was unlocked', async () => {
    const { start, kept, store, workspace } = createComputer()
    kept.set('workspace-data', writtenKeys(newDataKeys()))
    store.isLocked = true
    const work = await start()
    const audience = { fields: ['Nombre'], count: 1, excluded: 0, sourceName: 'x.csv' }
    const { audienceId } = await work.call('audience.begin', audience)
    const plain = workspace
      .peek()
      .prepare(`INSERT INTO plain_contact VALUES (?, ?, 2, ?, '["Ana"]')`)
    for (let position = 1; position <= 4500; position += 1)
      plain.run(audienceId, position, `+57300${5_550_000 + position}`)
    const count = workspace.peek().prepare('SELECT count(*) AS n FROM plain_contact')
    store.isLocked = false
    const unlocking = work.app.route('data.unlock', undefined)
    while (Number(count.get()?.n) === 4500) await nextTurn()
    expect(Number(count.get()?.n)).toBeGreaterThan(0)
    const append = { audienceId, offset: 0, contacts: people(1) }
    expect((await work.failure('audience.append', append)).code).toBe('data-locked')
    expect(await unlocking).toMatchObject({ ok: true, value: { locked: null } })
    await work.app.stop()
  })
})

describe('keys kept for a session', () => {
  it('stay known until the program ends, whatever workspace is opened meanwhile', async () => {
    const { vault, keyFile } = createComputer()
    const keeper = createKeyKeeper(vault, keyFile)
    const [own, copy] = [newDataKeys(), newDataKeys()]
    await keeper.keep(own, 'session')
    await keeper.keep(copy, 'session')
    await keeper.keep(copy, 'beside')
    const found = await keeper.find({ check: checkValue(own), custody: 'session' })
    expect(found).toEqual({ kind: 'found', keys: own, custody: 'session' })
  })
})

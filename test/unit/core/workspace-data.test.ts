// Proves that what is kept about people lies sealed on the disk, and what happens when its key is not there.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createWorkspaceFile } from '../../../electron/adapters/workspace-file.ts'
import { createKeyFile } from '../../../electron/adapters/workspace-volume.ts'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { createComputer, halfUploaded } from '../../fakes/a-computer.ts'
import {
  giveAudience,
  jobFor,
  people,
  reviewAndSend,
  startApp,
  untilStatus,
} from '../../fakes/app-at-work.ts'
import { createFakeClock } from '../../fakes/fake-clock.ts'
import type { MemoryWorkspace } from '../../fakes/memory-workspace.ts'
import { newFolder } from '../../fakes/temporary-folder.ts'
import { inTenEncodings } from '../../fakes/ten-encodings.ts'

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

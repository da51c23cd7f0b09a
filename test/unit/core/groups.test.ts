// Groups through the app's commands, against the practice provider: what is done, told and never repeated.
import { describe, expect, it } from 'vitest'
import type { GroupUpload } from '../../../shared/groups/group.ts'
import { type AppAtWork, giveAudience, people, startApp } from '../../fakes/app-at-work.ts'

const contact = (e164: string) => ({ e164, wildcards: { Nombre: 'Ana' } })
const ana = '+573009990101'
const eva = '+573009990102'

/** The provider's own count of what it did: the client's word is not asked. */
function effects(work: AppAtWork, kind: string): number {
  return work.practice
    .provider()
    .effects()
    .filter((effect) => effect.kind === kind).length
}

async function withGroup(run: (work: AppAtWork, groupId: string) => Promise<void>) {
  const work = await startApp()
  const group = await work.call('group.create', { name: 'Clientes de Bogotá' })
  await run(work, group.groupId ?? '')
  await work.app.stop()
}

async function untilEnded(work: AppAtWork, uploadId: string): Promise<GroupUpload> {
  const sql = 'SELECT status FROM group_upload WHERE id = ?'
  const status = () => work.workspace.peek().prepare(sql).get(uploadId)?.status
  await work.clock.until(() => status() !== 'uploading')
  return work.call('group.get-upload', { uploadId })
}

describe('groups', () => {
  it('are made, listed, found by part of their name, and deleted by their exact name', () =>
    withGroup(async (work, groupId) => {
      await work.call('group.create', { name: 'Proveedores' })
      expect(await work.call('group.list', {})).toHaveLength(2)
      expect(await work.call('group.list', { search: 'bogota' })).toEqual([
        {
          groupId,
          name: 'Clientes de Bogotá',
          contacts: 0,
          createdAt: expect.stringMatching(/^2026-12-01T15:00:00/),
        },
      ])
      const wrong = { groupId, confirmedName: 'clientes de bogotá' }
      expect((await work.failure('group.delete', wrong)).code).toBe('name-mismatch')
      expect(effects(work, 'group-deleted')).toBe(0)
      await work.call('group.delete', { groupId, confirmedName: 'Clientes de Bogotá' })
      expect(effects(work, 'group-deleted')).toBe(1)
      expect((await work.failure('group.contacts', { groupId })).code).toBe('provider-refused')
    }))

  it('take people in and give them up, and tell the counts before and after', () =>
    withGroup(async (work, groupId) => {
      const added = await work.call('group.add-contacts', {
        groupId,
        contacts: [contact(ana), contact(eva)],
      })
      expect(added).toEqual({
        outcome: 'done',
        contacts: 2,
        countBefore: 0,
        countAfter: 2,
        refusal: null,
      })
      expect(await work.call('group.abilities')).toEqual({ canListContacts: true })
      expect(await work.call('group.contacts', { groupId })).toEqual({
        numbers: [ana.slice(1), eva.slice(1)],
      })
      const removed = await work.call('group.remove-contacts', { groupId, numbers: [ana] })
      expect(removed).toMatchObject({ outcome: 'done', countBefore: 2, countAfter: 1 })
    }))

  it('name the contacts the provider refuses and take none', () =>
    withGroup(async (work, groupId) => {
      const contacts = [contact(ana), contact('+573000000400')]
      const change = await work.call('group.add-contacts', { groupId, contacts })
      expect(change).toMatchObject({
        outcome: 'refused',
        countAfter: 0,
        refusal: { status: 400, entries: [{ e164: '+573000000400' }] },
      })
    }))

  it('refuse a number that is there twice, before anything leaves', () =>
    withGroup(async (work, groupId) => {
      const before = work.practice.requests().length
      const twice = { groupId, contacts: [contact(ana), contact(ana)] }
      expect((await work.failure('group.add-contacts', twice)).code).toBe('bad-request')
      expect(work.practice.requests()).toHaveLength(before)
    }))
})

describe('an answer that is lost', () => {
  it('counts as done when the list shows the people, and is not repeated', () =>
    withGroup(async (work, groupId) => {
      work.practice.provider().faults.set('addContacts', { kind: 'reset', when: 'after' })
      const input = { groupId, contacts: [contact(ana)] }
      expect((await work.call('group.add-contacts', input)).outcome).toBe('done')
      expect(effects(work, 'contacts-added')).toBe(1)
    }))

  it('counts as unchanged when neither list nor count moved', () =>
    withGroup(async (work, groupId) => {
      work.practice.provider().faults.set('addContacts', { kind: 'reset', when: 'before' })
      const input = { groupId, contacts: [contact(ana)] }
      expect(await work.call('group.add-contacts', input)).toMatchObject({
        outcome: 'unchanged',
        countAfter: 0,
      })
      expect(effects(work, 'contacts-added')).toBe(0)
    }))

  it('goes by the count where the people cannot be listed', () =>
    withGroup(async (work, groupId) => {
      const { faults } = work.practice.provider()
      faults.set('listContacts', { kind: 'status', status: 404, when: 'before' }, 9)
      faults.set('addContacts', { kind: 'reset', when: 'after' })
      const input = { groupId, contacts: [contact(ana), contact(eva)] }
      expect((await work.call('group.add-contacts', input)).outcome).toBe('done')
      faults.set('deleteContacts', { kind: 'reset', when: 'after' })
      const gone = { groupId, numbers: [ana] }
      expect((await work.call('group.remove-contacts', gone)).outcome).toBe('done')
      faults.set('deleteContacts', { kind: 'reset', when: 'after' })
      // Of these two only one was a member: the count moves, and not as it should.
      const half = { groupId, numbers: [ana, eva] }
      expect((await work.call('group.remove-contacts', half)).outcome).toBe('unclear')
    }))

  it('of a new group is settled by a group that was not there before', async () => {
    const work = await startApp()
    await work.call('group.create', { name: 'Ventas' })
    const { faults } = work.practice.provider()
    faults.set('createGroup', { kind: 'reset', when: 'after' })
    const second = await work.call('group.create', { name: 'Ventas' })
    expect(second.groupId).toBe('G1002')
    faults.set('createGroup', { kind: 'reset', when: 'before' })
    expect((await work.failure('group.create', { name: 'Ventas' })).code).toBe('provider-unclear')
    expect(effects(work, 'group-created')).toBe(2)
    await work.app.stop()
  })

  it('of a deletion is settled by whether the group is still there', () =>
    withGroup(async (work, groupId) => {
      const { faults } = work.practice.provider()
      const input = { groupId, confirmedName: 'Clientes de Bogotá' }
      faults.set('deleteGroup', { kind: 'reset', when: 'before' })
      expect((await work.failure('group.delete', input)).code).toBe('provider-unclear')
      faults.set('deleteGroup', { kind: 'reset', when: 'after' })
      await work.call('group.delete', input)
      expect(effects(work, 'group-deleted')).toBe(1)
    }))
})

describe('an upload into a group', () => {
  it('goes in batches, tells how far it is, and every contact once', () =>
    withGroup(async (work, groupId) => {
      await work.call('group.add-contacts', { groupId, contacts: [contact(ana)] })
      const audienceId = await giveAudience(work, people(2500))
      const begun = await work.call('group.upload', { audienceId, groupId })
      expect(begun).toMatchObject({ status: 'uploading', contacts: 2500, countBefore: 1 })
      const ended = await untilEnded(work, begun.id)
      expect(ended).toMatchObject({ status: 'completed', uploaded: 2500, countAfter: 2501 })
      const inGroup = work.practice.provider().numbersIn(groupId)
      expect(new Set(inGroup).size).toBe(2501)
      expect(inGroup).toHaveLength(2501)
      await work.clock.advance(300)
      const told = work.published.filter(({ name }) => name === 'group-upload.changed')
      expect(told.at(-1)).toMatchObject({ payload: { upload: { status: 'completed' } } })
      expect(await work.call('group.list-uploads')).toEqual([ended])
    }))

  it('repeats a batch that was not taken, and never one that was', () =>
    withGroup(async (work, groupId) => {
      const { faults } = work.practice.provider()
      const audienceId = await giveAudience(work, people(1500))
      faults.set('addContacts', { kind: 'reset', when: 'before' })
      const begun = await work.call('group.upload', { audienceId, groupId })
      expect(await untilEnded(work, begun.id)).toMatchObject({ status: 'completed' })
      faults.set('addContacts', { kind: 'reset', when: 'after' })
      const more = await giveAudience(work, people(3000).slice(1500))
      const again = await work.call('group.upload', { audienceId: more, groupId })
      expect(await untilEnded(work, again.id)).toMatchObject({ countAfter: 3000 })
      expect(new Set(work.practice.provider().numbersIn(groupId)).size).toBe(3000)
    }))

  it('stops after the batch under way, and only one goes into a group at a time', () =>
    withGroup(async (work, groupId) => {
      const audienceId = await giveAudience(work, people(5000))
      const begun = await work.call('group.upload', { audienceId, groupId })
      const second = await work.failure('group.upload', { audienceId, groupId })
      expect(second).toEqual({ code: 'not-editable', message: 'uploading' })
      await work.call('group.stop-upload', { uploadId: begun.id })
      const ended = await untilEnded(work, begun.id)
      expect(ended).toMatchObject({ status: 'stopped', problem: { code: 'stopped-by-person' } })
      expect(ended.uploaded).toBeLessThan(5000)
      expect(work.practice.provider().numbersIn(groupId)).toHaveLength(ended.uploaded)
      const late = await work.failure('group.stop-upload', { uploadId: begun.id })
      expect(late.code).toBe('not-editable')
    }))

  it('names the refused contacts', () =>
    withGroup(async (work, groupId) => {
      const bad = { row: 9, e164: '+573000000400', values: ['Nadie'] }
      const audienceId = await giveAudience(work, [...people(3), bad])
      const begun = await work.call('group.upload', { audienceId, groupId })
      expect(await untilEnded(work, begun.id)).toMatchObject({
        status: 'refused',
        uploaded: 0,
        refusal: { entries: [{ e164: '+573000000400' }] },
      })
    }))

  it('that a crash cut short is unclear at the next start', async () => {
    const work = await startApp()
    const { groupId } = await work.call('group.create', { name: 'Clientes' })
    const audienceId = await giveAudience(work, people(5000))
    const begun = await work.call('group.upload', { audienceId, groupId: groupId ?? '' })
    work.workspace.crash()
    const { clock, practice, workspace, settings } = work
    const next = await startApp({ clock, practice, workspace, settings })
    expect(await next.call('group.get-upload', { uploadId: begun.id })).toMatchObject({
      status: 'unclear',
      problem: { code: 'interrupted' },
    })
    await next.app.stop()
  })
})

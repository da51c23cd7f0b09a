// The store of groups: other accounts, counts that change, contacts that cannot be listed, and uploads that cross.
import { expect, it } from 'vitest'
import { createGroupsStore } from '../../../../renderer/features/groups/groups-store.ts'
import type { ContactSource } from '../../../../shared/contacts/contact-source.ts'
import { aChange, aGroup, anUpload } from '../../../fakes/a-group.ts'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { refusal, type Script, scriptedCall } from '../../../fakes/scripted-call.ts'

function open(script: Script = {}) {
  const events = fakeEvents()
  const { call, asked } = scriptedCall({
    'group.list': () => [aGroup(), aGroup({ groupId: 'G2', name: 'Amigos', contacts: null })],
    'group.list-uploads': () => [],
    ...script,
  })
  const store = createGroupsStore({ call, listen: events.listen })
  const names = () => asked.map(({ name }) => name)
  return { store, events, asked, names, now: store.getState }
}

function aSource(count: number): ContactSource {
  return {
    sourceName: 'clientes.csv',
    fields: ['Nombre', 'Saldo'],
    count,
    excluded: 1,
    read: async ({ offset, limit, fields }) =>
      Array.from({ length: Math.min(limit, count - offset) }, (_, index) => ({
        row: offset + index + 2,
        e164: `+57300555${String(offset + index).padStart(4, '0')}`,
        values: fields.map((field) => `${field} ${offset + index}`),
      })),
    audit: async () => Promise.reject(new Error('nobody audits an upload')),
  }
}

const groupNames = ({ list }: ReturnType<ReturnType<typeof open>['now']>) =>
  list.stage === 'ready' ? list.groups.map(({ name }) => name) : list.stage

it('lists the groups by name', async () => {
  const { store, now } = open()
  await store.getState().opened('practice')
  expect(groupNames(now())).toEqual(['Amigos', 'Clientes'])
})

it('shows nothing of one account while the groups of another are on the way', async () => {
  let answer = () => {}
  const { store, now } = open({
    'group.list': () =>
      new Promise((resolve) => {
        answer = () => resolve([aGroup({ name: 'De otra cuenta' })])
      }),
  })
  const first = store.getState().opened('live a')
  const answerFirst = answer
  const second = store.getState().opened('live b')
  expect(now().list.stage).toBe('loading')
  answerFirst()
  await first
  expect(now().list.stage).toBe('loading')
  answer()
  await second
  expect(groupNames(now())).toEqual(['De otra cuenta'])
})

it('keeps a list on the screen, with the reason, when counting again fails', async () => {
  let broken = false
  const { store, now } = open({
    'group.list': () => {
      if (broken) throw refusal('provider-unreachable', 'name-not-found')
      return [aGroup()]
    },
  })
  await store.getState().opened('practice')
  broken = true
  await store.getState().recounted()
  expect(groupNames(now())).toEqual(['Clientes'])
  expect(now().recount).toMatchObject({ kind: 'failed', failure: { code: 'provider-unreachable' } })
})

it('does not ask for contacts where the profile cannot list them', async () => {
  const { store, now, names } = open({ 'group.abilities': () => ({ canListContacts: false }) })
  await store.getState().groupOpened('G1', 'practice')
  expect(now().contacts).toEqual({ groupId: 'G1', stage: 'off' })
  expect(names()).not.toContain('group.contacts')
})

it('counts as the provider does after a change, and asks nothing again', async () => {
  const { store, now, names } = open({
    'group.abilities': () => ({ canListContacts: true }),
    'group.contacts': () => ({ numbers: ['573005550101'] }),
    'group.add-contacts': () => aChange({ countAfter: 7 }),
  })
  await store.getState().groupOpened('G1', 'practice')
  const before = names().length
  await store.getState().added('G1', { e164: '+573005550142', wildcards: {} })
  const { list, contacts } = now()
  expect(list).toMatchObject({ groups: [{ contacts: null }, { contacts: 7 }] })
  expect(contacts).toMatchObject({ numbers: ['+573005550101', '+573005550142'] })
  expect(names().slice(before)).toEqual(['group.add-contacts'])
})

it('leaves the known contacts alone when nobody knows what happened', async () => {
  const { store, now } = open({
    'group.abilities': () => ({ canListContacts: true }),
    'group.contacts': () => ({ numbers: ['573005550101'] }),
    'group.remove-contacts': () => aChange({ outcome: 'unclear', countAfter: null }),
  })
  await store.getState().groupOpened('G1', 'practice')
  await store.getState().removed('G1', ['+573005550101'])
  expect(now().contacts).toMatchObject({ numbers: ['+573005550101'] })
})

it('deletes with the name letter for letter and takes the group off the list', async () => {
  const { store, now, asked } = open({ 'group.delete': () => undefined })
  await store.getState().opened('practice')
  await store.getState().deleted({ ...aGroup(), groupId: 'G1' })
  expect(asked.at(-1)?.input).toEqual({ groupId: 'G1', confirmedName: 'Clientes' })
  expect(groupNames(now())).toEqual(['Amigos'])
})

it('uploads the people with the chosen columns only, and lets go of them at the end', async () => {
  const { store, asked, names, events, now } = open({
    'audience.begin': () => ({ audienceId: 'aud' }),
    'audience.append': () => ({ received: 0 }),
    'audience.discard': () => undefined,
    'group.upload': () => anUpload(),
  })
  await store.getState().opened('practice')
  await store.getState().uploadWanted({ groupId: 'G1', source: aSource(3), fields: ['Saldo'] })
  expect(asked.find(({ name }) => name === 'audience.begin')?.input).toMatchObject({
    fields: ['Saldo'],
    count: 3,
  })
  const append = asked.find(({ name }) => name === 'audience.append')?.input
  expect(append).toMatchObject({ contacts: [{ values: ['Saldo 0'] }, {}, {}] })
  expect(now().preparing).toEqual({ stage: 'idle' })
  expect(names()).not.toContain('audience.discard')
  const ended = anUpload({ status: 'completed', uploaded: 3, countAfter: 5 })
  events.say('group-upload.changed', { revision: 2, upload: ended })
  expect(names()).toContain('audience.discard')
  expect(now().list).toMatchObject({ groups: [{}, { name: 'Clientes', contacts: 5 }] })
})

it('lets no late answer bring an ended upload back to life', async () => {
  const ended = anUpload({ status: 'completed', uploaded: 3 })
  const { store, events, now } = open({
    'audience.begin': () => ({ audienceId: 'aud' }),
    'audience.append': () => ({ received: 0 }),
    'group.upload': () => {
      events.say('group-upload.changed', { revision: 5, upload: ended })
      return anUpload()
    },
  })
  await store.getState().uploadWanted({ groupId: 'G1', source: aSource(3), fields: [] })
  expect(now().uploads['u-1']?.status).toBe('completed')
})

it('can be called off before anything leaves, and forgets the people', async () => {
  const { store, names, now } = open({
    'audience.begin': () => ({ audienceId: 'aud' }),
    'audience.append': () => {
      store.getState().preparingCancelled()
      return { received: 1000 }
    },
    'audience.discard': () => undefined,
  })
  await store.getState().uploadWanted({ groupId: 'G1', source: aSource(2500), fields: [] })
  expect(names()).toEqual(['audience.begin', 'audience.append', 'audience.discard'])
  expect(now().preparing).toEqual({ stage: 'idle' })
})

it('says why an upload did not start', async () => {
  const { store, now, names } = open({
    'audience.begin': () => ({ audienceId: 'aud' }),
    'audience.append': () => ({ received: 3 }),
    'audience.discard': () => undefined,
    'group.upload': () => {
      throw refusal('not-editable', 'uploading')
    },
  })
  await store.getState().uploadWanted({ groupId: 'G1', source: aSource(3), fields: [] })
  expect(now().preparing).toMatchObject({ stage: 'failed', failure: { code: 'not-editable' } })
  expect(names()).toContain('audience.discard')
})

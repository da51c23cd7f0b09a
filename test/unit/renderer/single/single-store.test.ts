// One message: what is wrong with the form, a review of what is still written, one send, and news that cross.
import { expect, it } from 'vitest'
import { canAskDelivery, deliveryOf } from '../../../../renderer/features/single/delivery.ts'
import {
  faultyFields,
  jobOf,
  type SingleForm,
  textFault,
} from '../../../../renderer/features/single/single-form.ts'
import { matchingMessages } from '../../../../renderer/features/single/single-history.ts'
import { createSingleStore } from '../../../../renderer/features/single/single-store.ts'
import { aSingleMessage, aSinglePlan } from '../../../fakes/a-single-message.ts'
import { fakeEvents } from '../../../fakes/fake-events.ts'
import { refusal, type Script, scriptedCall } from '../../../fakes/scripted-call.ts'

const written = {
  channel: 'sms',
  number: '300 555 0142',
  senderId: ' CLINICA ',
  purpose: 'transactional',
  text: 'Su cita es hoy',
} as const satisfies Partial<SingleForm>

function open(script: Script = {}) {
  const events = fakeEvents()
  const { call, asked } = scriptedCall({
    'single.review': () => ({ plan: aSinglePlan(), confirmationToken: 't-1' }),
    'single.send': () => aSingleMessage(),
    ...script,
  })
  const store = createSingleStore({ call, listen: events.listen })
  store.getState().written(written)
  return { store, events, asked, now: store.getState }
}

it('names what is missing, in the order of the form', () => {
  const { form } = createSingleStore({
    call: scriptedCall({}).call,
    listen: fakeEvents().listen,
  }).getState()
  expect(faultyFields(form, 'CO')).toEqual(['number', 'senderId', 'purpose', 'text'])
  expect(jobOf(form, 'CO')).toBeNull()
})

it('calls a landline, and writes to none', () => {
  const { form } = open().now()
  const landline = { ...form, number: '601 555 0100' }
  expect(faultyFields(landline, 'CO')).toEqual(['number'])
  expect(jobOf({ ...landline, channel: 'voice' }, 'CO')).toEqual({
    channel: 'voice',
    senderId: 'CLINICA',
    numbers: ['+576015550100'],
    purpose: 'transactional',
    text: 'Su cita es hoy',
    language: 'Spanish',
    gender: 'Female',
  })
})

it.each([
  ['', 'empty'],
  ['  \n', 'empty'],
  ['Hola {{nombre}}', 'braces'],
  ['Hola {{nombre|Ana}}', 'braces'],
  ['Hola {{nombre', 'braces'],
  ['x'.repeat(2001), 'too-long'],
  ['Hola {nombre}', null],
])('says of the text %j: %s', (text, fault) => {
  expect(textFault(text)).toBe(fault)
})

it('reviews the job without the fields of a call, and sends its token once', async () => {
  const { store, asked, now } = open()
  await store.getState().reviewWanted('CO')
  expect(asked.at(-1)?.input).toEqual({
    channel: 'sms',
    senderId: 'CLINICA',
    numbers: ['+573005550142'],
    purpose: 'transactional',
    text: 'Su cita es hoy',
  })
  await Promise.all([store.getState().confirmed(), store.getState().confirmed()])
  expect(asked.filter(({ name }) => name === 'single.send').map(({ input }) => input)).toEqual([
    { confirmationToken: 't-1', confirmedCount: 1 },
  ])
  expect(now().course).toEqual({ stage: 'told', messageId: 's-1' })
  expect(now().form).toMatchObject({ number: '', text: '', senderId: ' CLINICA ' })
})

it('lets no review stand of a text that was changed meanwhile', async () => {
  let answer = () => {}
  const { store, now } = open({
    'single.review': () =>
      new Promise((resolve) => {
        answer = () => resolve({ plan: aSinglePlan(), confirmationToken: 't-1' })
      }),
  })
  const review = store.getState().reviewWanted('CO')
  store.getState().written({ text: 'Su cita es mañana' })
  answer()
  await review
  expect(now().course).toEqual({ stage: 'writing' })
})

it('sends nothing after the form was changed behind a review', async () => {
  const { store, asked } = open()
  await store.getState().reviewWanted('CO')
  store.getState().written({ number: '300 555 0143' })
  await store.getState().confirmed()
  expect(asked.map(({ name }) => name)).toEqual(['single.review'])
})

it.each(['refused', 'not-sent', 'unresolved'] as const)(
  'keeps what was written when the message ended %s',
  async (status) => {
    const { store, now } = open({ 'single.send': () => aSingleMessage({ status }) })
    await store.getState().reviewWanted('CO')
    await store.getState().confirmed()
    expect(now().form.text).toBe('Su cita es hoy')
    store.getState().outcomeRead(status === 'unresolved' ? 'another' : 'same')
    expect(now().form.text).toBe(status === 'unresolved' ? '' : 'Su cita es hoy')
  },
)

it('takes accents out and puts them back', () => {
  const { store, now } = open()
  store.getState().written({ text: 'Mañana irá Óscar' })
  store.getState().accentsRemoved()
  expect(now().form.text).toBe('Mañana ira Oscar')
  store.getState().accentsRestored()
  expect(now().form).toMatchObject({ text: 'Mañana irá Óscar', textBefore: null })
})

it('reads whether the account can speak, and takes practice at its word', async () => {
  const operations = [{ name: 'sendVoice', enabled: true, path: '/' }]
  const { store, now } = open({
    'single.list': () => [],
    'profile.get': () => ({ operations }) as never,
  })
  await store.getState().opened('practice')
  expect(now().voice).toBe('on')
  await store.getState().opened('live')
  expect(now().voice).toBe('off')
})

it('says why the history could not be read', async () => {
  const { store, now } = open({
    'single.list': () => {
      throw refusal('workspace-unavailable')
    },
  })
  await store.getState().opened('practice')
  expect(now().history).toMatchObject({ stage: 'failed' })
})

it('lets no late snapshot undo an outcome or a newer delivery', async () => {
  const { events, now, store } = open({ 'single.list': () => [] })
  await store.getState().opened('practice')
  const say = (message: ReturnType<typeof aSingleMessage>) =>
    events.say('single.changed', { revision: 1, message })
  say(aSingleMessage({ refreshedAt: '2026-12-01T16:00:00Z' }))
  say(aSingleMessage({ status: 'sending' }))
  say(aSingleMessage({ status: 'sent' }))
  expect(now().messages['s-1']).toMatchObject({
    status: 'sent',
    refreshedAt: '2026-12-01T16:00:00Z',
  })
})

it('finds by number as people write it, by sender and by text, newest first', () => {
  const old = aSingleMessage({ id: 'a', createdAt: '2026-11-01T10:00:00Z' })
  const other = aSingleMessage({ id: 'b', text: 'Cobro 2027', numbers: ['+573005550199'] })
  const ids = (search: string) => matchingMessages({ a: old, b: other }, search).map(({ id }) => id)
  expect(ids('')).toEqual(['b', 'a'])
  expect(ids('300 555 0142')).toEqual(['a'])
  expect(ids('2027')).toEqual(['b'])
  expect(ids('clinica')).toEqual(['b', 'a'])
})

it('tells the delivery of a message by its worst part', () => {
  const part = (delivery: 'delivered' | 'failed' | 'in-progress' | null) => ({
    e164: '+573005550142',
    messageId: 'M',
    delivery,
    deliveryText: null,
  })
  const of = (...parts: ReturnType<typeof part>[]) => deliveryOf(aSingleMessage({ parts }))
  expect(of(part(null))).toBe('not-asked')
  expect(of(part('delivered'), part('failed'))).toBe('failed')
  expect(of(part('delivered'), part(null))).toBe('in-progress')
  expect(of(part('delivered'), part('delivered'))).toBe('delivered')
  expect(deliveryOf(aSingleMessage({ status: 'refused', parts: [] }))).toBe('none')
  expect(deliveryOf(aSingleMessage({ parts: [{ ...part(null), messageId: null }] }))).toBe(
    'not-followed',
  )
  expect(canAskDelivery(aSingleMessage({ parts: [part('delivered')] }))).toBe(false)
  expect(canAskDelivery(aSingleMessage({ channel: 'voice' }))).toBe(false)
})

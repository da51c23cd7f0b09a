// The review step as a person meets it.
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { ReviewStep } from '../../../../renderer/features/review/review-step.tsx'
import {
  createReviewStore,
  type JobDraft,
} from '../../../../renderer/features/review/review-store.ts'
import type { Plan } from '../../../../shared/campaigns/plan.ts'
import type { Connection } from '../../../../shared/settings/connection.ts'
import { manyPeople, sourceOf } from '../../../fakes/listed-people.ts'
import { refusal, type Script, scriptedCall } from '../../../fakes/scripted-call.ts'
import { show } from '../page-under-test.tsx'
import { planFor } from './plan-for.ts'

const job: JobDraft = {
  name: 'Recordatorio',
  senderId: '890123',
  purpose: 'collection',
  template: 'Hola {{nombre}}',
  target: { kind: 'new-group', groupName: 'Clientes' },
  schedule: { kind: 'now' },
}
const missing = { kind: 'missing' } as const
const practice: Connection = {
  mode: 'practice',
  account: { id: 'main', name: 'Principal', colour: 'blue' },
  profileName: 'Práctica',
  origins: [],
  keys: { campaigns: missing, transactional: missing, voice: missing },
  canProtectKeys: true,
  unauthorised: false,
}

type Options = {
  readonly plan?: Plan
  readonly script?: Script
  readonly job?: JobDraft
  readonly connection?: Connection
}

function open({
  plan = planFor(3),
  script = {},
  job: asked = job,
  connection = practice,
}: Options = {}) {
  const { call, asked: calls } = scriptedCall({
    'audience.begin': () => ({ audienceId: 'audience-1' }),
    'audience.append': ({ offset, contacts }) => ({ received: offset + contacts.length }),
    'audience.discard': () => undefined,
    'campaign.review': () => ({ plan, confirmationToken: 'token' }),
    'campaign.send': () => ({ campaignId: 'campaign-1' }),
    ...script,
  })
  const went: unknown[] = []
  const page = show(
    <ReviewStep
      store={createReviewStore({ call })}
      nav={{ step: 5, furthest: 5, goTo: (step) => void went.push(step) }}
      source={sourceOf(manyPeople(3))}
      job={asked}
      connection={connection}
      onSent={(campaignId) => void went.push(campaignId)}
      onSettings={() => void went.push('settings')}
      ways={{
        onCampaign: (id) => void went.push(`campaign ${id}`),
        onFindRemote: (name) => void went.push(`find ${name}`),
        onLog: () => void went.push('log'),
      }}
      onPractice={() => void went.push('practice')}
      onUseGroup={() => void went.push('group')}
    />,
  )
  const sends = () => calls.filter(({ name }) => name === 'campaign.send')
  return { went, calls, sends, ...page }
}

const sendButton = () =>
  screen.findByRole<HTMLButtonElement>('button', { name: /^(Enviar|Programar)/ })

it('shows everything that will happen', async () => {
  const tranches = [
    { percent: 10, headCount: 1, startsAt: '2026-12-01T14:00:00Z', status: 'scheduled' },
    { percent: 90, headCount: 2, startsAt: '2026-12-01T19:00:00Z', status: 'scheduled' },
  ] as const
  const zone = 'America/Bogota'
  open({
    plan: planFor(3, {
      tranches: [...tranches],
      warnings: [{ code: 'sent-before', detail: 'Noviembre' }],
    }),
    job: {
      ...job,
      schedule: {
        kind: 'tranches',
        tranches: [
          { percent: 10, time: { at: '2026-12-01T09:00', zone } },
          { percent: 90, time: { at: '2026-12-01T14:00', zone } },
        ],
      },
    },
  })
  const times = within(await screen.findByRole('table', { name: 'Horario' })).getAllByRole('row')
  expect(times[1]?.textContent).toMatch(/1.*10\s%.*\D9:00.*America\/Bogota.*14:00/)
  for (const text of [
    'Hola Ana',
    'Hola Zoe',
    'Hola Maximiliano',
    'Al grupo nuevo',
    'Clientes',
    'Cobranza',
  ]) {
    expect(screen.getByText(text)).toBeTruthy()
  }
  expect(screen.getByText(/POST https:\/\/api.example.com/)).toBeTruthy()
  expect(screen.getByText(/ya salió a estas personas.*«Noviembre»/)).toBeTruthy()
})

it('names the account that sends, and none in practice', async () => {
  const configured = { kind: 'configured', last4: '1234', storage: 'protected' } as const
  const keys = { ...practice.keys, campaigns: configured }
  const { unmount } = open({ connection: { ...practice, mode: 'live', keys } })
  expect(await screen.findByText('Principal')).toBeTruthy()
  unmount()
  open()
  await sendButton()
  expect(screen.queryByText('Principal')).toBeNull()
})

it('leads back to each step', async () => {
  const { went, keyboard } = open()
  for (const name of ['Cambiar los contactos', 'Cambiar el mensaje', 'Cambiar el horario']) {
    await keyboard.click(await screen.findByRole('button', { name }))
  }
  expect(went).toEqual([2, 3, 4])
})

describe('sending', () => {
  it('waits for the consent, then says where the campaign is', async () => {
    const { went, sends, keyboard } = open()
    expect((await sendButton()).disabled).toBe(true)
    await keyboard.click(screen.getByRole('checkbox'))
    const button = await sendButton()
    expect(button.textContent).toBe('Enviar 3 SMS')
    await keyboard.click(button)
    await waitFor(() => expect(went).toEqual(['campaign-1']))
    expect(sends()).toHaveLength(1)
  })

  it('wants the number typed when many people get it', async () => {
    const plan = planFor(1902, { parts: { total: 2528, min: 1, max: 2 } })
    const { sends, keyboard } = open({ plan })
    await keyboard.click(await screen.findByRole('checkbox'))
    expect((await sendButton()).disabled).toBe(true)
    const field = screen.getByLabelText(/Para confirmar, escriba/)
    await keyboard.type(field, '1903')
    expect(screen.getByText('No es el número de personas de este envío.')).toBeTruthy()
    await keyboard.clear(field)
    await keyboard.type(field, '1902{Enter}')
    expect(sends()).toHaveLength(0)
    const button = await sendButton()
    expect(button.textContent).toMatch(/^Enviar a 1\D?902 personas$/)
    await keyboard.click(button)
    await waitFor(() =>
      expect(sends()[0]?.input).toEqual({ confirmationToken: 'token', confirmedCount: 1902 }),
    )
  })

  it('does not happen by Ctrl+Enter, nor by a key held down', async () => {
    const { sends, keyboard } = open()
    await keyboard.click(await screen.findByRole('checkbox'))
    const button = await sendButton()
    button.focus()
    await keyboard.keyboard('{Control>}{Enter}{/Control}{Meta>}{Enter}{/Meta}')
    // A browser clicks a button on Enter whatever else is held; a refused key press is what stops it.
    for (const held of ['ctrlKey', 'metaKey', 'altKey', 'shiftKey', 'repeat']) {
      expect(fireEvent.keyDown(button, { key: 'Enter', [held]: true })).toBe(false)
    }
    expect(sends()).toHaveLength(0)
    await keyboard.keyboard('{Enter}')
    await waitFor(() => expect(sends()).toHaveLength(1))
  })

  it('leaves nothing to change while it is under way', async () => {
    const { keyboard } = open({ script: { 'campaign.send': () => new Promise(() => undefined) } })
    await keyboard.click(await screen.findByRole('checkbox'))
    await keyboard.click(await sendButton())
    expect(await screen.findByText('Creando la campaña…')).toBeTruthy()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Atrás' }).disabled).toBe(true)
    expect(screen.getByText('Contactos', { selector: 'h2' }).closest('[inert]')).not.toBeNull()
  })

  it('offers no second try when the first may have gone', async () => {
    const { keyboard } = open({
      script: {
        'campaign.send': () => {
          throw refusal('unexpected')
        },
      },
    })
    await keyboard.click(await screen.findByRole('checkbox'))
    await keyboard.click(await sendButton())
    expect(await screen.findByText(/No se sabe si la campaña empezó/)).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'Reintentar' })).toBeNull()
  })
})

it('says that practice reaches nobody', async () => {
  open()
  expect(await screen.findByText(/Nadie los recibe y nada se cobra/)).toBeTruthy()
})

it('shows two ways out without an account, and hands nobody over', async () => {
  const { calls, went, keyboard } = open({ connection: { ...practice, mode: 'unset' } })
  expect(screen.getByText('Aún no hay una cuenta conectada')).toBeTruthy()
  await keyboard.click(screen.getByRole('button', { name: 'Conectar la cuenta' }))
  await keyboard.click(screen.getByRole('button', { name: 'Usar el modo práctica' }))
  expect(went).toEqual(['settings', 'practice'])
  expect(calls).toEqual([])
})

it.each([
  ['too-many-for-direct', 'Cambiar a un grupo nuevo', 'group'],
  ['message-invalid', 'Ir a Mensaje', 3],
  ['schedule-invalid', 'Ir a Envío', 4],
  ['no-key', 'Ir a Ajustes', 'settings'],
] as const)('shows the way on after %s', async (code, name, place) => {
  const { went, keyboard } = open({
    script: {
      'campaign.review': () => {
        throw refusal(code)
      },
    },
  })
  await keyboard.click(await screen.findByRole('button', { name }))
  expect(went).toEqual([place])
})

it('discards the people when the person leaves', async () => {
  const { calls, unmount } = open()
  await sendButton()
  unmount()
  expect(calls.at(-1)).toEqual({ name: 'audience.discard', input: { audienceId: 'audience-1' } })
})

// The network settings through the app's commands: a certificate file is read before it is kept.
import { expect, it } from 'vitest'
import { startApp } from '../../fakes/app-at-work.ts'
import { makeCertificates } from '../../fakes/certificates.ts'

it('shows what is in a certificate file, keeps only its certificates, and removes it', async () => {
  const { good, expired, trustedCa } = makeCertificates()
  const work = await startApp()
  const first = await work.call('network.get')
  expect(first).toEqual({ proxy: { kind: 'system' }, certificates: [] })
  const ca = [good.key, trustedCa, expired.cert].join('\n')
  const view = await work.call('network.update', { ca })
  expect(view.certificates).toMatchObject([
    { subject: 'CN=trusted', isExpired: false },
    { subject: 'CN=late', isExpired: true },
  ])
  expect(JSON.stringify([...work.settings])).not.toContain('PRIVATE KEY')
  const proxy = { kind: 'fixed', url: 'http://proxy.example:3128' } as const
  expect(await work.call('network.update', { proxy })).toEqual({ ...view, proxy })
  expect(await work.failure('network.update', { ca: 'not a certificate' })).toEqual({
    code: 'bad-request',
    message: 'ca: no certificate',
  })
  const empty = '-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----'
  expect((await work.failure('network.update', { ca: empty })).message).toBe(
    'ca: unreadable certificate',
  )
  const withUser = { kind: 'fixed', url: 'http://user:secret@proxy.example' }
  expect((await work.failure('network.update', { proxy: withUser })).code).toBe('bad-request')
  expect((await work.call('network.update', { ca: '' })).certificates).toEqual([])
  await work.app.stop()
}, 60_000)

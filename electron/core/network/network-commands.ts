// The commands about the way out to the network.
import { X509Certificate } from 'node:crypto'
import {
  defaultNetworkSettings,
  type NetworkSettings,
  type NetworkView,
  networkSettingsSchema,
} from '../../../shared/settings/network.ts'
import { AppFailure } from '../app-failure.ts'
import type { CommandHandlers } from '../command-router.ts'
import type { Clock, SettingsStore } from '../ports.ts'

type NetworkCommands = Pick<CommandHandlers, 'network.get' | 'network.update'>

const certificate = /-----BEGIN CERTIFICATE-----[\s\S]+?-----END CERTIFICATE-----/g

export function networkCommands(store: SettingsStore, clock: Clock): NetworkCommands {
  const read = () => networkSettingsSchema.catch(defaultNetworkSettings).parse(store.get('network'))
  return {
    'network.get': async () => viewOf(read(), clock.now()),
    'network.update': async ({ ca, proxy }) => {
      const kept = read()
      const settings = {
        // Whatever else a PEM file holds, such as a private key, is not kept.
        ca: ca === undefined ? kept.ca : certificatesOf(ca).join('\n'),
        proxy: proxy ?? kept.proxy,
      }
      const view = viewOf(settings, clock.now())
      store.set('network', settings)
      return view
    },
  }
}

function certificatesOf(text: string): readonly string[] {
  const found = text.match(certificate) ?? []
  if (text.trim() !== '' && found.length === 0) {
    throw new AppFailure('bad-request', { detail: 'ca: no certificate' })
  }
  return found
}

function viewOf({ ca, proxy }: NetworkSettings, nowMs: number): NetworkView {
  return {
    proxy,
    certificates: (ca.match(certificate) ?? []).map((pem) => {
      const { subject, validTo } = readCertificate(pem)
      const until = Date.parse(validTo)
      const isExpired = until < nowMs
      return { subject, validTo: new Date(until).toISOString(), isExpired }
    }),
  }
}

function readCertificate(pem: string): { readonly subject: string; readonly validTo: string } {
  try {
    const { subject, validTo } = new X509Certificate(pem)
    return { subject: subject.split('\n').join(', '), validTo }
  } catch (cause) {
    throw new AppFailure('bad-request', { detail: 'ca: unreadable certificate', cause })
  }
}

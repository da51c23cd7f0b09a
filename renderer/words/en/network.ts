// Words of the network: proxy and certificates, in English.

import type { network as spanish } from '../es/network.ts'
import type { Translation } from '../translation.ts'

export const network = {
  proxy: 'Way to the internet',
  proxyLabel: 'How the provider is reached',
  proxy_system: 'As the system',
  proxy_system_hint: 'Uses the proxy set up on this computer, if any.',
  proxy_none: 'Straight',
  proxy_none_hint: 'Never through a proxy.',
  proxy_fixed: 'A fixed proxy',
  proxy_fixed_hint: 'Always through the address you write.',
  proxyUrl: 'Address of the proxy',
  proxyUrlHint: 'Such as http://proxy.company.com:8080, without user or password.',
  proxyUrlWrong: 'Write an address such as http://proxy.company.com:8080.',
  proxySave: 'Use this proxy',
  proxySaved: 'The way to the internet was saved.',
  proxyFailed: 'The way to the internet was not saved',
  certificates: 'Certificates of your organisation',
  caBody:
    'If your network inspects traffic, add the certificate of your organisation here (a PEM file). It joins those of the system.',
  caNone: 'No certificates added.',
  caAdd: 'Add certificate…',
  caReplace: 'Replace certificates…',
  caRemove: 'Remove certificates…',
  caUntil: 'Valid until {date}',
  caExpired: 'Expired',
  caSaved: 'The certificates were saved.',
  caWrong: 'The file holds no certificate that can be read. Use a PEM file. Nothing was changed.',
  caFailed: 'The certificates were not changed',
  caRemoveTitle: 'Remove the certificates',
  caRemoveBody:
    'Campanero will trust only the certificates of the system. If your network inspects traffic, it will no longer reach the provider.',
  caRemoveConfirm: 'Remove certificates',
  caKeep: 'Keep certificates',
  caRemoved: 'The certificates were removed.',
} as const satisfies Translation<typeof spanish>

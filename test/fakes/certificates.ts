// Makes throw-away certificates for a test with the openssl command: a good one and four bad ones.
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export type KeyPair = { readonly key: string; readonly cert: string }

export type TestCertificates = {
  readonly trustedCa: string
  readonly good: KeyPair
  readonly selfSigned: KeyPair
  readonly expired: KeyPair
  readonly wrongHost: KeyPair
  readonly untrustedCa: KeyPair
}

/** All for 127.0.0.1 but `wrongHost`; `good` is signed by `trustedCa`. */
export function makeCertificates(): TestCertificates {
  const folder = mkdtempSync(join(tmpdir(), 'campanero-certificates-'))
  const openssl = (...args: string[]) =>
    execFileSync('openssl', args, { cwd: folder, stdio: 'pipe' })
  const read = (name: string): KeyPair => ({
    key: readFileSync(join(folder, `${name}.key`), 'utf8'),
    cert: readFileSync(join(folder, `${name}.pem`), 'utf8'),
  })

  const newKey = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes']
  const selfSign = (name: string, ...more: string[]) =>
    openssl(
      ...['req', '-x509', ...newKey, '-keyout', `${name}.key`, '-out', `${name}.pem`],
      ...['-subj', `/CN=${name}`, '-days', '30', ...more],
    )
  const sign = (name: string, ca: string, subjectAltName: string, validity: readonly string[]) => {
    openssl(
      ...[
        'req',
        ...newKey,
        '-keyout',
        `${name}.key`,
        '-out',
        `${name}.csr`,
        '-subj',
        `/CN=${name}`,
      ],
    )
    writeFileSync(join(folder, `${name}.ext`), `subjectAltName=${subjectAltName}\n`)
    writeFileSync(join(folder, `${ca}.index`), '')
    writeFileSync(join(folder, `${ca}.serial`), '01\n')
    writeFileSync(join(folder, `${ca}.conf`), caSettings(ca))
    openssl(
      ...['ca', '-batch', '-notext', '-config', `${ca}.conf`, '-in', `${name}.csr`],
      ...['-out', `${name}.pem`, '-extfile', `${name}.ext`, ...validity],
    )
  }

  try {
    const address = 'IP:127.0.0.1'
    selfSign('trusted')
    selfSign('stranger')
    selfSign('lonely', '-addext', `subjectAltName=${address}`)
    sign('good', 'trusted', address, ['-days', '30'])
    sign('late', 'trusted', address, [
      '-startdate',
      '20200101000000Z',
      '-enddate',
      '20200201000000Z',
    ])
    sign('elsewhere', 'trusted', 'DNS:elsewhere.example', ['-days', '30'])
    sign('unknown', 'stranger', address, ['-days', '30'])
    return {
      trustedCa: read('trusted').cert,
      good: read('good'),
      selfSigned: read('lonely'),
      expired: read('late'),
      wrongHost: read('elsewhere'),
      untrustedCa: read('unknown'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function caSettings(ca: string): string {
  return [
    '[ca]',
    'default_ca=own',
    '[own]',
    `certificate=${ca}.pem`,
    `private_key=${ca}.key`,
    `database=${ca}.index`,
    `serial=${ca}.serial`,
    'new_certs_dir=.',
    'default_md=sha256',
    'unique_subject=no',
    'policy=any',
    '[any]',
    'commonName=supplied',
    '',
  ].join('\n')
}

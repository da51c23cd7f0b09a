// Engines with one deliberate mistake each: a harness that does not catch them proves nothing.
import type { Patch } from './bundle-program.ts'

export type WrongEngine = { readonly name: string; readonly patches: readonly Patch[] }

const requestSend = 'core/sending/request-send.ts'
const reconcile = 'core/sending/reconcile.ts'
const recover = 'core/sending/recover.ts'
const upload = 'core/sending/upload-people.ts'
const settleBatch = 'core/sending/settle-batch.ts'
const classify = 'core/provider/classify-exchange.ts'
const http = 'adapters/provider-http.ts'
const workspace = 'adapters/workspace-opening.ts'

const performOnce = `  const intentId = writeIntent(run, prepared)
  return settle(run, intentId, { outcome: await prepared.perform(), people })`

/** A send without any record of it, to the group of the campaign. */
const sendOnceMore = `
    const { sendContent } = await import('./request-send.ts')
    const { campaign } = desk.campaigns.get(record.campaign.id)
    const content = { ...sendContent(campaign), groupId: campaign.groupId ?? '' }
    await provider.client.sendToGroup(content)
`

export const wrongEngines: readonly WrongEngine[] = [
  {
    name: 'blind retry',
    patches: [
      {
        file: requestSend,
        from: performOnce,
        to: `  const intentId = writeIntent(run, prepared)
  let outcome = await prepared.perform()
  if (outcome.kind === 'unknown') outcome = await prepared.perform()
  return settle(run, intentId, { outcome, people })`,
      },
      {
        file: 'core/provider/prepared-request.ts',
        from: 'if (isSpent) throw',
        to: 'if (false) throw',
      },
    ],
  },
  {
    name: 'journal after POST',
    patches: [
      {
        file: requestSend,
        from: performOnce,
        to: `  const outcome = await prepared.perform()
  return settle(run, writeIntent(run, prepared), { outcome, people })`,
      },
    ],
  },
  {
    name: 'automatic resend after a restart',
    patches: [
      {
        file: recover,
        from: '    await reconcile({ desk, provider, record, signal })',
        to: `${sendOnceMore}    await reconcile({ desk, provider, record, signal })`,
      },
    ],
  },
  {
    name: 'synchronous NORMAL',
    patches: [
      { file: workspace, from: 'PRAGMA synchronous = FULL', to: 'PRAGMA synchronous = NORMAL' },
    ],
  },
  {
    name: 'redirects followed',
    patches: [
      {
        file: http,
        from: '    return await Promise.race([attempt.response.then(readExchange), deadline.reached])',
        to: `    const seen = await Promise.race([attempt.response.then(readExchange), deadline.reached])
    const location = seen.kind === 'answered' && seen.status === 307 ? seen.headers.location : null
    return location ? await exchangeOnce(agent, { ...request, url: location }, options) : seen`,
      },
    ],
  },
  {
    name: '5xx taken as refused',
    patches: [
      {
        file: classify,
        from: '  if (code !== null) return classifyRefusal',
        to: `  if (status >= 500) return { kind: 'refused', status, code: 'request-error', message: '', listErrors: [] }
  if (code !== null) return classifyRefusal`,
      },
    ],
  },
  {
    name: 'unparsable 200 taken as failed',
    patches: [
      {
        file: classify,
        from: "    return { kind: 'unknown', reason: 'unreadable-answer', status }\n  }\n  if (body.kind === 'json' && isErrorEnvelope",
        to: "    return { kind: 'refused', status, code: 'request-error', message: '', listErrors: [] }\n  }\n  if (body.kind === 'json' && isErrorEnvelope",
      },
    ],
  },
  {
    name: 'marker remade',
    patches: [
      {
        file: reconcile,
        from: "import { withMarker } from './marker.ts'",
        to: "import { makeMarker, withMarker } from './marker.ts'",
      },
      {
        file: reconcile,
        from: '  const { marker } = campaign\n',
        to: '  const marker = makeMarker()\n',
      },
    ],
  },
  {
    name: 'short timeout then retry',
    patches: [
      {
        file: http,
        from: '        return await exchangeOnce(ownAgent, request, exchangeOptions)',
        to: `        const impatient = { ...exchangeOptions, deadlineMs: exchangeOptions.deadlineMs / 4 }
        const seen = await exchangeOnce(ownAgent, request, impatient)
        const isLate = seen.kind === 'no-answer' && seen.reason === 'timeout'
        return isLate ? await exchangeOnce(ownAgent, request, exchangeOptions) : seen`,
      },
    ],
  },
  {
    name: 'batch acknowledged too early',
    patches: [
      {
        file: upload,
        from: "  run.desk.batches.mark(part.batch, 'intent')",
        to: "  run.desk.batches.mark(part.batch, 'acked')",
      },
    ],
  },
  {
    name: 'no unique lock',
    patches: [
      {
        file: workspace,
        from: 'PRAGMA locking_mode = EXCLUSIVE',
        to: 'PRAGMA busy_timeout = 5000',
      },
      { file: workspace, from: 'BEGIN EXCLUSIVE; COMMIT', to: 'SELECT 1' },
    ],
  },
  {
    name: 'resend when not found',
    patches: [
      {
        file: reconcile,
        from: '  leaveUnresolved(desk, record.campaign.id)\n}',
        to: `${sendOnceMore}  leaveUnresolved(desk, record.campaign.id)\n}`,
      },
    ],
  },
  {
    name: 'unclear batch taken as taken',
    patches: [
      {
        file: settleBatch,
        from: "  throw new LostGroup('upload-unclear', `${group?.totalContacts",
        to: "  if (group) return []\n  throw new LostGroup('upload-unclear', `${group?.totalContacts",
      },
    ],
  },
  {
    name: 'unclear batch taken as lost',
    patches: [
      {
        file: settleBatch,
        from: "  throw new LostGroup('upload-unclear', `${group?.totalContacts",
        to: "  if (group) return people\n  throw new LostGroup('upload-unclear', `${group?.totalContacts",
      },
    ],
  },
  {
    name: 'interrupted batch uploaded again unasked',
    patches: [{ file: upload, from: "batch.state === 'intent'\n", to: 'false\n' }],
  },
]

// The practice provider's transactional API: account, log-in, single and bulk messages, delivery records.
import type { Context, Hono } from 'hono'
import { refusedNumber, undeliverableNumber } from './campaign-life.ts'
import { plainAnswers } from './practice-answer.ts'
import { type PracticeContext, recordEffect, served, takeId } from './practice-context.ts'
import { refuseTransactional } from './practice-refusal.ts'

export const practiceAccountId = '4001'
const PRICE_OF_A_MESSAGE = 8

type Draft = { readonly from: string; readonly to: string; readonly message: string }

export function addTransactionalRoutes(app: Hono, practice: PracticeContext): void {
  app.get(
    '/rest/auth',
    served(practice, 'login', (c) => logIn(practice, c), plainAnswers),
  )
  app.get(
    '/rest/account',
    served(practice, 'account', () => [accountAnswer(practice)], plainAnswers),
  )
  app.post(
    '/rest/send_sms',
    served(practice, 'sendSms', (c) => sendSms(practice, c), plainAnswers),
  )
  app.post(
    '/rest/bulk_send_sms',
    served(practice, 'bulkSendSms', (c) => sendBulk(practice, c), plainAnswers),
  )
  app.get(
    '/rest/sms_edr',
    served(practice, 'deliveryStatus', (c) => deliveryRecords(practice, c), plainAnswers),
  )
}

function logIn(practice: PracticeContext, c: Context): unknown {
  if (!practice.access.admitsLogin(c)) refuseTransactional(401, 'Unauthorized client')
  return { token: practice.access.issueToken() }
}

function accountAnswer(practice: PracticeContext): unknown {
  return {
    id: practiceAccountId,
    car_id: 57,
    balance: practice.balance.toFixed(2),
    currency_code: 'COP',
    balance_updated: new Date(practice.clock.now()).toISOString(),
    in_credit_limit: '0',
    acc_send_balance_alerts: false,
  }
}

async function sendSms(practice: PracticeContext, c: Context): Promise<unknown> {
  const form = new URLSearchParams(await c.req.text())
  const [from, to, message] = ['from', 'to', 'message'].map((name) => form.get(name) ?? '')
  checkAccount(form.get('acc_id'))
  const numbers = (to ?? '').split(',').filter((number) => number !== '')
  const drafts = numbers.map((number) => ({ from: from ?? '', to: number, message: message ?? '' }))
  if (drafts.length === 0) refuseTransactional(418, 'Empty destination')
  drafts.forEach(checkDraft)
  const sent = accept(practice, drafts)
  return sent.length === 1 ? { message_id: sent[0]?.message_id } : sent
}

async function sendBulk(practice: PracticeContext, c: Context): Promise<unknown> {
  checkAccount(c.req.query('acc_id') ?? null)
  const list: unknown = await c.req.json().catch(() => null)
  if (!Array.isArray(list) || list.length === 0) refuseTransactional(400, 'Bad request')
  const drafts = (list as Partial<Draft>[]).map(({ from, to, message }) => ({
    from: String(from ?? ''),
    to: String(to ?? ''),
    message: String(message ?? ''),
  }))
  const good = drafts.filter((draft) => problemOf(draft) === null)
  const sent = accept(practice, good)
  const rejected = drafts.flatMap((draft) => {
    const problem = problemOf(draft)
    return problem === null
      ? []
      : [{ message_id: null, dnis: draft.to, segment_num: 1, http_status: problem.status }]
  })
  const details = sent.map((one) => ({ ...one, http_status: 200 }))
  return {
    sentCount: sent.length,
    rejectedCount: rejected.length,
    totalCount: drafts.length,
    // The rejected first: whoever reads by position instead of by number is caught.
    ...(c.req.query('show_details') === '1' ? { details: [...rejected, ...details] } : {}),
  }
}

function accept(practice: PracticeContext, drafts: readonly Draft[]) {
  const price = drafts.length * PRICE_OF_A_MESSAGE
  if (price > practice.balance) refuseTransactional(402, 'Not enough balance')
  practice.balance -= price
  return drafts.map(({ to, message }) => {
    const id = `M${takeId(practice.store)}`
    practice.store.messages.set(id, {
      id,
      number: to,
      text: message,
      sentAtMs: practice.clock.now(),
    })
    recordEffect(practice, { kind: 'sms-sent', id, numbers: [to] })
    return { message_id: id, dnis: to, segment_num: 1 }
  })
}

function deliveryRecords(practice: PracticeContext, c: Context): unknown {
  const message = practice.store.messages.get(c.req.query('client_message_id') ?? '')
  if (message === undefined) return []
  const elapsedMs = practice.clock.now() - message.sentAtMs
  const settled = message.number.endsWith(undeliverableNumber) ? 'UNDELIV' : 'DELIVRD'
  const status = elapsedMs < practice.pace.deliveryMs ? 'ENROUTE' : settled
  return [{ message_id: message.id, dnis: message.number, edr_status: status }]
}

function checkAccount(accountId: string | null): void {
  if (accountId !== practiceAccountId) refuseTransactional(400, 'Bad acc_id')
}

function checkDraft(draft: Draft): void {
  const problem = problemOf(draft)
  if (problem !== null) refuseTransactional(problem.status, problem.message)
}

function problemOf(draft: Draft): { readonly status: number; readonly message: string } | null {
  if (draft.to === '') return { status: 418, message: 'Empty destination' }
  if (draft.message === '') return { status: 406, message: 'Message without text' }
  if (!/^[1-9]\d{7,14}$/.test(draft.to)) return { status: 400, message: 'Bad destination' }
  if (draft.to.endsWith(refusedNumber)) return { status: 423, message: 'Number in blacklist' }
  return null
}

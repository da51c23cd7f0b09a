// A message to one person as the main process tells it, for tests: each test changes its part.
import type { SingleMessage, SinglePlan } from '../../shared/single/single-message.ts'

export const aSingleMessage = (changes: Partial<SingleMessage> = {}): SingleMessage => ({
  id: 's-1',
  channel: 'sms',
  senderId: 'CLINICA',
  numbers: ['+573005550142'],
  text: 'Su cita es hoy',
  status: 'sent',
  detail: '',
  parts: [{ e164: '+573005550142', messageId: 'M1', delivery: null, deliveryText: null }],
  practice: true,
  createdAt: '2026-12-01T15:00:00Z',
  refreshedAt: null,
  ...changes,
})

export const aSinglePlan = (changes: Partial<SinglePlan> = {}): SinglePlan => ({
  channel: 'sms',
  recipients: 1,
  text: 'Su cita es hoy',
  parts: { each: 1, total: 1, encoding: 'gsm-7' },
  requests: [
    { operation: 'account', method: 'GET', url: 'https://api.example.com/account', times: 1 },
    { operation: 'sendSms', method: 'POST', url: 'https://api.example.com/send_sms', times: 1 },
  ],
  warnings: [],
  ...changes,
})

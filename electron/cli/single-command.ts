// `sms` and `voice`: one message to one or a few people, from the terminal.

import type { PlanWarningCode } from '../../shared/campaigns/campaign-problems.ts'
import { judgePhone } from '../../shared/contacts/judging/judge-phone.ts'
import { MAX_MESSAGE_LENGTH } from '../../shared/messages/message-text.ts'
import { voiceGenders, voiceLanguages } from '../../shared/provider/voices.ts'
import type { Channel, SingleJob, SinglePlan } from '../../shared/single/single-message.ts'
import type { CliApp } from './cli-app.ts'
import { type CliIo, note } from './cli-io.ts'
import { addExclusions, excludedNumbers } from './excluded-numbers.ts'
import { badUsage, countryOption, optional, readOptions, required, type Values } from './options.ts'
import { isConfirmed, onlyWords, providerOptions, tell, withProvider } from './provider-options.ts'
import { purposeOption } from './run-options.ts'

const known = {
  ...providerOptions,
  to: { type: 'string' },
  message: { type: 'string' },
  sender: { type: 'string' },
  purpose: { type: 'string' },
  language: { type: 'string' },
  gender: { type: 'string' },
} as const

export const smsCommand = (args: readonly string[], io: CliIo) => singleCommand('sms', args, io)
export const voiceCommand = (args: readonly string[], io: CliIo) => singleCommand('voice', args, io)

async function singleCommand(
  channel: Channel,
  args: readonly string[],
  io: CliIo,
): Promise<number> {
  const { values, files } = readOptions(args, known, io.words)
  onlyWords(files, [], io.words)
  const job = jobFrom(channel, values, io)
  const excluded = await excludedNumbers({ workspace: optional(values, 'workspace') ?? null, io })
  let isCertain = true
  return withProvider(values, io, {
    service: channel === 'sms' ? 'transactional' : 'voice',
    mayDiscard: () => isCertain,
    async work(app) {
      await addExclusions(app, { numbers: excluded, source: 'file', reason: '' })
      const { plan, confirmationToken } = await app.call('single.review', job)
      for (const line of warningsOf(plan, io)) note(io, line)
      const exact = String(plan.recipients)
      if (!isConfirmed({ values, exact, plan: planOf(plan, io) }, io)) return 1
      isCertain = false
      const confirmed = { confirmationToken, confirmedCount: plan.recipients }
      const message = await send(app, confirmed, { values, io })
      isCertain = message.status !== 'unresolved'
      return message.status === 'sent' ? 0 : 1
    },
  })
}

async function send(
  app: CliApp,
  confirmed: { readonly confirmationToken: string; readonly confirmedCount: number },
  { values, io }: { readonly values: Values; readonly io: CliIo },
) {
  const message = await app.call('single.send', confirmed)
  const { words } = io
  const lines = message.parts.map(({ e164, messageId }) =>
    words.commands.part(e164 ?? '?', messageId ?? '?'),
  )
  const sentence = words.commands.singleStatuses[message.status]
  tell(values, io, { json: message, lines: [sentence, ...lines] })
  if (message.detail !== '') note(io, `(${message.detail})`)
  return message
}

function planOf({ recipients, parts, text }: SinglePlan, { words }: CliIo): string {
  const counted = parts === null ? '' : ` ${words.commands.partsEach(parts.each)}`
  return `${words.run.plan(recipients, 0)}${counted} ${words.run.first(text)}`
}

function warningsOf({ warnings }: SinglePlan, { words }: CliIo): readonly string[] {
  return warnings.map(({ code, detail }) => {
    const sentence = words.warnings[code as PlanWarningCode] ?? code
    return words.run.warning(detail === '' ? sentence : `${sentence} (${detail})`)
  })
}

function jobFrom(channel: Channel, values: Values, io: CliIo): SingleJob {
  const { words } = io
  const base = {
    senderId: required(values, 'sender', { words, most: 20 }),
    numbers: numbersFrom(values, io),
    purpose: purposeOption(values, words),
    text: required(values, 'message', { words, most: MAX_MESSAGE_LENGTH }),
  }
  if (channel === 'sms') return { channel, ...base }
  if (base.numbers.length > 1) throw badUsage(words.commands.oneCall)
  const language = oneOf(values, 'language', voiceLanguages, io)
  const gender = oneOf(values, 'gender', voiceGenders, io)
  return { channel, ...base, language, gender }
}

/** The first is taken when the option is left out. */
function oneOf<T extends string>(
  values: Values,
  name: string,
  choices: readonly [T, ...T[]],
  { words }: CliIo,
): T {
  const asked = optional(values, name)
  if (asked === undefined) return choices[0]
  const found = choices.find((one) => one.toLowerCase() === asked.toLowerCase())
  if (found === undefined) throw badUsage(words.usage.badValue(`--${name}`, choices.join(', ')))
  return found
}

function numbersFrom(values: Values, { words }: CliIo): string[] {
  const country = countryOption(values, words)
  const list = required(values, 'to', { words, most: 1000 }).split(',')
  const numbers = list.map((text) => {
    const judged = judgePhone(text.trim(), country)
    if (judged.e164 !== null && judged.issue === null) return judged.e164
    const why = judged.issue === null ? '' : words.issues[judged.issue]
    throw badUsage(words.usage.badValue('--to', `${text.trim()}: ${why}`))
  })
  return [...new Set(numbers)]
}

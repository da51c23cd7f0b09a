// The form of one message: what is written, what is still wrong with it, and the job it becomes.
import { e164Schema, type Purpose } from '../../../shared/campaigns/campaign.ts'
import { MAX_MESSAGE_LENGTH } from '../../../shared/messages/message-text.ts'
import { parseTemplate } from '../../../shared/messages/template.ts'
import { templateProblems } from '../../../shared/messages/template-problems.ts'
import type { VoiceGender, VoiceLanguage } from '../../../shared/provider/voices.ts'
import type { Channel, SingleJob } from '../../../shared/single/single-message.ts'
import { judgeNumber, numberIn } from '../../ui/judged-number.ts'

export type SingleForm = {
  readonly channel: Channel
  /** As it was written. */
  readonly number: string
  readonly senderId: string
  readonly purpose: Purpose | null
  readonly text: string
  /** The text before its accents were taken out; null while they were not. */
  readonly textBefore: string | null
  readonly language: VoiceLanguage
  readonly gender: VoiceGender
}

export const formFields = ['number', 'senderId', 'purpose', 'text'] as const
export type FormField = (typeof formFields)[number]

export const longestSender = 20

/** Why the text cannot go out as it is. */
export type TextFault = 'empty' | 'too-long' | 'braces'

/** Braces are fields of a file, and here there is none. */
export function textFault(text: string): TextFault | null {
  const kinds = templateProblems(parseTemplate(text), [])
    .filter(({ severity }) => severity === 'error')
    .map(({ kind }) => kind)
  if (kinds.includes('empty-message')) return 'empty'
  if (text.length > MAX_MESSAGE_LENGTH) return 'too-long'
  return kinds.length > 0 || /\{\{[^{}]*\}\}/.test(text) ? 'braces' : null
}

export function hasStrayBrace(text: string): boolean {
  return textFault(text) === null && /[{}]/.test(text)
}

/** A call reaches landlines too. */
export function landlinesFor(channel: Channel) {
  return channel === 'voice' ? 'accepted' : 'refused'
}

/** null while the number is not one. */
export function numberOf({ number, channel }: SingleForm, country: string): string | null {
  const e164 = numberIn(judgeNumber(number, country, landlinesFor(channel)))
  return e164 !== null && e164Schema.safeParse(e164).success ? e164 : null
}

/** The fields to be filled in or corrected, in the order they stand. */
export function faultyFields(form: SingleForm, country: string): readonly FormField[] {
  const sender = form.senderId.trim()
  const isFaulty: Record<FormField, boolean> = {
    number: numberOf(form, country) === null,
    senderId: sender === '' || sender.length > longestSender,
    purpose: form.purpose === null,
    text: textFault(form.text) !== null,
  }
  return formFields.filter((field) => isFaulty[field])
}

/** null while something is missing or wrong. */
export function jobOf(form: SingleForm, country: string): SingleJob | null {
  const { channel, purpose, text, language, gender } = form
  const e164 = numberOf(form, country)
  if (e164 === null || purpose === null || faultyFields(form, country).length > 0) return null
  const job = { senderId: form.senderId.trim(), numbers: [e164], purpose, text }
  return channel === 'sms' ? { channel, ...job } : { channel, ...job, language, gender }
}

// What a person does to write to one other: fill the form, review, agree, send, ask whether it arrived.
import type { Page } from '@playwright/test'
import type { Say } from './words.ts'

export type OneMessage = { readonly number: string; readonly sender: string; readonly text: string }

export function singlePerson(page: Page, say: Say) {
  const main = page.getByRole('main')
  const field = (name: string) => main.getByRole('textbox', { name, exact: true })
  const dialog = page.getByRole('dialog', { name: say('single.reviewTitle') })
  return {
    dialog,
    history: main.getByRole('table', { name: say('single.history') }),
    choosesVoice: () => main.getByRole('tab', { name: say('single.voice') }).click(),
    async writes({ number, sender, text }: OneMessage, channel: 'sms' | 'voice' = 'sms') {
      const isCall = channel === 'voice'
      await field(say(isCall ? 'phone.labelVoice' : 'phone.label')).fill(number)
      await field(say('schedule.sender')).fill(sender)
      await field(say(isCall ? 'single.messageVoice' : 'single.message')).fill(text)
      await main.getByRole('radio', { name: say('schedule.transactional') }).check()
    },
    reviews: () => main.getByRole('button', { name: say('single.review'), exact: true }).click(),
    agrees: () => dialog.getByRole('checkbox', { name: say('single.consent') }).check(),
    sends: (phone: string, count = 1) =>
      dialog.getByRole('button', { name: say('single.send', { count, phone }) }).click(),
    asksDelivery: (phone: string) =>
      main.getByRole('button', { name: say('single.askDeliveryOf', { phone }) }).click(),
  }
}

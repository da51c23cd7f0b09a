// What a person does in the last three steps: write the message, say when, look it over and send.
import type { Page } from '@playwright/test'
import { anyNumber, type Say } from './words.ts'

export type Sending = {
  readonly name: string
  readonly sender: string
  readonly purpose?: 'promotional' | 'collection' | 'transactional'
  readonly target?: 'newGroup' | 'direct'
  readonly when?: 'now' | 'at' | 'inTranches'
}

export function sendingPerson(page: Page, say: Say) {
  const editor = page.getByRole('textbox', { name: say('message.label'), exact: true })
  return {
    editor,
    preview: page.getByRole('complementary').filter({ hasText: say('message.preview') }),
    confirm: page.getByRole('complementary').filter({ hasText: say('review.confirmSection') }),
    /** Whatever the number of people is. */
    sendNames: new RegExp(
      ['Sms', 'People']
        .map((of) => anyNumber(say(`review.send${of}`, { count: 2 })).source)
        .join('|'),
    ),
    consent: page.getByRole('checkbox', { name: say('review.consent') }),
    /** Text in braces becomes a field of that name, put in with its button. */
    async writes(message: string) {
      await editor.click()
      for (const part of message.split(/(\{[^}]+\})/).filter((text) => text !== '')) {
        const field = /^\{(.+)\}$/.exec(part)?.[1]
        if (field === undefined) await page.keyboard.insertText(part)
        else await page.getByRole('button', { name: say('message.insertField', { field }) }).click()
      }
    },
    continues: (step: 'Schedule' | 'Review') =>
      page
        .getByRole('button', { name: say('shell.continueTo', { step: say(`shell.step${step}`) }) })
        .click(),
    async plans({ name, sender, purpose = 'transactional', target, when }: Sending) {
      await page.getByRole('textbox', { name: say('schedule.name'), exact: true }).fill(name)
      await page.getByRole('textbox', { name: say('schedule.sender'), exact: true }).fill(sender)
      await page.getByRole('radio', { name: say(`schedule.${purpose}`) }).check()
      if (target) await page.getByRole('radio', { name: say(`schedule.${target}`) }).check()
      if (when) {
        const choice = page.getByRole('radiogroup', { name: say('schedule.when') })
        await choice.getByText(say(`schedule.${when}`), { exact: true }).click()
      }
    },
    sendButton: (count: number, words: 'send' | 'schedule' = 'send') =>
      page.getByRole('button', { name: sendNames(say, count, words) }),
  }
}

/** The button names SMS or people, whichever number is exact. */
function sendNames(say: Say, count: number, words: 'send' | 'schedule'): RegExp {
  const names = ['Sms', 'People'].map((of) => say(`review.${words}${of}`, { count }))
  return new RegExp(`^(${names.join('|')})$`)
}

// The practice provider's spoken messages: one route, as the practice profile spells it.
import type { Hono } from 'hono'
import { type PracticeContext, recordEffect, served, takeId } from './practice-context.ts'
import { check, isReachable } from './practice-input.ts'
import { refuse } from './practice-refusal.ts'
import { voiceSchema } from './practice-schemas.ts'

export function addVoiceRoute(app: Hono, practice: PracticeContext): void {
  app.post(
    '/api/voice',
    served(practice, 'sendVoice', async (c) => {
      const input = check(voiceSchema, await c.req.json().catch(() => null))
      if (!isReachable(input.to)) {
        refuse('Error reading json', [`Format error in mobile number ${input.to} in position 1`])
      }
      const id = `V${takeId(practice.store)}`
      recordEffect(practice, { kind: 'voice-sent', id, numbers: [input.to] })
      return { messageId: id }
    }),
  )
}

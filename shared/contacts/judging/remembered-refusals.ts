// Remembers what was said of texts that are no numbers, because lists repeat them.
import type { JudgedPhone } from '../contact-types.ts'
import type { PhoneJudge } from './judge-phone.ts'

const longestRemembered = 12
const mostRemembered = 4096

/** What is no number is written in few ways, again and again: `3.01E+09`, `N/A`, `sin número`. */
export function remembering(judge: PhoneJudge): PhoneJudge {
  const verdicts = new Map<string, JudgedPhone>()
  return (text) => {
    if (text.length > longestRemembered) return judge(text)
    const known = verdicts.get(text)
    if (known) return known
    const verdict = judge(text)
    if (verdict.e164 !== null) return verdict
    if (verdicts.size >= mostRemembered) verdicts.clear()
    verdicts.set(text, verdict)
    return verdict
  }
}

// The practice provider in a process of its own, so that its memory is not counted with the app's.
import { startPracticeServer } from '../../electron/practice/practice-server.ts'

const { profile, secret } = await startPracticeServer({})
process.send?.({ profile, secret })
process.on('disconnect', () => process.exit())

// Draws the signs of the work under way: the bar on the taskbar, and notices while nobody looks.
import { Notification } from 'electron'
import type { Language } from '../shared/settings/settings.ts'
import type { Publish } from './core/ports.ts'
import { createJobSigns } from './job-signs.ts'
import { jobWords } from './job-words.ts'
import type { MainWindow } from './window.ts'

export type JobNotices = {
  readonly hear: Publish
  readonly speak: (language: Language) => void
}

export function createJobNotices(window: () => MainWindow): JobNotices {
  let language: Language = 'es'
  const signs = createJobSigns({
    now: Date.now,
    // The system takes a negative share for no bar.
    showProgress: (share) =>
      window()
        .current()
        ?.setProgressBar(share ?? -1),
    notify({ name, ending }) {
      if (window().current()?.isFocused() === true || !Notification.isSupported()) return
      const notice = new Notification({ title: name, body: jobWords[language][ending] })
      notice.on('click', () => window().show())
      notice.show()
    },
  })
  return {
    hear: signs.hear,
    speak(chosen) {
      language = chosen
    },
  }
}

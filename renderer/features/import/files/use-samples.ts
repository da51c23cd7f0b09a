// Opens the bundled lists, one clean and one full of the usual mistakes, as if a person had chosen them.
import { useTranslations } from 'use-intl'
import cleanSample from '../../../../shared/samples/clean-contacts.csv?raw'
import dirtySample from '../../../../shared/samples/dirty-contacts.csv?raw'
import type { ImportStore } from '../import-store.ts'

export function useSamples(store: ImportStore) {
  const t = useTranslations('files')
  const { sampleChosen } = store.getState()
  return {
    openClean: () => void sampleChosen('clean-sample', cleanSample, t('cleanSampleName')),
    openDirty: () => void sampleChosen('dirty-sample', dirtySample, t('dirtySampleName')),
  }
}

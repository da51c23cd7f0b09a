// What the main process keeps of the lists that a person saved by name.
import { keptListSchema } from '../../../shared/lists/kept-list.ts'
import type { Call } from '../../bridge/call.ts'
import { keptFile, type ListFiles } from '../../bridge/list-files.ts'
import type { SavedLists } from '../../features/import/saved-lists.ts'

export const savedListsOf = (call: Call, files: ListFiles): SavedLists => ({
  all: () => call('lists.all'),
  save: ({ source, fileName, ...list }, ways) =>
    files.keep(
      source,
      (sourceId) => call('lists.save', { ...list, sourceId, fileName: fileName.slice(0, 255) }),
      ways,
    ),
  async open(listId) {
    const { name, content, sourceId } = await call('lists.open', { listId })
    const kept = keptListSchema.parse(JSON.parse(content))
    const source = await keptFile(call, sourceId)
    files.known(source, sourceId)
    return { kept: { ...kept, fileName: name }, source }
  },
  used: (listId) => call('lists.used', { listId }),
  endWithApp: async () => (await call('data.get')).custody === 'session',
})

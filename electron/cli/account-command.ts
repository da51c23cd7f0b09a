// `account`: the money left at the provider, from the terminal.
import type { CliIo } from './cli-io.ts'
import { readOptions } from './options.ts'
import { onlyWords, providerOptions, tell, withProvider } from './provider-options.ts'

export async function accountCommand(args: readonly string[], io: CliIo): Promise<number> {
  const { values, files } = readOptions(args, providerOptions, io.words)
  onlyWords(files, [], io.words)
  return withProvider(values, io, {
    service: 'transactional',
    async work(app) {
      const account = await app.call('account.get', undefined)
      const { accountId, balance, currency } = account
      const line = io.words.commands.account(accountId ?? '?', balance, currency ?? '')
      tell(values, io, { json: account, lines: [line] })
      return 0
    },
  })
}

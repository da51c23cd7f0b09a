// No payload brings a command down, slips past its schema, draws out a secret, or sends without a confirmation.
import { expect, test } from 'vitest'
import { type CommandName, commands } from '../../../shared/ipc/contract.ts'
import { fuzzCommand } from '../../hunt/fuzz-commands.ts'
import { seed } from '../shared/seed.ts'

test.each(Object.keys(commands) as CommandName[])('%s', async (name) => {
  const { faults } = await fuzzCommand(name, 40, seed)
  expect(faults).toEqual([])
})

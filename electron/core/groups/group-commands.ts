// The commands about groups at the provider.
import type { GroupChange } from '../../../shared/groups/group.ts'
import { AppFailure } from '../app-failure.ts'
import type { OpenWorkspace } from '../campaigns/campaign-commands.ts'
import type { CommandHandlers } from '../command-router.ts'
import { providerFailure } from '../connection/provider-failure.ts'
import type { ProviderSession } from '../connection/provider-session.ts'
import type { Errand } from '../sending/sending-desk.ts'
import { changeMembers, type MemberChange } from './change-members.ts'
import type { GroupUploads } from './group-uploads.ts'
import { findGroup, listGroups, searchGroups } from './group-view.ts'
import { deleteGroup, makeGroup } from './make-group.ts'

type GroupCommands = Pick<CommandHandlers, Extract<keyof CommandHandlers, `group.${string}`>>

type Parts = {
  /** Throws while the workspace is closed. */
  readonly workspace: () => OpenWorkspace & { readonly uploads: GroupUploads }
  readonly session: ProviderSession
}

export function groupCommands({ workspace, session }: Parts): GroupCommands {
  async function errand(): Promise<Errand> {
    // Asked first: what may leave must be able to be written down.
    const { desk, closing } = workspace()
    return { desk, provider: await session.chosen(), signal: closing }
  }

  return {
    'group.list': async ({ search }) =>
      searchGroups(await listGroups((await errand()).provider), search),
    'group.create': async ({ name }) => makeGroup(await errand(), name),
    'group.add-contacts': async ({ groupId, contacts }) => {
      const at = await errand()
      const call = () => at.provider.client.addContacts({ groupId, contacts })
      const numbers = contacts.map(({ e164 }) => e164)
      return changed(at, { kind: 'add', groupId, numbers, call })
    },
    'group.remove-contacts': async ({ groupId, numbers }) => {
      const at = await errand()
      const call = () => at.provider.client.deleteContacts({ groupId, numbers })
      return changed(at, { kind: 'remove', groupId, numbers, call })
    },
    'group.delete': async ({ groupId, confirmedName }) => {
      const at = await errand()
      const group = await findGroup(at.provider, groupId)
      if ((group.name ?? '') !== confirmedName) throw new AppFailure('name-mismatch')
      await deleteGroup(at, groupId)
    },
    'group.contacts': async ({ groupId }) => {
      const { provider } = await errand()
      const outcome = await provider.client.listContacts({ groupId })
      if (outcome.kind !== 'done') throw providerFailure(outcome, 'listContacts')
      return { numbers: [...outcome.value] }
    },
    'group.abilities': async () => {
      const { profile } = await session.chosen()
      return { canListContacts: profile.operations.listContacts.enabled }
    },
    'group.upload': async (input) => {
      const provider = await session.chosen()
      // Not the one of before: it may have been closed and opened again meanwhile.
      return workspace().uploads.start(input, provider)
    },
    'group.stop-upload': async ({ uploadId }) => workspace().uploads.stop(uploadId),
    'group.get-upload': async ({ uploadId }) => workspace().uploads.get(uploadId),
    'group.list-uploads': async () => workspace().uploads.list(),
  }
}

async function changed(
  errand: Errand,
  change: Omit<MemberChange, 'countBefore'>,
): Promise<GroupChange> {
  const { numbers, groupId } = change
  refuseRepeated(numbers)
  const countBefore = (await findGroup(errand.provider, groupId)).contacts
  const result = await changeMembers(errand, { ...change, countBefore })
  if (result.kind === 'failed') {
    const operation = change.kind === 'add' ? 'addContacts' : 'deleteContacts'
    throw providerFailure(result.failure, operation)
  }
  const after = await findGroup(errand.provider, groupId).catch(() => null)
  return {
    outcome: result.kind,
    contacts: numbers.length,
    countBefore,
    countAfter: after?.contacts ?? null,
    refusal: result.kind === 'refused' ? result.refusal : null,
  }
}

/** A number that is there twice would make the counts say nothing. */
function refuseRepeated(numbers: readonly string[]): void {
  if (new Set(numbers).size === numbers.length) return
  throw new AppFailure('bad-request', { detail: 'contacts: a number is there twice' })
}

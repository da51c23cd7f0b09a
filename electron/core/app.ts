// Composes the core: takes the outside world, answers the way in and the two ends of its life.
import { randomUUID } from 'node:crypto'
import { activityCommands } from './activity/activity-commands.ts'
import { audienceCommands } from './audience/audience-commands.ts'
import { campaignCommands } from './campaigns/campaign-commands.ts'
import { createCampaignConfirmations } from './campaigns/confirmations.ts'
import { type CommandHandlers, createCommandRouter, type Route } from './command-router.ts'
import { accountCommands } from './connection/account-commands.ts'
import { connectionCommands } from './connection/connection-commands.ts'
import { createConnectionSettings } from './connection/connection-settings.ts'
import { connectionView } from './connection/connection-view.ts'
import { createProviderSession, type Provider } from './connection/provider-session.ts'
import { draftCommands } from './drafts/draft-commands.ts'
import { createDraftStore } from './drafts/draft-store.ts'
import { createContactedPeople } from './exclusions/contacted-people.ts'
import { exclusionCommands } from './exclusions/exclusion-commands.ts'
import { groupCommands } from './groups/group-commands.ts'
import { listFileCommands } from './lists/list-file-commands.ts'
import { createListFileStore } from './lists/list-file-store.ts'
import { savedListCommands } from './lists/saved-list-commands.ts'
import { createSavedListStore } from './lists/saved-list-store.ts'
import { memoryCommands } from './memory/memory-commands.ts'
import { createMemoryStore } from './memory/memory-store.ts'
import { createMonthStore } from './memory/month-store.ts'
import { networkCommands } from './network/network-commands.ts'
import type { Ports, WorkspaceDatabase } from './ports.ts'
import { profileCommands } from './profile/profile-commands.ts'
import { createVerifiedOperations } from './profile/verified-operations.ts'
import type { ExchangeRecord } from './provider/exchange-record.ts'
import { settingsCommands } from './settings/settings-commands.ts'
import { createSingleConfirmations } from './single/review-single.ts'
import { singleCommands } from './single/single-commands.ts'
import { dataCommands } from './workspace/data-commands.ts'
import type { FieldCipher } from './workspace/field-cipher.ts'
import { forgetEachDay } from './workspace/forget-in-time.ts'
import { createKeeping } from './workspace/keeping.ts'
import { createWorkPublisher } from './workspace/work-publisher.ts'
import { workspaceCommands } from './workspace/workspace-commands.ts'
import { createWorkspaceRoom } from './workspace/workspace-room.ts'

const stillOpen = [
  'preparing',
  'uploading',
  'requesting',
  'unresolved',
  'scheduled',
  'sending',
  'paused',
] as const

export type App = {
  /** The only way in: a command's name and its input, answered by an envelope. */
  readonly route: Route
  /** Opens the workspace and takes up what the last run left; never rejects: a closed workspace refuses its commands. */
  readonly start: () => Promise<void>
  /** Ends uploads at a safe point, stops following campaigns, closes the workspace and the practice provider. */
  readonly stop: () => Promise<void>
}

export function createApp(ports: Ports): App {
  const settings = createConnectionSettings(ports.settings)
  const verified = createVerifiedOperations(ports.settings, ports.clock)
  const publishConnection = createConnectionPublisher()
  const session = createProviderSession({
    ports,
    settings,
    onAuthorisationChanged: () => void publishConnection(),
    onExchange: noteExchange,
  })
  const room = createWorkspaceRoom(ports, session)
  const connection = { ports, settings, session }

  /** A request is never held up or failed by its record; what cannot be written is in the log. */
  function noteExchange(record: ExchangeRecord, by: Omit<Provider, 'client'>): void {
    const isProof = record.outcome === 'done' && !by.practice
    if (isProof) verified.note(by.profile, record.operation)
    try {
      room.note(record, by)
    } catch (error) {
      ports.log.error('a request was not recorded', error)
    }
  }

  function createConnectionPublisher() {
    let revision = 0
    return async () => {
      const view = await connectionView({ ports, settings, session })
      revision += 1
      ports.publish('connection.changed', { revision, connection: view })
      return view
    }
  }

  /** Its key is still needed to follow, or to look for, what was sent with it. */
  function isNeeded(accountId: string): boolean {
    const records = room.current().desk.campaigns.withStatus(stillOpen)
    return records.some((record) => record.accountId === accountId && !record.campaign.practice)
  }

  /** The key may take its time: the system can ask the person for it. */
  let opening = Promise.resolve()
  const ended = new AbortController()
  const showWork = createWorkPublisher(ports.publish)
  const upkeep = { ...ports, room: { ...room, whileClosed }, working: showWork }

  /** Other commands wait until it is open again. */
  function whileClosed<T>(work: () => Promise<T>): Promise<T> {
    const done = room.whileClosed(work)
    opening = Promise.allSettled([opening, done]).then(() => undefined)
    return done
  }

  /** Throws while the workspace is closed, whenever it is asked for. */
  function inWorkspace<T>(
    create: (database: WorkspaceDatabase, cipher: FieldCipher) => T,
  ): () => T {
    return () => {
      const { desk } = room.current()
      return create(desk.database, desk.cipher)
    }
  }

  const handlers: CommandHandlers = {
    ...settingsCommands(ports.settings),
    ...networkCommands(ports.settings, ports.clock),
    ...connectionCommands({ ...connection, changed: publishConnection }),
    ...accountCommands({ ...connection, changed: publishConnection, isNeeded }),
    ...audienceCommands({ audiences: () => room.current().desk.audiences, clock: ports.clock }),
    ...exclusionCommands({
      exclusions: () => room.current().desk.exclusions,
      contacted: inWorkspace(createContactedPeople),
      clock: ports.clock,
      publish: ports.publish,
    }),
    ...draftCommands({
      drafts: inWorkspace(createDraftStore),
      clock: ports.clock,
    }),
    ...listFileCommands({
      files: inWorkspace(createListFileStore),
      clock: ports.clock,
    }),
    ...savedListCommands({
      lists: inWorkspace(createSavedListStore),
      dueSweep: () => createKeeping(room.current().desk.database).dueSweep(),
      clock: ports.clock,
    }),
    ...memoryCommands({
      memory: inWorkspace(createMemoryStore),
      months: inWorkspace(createMonthStore),
      clock: ports.clock,
    }),
    ...groupCommands({ workspace: room.current, session }),
    ...singleCommands({
      workspace: room.current,
      session,
      settings: ports.settings,
      confirmations: createSingleConfirmations(ports.clock),
    }),
    ...profileCommands({
      ...{ preferences: ports.settings, settings, session, verified },
      ...{ clock: ports.clock, changed: publishConnection },
    }),
    ...dataCommands(() => room.current().data),
    ...workspaceCommands(upkeep),
    ...activityCommands({ activity: () => room.current().activity, clock: ports.clock }),
    ...campaignCommands({
      workspace: room.current,
      session,
      publish: ports.publish,
      settings: ports.settings,
      confirmations: createCampaignConfirmations(ports.clock),
    }),
  }

  const route = createCommandRouter(handlers, (command, error) => {
    const id = randomUUID().slice(0, 8)
    ports.log.error(`${command} failed, ${id}`, error)
    return id
  })
  return {
    async route(command, input) {
      await opening
      return route(command, input)
    },
    start() {
      opening = room.open()
      void opening.then(() => forgetEachDay(upkeep, ended.signal))
      return opening
    },
    async stop() {
      ended.abort()
      await opening
      await room.close()
      await ports.practice.stop()
    },
  }
}

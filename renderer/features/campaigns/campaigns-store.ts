// Every campaign the window knows, kept in step by snapshots, with the filter of the list and the one being looked at.
import { create } from 'zustand'
import type { Campaign } from '../../../shared/campaigns/campaign.ts'
import { canRefresh, hasEnded } from '../../../shared/campaigns/standing.ts'
import type { CampaignFilter, CommandOutput } from '../../../shared/ipc/contract.ts'
import type { Failure } from '../../../shared/ipc/result.ts'
import type { Schedule } from '../../../shared/schedule/schedule.ts'
import type { Call } from '../../bridge/call.ts'
import { toFailure } from '../../bridge/command-error.ts'
import type { Listen } from '../../bridge/events.ts'
import { newestFirst } from './campaign-list.ts'
import { type DeliveryHistory, withSample } from './delivery-history.ts'
import { createNewerCampaigns } from './newer-campaigns.ts'
import { paceAfter, type UploadPace } from './upload-pace.ts'

export type CampaignList =
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  /** Newest first. */
  | { readonly stage: 'ready'; readonly campaigns: readonly Campaign[] }

export type RefreshState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'running' }
  | { readonly kind: 'failed'; readonly failure: Failure }

/** The campaign being looked at. */
export type OpenCampaign = { readonly campaignId: string } & (
  | { readonly stage: 'loading' }
  | { readonly stage: 'failed'; readonly failure: Failure }
  | { readonly stage: 'ready'; readonly refresh: RefreshState }
)

export type ProviderAnswer = CommandOutput<'campaign.find-remote'>

export type CampaignChange = { readonly template: string; readonly schedule: Schedule }

type ById<Value> = Readonly<Record<string, Value>>

type Actions = {
  readonly opened: () => Promise<void>
  readonly filterChanged: (filter: CampaignFilter) => void
  readonly campaignOpened: (campaignId: string) => Promise<void>
  /** Never rejects: an old picture with a note is better than none. */
  readonly refreshed: (campaignId: string) => Promise<void>
  readonly cancelled: (campaignId: string) => Promise<void>
  readonly updated: (campaignId: string, change: CampaignChange) => Promise<void>
  readonly stopped: (campaignId: string) => Promise<void>
  /** After the batch under way. */
  readonly paused: (campaignId: string) => Promise<void>
  readonly resumed: (campaignId: string) => Promise<void>
  /** Deletes its people and texts from this computer. */
  readonly forgotten: (campaignId: string) => Promise<void>
  readonly markedAsSent: (campaignId: string) => Promise<void>
  /** Makes a new campaign; the earlier one is closed. */
  readonly sentAgain: (campaignId: string, typedName: string, despite?: string) => Promise<void>
  /** Campaigns the provider itself lists, by part of their name or all; rejects with `CommandError`. */
  readonly providerAsked: (name: string) => Promise<ProviderAnswer>
}

export type CampaignsState = {
  readonly list: CampaignList
  readonly filter: CampaignFilter
  readonly byId: ById<Campaign>
  readonly histories: ById<DeliveryHistory>
  readonly paces: ById<UploadPace | null>
  readonly open: OpenCampaign | null
  /** Campaigns whose upload was told to stop and has not answered yet. */
  readonly stopping: readonly string[]
} & Actions

/** From `cancelled` on actions reject with `CommandError`; whoever called them shows it. */
export function createCampaignsStore({ call, listen }: { call: Call; listen: Listen }) {
  return create<CampaignsState>()((set, get) => {
    const newer = createNewerCampaigns((id) => get().byId[id])

    const keep = (campaigns: readonly Campaign[]) => {
      if (campaigns.length > 0) set((state) => withCampaigns(state, campaigns))
    }
    const ask = async (question: () => Promise<Campaign | readonly Campaign[]>) => {
      const since = newer.asked()
      keep(newer.fromAnswer([await question()].flat(), since))
    }
    const openBecame = (open: OpenCampaign) => {
      if (get().open?.campaignId === open.campaignId) set({ open })
    }

    listen('campaign.changed', ({ revision, campaign }) => {
      if (newer.heard(revision, campaign)) keep([campaign])
    })

    /** Shown before the main process has answered. */
    async function holdBack(command: 'campaign.stop' | 'campaign.pause', campaignId: string) {
      set((state) => ({ stopping: [...state.stopping, campaignId] }))
      try {
        await ask(() => call(command, { campaignId }))
      } finally {
        set((state) => ({ stopping: state.stopping.filter((id) => id !== campaignId) }))
      }
    }

    return {
      list: { stage: 'loading' },
      filter: {},
      byId: {},
      histories: {},
      paces: {},
      open: null,
      stopping: [],
      async opened() {
        if (get().list.stage === 'failed') set({ list: { stage: 'loading' } })
        try {
          await ask(() => call('campaign.list', {}))
          set({ list: { stage: 'ready', campaigns: newestFirst(Object.values(get().byId)) } })
        } catch (error) {
          if (get().list.stage !== 'ready')
            set({ list: { stage: 'failed', failure: toFailure(error) } })
        }
      },
      filterChanged: (filter) => set({ filter }),
      providerAsked: (name) => call('campaign.find-remote', name === '' ? {} : { name }),
      async campaignOpened(campaignId) {
        const known = get().byId[campaignId]
        set({
          open: known
            ? { campaignId, stage: 'ready', refresh: { kind: 'idle' } }
            : { campaignId, stage: 'loading' },
        })
        try {
          await ask(() => call('campaign.get', { campaignId }))
          openBecame({ campaignId, stage: 'ready', refresh: { kind: 'idle' } })
        } catch (error) {
          return openBecame({ campaignId, stage: 'failed', failure: toFailure(error) })
        }
        const campaign = get().byId[campaignId]
        if (campaign && canRefresh(campaign) && !hasEnded(campaign.status))
          await get().refreshed(campaignId)
      },
      async refreshed(campaignId) {
        openBecame({ campaignId, stage: 'ready', refresh: { kind: 'running' } })
        try {
          await ask(() => call('campaign.refresh', { campaignId }))
          openBecame({ campaignId, stage: 'ready', refresh: { kind: 'idle' } })
        } catch (error) {
          const refresh = { kind: 'failed', failure: toFailure(error) } as const
          openBecame({ campaignId, stage: 'ready', refresh })
        }
      },
      cancelled: (campaignId) => ask(() => call('campaign.cancel', { campaignId })),
      updated: (campaignId, change) =>
        ask(() => call('campaign.update', { campaignId, ...change })),
      resumed: (campaignId) => ask(() => call('campaign.resume', { campaignId })),
      async forgotten(campaignId) {
        await call('workspace.forget-campaign', { campaignId })
        await ask(() => call('campaign.get', { campaignId }))
      },
      markedAsSent: (campaignId) => ask(() => call('campaign.mark-as-sent', { campaignId })),
      async sentAgain(campaignId, typedName, despite) {
        const seen = despite === undefined ? {} : { despite }
        await ask(() => call('campaign.send-again', { campaignId, typedName, ...seen }))
        await ask(() => call('campaign.get', { campaignId }))
      },
      stopped: (campaignId) => holdBack('campaign.stop', campaignId),
      paused: (campaignId) => holdBack('campaign.pause', campaignId),
    }
  })
}

export type CampaignsStore = ReturnType<typeof createCampaignsStore>

function withCampaigns(
  state: CampaignsState,
  campaigns: readonly Campaign[],
): Pick<CampaignsState, 'byId' | 'histories' | 'paces' | 'list'> {
  const byId = { ...state.byId }
  const histories = { ...state.histories }
  const paces = { ...state.paces }
  for (const campaign of campaigns) {
    byId[campaign.id] = campaign
    histories[campaign.id] = withSample(histories[campaign.id] ?? [], campaign)
    paces[campaign.id] = paceAfter(paces[campaign.id] ?? null, campaign)
  }
  const list: CampaignList =
    state.list.stage === 'ready'
      ? { stage: 'ready', campaigns: newestFirst(Object.values(byId)) }
      : state.list
  return { byId, histories, paces, list }
}

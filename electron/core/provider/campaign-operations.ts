// The operations on campaigns, apart from the sends that start them.
import type { SendContent } from '../../../shared/provider/outgoing-campaign.ts'
import type { RemoteCampaign } from '../../../shared/provider/remote-campaign.ts'
import { foldKey } from './answer-fields.ts'
import type { Caller, CallOptions } from './caller.ts'
import { contentOnWire, dateOnWire, named } from './campaign-on-wire.ts'
import { done, readable } from './group-operations.ts'
import type { Outcome } from './outcome.ts'
import { type CampaignPage, readCampaign, readCampaignPage } from './read-campaign.ts'

export type CampaignFilter = {
  readonly name?: string
  /** The provider's own word. */
  readonly status?: string
  /** ISO 8601 in UTC, both inclusive. */
  readonly from?: string
  readonly to?: string
}

export type EveryCampaign = {
  readonly campaigns: readonly RemoteCampaign[]
  /** False when the pages did not come to an end: what is not here may still exist. */
  readonly complete: boolean
  /** How many pages came. */
  readonly pages: number
}

export type CampaignOperations = {
  getCampaign(
    input: { readonly campaignId: string },
    options?: CallOptions,
  ): Promise<Outcome<RemoteCampaign>>
  /** One page, 0-based; the profile says how the provider counts. */
  findCampaigns(
    filter: CampaignFilter & { readonly page?: number },
    options?: CallOptions,
  ): Promise<Outcome<CampaignPage>>
  /** Every page. The provider may ignore the filter: match the marker yourself. */
  findAllCampaigns(filter: CampaignFilter, options?: CallOptions): Promise<Outcome<EveryCampaign>>
  /** Sends the changed parts; read the campaign again afterwards. */
  updateCampaign(
    input: { readonly campaignId: string; readonly changes: Partial<SendContent> },
    options?: CallOptions,
  ): Promise<Outcome<null>>
  /** Read the campaign again afterwards. */
  cancelCampaign(
    input: { readonly campaignId: string },
    options?: CallOptions,
  ): Promise<Outcome<null>>
}

const MAX_PAGES = 500

export function campaignOperations(caller: Caller): CampaignOperations {
  const { wire } = caller.profile
  const spelling = {
    zone: wire.zone,
    dateField: foldKey(wire.scheduleDateField),
    percentageField: foldKey(wire.schedulePercentageField),
  }
  const findCampaigns: CampaignOperations['findCampaigns'] = async (filter, options) => {
    const fields = filterOnWire(caller, filter)
    const answer = await caller.read({ operation: 'findCampaigns', fields }, options)
    return readable(answer, ({ body }) => readCampaignPage(body, spelling))
  }

  return {
    async getCampaign({ campaignId }, options) {
      const answer = await caller.read({ operation: 'getCampaign', ids: { campaignId } }, options)
      return readable(answer, ({ body }) => readCampaign(body, spelling))
    },
    findCampaigns,
    findAllCampaigns: (filter, options) =>
      collectPages((page) => findCampaigns({ ...filter, page }, options)),
    async updateCampaign({ campaignId, changes }, options) {
      const changed = contentOnWire(changes, wire, caller.clock.now())
      const fields = { ...named(wire, { CampaignId: campaignId }), ...changed }
      const request = { operation: 'updateCampaign', ids: { campaignId }, fields } as const
      return done(await caller.change(request, options), () => null)
    },
    async cancelCampaign({ campaignId }, options) {
      const request = { operation: 'cancelCampaign', ids: { campaignId } } as const
      return done(await caller.change(request, options), () => null)
    },
  }
}

function filterOnWire(
  caller: Caller,
  { name, status, from, to, page = 0 }: CampaignFilter & { readonly page?: number },
) {
  const { wire } = caller.profile
  const { search } = wire
  return named(wire, {
    [search.name]: name || undefined,
    [search.status]: status || undefined,
    [search.from]: from ? dateOnWire(from, wire) : undefined,
    [search.to]: to ? dateOnWire(to, wire) : undefined,
    [search.page]: page + search.firstPage,
    [search.pageSize]: search.size,
  })
}

/**
 * Asks on until a page is empty or repeats what is known: a short page proves nothing, because a
 * server may cap its pages below the size asked for, or ignore paging altogether.
 */
async function collectPages(
  askPage: (page: number) => Promise<Outcome<CampaignPage>>,
): Promise<Outcome<EveryCampaign>> {
  const found = new Map<string, RemoteCampaign>()
  for (let page = 0; page < MAX_PAGES; page += 1) {
    const answer = await askPage(page)
    if (answer.kind !== 'done') return answer
    const before = found.size
    for (const campaign of answer.value.campaigns) {
      found.set(campaign.campaignId ?? JSON.stringify(campaign), campaign)
    }
    const isStuck = found.size === before
    if (answer.value.more === false || isStuck) {
      const complete = answer.value.more !== true
      return { kind: 'done', value: { campaigns: [...found.values()], complete, pages: page + 1 } }
    }
  }
  return {
    kind: 'done',
    value: { campaigns: [...found.values()], complete: false, pages: MAX_PAGES },
  }
}

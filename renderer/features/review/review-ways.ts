// Where the review leads besides the steps of the wizard.

export type ReviewWays = {
  readonly onCampaign: (campaignId: string) => void
  /** Looks for campaigns with this name at the provider. */
  readonly onFindRemote: (name: string) => void
  readonly onLog: () => void
}

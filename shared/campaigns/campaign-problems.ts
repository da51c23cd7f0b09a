// The closed lists of what can stop a campaign and of what a plan may warn about; sentences are in the catalogues.

/** Values of `campaign.problem.code`. */
export const campaignProblemCodes = [
  'stopped-by-person',
  /** A person paused the upload; it goes on when a person says so. */
  'paused-by-person',
  /** The provider could not be reached, and the app goes on by itself when it can; `message` is the cause. */
  'waiting-for-network',
  /** The program ended while it prepared or uploaded: nothing was sent. */
  'interrupted',
  /** `message` is the cause: name-not-found, connection-refused, untrusted-certificate, timeout… */
  'provider-unreachable',
  /** Its list or its text is no longer kept on this computer. */
  'list-not-kept',
  /** Less than 50 MB are free: the record of the send could not be kept. Nothing was sent. */
  'disk-nearly-full',
  /** A row was written and did not come back. Nothing was sent. */
  'record-not-writable',
  /** The computer's clock is before the last send (`message`). Nothing was sent. */
  'clock-behind',
  /** The computer's clock shows a year that cannot be (`message`). Nothing was sent. */
  'clock-impossible',
  'no-key',
  'operation-off',
  /** The provider said no; `refusal` has its words. */
  'refused',
  /** Nobody knows whether the group was made. Nothing was sent. */
  'group-unclear',
  /** Nobody knows whether a batch of people was taken. Nothing was sent. */
  'upload-unclear',
  /** The provider does not list the group. Nothing was sent. */
  'group-missing',
  /** The provider counts other people in the group than were uploaded. Nothing was sent. */
  'group-count-differs',
  /** The upload took so long that a time of the plan has passed. Nothing was sent. */
  'schedule-passed',
  /** So many people (`message`) asked for no messages since the review. Nothing was sent. */
  'excluded-people',
  /** The same text went to the same people in another campaign (`message`) since it stopped. Nothing was sent. */
  'sent-meanwhile',
  /** The send left and nobody knows whether it was taken. */
  'send-unclear',
  /** It comes from a copy of the work: it may have been sent after the copy was made. */
  'restored',
  /** More than one campaign at the provider carries this campaign's mark. */
  'found-twice',
  /** The practice provider was started anew and remembers nothing of it. */
  'practice-restarted',
  /** A person found it in the provider's panel; the app did not. */
  'marked-as-sent',
  /** A person did not find it in the provider's panel and sent it again; `message` is the new campaign. */
  'sent-again',
  'unexpected',
] as const
export type CampaignProblemCode = (typeof campaignProblemCodes)[number]

/** What is found out before a send leaves: nothing was sent, and it can be tried again. */
export const preflightProblems = [
  'disk-nearly-full',
  'record-not-writable',
  'clock-behind',
  'clock-impossible',
] as const satisfies readonly CampaignProblemCode[]
export type PreflightProblem = (typeof preflightProblems)[number]

/** Values of `plan.warnings[].code`; `detail` says which, how many or when. */
export const planWarningCodes = [
  /** `detail`: the instant in UTC and why: sunday, holiday, closed-day, outside-hours. */
  'outside-legal-window',
  /** `detail`: the country for which the app knows no hours. */
  'no-rules-known',
  /** `detail`: the most parts a message takes. */
  'several-parts',
  /** `detail`: the name of the campaign that took the same text to the same people in the last 24 hours. */
  'sent-before',
  /** `detail`: the name of a campaign at the provider, made elsewhere in the last 24 hours, with this name and text. */
  'sent-before-elsewhere',
  /** `detail`: how many people get a text with a hole. */
  'empty-values',
  /** `detail`: how many people get remains of a spreadsheet in their text. */
  'residues',
  /** `detail`: the kind of a warning of the message or of the schedule. */
  'message',
  'schedule',
] as const
export type PlanWarningCode = (typeof planWarningCodes)[number]

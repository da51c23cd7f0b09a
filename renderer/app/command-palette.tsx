// The palette over the whole window: go anywhere, start anything, find a campaign by its name.
import { Spotlight, type SpotlightActionData } from '@mantine/spotlight'
import {
  IconFileSpreadsheet,
  IconHandStop,
  IconHome,
  IconKeyboard,
  IconListDetails,
  IconMessage,
  IconPlus,
  IconSearch,
  IconSend,
  IconSettings,
  IconStar,
  IconUsers,
} from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Campaign } from '../../shared/campaigns/campaign.ts'
import type { Place } from './navigation-store.ts'
import { openFile } from './open-file.ts'
import { sections } from './sections.ts'
import { useShortcutsDialog } from './shortcuts-dialog.tsx'

type Props = {
  readonly goTo: (place: Place) => void
  readonly onStopAll: () => void
  /** Absent while no list is open that could be kept by a name. */
  readonly onSaveList: (() => void) | null
  /** Those that can be found by name. */
  readonly campaigns?: readonly Campaign[]
}

const icons = {
  home: IconHome,
  newCampaign: IconPlus,
  campaigns: IconSend,
  contacts: IconUsers,
  single: IconMessage,
  activity: IconListDetails,
  settings: IconSettings,
}

export function CommandPalette({ goTo, onStopAll, onSaveList, campaigns = [] }: Props) {
  const t = useTranslations('shortcuts')
  const shell = useTranslations('shell')
  const lists = useTranslations('lists')
  const showShortcuts = useShortcutsDialog()
  const places: SpotlightActionData[] = sections.map(({ words, place }) => {
    const Icon = icons[words]
    return {
      id: words,
      label: shell(words),
      keywords: withoutAccents(shell(words)),
      leftSection: <Icon size={17} stroke={1.7} aria-hidden />,
      onClick: () => goTo(place),
    }
  })
  const actions: SpotlightActionData[] = [
    {
      id: 'open-file',
      label: t('openFile'),
      leftSection: <IconFileSpreadsheet size={17} stroke={1.7} aria-hidden />,
      onClick: () => openFile(goTo),
    },
    ...(onSaveList
      ? [
          {
            id: 'save-list',
            label: lists('save'),
            leftSection: <IconStar size={17} stroke={1.7} aria-hidden />,
            onClick: onSaveList,
          },
        ]
      : []),
    {
      id: 'stop-all',
      label: t('stopAll'),
      leftSection: <IconHandStop size={17} stroke={1.7} aria-hidden />,
      onClick: onStopAll,
    },
    {
      id: 'shortcuts',
      label: shell('shortcuts'),
      leftSection: <IconKeyboard size={17} stroke={1.7} aria-hidden />,
      onClick: showShortcuts,
    },
  ]
  const found: SpotlightActionData[] = campaigns.map((campaign) => ({
    id: campaign.id,
    label: campaign.name,
    keywords: withoutAccents(campaign.name),
    description: campaign.practice ? t('practice') : '',
    leftSection: <IconSend size={17} stroke={1.7} aria-hidden />,
    onClick: () => goTo({ kind: 'campaign', campaignId: campaign.id }),
  }))
  return (
    <Spotlight
      actions={[
        { group: t('go'), actions: places },
        { group: t('actions'), actions },
        ...(found.length > 0 ? [{ group: t('campaigns'), actions: found }] : []),
      ]}
      shortcut="mod + K"
      tagsToIgnore={[]}
      triggerOnContentEditable
      highlightQuery
      attributes={{ content: { 'aria-label': shell('palettePlaceholder') } }}
      limit={12}
      overlayProps={{ backgroundOpacity: 0.35, blur: 0 }}
      nothingFound={shell('paletteNothing')}
      searchProps={{
        leftSection: <IconSearch size={18} aria-hidden />,
        placeholder: shell('palettePlaceholder'),
        'aria-label': shell('palettePlaceholder'),
      }}
    />
  )
}

/** "campana" finds "Campaña". */
function withoutAccents(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '')
}

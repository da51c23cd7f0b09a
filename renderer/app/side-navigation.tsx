// The side navigation: one entry for each section, icons alone when the window is narrow.
import { Button, NavLink, Tooltip } from '@mantine/core'
import { useMediaQuery } from '@mantine/hooks'
import {
  IconHome,
  IconListDetails,
  IconMessage,
  IconPlus,
  IconSend,
  IconSettings,
  IconUsers,
} from '@tabler/icons-react'
import { useTranslations } from 'use-intl'
import type { Place } from './navigation-store.ts'
import classes from './shell.module.css'

const sections = [
  { kind: 'home', label: 'home', icon: IconHome },
  { kind: 'campaigns', label: 'campaigns', icon: IconSend },
  { kind: 'groups', label: 'contacts', icon: IconUsers },
  { kind: 'single', label: 'single', icon: IconMessage },
  { kind: 'activity', label: 'activity', icon: IconListDetails },
  { kind: 'settings', label: 'settings', icon: IconSettings },
] as const

type Props = { readonly place: Place; readonly goTo: (place: Place) => void }

export function SideNavigation({ place, goTo }: Props) {
  const t = useTranslations('shell')
  const narrow = useMediaQuery('(max-width: 1099px)')
  const current = sectionOf(place)
  return (
    <nav className={classes.navigation} aria-label={t('mainNavigation')}>
      <Tooltip label={t('newCampaign')} position="right" disabled={!narrow}>
        <Button
          className={classes.newCampaign ?? ''}
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => goTo({ kind: 'wizard', step: 'files' })}
        >
          {t('newCampaign')}
        </Button>
      </Tooltip>
      {sections.map(({ kind, label, icon: Icon }) => (
        <Tooltip key={kind} label={t(label)} position="right" disabled={!narrow}>
          <NavLink
            component="button"
            type="button"
            className={kind === 'settings' ? classes.bottom : undefined}
            active={current === kind}
            aria-current={current === kind ? 'page' : undefined}
            label={t(label)}
            leftSection={<Icon size={17} stroke={1.7} aria-hidden />}
            onClick={() => goTo({ kind })}
          />
        </Tooltip>
      ))}
    </nav>
  )
}

/** One campaign belongs to the campaigns; what Contactos has in its tabs, and one group, to the groups. */
function sectionOf({ kind }: Place): Place['kind'] {
  if (kind === 'campaign') return 'campaigns'
  return kind === 'group' || kind === 'lists' || kind === 'exclusions' ? 'groups' : kind
}

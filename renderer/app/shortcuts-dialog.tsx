// The list of keyboard shortcuts, opened with the question mark.
import { Group, Kbd, Table, Title } from '@mantine/core'
import { modals } from '@mantine/modals'
import { Fragment, useCallback } from 'react'
import { useTranslations } from 'use-intl'
import { numberedSections } from './sections.ts'

const dialogId = 'shortcuts'

/** The function opens it; called twice it shows it once. */
export function useShortcutsDialog(): () => void {
  const t = useTranslations('shortcuts')
  const shell = useTranslations('shell')
  return useCallback(() => {
    modals.close(dialogId)
    modals.open({
      modalId: dialogId,
      size: 'lg',
      title: t('title'),
      closeButtonProps: { 'aria-label': shell('close') },
      children: <ShortcutList />,
    })
  }, [t, shell])
}

const anywhere = [
  ['palette', ['mod', 'K']],
  ['newCampaign', ['mod', 'N']],
  ['openFile', ['mod', 'O']],
  ['find', ['mod', 'F']],
  ['settings', ['mod', ',']],
  ['stopAll', ['mod', '⇧', 'X']],
  ['list', ['?']],
  ['close', ['Esc']],
] as const

const inTheList = [
  ['nextError', ['mod', '.']],
  ['previousError', ['mod', '⇧', '.']],
  ['edit', ['F2']],
  ['undo', ['mod', 'Z']],
  ['redo', ['mod', 'Y']],
  ['copy', ['mod', 'C']],
  ['paste', ['mod', 'V']],
  ['ends', ['mod', '↑ ↓']],
] as const

function ShortcutList() {
  const t = useTranslations('shortcuts')
  const shell = useTranslations('shell')
  return (
    <Group align="flex-start" gap={24} grow>
      <Keys title={t('anywhere')}>
        {anywhere.map(([words, keys]) => (
          <Row key={words} words={t(words)} keys={keys} />
        ))}
        {numberedSections.map(({ words }, index) => (
          <Row
            key={words}
            words={t('section', { name: shell(words) })}
            keys={['mod', String(index + 1)]}
          />
        ))}
      </Keys>
      <Keys title={t('inTheList')}>
        {inTheList.map(([words, keys]) => (
          <Row key={words} words={t(words)} keys={keys} />
        ))}
      </Keys>
    </Group>
  )
}

function Keys({ title, children }: { readonly title: string; readonly children: React.ReactNode }) {
  return (
    <section>
      <Title order={3} mb={4}>
        {title}
      </Title>
      <Table verticalSpacing={5} aria-label={title}>
        <Table.Tbody>{children}</Table.Tbody>
      </Table>
    </section>
  )
}

function Row({ words, keys }: { readonly words: string; readonly keys: readonly string[] }) {
  const isMac = navigator.platform.startsWith('Mac')
  return (
    <Table.Tr>
      <Table.Td>{words}</Table.Td>
      <Table.Td ta="right" style={{ whiteSpace: 'nowrap' }}>
        {keys.map((key, index) => (
          <Fragment key={key}>
            {index > 0 && ' + '}
            <Kbd size="xs">{key === 'mod' ? (isMac ? '⌘' : 'Ctrl') : key}</Kbd>
          </Fragment>
        ))}
      </Table.Td>
    </Table.Tr>
  )
}

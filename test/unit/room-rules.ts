// The table of the rooms, as rules: who may import what, and what is wrong with a file that does not keep to it.
import type { Import, SourceFile } from './source-files.ts'

type Room = {
  readonly name: string
  readonly holds: RegExp
  /** Own files, as paths from the project's root. */
  readonly mayUse: RegExp
  readonly packages: RegExp
}

const uiPackages =
  /^(react|react-dom|zustand|papaparse|hucre|iconv-lite|dayjs|get-nonce|use-intl|zod|temporal-polyfill|recharts|libphonenumber-js|@mantine\/[a-z]+|@tabler\/icons-react|@fontsource-variable\/inter|@codemirror\/[a-z]+|ag-grid-community|ag-grid-react|@ag-grid-community\/locale)(\/|$)/

/** The first room whose `holds` fits is the file's room. */
const rooms: readonly Room[] = [
  {
    name: 'shared',
    holds: /^shared\//,
    mayUse: /^shared\//,
    packages: /^(zod|libphonenumber-js|temporal-polyfill)(\/|$)/,
  },
  {
    name: 'preload',
    holds: /^electron\/preload\.ts$/,
    mayUse: /^shared\//,
    packages: /^electron$/,
  },
  {
    name: 'core',
    holds: /^electron\/core\//,
    mayUse: /^(shared|electron\/core)\//,
    packages: /^(node:.+|zod|temporal-polyfill|cockatiel)$/,
  },
  {
    name: 'shell',
    holds: /^electron\/([^/]+\.ts|adapters\/electron-[^/]+)$/,
    mayUse: /^(shared|electron)\//,
    packages: /./,
  },
  {
    name: 'adapters, practice provider and command line',
    holds: /^electron\//,
    mayUse: /^(shared|electron)\//,
    packages: /^(?!electron$)/,
  },
  { name: 'renderer', holds: /^renderer\//, mayUse: /^(shared|renderer)\//, packages: uiPackages },
]

/** The command line runs in plain Node, although it lies among the files of the shell. */
const runsWithoutElectron = new Set(['electron/cli.ts'])

export function importProblems(file: SourceFile): readonly string[] {
  const room = rooms.find((candidate) => candidate.holds.test(file.path))
  if (!room) return []
  return file.imports
    .filter((each) => !isAllowed(each, room, file))
    .map((each) => `${file.path} (${room.name}) may not import ${each.target}`)
}

function isAllowed(each: Import, room: Room, file: SourceFile): boolean {
  if (crossesFeatures(file.path, each)) return false
  if (room.name === 'preload' && each.isOwn) return each.isTypeOnly && room.mayUse.test(each.target)
  if (runsWithoutElectron.has(file.path) && each.target === 'electron') return false
  return each.isOwn ? room.mayUse.test(each.target) : room.packages.test(each.target)
}

function crossesFeatures(path: string, each: Import): boolean {
  const from = featureOf(path)
  const to = featureOf(each.target)
  if (!each.isOwn || !to) return false
  // Only the composition may look into features, and a feature only into itself.
  return from ? from !== to : !/^renderer\/(app\/|main\.tsx)/.test(path)
}

const featureOf = (path: string): string | undefined =>
  path.match(/^renderer\/features\/(?<feature>[^/]+)\//)?.groups?.feature

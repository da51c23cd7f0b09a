// The options of every command that talks to a provider, and the app such a command works with.
import type { Service } from '../../shared/settings/connection.ts'
import { type CliApp, type CliEvents, startCliApp } from './cli-app.ts'
import { CliFailure } from './cli-failure.ts'
import { type CliIo, note } from './cli-io.ts'
import { badUsage, countryOption, optional, type Values } from './options.ts'
import { readBytes } from './read-bytes.ts'
import { profileOption, zoneOption } from './run-options.ts'
import type { Words } from './words/es.ts'
import { openWorkspaceFolder } from './workspace-folder.ts'

export const providerOptions = {
  practice: { type: 'boolean' },
  profile: { type: 'string' },
  workspace: { type: 'string' },
  zone: { type: 'string' },
  country: { type: 'string' },
  confirm: { type: 'string' },
  json: { type: 'boolean' },
} as const

type Setting = CliEvents & {
  /** Which service the key in the environment is for. */
  readonly service?: Service
  /** The path given for a copy. */
  readonly copyPath?: string
  /** False keeps the record of the work, once `work` has told so. */
  readonly mayDiscard?: () => boolean
}

/** Checks the options, opens what they name, works, and closes everything whatever happens. */
export async function withProvider(
  values: Values,
  io: CliIo,
  { work, ...setting }: Setting & { readonly work: (app: CliApp) => Promise<number> },
): Promise<number> {
  const { words } = io
  const profilePath = profileOption(values, words)
  const [zone, country] = [zoneOption(values, words), countryOption(values, words)]
  const workspace = optional(values, 'workspace') ?? null
  const profileJson = profilePath === null ? null : await readProfile(profilePath, io)
  const folder = await openWorkspaceFolder({ workspace, profilePath }, io.env)
  let app: CliApp | null = null
  try {
    app = await startCliApp({ folder: folder.path, profileJson, zone, country, ...setting }, io)
    return await work(app)
  } finally {
    await app?.stop()
    if (setting.mayDiscard?.() ?? true) await folder.discard()
    else note(io, words.run.kept(folder.path))
  }
}

export async function readProfile(path: string, { words }: CliIo): Promise<string> {
  const text = new TextDecoder().decode(await readBytes(path, words))
  try {
    JSON.parse(text)
    return text
  } catch {
    throw new CliFailure(1, 'bad-profile', words.file.profileNotJson(path))
  }
}

/** The words after the command, exactly these many. */
export function onlyWords(given: readonly string[], names: readonly string[], words: Words) {
  const missing = names[given.length]
  if (missing !== undefined) throw badUsage(words.usage.missing(missing))
  const surplus = given[names.length]
  if (surplus !== undefined) throw badUsage(words.commands.surplus(surplus))
  return given
}

/** Tells what would be done; nothing is, without the exact `--confirm`. */
export function isConfirmed(
  asked: { readonly values: Values; readonly exact: string; readonly plan: string },
  io: CliIo,
): boolean {
  const given = optional(asked.values, 'confirm')
  if (given === asked.exact) return true
  const json = { status: 'needs-confirmation', confirm: asked.exact }
  if (asked.values.json === true) io.out(JSON.stringify(json))
  note(io, asked.plan)
  note(io, io.words.commands.needsConfirmation(asked.exact))
  return false
}

/** JSON for machines, else the lines. */
export function tell(
  values: Values,
  io: CliIo,
  result: { readonly json: unknown; readonly lines: readonly string[] },
): void {
  if (values.json === true) io.out(JSON.stringify(result.json))
  else for (const line of result.lines) io.out(line)
}

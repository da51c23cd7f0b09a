// Start here for the command line: the same core as the window, without one.
import { accountCommand } from './cli/account-command.ts'
import { campaignsCommand } from './cli/campaigns-command.ts'
import { checkCommand } from './cli/check-command.ts'
import { CliFailure } from './cli/cli-failure.ts'
import { type CliIo, type CliLanguage, chooseWords, languages, note } from './cli/cli-io.ts'
import { demoCommand } from './cli/demo-command.ts'
import { excludeCommand } from './cli/exclude-command.ts'
import { groupsCommand } from './cli/groups-command.ts'
import { listsCommand } from './cli/lists-command.ts'
import { badUsage } from './cli/options.ts'
import { practiceCommand } from './cli/practice-command.ts'
import { resumeCommand, stopAllCommand, unresolvedCommand } from './cli/recovery-commands.ts'
import { runCommand } from './cli/run-command.ts'
import { wantsJson } from './cli/run-options.ts'
import { smsCommand, voiceCommand } from './cli/single-command.ts'
import { workspaceCommand } from './cli/workspace-command.ts'
import { dropCertificateBypass } from './launch-environment.ts'

const commands = {
  check: checkCommand,
  run: runCommand,
  demo: demoCommand,
  groups: groupsCommand,
  exclude: excludeCommand,
  lists: listsCommand,
  campaigns: campaignsCommand,
  resume: resumeCommand,
  unresolved: unresolvedCommand,
  'stop-all': stopAllCommand,
  sms: smsCommand,
  voice: voiceCommand,
  account: accountCommand,
  workspace: workspaceCommand,
  practice: practiceCommand,
} as const
type CommandName = keyof typeof commands

dropCertificateBypass(process.env)
// A reader that closes early, such as `head`, ends the program without a word.
process.stdout.on('error', () => process.exit(1))
process.exitCode = await main(process.argv.slice(2))

async function main(args: readonly string[]): Promise<number> {
  const io = ioFor(args)
  try {
    return await command(args, io)
  } catch (error) {
    return explain(error, args, io)
  }
}

async function command(args: readonly string[], io: CliIo): Promise<number> {
  const [name, ...rest] = args
  const isHelp = args.includes('--help') || args.includes('-h')
  const isKnown = name !== undefined && Object.hasOwn(commands, name)
  if (isHelp || name === 'help') {
    io.out(io.words.help[isKnown ? (name as CommandName) : 'all'])
    return 0
  }
  if (name === undefined || name.startsWith('-')) throw badUsage(io.words.usage.noCommand)
  if (!isKnown) throw badUsage(io.words.usage.unknownCommand(name))
  return commands[name as CommandName](rest, io)
}

function ioFor(args: readonly string[]): CliIo {
  const asked = askedLanguage(args)
  const words = chooseWords(asked, process.env)
  const out = (line: string) => void process.stdout.write(`${line}\n`)
  return { out, err: process.stderr, env: process.env, words }
}

function askedLanguage(args: readonly string[]): CliLanguage | null {
  const place = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='))
  const value = args[place]?.split('=')[1] ?? args[place + 1]
  return place < 0 ? null : (languages.find((language) => language === value) ?? null)
}

function explain(error: unknown, args: readonly string[], io: CliIo): number {
  const failure =
    error instanceof CliFailure
      ? error
      : new CliFailure(1, 'unexpected', io.words.failures.unexpected)
  const { code, message } = failure
  if (wantsJson(args)) io.out(JSON.stringify({ status: 'failed', error: { code, message } }))
  note(io, message)
  if (failure.exitCode === 2) {
    const [name = ''] = args
    note(io, io.words.usage.seeHelp(Object.hasOwn(commands, name) ? name : ''))
  }
  if (!(error instanceof CliFailure) && io.env.CAMPANERO_LOG === 'everything') {
    note(io, error instanceof Error ? (error.stack ?? '') : String(error))
  }
  return failure.exitCode
}

// The parts of Ajustes, and the one operation of the profile that another screen may point at.
import type { OperationFault } from '../../ui/operation-way.tsx'

export const settingsParts = ['connection', 'profile', 'network', 'place', 'look', 'data'] as const
export type SettingsPart = (typeof settingsParts)[number]

export type SettingsPlace = {
  readonly part: SettingsPart
  /** The operation to open in the profile, and why somebody should look at it. */
  readonly operation?: OperationFault
}

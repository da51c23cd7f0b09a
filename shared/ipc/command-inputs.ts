// Small inputs that several topics of the menu share.
import { z } from 'zod'

export const idSchema = z.string().min(1).max(64)

/** An id the provider gave: never ours to interpret. */
export const remoteIdSchema = z.string().min(1).max(200)

export const nothing = z.undefined()

// The bounds and shapes of a message text and of the field names it may use.
import { z } from 'zod'

export const MAX_MESSAGE_LENGTH = 2000
export const MAX_FIELD_NAME_LENGTH = 100

/** A text ready to be sent: not blank, at most 2 000 UTF-16 units before the fields are filled. */
export const messageTextSchema = z.string().max(MAX_MESSAGE_LENGTH).regex(/\S/)

/** A text still being written: may be empty. */
export const draftMessageTextSchema = z.string().max(MAX_MESSAGE_LENGTH)

export const fieldNameSchema = z.string().trim().min(1).max(MAX_FIELD_NAME_LENGTH)

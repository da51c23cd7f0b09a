// The menu's page about the lists that a person keeps by name.
import { z } from 'zod'
import { mostContentText } from '../lists/list-file.ts'
import { listNameSchema, savedListSchema } from '../lists/saved-list.ts'
import { idSchema, nothing } from './command-inputs.ts'

const byList = z.strictObject({ listId: idSchema })

export const savedListCommands = {
  /** The file must be there whole. Refused as `name-taken` where another list has the name and must stay. */
  'lists.save': {
    input: z.strictObject({
      name: listNameSchema,
      /** Whoever saves agreed to lose the list of this name, if there is one. */
      replace: z.boolean(),
      sourceId: idSchema,
      fileName: z.string().max(255),
      rows: z.number().int().nonnegative(),
      people: z.number().int().nonnegative(),
      /** JSON of a `KeptList`. */
      content: z.string().max(mostContentText),
    }),
    output: z.strictObject({ listId: idSchema }),
  },
  /** The one saved last comes first. */
  'lists.all': { input: nothing, output: z.array(savedListSchema) },
  'lists.open': {
    input: byList,
    output: z.strictObject({ name: z.string(), content: z.string(), sourceId: idSchema }),
  },
  /** A campaign began with it. */
  'lists.used': { input: byList, output: nothing },
  /** Refused as `name-taken`. */
  'lists.rename': {
    input: z.strictObject({ listId: idSchema, name: listNameSchema }),
    output: nothing,
  },
  'lists.delete': { input: byList, output: nothing },
} as const

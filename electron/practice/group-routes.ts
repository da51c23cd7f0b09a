// The practice provider's groups: create, list, fill, empty, delete.
import type { Context, Hono } from 'hono'
import { idText } from './practice-answer.ts'
import { type PracticeContext, recordEffect, served, takeId } from './practice-context.ts'
import { check, readBody, readContacts } from './practice-input.ts'
import { refuse, refuseUnknown } from './practice-refusal.ts'
import { groupContactsSchema, newGroupSchema } from './practice-schemas.ts'
import { type PracticeGroup, parseId } from './practice-store.ts'

export function addGroupRoutes(app: Hono, practice: PracticeContext): void {
  app.post(
    '/api/groups',
    served(practice, 'createGroup', (c) => createGroup(practice, c)),
  )
  app.get(
    '/api/groups',
    served(practice, 'listGroups', () =>
      [...practice.store.groups.values()].map((group) => groupAnswer(practice, group)),
    ),
  )
  const contacts = '/api/groups/:groupId/contacts'
  app.post(
    contacts,
    served(practice, 'addContacts', (c) => addContacts(practice, c)),
  )
  app.delete(
    contacts,
    served(practice, 'deleteContacts', (c) => deleteContacts(practice, c)),
  )
  app.get(
    contacts,
    served(practice, 'listContacts', (c) =>
      groupOf(practice, c).contacts.map(({ number }) => ({ mobileNumber: number })),
    ),
  )
  app.delete(
    '/api/groups/:groupId',
    served(practice, 'deleteGroup', (c) => deleteGroup(practice, c)),
  )
}

async function createGroup(practice: PracticeContext, c: Context): Promise<unknown> {
  const input = check(newGroupSchema, await readBody(c))
  const contacts = readContacts(input.Contacts ?? [], practice.maxContacts)
  const id = takeId(practice.store)
  const group = { id, name: input.Name, createdAtMs: practice.clock.now(), contacts }
  practice.store.groups.set(id, group)
  recordEffect(practice, {
    kind: 'group-created',
    id: `G${id}`,
    name: input.Name,
    numbers: contacts.map(({ number }) => number),
  })
  return groupAnswer(practice, group)
}

async function addContacts(practice: PracticeContext, c: Context): Promise<unknown> {
  const group = groupOf(practice, c)
  const input = check(groupContactsSchema, await readBody(c))
  const added = readContacts(input.Contacts, practice.maxContacts)
  group.contacts = [...group.contacts, ...added]
  recordEffect(practice, {
    kind: 'contacts-added',
    id: `G${group.id}`,
    name: group.name,
    numbers: added.map(({ number }) => number),
  })
  return { addedContacts: added.length, totalContacts: group.contacts.length }
}

async function deleteContacts(practice: PracticeContext, c: Context): Promise<unknown> {
  const group = groupOf(practice, c)
  const input = check(groupContactsSchema, await readBody(c))
  const unwanted = new Set(input.Contacts.map(({ MobileNumber }) => MobileNumber))
  const gone = group.contacts.filter(({ number }) => unwanted.has(number))
  group.contacts = group.contacts.filter(({ number }) => !unwanted.has(number))
  recordEffect(practice, {
    kind: 'contacts-deleted',
    id: `G${group.id}`,
    name: group.name,
    numbers: gone.map(({ number }) => number),
  })
  return { deletedContacts: gone.length, totalContacts: group.contacts.length }
}

function deleteGroup(practice: PracticeContext, c: Context): null {
  const group = groupOf(practice, c)
  practice.store.groups.delete(group.id)
  recordEffect(practice, { kind: 'group-deleted', id: `G${group.id}`, name: group.name })
  return null
}

function groupOf(practice: PracticeContext, c: Context): PracticeGroup {
  const text = c.req.param('groupId') ?? ''
  if (text === '') refuse('Missing parameters')
  return practice.store.groups.get(parseId(text)) ?? refuseUnknown('Group')
}

function groupAnswer(practice: PracticeContext, group: PracticeGroup): unknown {
  return {
    groupId: idText(group.id, 'G', practice.style),
    name: group.name,
    totalContacts: group.contacts.length,
    creationDate: new Date(group.createdAtMs).toISOString(),
  }
}

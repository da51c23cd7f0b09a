// Which sentence says what an operation of the provider does.

const names = {
  createGroup: 'createGroup',
  addContacts: 'addContacts',
  listGroups: 'listGroups',
  listContacts: 'listContacts',
  sendToGroup: 'sendToGroup',
  sendToContacts: 'sendToContacts',
} as const

/** Name of a sentence in the `review` catalogue; null for an operation it has no words for. */
export function operationNameOf(operation: string): keyof typeof names | null {
  return operation in names ? (operation as keyof typeof names) : null
}

// Names the places of a stored person's sealed fields: one sealed for another row or list does not open.

export function contactPlace(audienceId: string, position: number) {
  const row = `${audienceId}:${position}`
  return {
    e164: `audience_contact.e164:${row}`,
    fieldValues: `audience_contact.field_values:${row}`,
  }
}

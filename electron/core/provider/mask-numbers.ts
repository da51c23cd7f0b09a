// Hides phone numbers in a text that is otherwise shown.

/** Every digit of a phone number but its last three becomes a dot; other numbers stay. */
export function maskNumbers(text: string): string {
  return text.replace(/\d{7,}/g, (digits) => '•'.repeat(digits.length - 3) + digits.slice(-3))
}

// Names of the three services of an account.
export const services = {
  campaigns: 'Campañas y grupos',
  transactional: 'Mensajes individuales',
  voice: 'Voz',
} as const

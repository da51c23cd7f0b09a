// The voices a spoken message can be asked in, as the provider's portal lists them.

export const voiceGenders = ['Male', 'Female'] as const
export type VoiceGender = (typeof voiceGenders)[number]

export const voiceLanguages = ['Spanish', 'English', 'Portuguese'] as const
export type VoiceLanguage = (typeof voiceLanguages)[number]

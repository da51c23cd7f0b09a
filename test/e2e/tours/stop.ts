// What happens at each screen of a tour: a picture, an inspection, a question.
export type Stop = (name: string) => Promise<void>

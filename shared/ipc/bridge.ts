// The letter slot the preload script puts on `window`: one way in, one way out, and the path of a dropped file.

export type Bridge = {
  invoke(name: string, input: unknown): Promise<unknown>
  /** Returns the function that stops listening. */
  onEvent(listener: (name: string, payload: unknown) => void): () => void
  /** `file` is a DOM `File`, a type this room does not know. Empty for a file that is not on disk. */
  pathForFile(file: unknown): string
}

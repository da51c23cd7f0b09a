// A command that ends with one clear sentence instead of a result.

/** 1: refused or failed. 2: badly written. */
export type FailureExit = 1 | 2

export class CliFailure extends Error {
  readonly exitCode: FailureExit
  /** For programs, in kebab-case; the sentence is for people. */
  readonly code: string
  /** What the core said beside its code; empty for a failure of the command line itself. */
  readonly detail: string

  constructor(exitCode: FailureExit, code: string, sentence: string, detail = '') {
    super(sentence)
    this.name = 'CliFailure'
    this.exitCode = exitCode
    this.code = code
    this.detail = detail
  }
}

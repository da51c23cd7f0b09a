// How a wizard screen asks to move, without knowing its neighbours.

export type WizardNav = {
  /** 0 for Archivo … 5 for Revisar. */
  readonly step: number
  /** The furthest step whose needs are met: earlier ones can be clicked. */
  readonly furthest: number
  readonly goTo: (step: number) => void
}

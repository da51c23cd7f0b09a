// What the kernels offer.
export { setHome } from './explain-digits'
export { judgeCells, rememberCell, setMissingPhone, setOddFlags, setRepairs } from './judge-cells'
export * from './layout'
export { lookAtText } from './look-at-text'
export { passedBlank, passedTo, scanPlain, setMissingCells } from './scan-plain'
export { setStarts } from './walk-digits'

// Lends a simulated page the few things of a browser that the libraries measure with.

export function lendWhatJsdomLacks() {
  window.matchMedia ??= () =>
    ({
      matches: false,
      addEventListener() {},
      removeEventListener() {},
    }) as unknown as MediaQueryList
  window.ResizeObserver ??= class {
    observe() {}
    unobserve() {}
    disconnect() {}
  }
  const fonts = { addEventListener() {}, removeEventListener() {} }
  if (!('fonts' in document)) Object.defineProperty(document, 'fonts', { value: fonts })
  Element.prototype.scrollIntoView ??= () => undefined
  Range.prototype.getClientRects ??= () => [] as unknown as DOMRectList
}

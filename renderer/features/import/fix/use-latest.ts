// Keeps the newest value of something where callbacks made earlier can find it.
import { type RefObject, useLayoutEffect, useRef } from 'react'

export function useLatest<Value>(value: Value): RefObject<Value> {
  const latest = useRef(value)
  useLayoutEffect(() => {
    latest.current = value
  })
  return latest
}

import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import { type Field, pointAt, type Stroke, textOf, withoutLast, withPoint } from './strokes'

type Spot = readonly [x: number, y: number]

/** The field as it lies on the screen now: the page may have been scrolled since the last stroke. */
const measure = (id: string): Promise<Field | undefined> =>
  new Promise(resolve => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect(found => {
        const field = Array.isArray(found) ? found[0] : found
        resolve(field && field.width > 0 ? field : undefined)
      })
      .exec()
  })

interface Drawn {
  readonly at: number
  /** where the finger was before the field was measured */
  readonly early: Spot[]
  field?: Field | undefined
}

/** Strokes as they are drawn on the field with this id: each is measured by itself, for quick ones begin before the last one was. */
export function useDrawing(id: string, onChange: (signature: string) => void) {
  const strokes = useRef<readonly Stroke[]>([])
  const current = useRef<Drawn>()
  /** a new signature makes what is still being measured worthless */
  const turn = useRef(0)
  const [full, setFull] = useState(false)

  const show = (next: readonly Stroke[]) => {
    strokes.current = next
    onChange(textOf(next))
  }
  const put = ({ at, field }: Drawn, [x, y]: Spot) => {
    if (!field) return
    const next = withPoint(strokes.current, pointAt(x, y, field), at)
    if (next === 'full') setFull(true)
    else if (next !== strokes.current) show(next)
  }
  const restart = (left: readonly Stroke[]) => {
    turn.current += 1
    current.current = undefined
    setFull(false)
    show(left)
  }
  return {
    full,
    begin: async (spot: Spot) => {
      const drawn: Drawn = { at: strokes.current.length, early: [spot] }
      const mine = turn.current
      current.current = drawn
      strokes.current = [...strokes.current, []]
      const field = await measure(id)
      if (mine !== turn.current) return
      drawn.field = field
      for (const one of drawn.early.splice(0)) put(drawn, one)
    },
    goOn: (spot: Spot) => {
      const drawn = current.current
      if (drawn && !drawn.field) drawn.early.push(spot)
      else if (drawn) put(drawn, spot)
    },
    end: () => {
      current.current = undefined
    },
    undo: () => restart(withoutLast(strokes.current)),
    clear: () => restart([]),
  }
}

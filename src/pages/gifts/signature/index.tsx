import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useMemo, useRef, useState } from 'react'
import { signText as text } from '@/copy/gifts/counter'
import { Button } from '@/ui/button'
import { Notice } from '@/ui/notice'
import { type Field, pictureOf, pointAt, type Stroke, textOf, withPoint } from './strokes'
import './index.scss'

interface Props {
  /** as the contract keeps it; empty until something is drawn */
  value: string
  onChange(signature: string): void
}

/** A finger in WeChat and on the web, a mouse at a desk. */
interface Finger {
  readonly touches?: ArrayLike<{ readonly clientX: number; readonly clientY: number }>
  readonly clientX?: number
  readonly clientY?: number
}

const web = process.env.TARO_ENV === 'h5'
/** The paper stays white in the dark, as the one that is printed later. */
const ink = '#22304f'
/** A phone's browser sends a mouse after each finger; ms */
const echo = 1_000

const measure = (): Promise<Field | undefined> =>
  new Promise(resolve => {
    Taro.createSelectorQuery()
      .select('.nx-sign__paper')
      .boundingClientRect(found => {
        const field = Array.isArray(found) ? found[0] : found
        resolve(field && field.width > 0 ? field : undefined)
      })
      .exec()
  })

const placeOf = ({ touches, clientX, clientY }: Finger) => {
  const finger = touches?.[0]
  if (finger) return [finger.clientX, finger.clientY] as const
  return clientX !== undefined && clientY !== undefined ? ([clientX, clientY] as const) : undefined
}

/** A field to sign on with a finger. What is drawn is lines and not a picture; it is shown while it is drawn. */
export function SignaturePad({ value, onChange }: Props) {
  const strokes = useRef<readonly Stroke[]>([])
  const field = useRef<Field>()
  /** where the finger was before the field was measured */
  const early = useRef<(readonly [number, number])[]>([])
  const drawing = useRef(false)
  const touched = useRef(0)
  const [full, setFull] = useState(false)
  const picture = useMemo(() => pictureOf(value, ink), [value])

  const draw = (x: number, y: number) => {
    if (!field.current) {
      early.current.push([x, y])
      return
    }
    const next = withPoint(strokes.current, pointAt(x, y, field.current))
    if (next === 'full') setFull(true)
    else if (next !== strokes.current) {
      strokes.current = next
      onChange(textOf(next))
    }
  }
  const start = async (finger: Finger) => {
    const place = placeOf(finger)
    if (!place) return
    drawing.current = true
    // the page may have been scrolled since the last stroke
    field.current = undefined
    early.current = [place]
    strokes.current = [...strokes.current, []]
    field.current = await measure()
    if (field.current) for (const [x, y] of early.current.splice(0)) draw(x, y)
  }
  const move = (finger: Finger) => {
    const place = placeOf(finger)
    if (drawing.current && place) draw(...place)
  }
  const end = () => {
    drawing.current = false
  }
  const clear = () => {
    strokes.current = []
    setFull(false)
    onChange('')
  }
  const finger = (act: (finger: Finger) => void) => (event: unknown) => {
    touched.current = Date.now()
    act(event as Finger)
  }
  const mouse = (act: (finger: Finger) => void) => (event: unknown) => {
    if (Date.now() - touched.current > echo) act(event as Finger)
  }
  const atDesk = web && {
    onMouseDown: mouse(at => void start(at)),
    onMouseMove: mouse(move),
    onMouseUp: mouse(end),
    onMouseLeave: mouse(end),
  }

  return (
    <View className="nx-sign">
      <View className="nx-sign__label">{text.label}</View>
      <View
        className="nx-sign__paper"
        catchMove
        onTouchStart={finger(at => void start(at))}
        onTouchMove={finger(move)}
        onTouchEnd={finger(end)}
        onTouchCancel={finger(end)}
        {...atDesk}
      >
        <View className="nx-sign__line" />
        {value !== '' && <Image className="nx-sign__ink" src={picture} mode="aspectFit" />}
      </View>
      {full ? (
        <Notice tone="warning" title={text.long} />
      ) : (
        <View className="nx-quiet">{value === '' ? text.hint : text.done}</View>
      )}
      {value !== '' && (
        <Button kind="quiet" icon="again" onPress={clear}>
          {text.again}
        </Button>
      )}
    </View>
  )
}

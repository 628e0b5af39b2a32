import { Image, View } from '@tarojs/components'
import { useMemo, useRef, useState } from 'react'
import { signText as text } from '@/copy/signature'
import { Button } from '../button'
import { Buttons } from '../button/buttons'
import { Notice } from '../notice'
import { type Finger, fingerOf, isDown, type Pointing } from './fingers'
import { pictureOf } from './strokes'
import { useDrawing } from './use-drawing'
import './index.scss'

interface Props {
  label?: string
  /** as the contract keeps it; empty until something is drawn */
  value: string
  onChange(signature: string): void
}

const web = process.env.TARO_ENV === 'h5'
/** The paper stays white in the dark, as the one that is printed later. */
const ink = '#22304f'
/** A phone's browser sends a mouse after each finger; ms */
const echo = 1_000

/** A sheet may stand before a page, each with a field of its own. */
let fields = 0
const newId = () => {
  fields += 1
  return `nx-sign-${fields}`
}

/** A field to sign on with a finger. What is drawn is lines and not a picture; it is shown while it is drawn. */
export function SignaturePad({ label = text.label, value, onChange }: Props) {
  const [id] = useState(newId)
  const drawing = useDrawing(id, onChange)
  /** the finger that draws */
  const drawn = useRef<number>()
  const touched = useRef(0)
  const picture = useMemo(() => pictureOf(value, ink), [value])

  const spot = ({ clientX, clientY }: Finger) => [clientX, clientY] as const
  const start = (event: Pointing) => {
    if (drawn.current !== undefined && isDown(event, drawn.current)) return
    const finger = fingerOf(event)
    if (!finger) return
    drawn.current = finger.identifier
    void drawing.begin(spot(finger))
  }
  const move = (event: Pointing) => {
    const finger = drawn.current === undefined ? undefined : fingerOf(event, drawn.current)
    if (finger) drawing.goOn(spot(finger))
  }
  const end = (event: Pointing) => {
    if (drawn.current === undefined || !fingerOf(event, drawn.current)) return
    drawn.current = undefined
    drawing.end()
  }
  const finger = (act: (event: Pointing) => void) => (event: unknown) => {
    touched.current = Date.now()
    act(event as Pointing)
  }
  const mouse = (act: (event: Pointing) => void) => (event: unknown) => {
    if (Date.now() - touched.current > echo) act(event as Pointing)
  }
  const atDesk = web && {
    onMouseDown: mouse(start),
    onMouseMove: mouse(move),
    onMouseUp: mouse(end),
    onMouseLeave: mouse(end),
  }

  return (
    <View className="nx-sign">
      <View className="nx-sign__label">{label}</View>
      <View
        id={id}
        className="nx-sign__paper"
        catchMove
        onTouchStart={finger(start)}
        onTouchMove={finger(move)}
        onTouchEnd={finger(end)}
        onTouchCancel={finger(end)}
        {...atDesk}
      >
        <View className="nx-sign__line" />
        {value !== '' && <Image className="nx-sign__ink" src={picture} mode="aspectFit" />}
      </View>
      {drawing.full ? (
        <Notice tone="warning" title={text.long} />
      ) : (
        <View className="nx-quiet">{value === '' ? text.hint : text.done}</View>
      )}
      {value !== '' && (
        <Buttons beside>
          <Button kind="quiet" icon="return" onPress={drawing.undo}>
            {text.back}
          </Button>
          <Button kind="quiet" icon="again" onPress={drawing.clear}>
            {text.again}
          </Button>
        </Buttons>
      )}
    </View>
  )
}

import { Image, View } from '@tarojs/components'
import Taro from '@tarojs/taro'
import { useRef, useState } from 'react'
import type { Box, ReviewPhoto } from '@/contract/snaps'
import { reviewText as text } from '@/copy/snaps/review'
import { Press } from '@/ui/press'
import { described } from '@/ui/press/described'
import { boxBetween, type Frame, isFull, type Point, placeOf, pointOn } from '../parts/boxes'
import './photo-canvas.scss'

interface Props {
  photo: ReviewPhoto
  boxes: readonly Box[]
  /** a finger draws boxes, and takes away those that it touches */
  editing: boolean
  /** frames as what they will be: areas in which nothing can be told */
  preview: boolean
  /** the one that the buttons move */
  chosen: number | undefined
  onAdd(box: Box): void
  onRemove(at: number): void
}

/** A finger in WeChat and on the web, a mouse at a desk. */
interface Finger {
  readonly touches?: ArrayLike<{ readonly clientX: number; readonly clientY: number }>
  readonly clientX?: number
  readonly clientY?: number
}
const web = process.env.TARO_ENV === 'h5'
/** A phone's browser sends a mouse after each finger; ms */
const echo = 1_000
/** ms */
const clickAfterDrag = 300

const placeAt = ({ touches, clientX, clientY }: Finger): Point | undefined => {
  const finger = touches?.[0]
  if (finger) return [finger.clientX, finger.clientY]
  return clientX !== undefined && clientY !== undefined ? [clientX, clientY] : undefined
}

const measure = (id: string): Promise<Frame | undefined> =>
  new Promise(resolve => {
    Taro.createSelectorQuery()
      .select(`#${id}`)
      .boundingClientRect(found => {
        const field = Array.isArray(found) ? found[0] : found
        resolve(field && field.width > 0 ? field : undefined)
      })
      .exec()
  })

/** Draws a box with finger or mouse: what is being drawn, and the handlers. */
function useDrawing(id: string, onAdd: (box: Box) => void) {
  const from = useRef<Point>()
  const to = useRef<Point>()
  const frame = useRef<Frame>()
  const touched = useRef(0)
  const [drawn, setDrawn] = useState<Box>()

  const show = () => {
    const { current: field } = frame
    if (!from.current || !to.current || !field) return
    setDrawn(boxBetween(pointOn(from.current, field), pointOn(to.current, field)))
  }
  const start = async (finger: Finger) => {
    const place = placeAt(finger)
    if (!place) return
    from.current = place
    to.current = place
    // the page may have been scrolled since the last one
    frame.current = undefined
    frame.current = await measure(id)
    show()
  }
  const move = (finger: Finger) => {
    const place = placeAt(finger)
    if (!from.current || !place) return
    to.current = place
    show()
  }
  const end = () => {
    const { current: field } = frame
    const box =
      from.current && to.current && field
        ? boxBetween(pointOn(from.current, field), pointOn(to.current, field))
        : undefined
    from.current = undefined
    setDrawn(undefined)
    if (box) onAdd(box)
  }
  const finger = (act: (finger: Finger) => void) => (event: unknown) => {
    touched.current = Date.now()
    act(event as Finger)
  }
  const mouse = (act: (finger: Finger) => void) => (event: unknown) => {
    if (Date.now() - touched.current > echo) act(event as Finger)
  }
  return {
    drawn,
    handlers: {
      onTouchStart: finger(at => void start(at)),
      onTouchMove: finger(move),
      onTouchEnd: finger(end),
      onTouchCancel: finger(end),
      ...(web && {
        onMouseDown: mouse(at => void start(at)),
        onMouseMove: mouse(move),
        onMouseUp: mouse(end),
        onMouseLeave: mouse(end),
      }),
    },
  }
}

/** The photo with what is hidden on it. */
export function PhotoCanvas({ photo, boxes, editing, preview, chosen, onAdd, onRemove }: Props) {
  const { n, link, width, height } = photo
  const id = `nx-photo-${n}`
  const drew = useRef(0)
  const { drawn, handlers } = useDrawing(id, box => {
    drew.current = Date.now()
    onAdd(box)
  })
  // a mouse that drew inside a frame also clicked it
  const remove = (at: number) => {
    if (Date.now() - drew.current > clickAfterDrag) onRemove(at)
  }
  const draws = editing && !isFull(boxes)
  const kind = preview ? 'nx-box--preview' : ''
  return (
    <View
      id={id}
      className={`nx-photo ${editing ? 'nx-photo--editing' : ''}`}
      style={{ paddingTop: `${(height / Math.max(1, width)) * 100}%` }}
      catchMove={draws}
      {...(draws && handlers)}
    >
      <Image
        className="nx-photo__picture"
        src={link}
        mode="scaleToFill"
        {...(web && { nativeProps: { draggable: false } })}
      />
      {boxes.map((box, at) => {
        const className = `nx-box nx-box--${box.kind} ${kind} ${at === chosen ? 'nx-box--chosen' : ''}`
        const label = text.frame(at + 1, box.kind)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a box is known by its place in the list
          <View key={at} className={className} style={placeOf(box)}>
            {editing ? (
              <Press className="nx-box__press" label={label} onPress={() => remove(at)} />
            ) : (
              <View {...described({ hidden: true })} />
            )}
          </View>
        )
      })}
      {drawn && <View className="nx-box nx-box--drawn" style={placeOf(drawn)} />}
    </View>
  )
}

/** Which finger draws: the one that came down on the field first. Another one, or a thumb that holds the phone, draws nothing. */

export interface Finger {
  readonly identifier: number
  readonly clientX: number
  readonly clientY: number
}

/** A finger in WeChat and on the web, a mouse at a desk. */
export interface Pointing {
  /** those that this event is about; `touches` would also have those that rest elsewhere on the screen */
  readonly changedTouches?: ArrayLike<Finger>
  /** all that are down, wherever */
  readonly touches?: ArrayLike<Finger>
  readonly clientX?: number
  readonly clientY?: number
}

const mouse = -1

/** The first finger of an event, or one of them; the mouse counts as one. */
export function fingerOf({ changedTouches, clientX, clientY }: Pointing, wanted?: number): Finger | undefined {
  if (changedTouches)
    return Array.from(changedTouches).find(({ identifier }) => wanted === undefined || identifier === wanted)
  if (clientX === undefined || clientY === undefined || (wanted ?? mouse) !== mouse) return undefined
  return { identifier: mouse, clientX, clientY }
}

/** False when the phone never said that it was lifted: a call came in, or the system took the gesture. */
export const isDown = ({ touches }: Pointing, identifier: number): boolean =>
  touches === undefined ? identifier === mouse : Array.from(touches).some(one => one.identifier === identifier)

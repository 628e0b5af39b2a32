/** Applies `{ 'root.cn.[0].v': 'x' }` as WeChat's setData does: the value replaces what stands at the path. */
export function applySetData(target: object, changes: Readonly<Record<string, unknown>>): void {
  for (const [path, value] of Object.entries(changes)) setAt(target, stepsOf(path), value)
}

const stepsOf = (path: string): (string | number)[] =>
  [...path.matchAll(/([^.[\]]+)|\[(\d+)\]/g)].map(([, name, index]) => name ?? Number(index))

function setAt(target: object, steps: readonly (string | number)[], value: unknown): void {
  let place = target as Record<string | number, unknown>
  for (const [index, step] of steps.entries()) {
    const next = steps[index + 1]
    if (next === undefined) {
      place[step] = value
      return
    }
    if (typeof place[step] !== 'object' || place[step] === null) place[step] = typeof next === 'number' ? [] : {}
    place = place[step] as Record<string | number, unknown>
  }
}

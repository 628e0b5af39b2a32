/** The code at the door of an activity: which activity, and a sign that only the cloud can make, for one minute. */
const form = /^a\.([0-9A-Z]{10})([0-9A-Z]{8})$/

/** Handle and sign of a scene; undefined for everything else. */
export function doorPartsOf(scene: string): { readonly handle: string; readonly sign: string } | undefined {
  const [, handle, sign] = form.exec(scene) ?? []
  return handle === undefined || sign === undefined ? undefined : { handle, sign }
}

export const doorSceneOf = (handle: string, sign: string): string => `a.${handle}${sign}`

/** A person's code as it is typed by whoever cannot scan it, in blocks that can be read aloud: P7KM 4Q9P … `sceneOfTyped` reads it back. */
export const textOfPersonScene = (scene: string): string =>
  scene
    .replace('.', '')
    .toUpperCase()
    .replace(/(.{4})(?=.)/g, '$1 ')

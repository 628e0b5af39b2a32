const inBlocks = (text: string): string => text.toUpperCase().replace(/(.{4})(?=.)/g, '$1 ')

/** A person's code as it is typed by whoever cannot scan it, in blocks that can be read aloud: P7KM 4Q9P … `sceneOfTyped` reads it back. */
export const textOfPersonScene = (scene: string): string => inBlocks(scene.replace('.', ''))

/** The same of the code at the door of an activity, which begins with D when it is typed. */
export const textOfDoorScene = (scene: string): string => inBlocks(scene.replace(/^a\./, 'D'))

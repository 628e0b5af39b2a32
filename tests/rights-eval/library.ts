import { type Library, openLibrary } from '../../cloudfunctions/rights/library'
import { compileKnowledge } from '../../config/knowledge'

/** The same knowledge and the same code as the cloud function's, from the files instead of the bundle. */
/** Today in Datong, and no model. */
export const circumstances = {
  today: new Date(Date.now() + 8 * 3_600_000).toISOString().slice(0, 10),
  plainWords: false,
}

export const libraryFromFiles = async (): Promise<Library> => openLibrary(await compileKnowledge())

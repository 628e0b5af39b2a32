import { type Library, openLibrary } from '../../cloudfunctions/rights/library'
import { compileKnowledge } from '../../config/knowledge'

/** The same knowledge and the same code as the cloud function's, from the files instead of the bundle. */
export const libraryFromFiles = async (): Promise<Library> => openLibrary(await compileKnowledge())

/** The one adapter to the device. A build for phones takes `platform.weapp.ts` in place of this file. */

export { platform } from './platform.h5'
export type {
  DocumentType,
  LocalFile,
  LocalPicture,
  PersonaChoice,
  Platform,
  Uploaded,
  UploadProblem,
} from './platform-contract'

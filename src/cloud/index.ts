/** The client layer's face. */
export { ask } from './ask'
export type { Outcome } from './command-form'
export { newKey } from './command-key'
export type { PhoneCode } from './phone-codes'
export type { PhoneStorage } from './phone-storage'
export {
  type DocumentType,
  type LocalFile,
  type LocalPicture,
  type PersonaChoice,
  type Platform,
  platform,
  type UploadProblem,
} from './platform'
export { parseScene, type Scene, thingScene } from './scene'
export { sceneOfTyped } from './scene-of-typed'
export { type CommandState, useCommand } from './useCommand'
export { patience, useDocument, xlsxType } from './useDocument'
export { type KeptCommandsState, useKeptCommands } from './useKeptCommands'
/** @public */
export { useNotify } from './useNotify'
/** @public */
export { type Parcel, type ParcelOutcome, type ParcelsState, useParcels } from './useParcels'
export { type QueryOptions, type QueryState, useQuery } from './useQuery'
export { useRenewal } from './useRenewal'
/** @public */
export { type UploadItem, type UploadsState, useUploads } from './useUploads'

/** The client layer's face. */
export type { Outcome } from './command-form'
export type { PhoneCode } from './phone-codes'
export { type PersonaChoice, type Platform, platform } from './platform'
export { parseScene, type Scene } from './scene'
export { type CommandState, useCommand } from './useCommand'
export { type KeptCommandsState, useKeptCommands } from './useKeptCommands'
export { type QueryOptions, type QueryState, useQuery } from './useQuery'

/** The client layer's face. */
export { type Client, client } from './client'
export type { Outcome } from './command-form'
export { type PhoneCode, phoneCodes } from './phone-codes'
export { type PersonaChoice, type Platform, platform } from './platform'
export { invitationScene, isScene, parseScene, type Scene, sceneMaxLength } from './scene'
export { type CommandState, useCommand } from './useCommand'
export { type KeptCommandsState, useKeptCommands } from './useKeptCommands'
export { type QueryOptions, type QueryState, useQuery } from './useQuery'

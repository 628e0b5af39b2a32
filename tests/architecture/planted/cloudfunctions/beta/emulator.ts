import { emulator } from '../../local-cloud/emulator'
export const cheats = emulator

import type { PhoneStorage } from './phone-storage'

/** Who a browser can be at the local cloud. */
export interface PersonaChoice {
  readonly id: string
  readonly displayName: string
  readonly description: string
}

/** What differs between a phone in WeChat and a browser. Nothing here rejects. */
export interface Platform {
  /** the text of the code that was scanned; undefined when the person gave up or there is no scanner */
  scan(): Promise<string | undefined>
  /** false: scanning is not possible here, ask for a typed code */
  canScan(): boolean
  copyText(text: string): Promise<boolean>
  callPhone(number: string): Promise<boolean>
  /** how the text reached the person; `copied` when files are not possible */
  saveText(fileName: string, text: string): Promise<'saved' | 'copied' | 'failed'>
  /** the system's text size against normal, 0.8 to 2 */
  fontScale(): number
  vibrate(): void
  /** whether calls go to a cloud on this machine, where people can be chosen */
  isLocalCloud(): Promise<boolean>
  /** undefined where there is no local cloud */
  personas(): Promise<readonly PersonaChoice[] | undefined>
  /** who this browser tab is; undefined in WeChat, where WeChat knows */
  persona(): string | undefined
  choosePersona(id: string): void
  /** leaves at once, for readers who are being watched */
  exit(): void
  /** starts the app afresh */
  restart(): void
  readonly storage: PhoneStorage
  /** returns the function that stops listening, as the next one does */
  onAppShow(listener: () => void): () => void
  onNetworkBack(listener: () => void): () => void
  isOnline(): boolean
  /** the scene of the code with which the app was opened or brought back, decoded */
  launchScene(): string | undefined
}

/** Text sizes outside of this break a page or help nobody. */
export const clampFontScale = (scale: number): number =>
  Number.isFinite(scale) && scale > 0 ? Math.min(2, Math.max(0.8, scale)) : 1

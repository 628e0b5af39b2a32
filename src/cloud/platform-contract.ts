import type { MessageKind } from '../contract/messages'
import type { PhoneStorage } from './phone-storage'

/** Who a browser can be at the local cloud. */
export interface PersonaChoice {
  readonly id: string
  readonly displayName: string
  readonly description: string
}

/** Degrees. */
export interface Spot {
  readonly longitude: number
  readonly latitude: number
}

/** A file that was chosen on this phone. */
export interface LocalFile {
  /** what an upload reads, and an image shows; good until the app is closed */
  readonly path: string
  readonly name: string
  /** size in bytes */
  readonly bytes: number
}
/** A picture on this phone, made smaller already. */
export type LocalPicture = LocalFile

/** Why a file is not in the cloud. `offline`: it never left the phone. */
export type UploadProblem = 'tooLarge' | 'offline' | 'failed'
export type Uploaded = { readonly fileId: string } | { readonly problem: UploadProblem }

/** What WeChat opens by itself, and a browser shows or saves; CSV is for browsers alone. A picture comes with WeChat's menu for sending and keeping. */
export type DocumentType =
  | 'text/csv'
  | 'application/pdf'
  | 'image/jpeg'
  | 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
  | 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** A card in a group that opened the app, or brought it back. */
export interface GroupCard {
  /** the kind of card, as its path says it */
  readonly from: string
  /** another one whenever another card was pressed */
  readonly entry: string
}

/** What differs between a phone in WeChat and a browser. Nothing here rejects. */
export interface Platform {
  /** the text of the code that was scanned; undefined when the person gave up or there is no scanner */
  scan(): Promise<string | undefined>
  /** false: scanning is not possible here, ask for a typed code */
  canScan(): boolean
  copyText(text: string): Promise<boolean>
  /** where the phone is, GCJ-02 in WeChat; undefined when the person does not want to say, or it cannot be told */
  whereAmI(): Promise<Spot | undefined>
  /** the map with the way there in WeChat; elsewhere the address is copied */
  showWay(to: {
    readonly spot?: Spot | undefined
    readonly name: string
    readonly address: string
  }): Promise<'opened' | 'copied' | 'failed'>
  callPhone(number: string): Promise<boolean>
  /** how the text reached the person; `copied` when files are not possible */
  saveText(fileName: string, text: string): Promise<'saved' | 'copied' | 'failed'>
  /**
   * up to `most` pictures from album or camera, each made smaller for sending; none when the person gave up. `bytes`: what one may weigh,
   * if it can be made that small without becoming useless
   */
  choosePictures(most: number, bytes?: number): Promise<readonly LocalPicture[]>
  /** keeps a copy of the file under this name for as long as it takes, also when the app is closed; false without room */
  keepFile(file: LocalFile, id: string): Promise<boolean>
  /** the copy, as a file that can be shown and uploaded; undefined when it is gone */
  keptFile(id: string): Promise<LocalFile | undefined>
  dropFile(id: string): void
  /** one file with one of these extensions, in WeChat out of a chat; undefined when the person gave up */
  chooseFile(extensions: readonly string[]): Promise<LocalFile | undefined>
  /** puts a chosen file into WeChat's storage under this name; a name is used once */
  uploadFile(cloudPath: string, file: LocalFile): Promise<Uploaded>
  /** shows a document that came as base64, with what the system offers for keeping and printing it */
  openFile(name: string, base64: string, mime: DocumentType): Promise<'opened' | 'failed'>
  /** asks which of these messages the person wants, three at most; call it first thing in a tap. What they allowed */
  askToNotify(kinds: readonly MessageKind[]): Promise<readonly MessageKind[]>
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
  /** the app is no longer in front */
  onAppHide(listener: () => void): () => void
  onNetworkBack(listener: () => void): () => void
  isOnline(): boolean
  /** the scene of the code with which the app was opened or brought back, decoded */
  launchScene(): string | undefined
  /** undefined unless a group's card opened the app */
  groupCard(): GroupCard | undefined
}

/** Text sizes outside of this break a page or help nobody. */
export const clampFontScale = (scale: number): number =>
  Number.isFinite(scale) && scale > 0 ? Math.min(2, Math.max(0.8, scale)) : 1

/** The part of WeChat's `wx` that this app touches. Calls without callbacks return promises (base library 2.10.2). */
export interface WxCloud {
  init(options: { readonly env?: string; readonly traceUser: boolean }): void
  callFunction(call: { readonly name: string; readonly data: object }): Promise<{ readonly result?: unknown }>
  /** marks an id that WeChat replaces by open data on the way; missing before base library 2.8.0 */
  CloudID?(id: string): object
  uploadFile(file: { readonly cloudPath: string; readonly filePath: string }): Promise<{ readonly fileID: string }>
}

export interface WxOptions {
  readonly path?: string
  readonly query?: Readonly<Record<string, string | undefined>>
  /** how the app was opened; 1008 = by a card in a group */
  readonly scene?: number
  readonly shareTicket?: string
  /** base library 3.7.8: 1, 2 = a chat of two, 3, 4 = a group */
  readonly chatType?: number
}

export interface Wx {
  /** missing before base library 2.2.3 */
  readonly cloud?: WxCloud
  readonly env: { readonly USER_DATA_PATH: string }
  getStorageSync(key: string): unknown
  setStorageSync(key: string, value: unknown): void
  removeStorageSync(key: string): void
  getStorageInfoSync(): { readonly keys: readonly string[] }
  onAppShow(listener: () => void): void
  offAppShow(listener: () => void): void
  onAppHide(listener: () => void): void
  offAppHide(listener: () => void): void
  onNetworkStatusChange(listener: (status: { readonly isConnected: boolean }) => void): void
  offNetworkStatusChange(listener: (status: { readonly isConnected: boolean }) => void): void
  getNetworkType(): Promise<{ readonly networkType: string }>
  getEnterOptionsSync?(): WxOptions
  getLaunchOptionsSync(): WxOptions
  /** base library 2.17.3 for cards; knows callbacks only */
  getGroupEnterInfo?(options: {
    readonly success: (info: { readonly cloudID?: string }) => void
    readonly fail: (error: unknown) => void
  }): void
  getAppBaseInfo?(): { readonly fontSizeSetting?: number }
  scanCode(options: { readonly onlyFromCamera: boolean }): Promise<{ readonly result: string; readonly path?: string }>
  setClipboardData(options: { readonly data: string }): Promise<unknown>
  getLocation(options: { readonly type: 'gcj02' }): Promise<{ readonly longitude: number; readonly latitude: number }>
  openLocation(options: {
    readonly longitude: number
    readonly latitude: number
    readonly name: string
    readonly address: string
  }): Promise<unknown>
  makePhoneCall(options: { readonly phoneNumber: string }): Promise<unknown>
  vibrateShort(options: { readonly type: 'medium' }): Promise<unknown>
  exitMiniProgram?(): Promise<unknown>
  reLaunch(options: { readonly url: string }): Promise<unknown>
  shareFileMessage?(options: { readonly filePath: string; readonly fileName: string }): Promise<unknown>
  /** base library 2.10.0 */
  chooseMedia(options: {
    readonly count: number
    readonly mediaType: readonly ['image']
    readonly sourceType: readonly ('album' | 'camera')[]
    readonly sizeType: readonly ['compressed']
  }): Promise<{ readonly tempFiles: readonly { readonly tempFilePath: string; readonly size: number }[] }>
  /** out of a chat of the person's choice (base library 2.5.0) */
  chooseMessageFile(options: {
    readonly count: 1
    readonly type: 'file'
    readonly extension: readonly string[]
  }): Promise<{
    readonly tempFiles: readonly { readonly path: string; readonly name: string; readonly size: number }[]
  }>
  /** missing before base library 2.4.0; `compressedWidth` is ignored before 2.26.0 */
  compressImage?(options: {
    readonly src: string
    readonly quality: number
    readonly compressedWidth: number
  }): Promise<{ readonly tempFilePath: string }>
  openDocument(options: {
    readonly filePath: string
    readonly showMenu: boolean
    readonly fileType?: string
  }): Promise<unknown>
  /** the menu for sending, keeping and marking a picture (base library 2.14.3) */
  showShareImageMenu?(options: { readonly path: string }): Promise<unknown>
  previewImage(options: { readonly urls: readonly string[] }): Promise<unknown>
  /** missing before base library 2.4.4; each id with accept, reject, ban or filter */
  requestSubscribeMessage?(options: { readonly tmplIds: readonly string[] }): Promise<Readonly<Record<string, unknown>>>
  getFileSystemManager(): {
    getFileInfo(options: {
      readonly filePath: string
      readonly success: (info: { readonly size: number }) => void
      readonly fail: (error: unknown) => void
    }): void
    writeFile(options: {
      readonly filePath: string
      readonly data: string
      readonly encoding: 'utf8' | 'base64'
      readonly success: () => void
      readonly fail: (error: unknown) => void
    }): void
    copyFile(options: {
      readonly srcPath: string
      readonly destPath: string
      readonly success: () => void
      readonly fail: (error: unknown) => void
    }): void
    unlink(options: { readonly filePath: string; readonly fail: (error: unknown) => void }): void
  }
}

/** The part of WeChat's `wx` that this app touches. Calls without callbacks return promises (base library 2.10.2). */
export interface WxCloud {
  init(options: { readonly env?: string; readonly traceUser: boolean }): void
  callFunction(call: { readonly name: string; readonly data: object }): Promise<{ readonly result?: unknown }>
}

export interface WxOptions {
  readonly path?: string
  readonly query?: Readonly<Record<string, string | undefined>>
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
  onNetworkStatusChange(listener: (status: { readonly isConnected: boolean }) => void): void
  offNetworkStatusChange(listener: (status: { readonly isConnected: boolean }) => void): void
  getNetworkType(): Promise<{ readonly networkType: string }>
  getEnterOptionsSync?(): WxOptions
  getLaunchOptionsSync(): WxOptions
  getAppBaseInfo?(): { readonly fontSizeSetting?: number }
  scanCode(options: { readonly onlyFromCamera: boolean }): Promise<{ readonly result: string; readonly path?: string }>
  setClipboardData(options: { readonly data: string }): Promise<unknown>
  makePhoneCall(options: { readonly phoneNumber: string }): Promise<unknown>
  vibrateShort(options: { readonly type: 'medium' }): Promise<unknown>
  exitMiniProgram?(): Promise<unknown>
  reLaunch(options: { readonly url: string }): Promise<unknown>
  shareFileMessage?(options: { readonly filePath: string; readonly fileName: string }): Promise<unknown>
  getFileSystemManager(): {
    writeFile(options: {
      readonly filePath: string
      readonly data: string
      readonly encoding: 'utf8'
      readonly success: () => void
      readonly fail: (error: unknown) => void
    }): void
  }
}

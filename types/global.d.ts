/// <reference types="@tarojs/taro" />

/** domain -> cloud function, written in by the build from config/functions.ts */
declare const FUNCTION_OF: Readonly<Record<string, string>>
/** id of the WeChat Cloud environment; empty = the first one of the mini-program */
declare const CLOUD_ENV: string
/** kind of subscribe message -> id of its template, written in by the build from config/messages.ts */
declare const MESSAGE_TEMPLATES: Readonly<Record<string, string>>

declare module '*.png' {
  const address: string
  export default address
}
declare module '*.scss'
declare module '*.css'

declare namespace NodeJS {
  interface ProcessEnv {
    /** weapp or h5; a constant at build time */
    TARO_ENV: 'weapp' | 'h5'
  }
}

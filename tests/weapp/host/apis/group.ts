import type { Clone } from '../sandbox'

/** The group from which the app was opened: its CloudID, nothing where WeChat refuses, or a WeChat too old to tell. */
export type GroupEnter = (() => string) | 'refused' | 'missing'

interface Asked {
  success?(info: unknown): void
  fail?(error: unknown): void
}

/** `wx.getGroupEnterInfo`: with callbacks only, a promise is never returned. */
export function groupApis(group: GroupEnter, clone: Clone, called: (name: string) => void, begin: () => () => void) {
  if (group === 'missing') return {}
  return {
    getGroupEnterInfo: ({ success, fail }: Asked = {}) => {
      called('getGroupEnterInfo')
      const end = begin()
      setTimeout(() => {
        const refusal = { errMsg: 'getGroupEnterInfo:fail', errCode: 40097 }
        if (group === 'refused') fail?.(clone(refusal))
        else success?.(clone({ errMsg: 'getGroupEnterInfo:ok', encryptedData: '', iv: '', cloudID: group() }))
        end()
      }, 0)
    },
  }
}

/** Live classes that come, as a group is told of them. */
import { type Platform, platforms } from '../../../src/contract/classes'
import { dayInWords, type Piece } from './rules-text'

interface Coming {
  readonly title: string
  readonly host: string
  readonly platform: Platform
  /** 2026-11-27 19:30, in Asia/Shanghai */
  readonly starts: string
}

export const classPiece = (coming: readonly Coming[]): Piece => ({
  heading: '普法小课堂，律师在线上讲，问题可以先放进提问箱：',
  lines: coming.map(({ title, host, platform, starts }) => {
    const [day = '', clock = ''] = starts.split(' ')
    return `${dayInWords(day)} ${clock}《${title}》，${host}，${platforms[platform]}`
  }),
})

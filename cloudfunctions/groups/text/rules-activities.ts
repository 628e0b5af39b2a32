/** Activities that come, as a group is told of them. */
import { dayInWords, type Piece } from './rules-text'

interface Coming {
  readonly title: string
  readonly spot: string
  /** 2026-11-27 19:30, in Asia/Shanghai */
  readonly starts: string
  /** 0: no limit */
  readonly capacity: number
  readonly taken: number
}

const places = ({ capacity, taken }: Coming): string => {
  if (capacity === 0) return '来的都欢迎'
  return taken < capacity ? `还差 ${capacity - taken} 人` : '满了，可以排候补'
}

export const activitiesPiece = (coming: readonly Coming[]): Piece => ({
  heading: '近两周的活动，在“志愿活动”里点一下就能报名：',
  lines: coming.map(one => {
    const [day = '', clock = ''] = one.starts.split(' ')
    return `${dayInWords(day)} ${clock} ${one.title}，${one.spot}，${places(one)}`
  }),
})

/** What stands on a yearly statement 志愿时长与积分年度明细: every service, every movement, and sums that anybody can add up again. */
import { type EntryKind, entryKinds, purses } from '../../src/contract/points/purses'
import { qualityLevels } from '../../src/contract/points/rule'
import { pointsShown } from '../../src/contract/points/shown'
import { dayOf } from '../../src/contract/shanghai'
import type { MovedPoints, PurseYear, Served } from './rules-facts'
import { byMonth, sumOf } from './rules-sums'
import { minutesWords, movedWords, shortDay } from './rules-words'

export interface StatementFacts {
  readonly year: number
  /** of the year, the earliest first */
  readonly services: readonly Served[]
  readonly books: readonly PurseYear[]
  /** YYYY-MM-DD */
  readonly today: string
}

type Row = readonly string[]

export interface Statement {
  readonly figures: readonly { readonly name: string; readonly value: string }[]
  readonly months: readonly { readonly heading: string; readonly rows: readonly Row[] }[]
  readonly purses: readonly {
    readonly heading: string
    /** before, what came and went, afterwards */
    readonly sums: readonly Row[]
    /** everything but what services earned, which stands with the services */
    readonly moves: readonly Row[]
    readonly notes: readonly string[]
  }[]
}

/** What a movement does to what can be spent: honour is none of it. */
const worth = ({ points, effect }: MovedPoints): number => points - effect.honour
const sumWorth = (entries: readonly MovedPoints[]) => entries.reduce((sum, entry) => sum + worth(entry), 0)

function sumRows({ opening, closing, entries }: PurseYear, running: boolean): readonly Row[] {
  const kinds = Object.keys(entryKinds) as readonly EntryKind[]
  const moved = kinds.flatMap((kind): Row[] => {
    const some = entries.filter(entry => entry.kind === kind && worth(entry) !== 0)
    return some.length === 0 ? [] : [[entryKinds[kind], `${some.length} 笔`, movedWords(sumWorth(some))]]
  })
  return [
    ['年初结余', '', pointsShown(opening)],
    ...moved,
    [running ? '现在结余' : '年末结余', '', pointsShown(closing)],
  ]
}

const moveRow = (entry: MovedPoints): Row => {
  const { kind, title, reason, at, after } = entry
  const about = reason === undefined ? title : `${title}（${reason}）`
  return [shortDay(dayOf(at)), entryKinds[kind], about, movedWords(worth(entry)), pointsShown(after)]
}

function notesOf({ closing, honour, entries }: PurseYear, year: number): readonly string[] {
  const late = entries.filter(({ kind, day }) => kind === 'award' && day !== undefined && !day.startsWith(`${year}-`))
  return [
    ...(late.length > 0 ? [`服务得分里有 ${movedWords(sumWorth(late))} 是前一年的服务，${year}年才审核记上。`] : []),
    ...(closing < 0 ? [`欠着 ${pointsShown(-closing)} 分，下次得分先还上。`] : []),
    ...(honour > 0 ? [`另有荣誉分 ${pointsShown(honour)} 分，只上榜，不兑换，不算在结余里。`] : []),
  ]
}

/** Pure. A purse that nothing was ever in is left out. */
export function statementOf({ year, services, books, today }: StatementFacts): Statement {
  const sum = sumOf(services)
  const running = today.startsWith(`${year}-`)
  const both = new Set(services.map(({ purse }) => purse)).size > 1
  const serviceRow = ({ day, title, place, minutes, earned, purse }: Served): Row => {
    const points = earned ? movedWords(earned.points) : '0'
    const level = earned ? qualityLevels[earned.level] : ''
    const name = both && purse === 'rider' ? '（小哥）' : ''
    return [shortDay(day), title, place, minutesWords(minutes), level, `${points}${name}`]
  }
  return {
    figures: [
      { name: '服务', value: `${sum.services} 次` },
      { name: '时长', value: minutesWords(sum.minutes) },
      ...books.map(({ purse, closing }) => ({
        name: `${purses[purse]}${running ? '现在' : '年末'}结余`,
        value: `${pointsShown(closing)} 分`,
      })),
    ],
    months: byMonth(services).map(([month, some]) => {
      const { services: times, minutes } = sumOf(some)
      return {
        heading: `${Number(month.slice(5))}月：${times} 次，${minutesWords(minutes)}`,
        rows: some.map(serviceRow),
      }
    }),
    purses: books.map(book => ({
      heading: purses[book.purse],
      sums: sumRows(book, running),
      moves: book.entries.filter(({ kind }) => kind !== 'award').map(moveRow),
      notes: notesOf(book, year),
    })),
  }
}

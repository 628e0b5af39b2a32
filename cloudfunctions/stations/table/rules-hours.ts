/**
 * Opening hours as one cell: 每天 08:00-21:00, or 周一至周五 08:30-18:00；周六 09:00-12:00、14:00-17:00；周日 休息.
 * Clauses are read from left to right, a later one wins; days that nobody names are closed.
 */
import { spansInOrder, type Week } from '../../../src/contract/stations'

const names = ['一', '二', '三', '四', '五', '六', '日']
const allDay = '00:00-24:00'

/** The cell for a week; empty when it is closed all week, for then nothing is written. */
export function hoursText(week: Week): string {
  if (week.every(spans => spans.length === 0)) return ''
  const texts = week.map(spansText)
  if (new Set(texts).size === 1) return `每天 ${texts[0]}`
  const runs: { from: number; to: number; text: string }[] = []
  texts.forEach((text, day) => {
    const last = runs.at(-1)
    if (last?.text === text) last.to = day
    else runs.push({ from: day, to: day, text })
  })
  return runs.map(({ from, to, text }) => `${daysText(from, to)} ${text}`).join('；')
}

const spansText = (spans: readonly string[]): string => {
  if (spans.length === 0) return '休息'
  return spans.join() === allDay ? '全天' : spans.join('、')
}
const daysText = (from: number, to: number) =>
  from === to ? `周${names[from]}` : `周${names[from]}${to === from + 1 ? '、' : '至'}周${names[to]}`

/** The week that a cell says, or the clause that cannot be read. */
export function weekFrom(cell: string): { readonly week: Week } | { readonly wrong: string } {
  const week: Week = Array.from({ length: 7 }, () => [])
  const clauses = cell
    .normalize('NFKC')
    // a line break of the cell arrives as a blank
    .split(/[;。]+|(?<=[\d息天门])\s+(?=周|星期|礼拜|每天|工作日)/)
    .map(clause => clause.trim())
    .filter(Boolean)
  for (const clause of clauses) {
    const read = clauseFrom(clause)
    if (!read) return { wrong: clause }
    for (const day of read.days) week[day] = [...read.spans]
  }
  return { week }
}

/** 周一至周五, then the times; no days: every day. */
function clauseFrom(clause: string): { days: readonly number[]; spans: readonly string[] } | undefined {
  const plain = clause.replace(/星期|礼拜/g, '周').replace(/周天/g, '周日')
  const cut = plain.search(/\d|休|不开|关|全天|24小时/)
  if (cut < 0) return undefined
  const days = daysFrom(plain.slice(0, cut).replace(/[\s::]/g, ''))
  const spans = spansFrom(plain.slice(cut).trim())
  return days && spans && { days, spans }
}

function daysFrom(text: string): readonly number[] | undefined {
  if (text === '' || text === '每天' || text === '每日' || text === '天天') return [0, 1, 2, 3, 4, 5, 6]
  const days: number[] = []
  for (const part of text.split(/[,、和及]+/)) {
    const found = partFrom(part)
    if (!found) return undefined
    days.push(...found)
  }
  return days
}

function partFrom(part: string): readonly number[] | undefined {
  if (part === '工作日') return [0, 1, 2, 3, 4]
  if (part === '周末') return [5, 6]
  const found = /^周?([一二三四五六日])(?:[至到\-~—–]+周?([一二三四五六日]))?$/.exec(part)
  if (!found) return undefined
  const from = names.indexOf(found[1] ?? '')
  const to = found[2] === undefined ? from : names.indexOf(found[2])
  return from <= to ? Array.from({ length: to - from + 1 }, (_, at) => from + at) : undefined
}

function spansFrom(text: string): readonly string[] | undefined {
  if (/^(休息?|不开门?|关门?|关闭)$/.test(text)) return []
  if (/^(全天|24小时)$/.test(text)) return [allDay]
  const spans = text
    .replace(/\s*[至到\-~—–]+\s*/g, '-')
    .split(/[\s,、和及]+/)
    .filter(Boolean)
    .map(spanFrom)
  const all = spans.flatMap(span => span ?? [])
  const fine = all.length === spans.length && all.length > 0 && all.length <= 3 && spansInOrder(all)
  return fine ? all : undefined
}

/** 8:00-18:00, 8点-18点半 */
function spanFrom(text: string): string | undefined {
  const [from, to, ...more] = text.split('-').map(timeFrom)
  if (from === undefined || to === undefined || more.length > 0 || from === '24:00') return undefined
  return `${from}-${to}`
}

function timeFrom(text: string): string | undefined {
  const found = /^(\d{1,2})(?::(\d{2})|[点时](?:(半)|(\d{1,2})分?)?)$/.exec(text)
  if (!found) return undefined
  const hour = Number(found[1])
  const minute = found[3] ? 30 : Number(found[2] ?? found[4] ?? 0)
  if (minute > 59 || hour * 60 + minute > 24 * 60) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

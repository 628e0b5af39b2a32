import type { Announcement, CardLink, ClassView, Platform } from '@/contract/classes'
import { clockText, dayOf } from '@/copy/dates'

/** The form as it is typed; days and times are Asia/Shanghai. */
export interface Typed {
  readonly title: string
  readonly host: string
  readonly day: string
  readonly time: string
  readonly minutes: string
  readonly platform: Platform
  readonly link: string
  readonly entry: string
  readonly about: string
  readonly cards: readonly CardLink[]
}

export const emptyForm: Typed = {
  title: '',
  host: '',
  day: '',
  time: '19:30',
  minutes: '60',
  platform: 'meeting',
  link: '',
  entry: '',
  about: '',
  cards: [],
}

export const typedFrom = (lesson: ClassView): Typed => ({
  title: lesson.title,
  host: lesson.host,
  day: dayOf(lesson.startsAt),
  time: clockText(lesson.startsAt),
  minutes: String(lesson.minutes),
  platform: lesson.platform,
  link: lesson.link ?? '',
  entry: lesson.entry ?? '',
  about: lesson.about,
  cards: lesson.cards,
})

export const linkIsFine = (link: string): boolean => link.trim() === '' || /^https:\/\/\S{4,}$/.test(link.trim())

/** What is sent; undefined while something that it cannot do without is missing. */
export function announcementOf(typed: Typed): Announcement | undefined {
  const startsAt = Date.parse(`${typed.day}T${typed.time}:00+08:00`)
  const [title, host, link, entry] = [typed.title.trim(), typed.host.trim(), typed.link.trim(), typed.entry.trim()]
  if (title === '' || host === '' || Number.isNaN(startsAt) || !linkIsFine(link)) return undefined
  return {
    title,
    host,
    startsAt,
    minutes: Number(typed.minutes),
    platform: typed.platform,
    ...(link !== '' && { link }),
    ...(entry !== '' && { entry }),
    about: typed.about.trim(),
    cards: [...typed.cards],
  }
}

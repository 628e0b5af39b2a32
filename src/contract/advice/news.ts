/** What the first page asks: has an adviser answered? */
import * as z from 'zod/mini'
import { defineDomain, members, query } from '../define'
import { Id, Nothing } from '../values'
import { Subject } from './subjects'

export const news = {
  /** For the first page: answers that wait for the asker; those in safe mode are never among them. */
  news: query({
    title: '咨询有没有回复',
    access: members,
    input: Nothing,
    output: z.object({ answered: z.array(z.object({ id: Id, subject: Subject })) }),
  }),
}

/** The part of the domain that the first page needs. */
export const adviceNews = defineDomain('advice', '法律咨询', news)

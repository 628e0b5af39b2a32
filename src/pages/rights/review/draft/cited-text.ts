import { articleText } from '@/copy/numerals'
import { rightsText } from '@/copy/rights'
import type { Cited } from './form'

/** 消费者权益保护法 第二十五条第二款 */
export const citedText = ({ name, article, part }: Cited): string =>
  rightsText.article(name, articleText(article), part === '' ? undefined : part)

import { numeral } from './numeral'
import type { Problem } from './problems'

/** An official text as it came: nothing in it is ours. */
export interface OfficialText {
  readonly title: string
  readonly version: string
  /** of the version at hand, YYYY-MM-DD; missing where the text does not say it */
  readonly effective?: string
  /** by article; 第十条之一 is an article of its own, under `10-1` */
  readonly articles: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

const ARTICLE = /^第([零一二三四五六七八九十百千]+)条(?:之([一二三四五六七八九十]+))?[\u3000 ]+(.*)$/
const HEADING = /^#+\s/
/** What stands behind the articles counts its own paragraphs, also as 第一条. */
const APPENDIX = /^#*\s*附[录件表]/

/** A version may itself hold a ；, so it reaches to the next name. */
const field = (line: string, name: string) => new RegExp(`${name}：(.*?)(?:；[^；：]{2}：|$)`).exec(line)?.[1]?.trim()

/**
 * Reads one official text: the title, then `版本：…；施行：…`, then a paragraph for each article, which begins with 第…条 and a blank.
 * Headings begin with `#`; an appendix ends the articles.
 */
export function readOfficialText(file: string, source: string): OfficialText {
  const lines = source.replace(/\r/g, '').split('\n')
  const [title = '', standing = ''] = lines.map(line => line.trim())
  const since = field(standing, '施行') ?? ''
  // an amendment's own date, where it is given, is the date of the version in force
  const effective = /修正自(\d{4}-\d{2}-\d{2})/.exec(since)?.[1] ?? /\d{4}-\d{2}-\d{2}/.exec(since)?.[0]
  const problems: Problem[] = []
  const articles = new Map<string, string>()
  let open: string | undefined
  for (const [at, line] of lines.entries()) {
    if (at < 2 || line.trim() === '') continue
    if (APPENDIX.test(line)) break
    const [, number, inserted, text = ''] = ARTICLE.exec(line) ?? []
    if (HEADING.test(line)) open = undefined
    else if (number !== undefined) {
      open = inserted === undefined ? `${numeral(number)}` : `${numeral(number)}-${numeral(inserted)}`
      if (articles.has(open)) problems.push({ file, line: at + 1, message: `第${number}条出现了两次` })
      articles.set(open, text.trim())
    } else if (open !== undefined) articles.set(open, `${articles.get(open)}\n${line.trim()}`)
  }
  const text = { title, version: field(standing, '版本') ?? '', articles, problems }
  return effective === undefined ? text : { ...text, effective }
}

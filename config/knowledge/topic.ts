import * as z from 'zod/mini'
import type { TopicCard } from '../../cloudfunctions/rights/knowledge/card'
import type { CountedDate } from '../../src/contract/rights'
import type { Problem } from './problems'
import { day } from './register'
import { readItems, readSections, type Section } from './sections'
import { type Parsed, parseYaml } from './yaml-text'

const text = z.string('要写文字').check(z.minLength(1, '不能空着'))

const FrontMatter = z.strictObject({
  title: text,
  group: text,
  questions: z.array(text, '要写一串问法'),
  citations: z
    .array(
      z.strictObject(
        { law: text, article: z.int('条号是整数'), part: z.optional(text), inForce: day },
        '要写成 { law: 代号, article: 条号, inForce: 施行日期 }',
      ),
      '要写依据的条文',
    )
    .check(z.minLength(1, '至少写一条依据')),
  dates: z.optional(
    z.array(
      z.strictObject(
        {
          from: text.check(z.maxLength(12, '最多十二个字')),
          until: text.check(z.maxLength(16, '最多十六个字')),
          days: z.optional(z.int('天数是整数').check(z.gte(1, '至少一天'))),
          months: z.optional(z.int('月数是整数').check(z.gte(1, '至少一个月'))),
          years: z.optional(z.int('年数是整数').check(z.gte(1, '至少一年'))),
        },
        '要写成 { from: 从哪天, until: 最晚做什么, days: 天数 }，月写 months，年写 years',
      ),
    ),
  ),
  calculators: z.exactOptional(z.array(text, '要写算法的代号，没有就整行删掉')),
  related: z.array(text, '要写相关卡片的代号，没有就写 []'),
  watched: z.exactOptional(z.literal(true, '只写 true，不要就整行删掉')),
  checked: day,
})

const LISTS = {
  怎么算: 'working',
  证据: 'evidence',
  找谁: 'channels',
  期限: 'deadlines',
  容易踩的坑: 'traps',
} as const
type ListName = keyof typeof LISTS
const REQUIRED = ['结论', '证据', '找谁'] as const
const isList = (title: string): title is ListName => title in LISTS

export interface LocatedCard {
  readonly file: string
  readonly card: TopicCard
  /** line of a value of the front matter, e.g. `['citations', 0]` */
  readonly lineOf: Parsed<unknown>['lineOf']
  /** everything that a reader sees, by line */
  readonly prose: readonly { readonly line: number; readonly text: string }[]
}

/** Reads one topics/<id>.md: front matter in YAML between two `---`, then the sections. */
export function readTopic(file: string, source: string): { located?: LocatedCard; problems: Problem[] } {
  const id = file.replace(/^topics\//, '').replace(/\.md$/, '')
  const problems: Problem[] = []
  const report = (line: number, message: string) => problems.push({ file, line, message })
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(id)) report(1, '文件名只用小写英文、数字和连字符')

  const all = source.split('\n')
  const end = all.indexOf('---', 1)
  if (all[0] !== '---' || end < 0) {
    report(1, '文件开头要有夹在两行“---”之间的说明（title、group、questions …）')
    return { problems }
  }
  const front = parseYaml(file, all.slice(1, end).join('\n'), FrontMatter, 2)
  problems.push(...front.problems)

  const lines = all.slice(end + 1).map((line, index) => ({ line: end + 2 + index, text: line }))
  const { before, sections } = readSections(lines)
  for (const { line } of before) report(line, '这一行不在任何一节里，先写“## 结论”这样的标题')
  const byTitle = new Map<string, Section>()
  for (const section of sections) {
    if (section.title !== '结论' && !isList(section.title)) report(section.line, `没有“${section.title}”这一节`)
    if (byTitle.has(section.title)) report(section.line, `“${section.title}”写了两次`)
    byTitle.set(section.title, section)
  }
  for (const title of REQUIRED) if (!byTitle.has(title)) report(end + 1, `缺少“${title}”这一节`)

  const verdict = byTitle.get('结论')
  const conclusion = verdict?.body.map(line => line.text.trim()).join('') ?? ''
  if (verdict && conclusion === '') report(verdict.line, '“结论”是空的')
  if (verdict?.body.some(line => line.text.startsWith('- '))) report(verdict.line, '“结论”写成一两句话，不要列条目')

  const prose = [...(verdict?.body ?? [])]
  const list = (title: ListName): readonly string[] => {
    const section = byTitle.get(title)
    if (!section) return []
    const read = readItems(file, section)
    problems.push(...read.problems)
    prose.push(...read.items)
    return read.items.map(item => item.text)
  }
  const lists = {
    working: list('怎么算'),
    evidence: list('证据'),
    channels: list('找谁'),
    deadlines: list('期限'),
    traps: list('容易踩的坑'),
  }
  if (!front.value) return { problems }
  const { title, group, questions, calculators, related, watched, checked } = front.value
  const sums = calculators === undefined ? {} : { calculators }
  const citations = front.value.citations.map(({ part, ...citation }) => (part ? { ...citation, part } : citation))
  const dates = (front.value.dates ?? []).flatMap(({ from, until, ...units }, index) => {
    const [only, ...others] = Object.entries(units) as [CountedDate['unit'], number][]
    if (only && others.length === 0) return [{ from, until, unit: only[0], count: only[1] }]
    report(front.lineOf(['dates', index]), '期限只写 days、months、years 里的一个')
    return []
  })
  const card: TopicCard = {
    id,
    title,
    group,
    questions,
    citations,
    conclusion,
    ...lists,
    ...(dates.length > 0 && { dates }),
    ...sums,
    ...(watched && { watched }),
    related,
    checked,
  }
  return { located: { file, card, lineOf: front.lineOf, prose }, problems }
}

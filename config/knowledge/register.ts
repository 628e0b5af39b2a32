import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Knowledge, Law, Superseded } from '../../cloudfunctions/rights/knowledge/card'
import type { Problem } from './problems'
import { parseYaml } from './yaml-text'

const ICONS = [
  'cart',
  'return',
  'wrench',
  'shield',
  'bowl',
  'card',
  'megaphone',
  'star',
  'tag',
  'ticket',
  'phone',
  'home',
  'lock',
  'pass',
  'person',
  'people',
  'papers',
  'cup',
  'tree',
  'key',
  'danger',
] as const

const text = z.string('要写文字').check(z.minLength(1, '不能空着'))

/** A day that exists in the calendar, YYYY-MM-DD. */
export const day = z.string('要写日期').check(
  z.refine(value => {
    const date = new Date(`${value}T00:00:00Z`)
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(0, 10) === value
  }, '不是真实的日期，写法如 2026-11-23'),
)

const Laws = z.array(
  z.strictObject({
    id: z.string('要写代号').check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '代号只用小写英文、数字和连字符')),
    title: text,
    short: text,
    level: z.enum(['法律', '行政法规', '司法解释', '部门规章'], '只能是 法律、行政法规、司法解释、部门规章'),
    version: text,
    effective: day,
    status: z.enum(['现行', '已废止', '尚未施行'], '只能是 现行、已废止、尚未施行'),
  }),
)

const Groups = z.array(
  z.strictObject({
    id: text,
    title: text.check(z.maxLength(6, '最多六个字')),
    icon: z.enum(ICONS, `图标只能是 ${ICONS.join('、')}`),
    example: z.exactOptional(text),
  }),
)

const SupersededFile = z.strictObject({
  articles: z.array(
    z.strictObject({
      law: text,
      article: z.optional(z.int('条号是整数')),
      rule: z.enum(['never', 'note'], '只能是 never 或 note'),
      mention: z.optional(text),
      why: text,
    }),
  ),
  names: z.array(z.strictObject({ name: text, why: text })),
})

export interface Register {
  readonly laws: readonly Law[]
  readonly groups: Knowledge['groups']
  readonly superseded: Superseded
  readonly problems: readonly Problem[]
  /** line of a law in laws.json, by its position */
  lineOfLaw(index: number): number
  /** line of a group in groups.json, by its position */
  lineOfGroup(index: number): number
}

/** Reads laws.json, groups.json and superseded.json. */
export async function readRegister(root: string): Promise<Register> {
  const read = async (file: string) => readFile(join(root, file), 'utf8')
  const laws = parseYaml('laws.json', await read('laws.json'), Laws)
  const groups = parseYaml('groups.json', await read('groups.json'), Groups)
  const superseded = parseYaml('superseded.json', await read('superseded.json'), SupersededFile)
  const problems = [...laws.problems, ...groups.problems, ...superseded.problems]
  const twice = (file: string, parsed: { value?: readonly { id: string }[]; lineOf: (path: number[]) => number }) => {
    const seen = new Set<string>()
    parsed.value?.forEach(({ id }, index) => {
      if (seen.has(id)) problems.push({ file, line: parsed.lineOf([index]), message: `代号“${id}”写了两次` })
      seen.add(id)
    })
  }
  twice('laws.json', laws)
  twice('groups.json', groups)
  const known = new Set(laws.value?.map(law => law.id))
  superseded.value?.articles.forEach((entry, index) => {
    const line = superseded.lineOf(['articles', index])
    if (!known.has(entry.law)) problems.push({ file: 'superseded.json', line, message: `不认识的法律“${entry.law}”` })
    if (entry.rule === 'note' && !entry.mention) {
      problems.push({ file: 'superseded.json', line, message: '写了 note，就要在 mention 里写明摘要必须提到的字' })
    }
  })
  return {
    laws: laws.value ?? [],
    groups: groups.value ?? [],
    superseded: superseded.value ?? { articles: [], names: [] },
    problems,
    lineOfLaw: index => laws.lineOf([index]),
    lineOfGroup: index => groups.lineOf([index]),
  }
}

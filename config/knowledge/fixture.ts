import { mkdir, mkdtemp, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Questions of a fixture card, as many as a card needs. */
const questions = (about: string): string =>
  Array.from({ length: 12 }, (_, index) => `  - ${about}问法${index + 1}`).join('\n')

/** A card without a mistake; tests replace parts of it. */
export const card = (about: string, related = ''): string => `---
title: ${about}
group: online
questions:
${questions(about)}
citations:
  - { law: sample-law, article: 25, part: 第一款, inForce: 2014-03-15 }
  - { law: sample-law, article: 26, inForce: 2014-03-15 }
related: [${related}]
checked: 2026-11-23
---

## 结论

能退。
七天之内说一声就行。

## 怎么算

- 签收次日
  起算
- 数七天

## 证据

- 订单截图

## 找谁

- 先找店家
`

const law = (id: string, status = '现行') => ({
  id,
  title: `${id}全称`,
  short: id,
  level: '法律',
  version: '2013年修正',
  effective: '2014-03-15',
  status,
})

/** A knowledge folder without a mistake: file name → text. */
export const goodFolder = (): Record<string, string> => ({
  'laws.json': JSON.stringify([law('sample-law'), law('dead-law', '已废止')], null, 2),
  'groups.json': JSON.stringify([{ id: 'online', title: '网购退货', icon: 'return' }]),
  'elsewhere.json': '{}',
  'superseded.json': JSON.stringify({
    articles: [
      { law: 'sample-law', article: 30, rule: 'never', why: '已被第25条取代' },
      { law: 'sample-law', article: 31, rule: 'note', mention: '三年', why: '两个期限并存' },
    ],
    names: [{ name: '旧办法', why: '已废止' }],
  }),
  'articles/sample-law.md':
    '# sample-law\n\n## 25\n\n网购七天内可以退。\n\n## 26\n\n霸王条款无效。\n\n## 30\n\n旧。\n\n## 31\n\n两年。\n',
  'topics/seven-days.md': card('退货', 'unfair-terms'),
  'topics/unfair-terms.md': card('条款'),
})

/** Writes the files into a new folder of the system's temporary directory and returns its path. */
export async function folderOf(files: Readonly<Record<string, string>>): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'knowledge-'))
  for (const name of ['topics', 'articles']) await mkdir(join(root, name))
  for (const [name, text] of Object.entries(files)) await writeFile(join(root, name), text)
  return root
}

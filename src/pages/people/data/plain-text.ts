import type { OutputOf } from '@/contract/define'
import type { people } from '@/contract/people'
import { type Role, roles } from '@/contract/roles'
import { timeText } from '@/copy/dates'
import { fieldName } from '@/copy/fields'
import { peopleText } from '@/copy/people'

export type Exported = OutputOf<typeof people.exportMine>

const isoTime = /^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/

function valueText(name: string, value: unknown): string {
  if (name === 'role' && typeof value === 'string' && value in roles) return roles[value as Role]
  if (typeof value === 'string') return isoTime.test(value) ? timeText(Date.parse(value)) : value
  return value === null || value === undefined ? '' : JSON.stringify(value)
}

/** A row's names and values, as they are read; what is empty is left out. */
export const fieldsOf = (row: Readonly<Record<string, unknown>>): readonly (readonly [string, string])[] =>
  Object.entries(row)
    .map(([name, value]) => [fieldName(name), valueText(name, value)] as const)
    .filter(([, text]) => text !== '')

/** The whole export as a text that any telephone can open. */
export function plainText({ exportedAt, sections }: Exported): string {
  const parts = sections.map(({ title, rows }) =>
    [
      `【${title}】`,
      ...(rows.length === 0 ? [peopleText.data.nothing] : []),
      ...rows.map(row =>
        fieldsOf(row)
          .map(([name, value]) => `${name}：${value}`)
          .join('\n'),
      ),
    ].join('\n\n'),
  )
  return [peopleText.data.taken(timeText(exportedAt)), ...parts].join('\n\n')
}

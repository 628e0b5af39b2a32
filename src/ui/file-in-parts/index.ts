import type { Answered } from '@/cloud/ask'

export interface Exported {
  readonly fileName: string
  readonly rows: number
  readonly xlsx: string
  readonly file?: { readonly id: string; readonly parts: number } | undefined
  readonly next?: string | undefined
}

/**
 * A file whose later parts are fetched one after the other; a refusal of one of them is a refusal of the file. Parts are cut where their
 * base64 can be joined; `parts` counts the first one, which came with the answer.
 */
export async function fileInParts(
  asked: Promise<Answered<Exported>>,
  partOf: (id: string, part: number) => Promise<Answered<{ readonly xlsx: string }>>,
  onPart: (part: number, parts: number) => void,
): Promise<Answered<Exported>> {
  const answer = await asked
  if (answer.kind === 'refused' || !answer.data.file) return answer
  const { id, parts } = answer.data.file
  let xlsx = answer.data.xlsx
  for (let part = 1; part < parts; part += 1) {
    onPart(part + 1, parts)
    const more = await partOf(id, part)
    if (more.kind === 'refused') return more
    xlsx += more.data.xlsx
  }
  return { kind: 'done', data: { ...answer.data, xlsx } }
}

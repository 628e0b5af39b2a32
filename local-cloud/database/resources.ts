import { type Change, type CollectionTable, idText } from './collection-table'
import { decodeDocument } from './documents'
import { keyText } from './index-table'

/** What a change touches exclusively: its document, and the unique keys that it takes or gives back. */
export function resourcesOf(table: CollectionTable, change: Change): string[] {
  const resources = [documentResource(table.name, change.id)]
  for (const index of table.indexes) {
    if (!index.unique) continue
    for (const text of [change.before, change.after]) {
      if (text === undefined) continue
      for (const key of index.entries(decodeDocument(text)).keys) {
        resources.push(`key ${table.name} ${index.spec.name} ${keyText(key)}`)
      }
    }
  }
  return resources
}

const documentResource = (collection: string, id: Buffer) => `document ${collection} ${idText(id)}`

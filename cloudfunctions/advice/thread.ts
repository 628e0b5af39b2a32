/** Messages as the two who may read them see them. */
import { adviceDefaults, type Message } from '../../src/contract/advice'
import { compact, fileLinks } from '../kernel'
import { peopleById } from '../people'
import { filesOf } from './pictures'
import type { MessageRecord } from './store'

/** Call it when access has been granted: the links in it open the pictures for whoever has them, for some minutes. */
export async function shownMessages(messages: readonly MessageRecord[]): Promise<Message[]> {
  const advisers = messages.flatMap(({ from, by }) => (from === 'adviser' ? [by] : []))
  const files = filesOf(messages)
  const [known, links] = await Promise.all([
    peopleById(advisers),
    files.length === 0 ? new Map<string, string>() : fileLinks(files, adviceDefaults.linkSeconds),
  ])
  return messages.map(({ from, by, at, words, pictures }) =>
    compact({
      from,
      name: from === 'adviser' ? known.get(by)?.name : undefined,
      at,
      words,
      pictures: pictures.flatMap(({ file }) => links.get(file) ?? []),
    }),
  )
}

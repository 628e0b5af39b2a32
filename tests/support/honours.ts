/** Acts around the honour board. 李雯 writes for a community, 高洁 of the street looks a second time. */
import { expectDone } from '../../local-cloud/seed/caller'
import type { PostDraft, PostList } from '../../src/contract/honours'
import { honours } from '../../src/contract/honours'
import type { Town } from './town'

export const community = 'pc.beiguan.c01'
export const street = 'pc.beiguan'
export const [writer, second, third] = ['li-wen', 'gao-jie', 'he-ming'] as const
/** somebody whom a post may name */
export const named = 'zhao-tiezhu'

export const unnamedDraft: PostDraft = {
  title: '雪天扶起一位老人',
  text: '早上下雪路滑，他把摔倒的老人送回了家，没留名字。',
}
export const namedDraft: PostDraft = {
  title: '送餐路上救了人',
  text: '他停下电动车，扶起老人，一直等到救护车来。',
  name: '赵铁柱',
}

export function honourActs(town: () => Town) {
  const as = (persona: string) => town().as(persona)
  const look = async (id: string, by: string = writer) => expectDone(await as(by)(honours.look, { id }))
  const which = async (id: string) => ({ id, version: (await look(id)).version })
  const write = async (draft: PostDraft = unnamedDraft, by: string = writer, node: string = community) =>
    expectDone(await as(by)(honours.write, { node, draft })).id
  const shown = async (draft: PostDraft = unnamedDraft, by: string = writer) => {
    const id = await write(draft, by)
    expectDone(await as(by)(honours.show, await which(id)))
    return id
  }
  const asked = async (draft: PostDraft = namedDraft) => {
    const id = await write(draft)
    const { code } = expectDone(await as(writer)(honours.askConsent, await which(id)))
    return { id, code }
  }
  const agreed = async (draft: PostDraft = namedDraft, by: string = named) => {
    const { id, code } = await asked(draft)
    expectDone(await as(by)(honours.answerConsent, { code, yes: true, name: draft.name ?? '' }))
    return { id, code }
  }
  return {
    ...{ look, which, write, shown, asked, agreed },
    released: async (draft: PostDraft = namedDraft, by: string = named) => {
      const { id, code } = await agreed(draft, by)
      expectDone(await as(second)(honours.release, await which(id)))
      return { id, code }
    },
    board: async (node: string = community, by = 'chen-xinlai') =>
      expectDone(await as(by)(honours.board, { node })).items.map(({ id }) => id),
    desk: async (list: PostList, by: string = writer, node: string = community) =>
      expectDone(await as(by)(honours.desk, { node, list })),
  }
}

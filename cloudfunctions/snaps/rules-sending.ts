/** What may be sent from where, and what of the words is hidden. */
import { lineage, type NodeId, type NodeKind } from '../../src/contract/organisation'
import { type SnapDraft, snapDefaults } from '../../src/contract/snaps'

/** District, street, community. */
const communityDepth = 3

/** A snap belongs to a community, or to something in one. */
export function isSnapPlace({ _id, kind }: { readonly _id: NodeId; readonly kind: NodeKind }): boolean {
  return kind === 'community' || lineage(_id).length > communityDepth
}

/** Whether a spot lies in the district, with some margin. */
export function isInside({ longitude, latitude }: { readonly longitude: number; readonly latitude: number }): boolean {
  const { west, east, south, north } = snapDefaults.district
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north
}

type Words = Pick<SnapDraft, 'words' | 'where' | 'whom'>

/** The words without numbers that lead to a person, and whether there were any. An empty name is none. */
export function maskedWords(draft: Words, mask: (text: string) => string) {
  const [words, where] = [mask(draft.words), mask(draft.where)]
  const whom = draft.whom === undefined || draft.whom === '' ? undefined : mask(draft.whom)
  const masked = words !== draft.words || where !== draft.where || (whom !== undefined && whom !== draft.whom)
  return { words, where, whom, masked }
}

import { conceptsOf } from './concepts'
import { type Gram, gramsOf } from './tokens'

/** What a text is compared by, and how much each kind counts before rarity is considered. */
export const featureWeights = { 1: 0.35, 2: 1, 3: 0.8, concept: 1.6, functionWords: 0.15, partly: 0.6 }

/** Characters that hold a sentence together and say little of its matter. */
const functionCharacters = new Set(
  '的了我你他她它们说就又也都还被给在是有到要去来这那把和跟让叫能会可以想着过个一不没人么什怎样吗呢吧啊之与及而但如果因为所上下里中后前时多少很太再才只刚先现家自己已经用对从向于出得地好些点事情办',
)

/** A gram's weight falls with the share of its characters that only hold the sentence together. */
function gramWeight({ text, size }: Gram): number {
  const characters = [...text]
  const empty = characters.filter(character => functionCharacters.has(character)).length
  const share = empty === 0 ? 1 : empty === characters.length ? featureWeights.functionWords : featureWeights.partly
  return featureWeights[size] * share
}

/** Feature → weight. A concept is marked `#`, which no normalised text contains. */
export type Features = ReadonlyMap<string, number>

export function featuresOf(normalised: string): Features {
  const features = new Map<string, number>()
  for (const gram of gramsOf(normalised)) features.set(gram.text, gramWeight(gram))
  for (const concept of conceptsOf(normalised)) features.set(`#${concept}`, featureWeights.concept)
  return features
}

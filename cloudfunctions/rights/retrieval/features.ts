import { conceptsOf } from './concepts'
import { unitsOf } from './tokens'

/** What a text is compared by, and how much each kind counts before rarity is considered. */
const featureWeights = { character: 0.8, pair: 1, concept: 1.3, functionWords: 0.3, partly: 0.8 }

/** Characters that hold a sentence together and say little of its matter. */
export const functionCharacters = new Set(
  '的了我你他她它们说就又也都还被给在是有到要去来这那把和跟让叫能会可以想着过个一不没人么什怎样吗呢吧啊之与及而但如果因为所上下里中后前时多少很太再才只刚先现家自己已经用对从向于出得地好些点事情办',
)

/** Feature → weight. A concept is marked `#`, which no normalised text contains. */
export type Features = ReadonlyMap<string, number>

/**
 * Characters, pairs and concepts. Every feature counts once, however often it appears: a question does not become truer by
 * repetition. A pair weighs less the more of its characters only hold the sentence together.
 */
export function featuresOf(normalised: string): Features {
  const { character, pair, concept, functionWords, partly } = featureWeights
  const features = new Map<string, number>()
  for (const units of unitsOf(normalised)) {
    let before: string | undefined
    let emptyBefore = false
    for (const unit of units) {
      const empty = functionCharacters.has(unit)
      features.set(unit, empty ? character * functionWords : character)
      if (before !== undefined) {
        features.set(
          before + unit,
          empty && emptyBefore ? pair * functionWords : empty || emptyBefore ? pair * partly : pair,
        )
      }
      before = unit
      emptyBefore = empty
    }
  }
  for (const name of conceptsOf(normalised)) features.set(`#${name}`, concept)
  return features
}

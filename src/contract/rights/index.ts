/** Consumer rights 消费维权. */
import { defineDomain } from '../define'
import { answers } from './answers'
import { calculators } from './calculators'
import { desk } from './desk'
import { feedback } from './feedback'
import { figures } from './figures'
import { plainWords } from './plain-words'

export * from './answers'
export * from './calculators'
export * from './desk'
export * from './feedback'
export * from './figures'
export * from './plain-words'

export const rights = defineDomain('rights', '消费维权', {
  ...answers,
  ...plainWords,
  ...feedback,
  ...desk,
  ...calculators,
  ...figures,
})

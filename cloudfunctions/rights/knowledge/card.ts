/**
 * What a topic card says, after its Markdown has been read and checked. A card is one everyday matter
 * (七日无理由退货, 预付卡跑路 …) with one answer; lawyers edit the Markdown, the build compiles it into the bundle.
 */
import type { CountedDate, DeclineReason } from '../../../src/contract/rights'
import type { Role } from '../../../src/contract/roles'

/** A law, regulation or judicial interpretation in the register `laws.json`. */
export interface Law {
  /** e.g. `consumer-law`; the same id everywhere */
  readonly id: string
  /** full official title */
  readonly title: string
  /** the name people use, e.g. 消费者权益保护法 */
  readonly short: string
  /** 法律, 行政法规, 司法解释, 部门规章 */
  readonly level: string
  /** e.g. 2013-10-25第二次修正 */
  readonly version: string
  /** in-force date, YYYY-MM-DD */
  readonly effective: string
  readonly status: '现行' | '已废止' | '尚未施行'
}

/** An article that a card rests on. */
export interface Citation {
  readonly law: string
  readonly article: number
  /** e.g. 第二款, when only a part applies */
  readonly part?: string
  /** the in-force date that the card's author checked; must equal the register's, so an amended law reopens its cards */
  readonly inForce: string
}

/** Our own plain-language summary of one article; never the official wording. */
export interface ArticleDigest {
  readonly law: string
  readonly article: number
  readonly digest: string
}

/** The official wording of an article, where the operator has imported it. */
export interface ArticleWording {
  readonly law: string
  readonly article: number
  readonly wording: string
}

/** What later law has overtaken: `superseded.json`. */
export interface Superseded {
  /** articles, or whole laws where `article` is left out */
  readonly articles: readonly {
    readonly law: string
    readonly article?: number | undefined
    /** `never` be cited, or only when the digest contains the words of `mention` */
    readonly rule: 'never' | 'note'
    readonly mention?: string | undefined
    readonly why: string
  }[]
  /** names of texts no longer in force, which no card may mention */
  readonly names: readonly { readonly name: string; readonly why: string }[]
}

export interface TopicCard {
  /** the file's name without .md */
  readonly id: string
  readonly title: string
  /** one of the groups in `knowledge/groups.json` */
  readonly group: string
  /** everyday ways of asking, as people type them */
  readonly questions: readonly string[]
  /** in order of weight: the controlling article first */
  readonly citations: readonly Citation[]
  /** the verdict in one or two sentences: can I, or can I not */
  readonly conclusion: string
  /** how it is worked out, step by step or by formula */
  readonly working: readonly string[]
  readonly evidence: readonly string[]
  /** where to go, in order */
  readonly channels: readonly string[]
  readonly deadlines: readonly string[]
  readonly traps: readonly string[]
  /** deadlines that count from a day which the reader knows */
  readonly dates?: readonly CountedDate[]
  /** ids of calculators that work out what the card explains */
  readonly calculators?: readonly string[]
  /** ids of neighbouring cards */
  readonly related: readonly string[]
  /** who reads this may be watched by the one they fear */
  readonly watched?: true
  /** when a person last checked the card against the law, YYYY-MM-DD */
  readonly checked: string
  /** who read a card from the desk over, and when (YYYY-MM); the built-in ones come with the release */
  readonly reviewed?: { readonly role: Role; readonly month: string }
}

/** What the build writes into the function's bundle. */
export interface Knowledge {
  readonly laws: readonly Law[]
  readonly groups: readonly {
    readonly id: string
    readonly title: string
    readonly icon: string
    /** a question of one of its cards that many people ask, shown for filling in */
    readonly example?: string
  }[]
  readonly digests: readonly ArticleDigest[]
  readonly superseded: Superseded
  readonly wordings: readonly ArticleWording[]
  /** everyday wordings of what is not answered here, by the reason */
  readonly elsewhere: Readonly<Partial<Record<DeclineReason, readonly string[]>>>
  readonly cards: readonly TopicCard[]
}

/**
 * What a topic card says, after its Markdown has been read and checked. A card is one everyday matter
 * (七日无理由退货, 预付卡跑路 …) with one answer; lawyers edit the Markdown, the build compiles it into the bundle.
 */

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
  /** ids of calculators that work out what the card explains */
  readonly calculators: readonly string[]
  /** ids of neighbouring cards */
  readonly related: readonly string[]
  /** when a person last checked the card against the law, YYYY-MM-DD */
  readonly checked: string
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
  readonly cards: readonly TopicCard[]
}

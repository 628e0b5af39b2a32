/**
 * Which domains run in which cloud function. Code is cut by domain, deployment by runtime profile:
 * moving a domain to another function is an edit of this table and of nothing else.
 */
export interface FunctionSpec {
  /** names of folders under cloudfunctions/; their actions are served by this function */
  readonly domains: readonly string[]
  /** domains whose due work (outbox jobs, operators' tasks, erasing) this function does */
  readonly work?: readonly string[]
  /** its domains print: the fonts of `cloudfunctions/paper` are put beside the bundle */
  readonly fonts?: true
  /** it opens, changes and looks into photos: the library of `cloudfunctions/pictures` is put beside the bundle */
  readonly pictures?: true
  /** WeChat's ceiling in the console is 60 s */
  readonly timeoutSeconds: number
  readonly memoryMb: 256 | 512 | 1024
  /** cloud calls listed in config.json `permissions.openapi` */
  readonly openapi: readonly string[]
  /** who may invoke it: `client` = phones, `timer` = the platform's trigger and operators, never phones */
  readonly callers: 'client' | 'timer'
  /** seven-field cron in UTC+8 (sec min hour day month week year); one per function is all WeChat allows */
  readonly timer?: string
}

export const functions = {
  api: {
    domains: [
      'people',
      'advice',
      'drafts',
      'classes',
      'codes',
      'stations',
      'books',
      'wishes',
      'groups',
      'supplies',
      'stores',
      'points',
      'service',
      'hours',
      'market',
      'stars',
      'gifts',
      'snaps',
      'honours',
      'desk',
    ],
    timeoutSeconds: 20,
    memoryMb: 256,
    openapi: ['security.msgSecCheck'],
    callers: 'client',
  },
  rights: {
    domains: ['rights', 'letters', 'posters', 'certificates', 'signoffs', 'banners'],
    fonts: true,
    timeoutSeconds: 60,
    // long pictures are drawn here
    memoryMb: 512,
    openapi: ['wxacode.getUnlimited'],
    callers: 'client',
  },
  jobs: {
    domains: [],
    // erasing goes in this order: the market gives back what was not fetched before the purse that it came from is closed
    work: [
      'people',
      'advice',
      'drafts',
      'classes',
      'codes',
      'stations',
      'books',
      'wishes',
      'supplies',
      'service',
      'hours',
      'market',
      'points',
      'stars',
      'gifts',
      'snaps',
      'honours',
    ],
    pictures: true,
    timeoutSeconds: 60,
    // preparing a photograph of twelve megapixels takes half of it
    memoryMb: 512,
    openapi: ['subscribeMessage.send', 'security.mediaCheckAsync'],
    callers: 'timer',
    timer: '0 * * * * * *',
  },
} as const satisfies Readonly<Record<string, FunctionSpec>>

export type FunctionName = keyof typeof functions

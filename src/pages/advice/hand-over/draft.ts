/** What was written and not yet sent, kept on the phone for its writer; in safe mode nothing ever is. */
import { platform } from '@/cloud'
import type { Before, Subject } from '@/contract/advice'

export interface Draft {
  readonly words: string
  readonly subject?: Subject
  readonly before?: Before
}

const name = () => `advice.draft.${platform.persona() ?? ''}`

export const draft = {
  get: (): Draft | undefined => {
    const kept = platform.storage.get(name()) as Partial<Draft> | undefined
    return typeof kept?.words === 'string' && kept.words.trim() !== '' ? (kept as Draft) : undefined
  },
  put: (written: Draft) => void platform.storage.set(name(), written),
  drop: () => platform.storage.remove(name()),
}

import type { Thread } from '@/contract/advice'

export interface ThreadProps {
  thread: Thread
  reload(): void
}

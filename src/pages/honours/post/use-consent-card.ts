import { postText } from '@/copy/honours/desk'
import { titles } from '@/copy/titles'
import { useShare } from '@/ui/share'
import type { Asked } from './consent-code'

/** What is shared from a post: the link for the person, once there is one. Else the board: a draft is nobody else's to see. */
export function useConsentCard(asked: Asked | undefined): void {
  useShare(
    asked
      ? { title: postText.shareCardShort, route: 'honourConsent', params: { code: asked.code } }
      : { title: titles.honours, route: 'honours' },
  )
}

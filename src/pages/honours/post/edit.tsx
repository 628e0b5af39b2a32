import { useState } from 'react'
import { useCommand } from '@/cloud'
import { honours, type Post } from '@/contract/honours'
import { appText } from '@/copy/app'
import { postText, editText as text } from '@/copy/honours/desk'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Group } from '@/ui/screen'
import { Editor } from '../editor'
import { differs, postDraftOf, typedOf } from '../editor/draft'
import { ReasonSheet } from './reason-sheet'

interface Props {
  post: Post
  /** it is saved, and what it has become is on its way */
  renewing: boolean
  onDone(): void
  onClose(): void
}

/** Other words. On the board it is a correction and says why. */
export function Edit({ post, renewing, onDone, onClose }: Props) {
  const { id, version, state, name } = post
  const command = useCommand(honours.edit)
  const [typed, setTyped] = useState(() => typedOf(post))
  const [asking, setAsking] = useState(false)
  const draft = postDraftOf(typed)
  const busy = command.busy || renewing
  const correcting = state === 'public'
  const save = async (reason?: string) => {
    if (!draft) return
    const outcome = await command.send({ id, version, draft, ...(reason !== undefined && { reason }) })
    if (outcome.kind === 'done') onDone()
  }
  return (
    <Group>
      <Heading>{correcting ? postText.correct : postText.edit}</Heading>
      {correcting && name !== undefined && <Notice tone="warning" title={postText.correctNamed} />}
      {!correcting && post.consent && <Notice tone="warning" title={text.consentGone} />}
      <Editor typed={typed} onChange={more => setTyped(before => ({ ...before, ...more }))} />
      {!asking && <OutcomeNotice outcome={command.outcome} onRetry={() => void save()} />}
      <Buttons>
        <Button
          kind="primary"
          icon="save"
          disabled={!draft || !differs(typed, post)}
          busy={busy && text.saving}
          onPress={() => (correcting ? setAsking(true) : void save())}
        >
          {text.save}
        </Button>
        <Button kind="quiet" onPress={onClose}>
          {appText.cancel}
        </Button>
      </Buttons>
      {asking && (
        <ReasonSheet
          title={postText.correctTitle}
          reasons={postText.correctReasons}
          act={text.save}
          busy={busy}
          outcome={command.outcome}
          onReason={reason => void save(reason)}
          onClose={() => setAsking(false)}
        />
      )}
    </Group>
  )
}

import { View } from '@tarojs/components'
import type { OutputOf } from '@/contract/define'
import type { rights } from '@/contract/rights'
import { rightsText } from '@/copy/rights'
import { cardsText as text } from '@/copy/rights-review'
import { Button } from '@/ui/button'
import { open } from '@/ui/navigation'
import { Section } from '@/ui/section'
import { Points } from '../../cases/points'
import { Decide } from './decide'
import { Withdraw } from './withdraw'

type Opened = OutputOf<typeof rights.draft>

export interface SideProps {
  opened: Opened
  /** says what happened and asks again */
  onChanged(words: string): void
  /** the card is no longer for this reader's eyes */
  onGone(words: string): void
  onReload(): void
}

/** What readers do not see: the questions that lead to the card, and what can be decided about it. */
export function Side({ opened, onChanged, onGone, onReload }: SideProps) {
  const { draft, group, amended } = opened
  const { questions } = draft.text
  const stays = draft.mine || draft.state === 'waiting'
  return (
    <>
      <Section title={text.questions} icon="question" note={rightsText.count(questions.length)} open>
        <Points items={questions} />
        <View className="nx-quiet">{text.group(group)}</View>
      </Section>
      {draft.mine && (
        <Button icon="edit" onPress={() => open('cardDraft', { id: draft.id })}>
          {text.edit}
        </Button>
      )}
      {!draft.mine && draft.state === 'waiting' && (
        <Decide
          key={draft.revision}
          draft={draft}
          amended={amended}
          onPublished={() => onChanged(text.published)}
          onSentBack={() => (draft.live ? onChanged : onGone)(text.sentBack)}
          onReload={onReload}
        />
      )}
      {draft.live && <Withdraw id={draft.id} onWithdrawn={() => (stays ? onChanged : onGone)(text.withdrawnNow)} />}
    </>
  )
}

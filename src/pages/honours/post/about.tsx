import { View } from '@tarojs/components'
import type { Post } from '@/contract/honours'
import { postText as text } from '@/copy/honours/desk'
import { Notice } from '@/ui/notice'

/** How far it has come, and what the next step needs. */
export function Standing({ post: { state, name, own, preparing } }: { post: Post }) {
  return (
    <>
      {preparing && <Notice icon="clock" title={text.preparing} />}
      {state === 'draft' && <Notice title={name === undefined ? text.unnamed : text.named} />}
      {state === 'asking' && <Notice icon="clock" title={text.asking} />}
      {state === 'ready' && own && (
        <Notice icon="people" title={text.eyes}>
          <View>{text.eyesText}</View>
        </Notice>
      )}
    </>
  )
}

/** What only staff read: where it comes from, who agreed and how, where it hangs. */
export function About({ post: { source, whom, writer, consent, boards, state } }: { post: Post }) {
  return (
    <View className="nx-quiet">
      <View>{`${text.sources[source.kind]} · ${text.writer(writer)}`}</View>
      {whom !== undefined && <View>{text.whom(whom)}</View>}
      {consent && <View>{text.consent(text.consents[consent.way], consent.at, consent.by)}</View>}
      {state === 'public' && <View>{text.boards(boards.map(({ place }) => place))}</View>}
    </View>
  )
}

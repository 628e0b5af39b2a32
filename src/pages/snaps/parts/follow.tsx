import { View } from '@tarojs/components'
import { useCommand } from '@/cloud'
import { type AlikeMatter, categoryTitle, isEnded, snaps } from '@/contract/snaps'
import { alikeText as text } from '@/copy/snaps'
import { Button } from '@/ui/button'
import { open } from '@/ui/navigation'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Matter } from './matter'

/** One of others' matters, and waiting for it or not any more. */
export function Follow({ matter, onChanged }: { matter: AlikeMatter; onChanged(): void }) {
  const command = useCommand(snaps.follow)
  const { id, following, own, category, state } = matter
  // what has ended is waited for by nobody else
  const closed = isEnded(state) && !following
  const follow = async () => {
    const { kind } = await command.send({ id, follow: !following })
    if (kind === 'done') onChanged()
  }
  return (
    <Matter matter={matter} title={categoryTitle(category)}>
      {own ? (
        <View className="nx-quiet">{text.own}</View>
      ) : (
        <>
          {following && <View className="nx-quiet">{text.following}</View>}
          {following && (
            <Button icon="eye" onPress={() => open('snap', { id })}>
              {text.look}
            </Button>
          )}
          <OutcomeNotice outcome={command.outcome} />
          {!closed && (
            <Button
              kind={following ? 'quiet' : 'plain'}
              icon={following ? 'close' : 'people'}
              busy={command.busy && text.acting}
              onPress={() => void follow()}
            >
              {following ? text.stop : text.follow}
            </Button>
          )}
        </>
      )}
    </Matter>
  )
}

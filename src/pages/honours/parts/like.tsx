import { View } from '@tarojs/components'
import { useEffect, useState } from 'react'
import { useCommand } from '@/cloud'
import { honours, type Plaque } from '@/contract/honours'
import { plaqueText as text } from '@/copy/honours'
import { Icon } from '@/ui/icon'
import { Press } from '@/ui/press'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import './like.scss'

type Likes = Pick<Plaque, 'likes' | 'liked'>

const toggled = ({ likes, liked }: Likes): Likes => ({ likes: likes + (liked ? -1 : 1), liked: !liked })

/** A heart with the number and a word; it answers at once and is put right by the cloud. */
export function Like({ id, likes, liked }: Likes & { id: string }) {
  const command = useCommand(honours.like)
  const [own, setOwn] = useState<Likes>()
  // a newer answer of the page counts for more than what was pressed before it
  // biome-ignore lint/correctness/useExhaustiveDependencies: the numbers are what it waits for
  useEffect(() => setOwn(undefined), [likes, liked])
  const shown = own ?? { likes, liked }
  const press = async () => {
    const next = toggled(shown)
    setOwn(next)
    const outcome = await command.send({ id, like: next.liked })
    if (outcome.kind === 'refused') setOwn(undefined)
    if (outcome.kind === 'done') setOwn({ likes: outcome.data.likes, liked: next.liked })
  }
  return (
    <>
      <Press
        className={`nx-like ${shown.liked ? 'nx-like--on' : ''}`}
        label={text.likeLabel(shown.likes, shown.liked)}
        disabled={command.busy}
        onPress={() => void press()}
      >
        <Icon name="heart" size="small" />
        <View>{shown.likes > 0 ? `${shown.liked ? text.liked : text.like} ${shown.likes}` : text.like}</View>
      </Press>
      {command.outcome?.kind === 'refused' && <OutcomeNotice outcome={command.outcome} />}
    </>
  )
}

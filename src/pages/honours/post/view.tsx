import { View } from '@tarojs/components'
import { useState } from 'react'
import { useQuery, useRenewal } from '@/cloud'
import { honours, type Post, type PostState } from '@/contract/honours'
import { momentText } from '@/copy/dates'
import { postText as text } from '@/copy/honours/desk'
import { Badge, type BadgeProps } from '@/ui/badge'
import { QueryView } from '@/ui/query-view'
import { Group } from '@/ui/screen'
import { useToast } from '@/ui/toast'
import { PlaqueCard } from '../parts/plaque-card'
import { FirstPicture, OtherPictures } from '../plaque/pictures'
import { About, Standing } from './about'
import { Acting } from './acting'
import { type Asked, ConsentCode } from './consent-code'
import { Edit } from './edit'
import { Trace } from './trace'
import '../parts/state.scss'

const tones: Readonly<Record<PostState, NonNullable<BadgeProps['tone']>>> = {
  draft: 'plain',
  asking: 'gold',
  ready: 'teal',
  public: 'success',
  withdrawn: 'plain',
  dropped: 'plain',
}

export interface PostViewProps {
  id: string
  entered?: number
  /** the link that was just made, for whoever shares the page */
  asked: Asked | undefined
  onAsked(asked: Asked | undefined): void
  onChanged?: () => void
}

/** A post as staff see it: how it will hang, how far it is, what to do, and how it got here. */
export function PostView({ id, entered = 0, asked, onAsked, onChanged }: PostViewProps) {
  const query = useQuery(honours.look, { id })
  const [editing, setEditing] = useState(false)
  const { toast, say } = useToast()
  const { renewing, renew } = useRenewal(query.reload)
  const done = async (words?: string) => {
    if (words !== undefined) say(words)
    onChanged?.()
    await renew()
    setEditing(false)
  }
  const edited = () => {
    onAsked(undefined)
    return done()
  }
  const shown = (post: Post) => (
    <>
      <View className="nx-honour-state">
        <Badge tone={tones[post.state]}>{text.states[post.state]}</Badge>
        {post.at !== undefined && <View className="nx-quiet">{momentText(post.at)}</View>}
      </View>
      <Standing post={post} />
      {asked && post.state === 'asking' && <ConsentCode title={post.title} asked={asked} />}
      {editing ? (
        <Edit post={post} renewing={renewing} onDone={edited} onClose={() => setEditing(false)} />
      ) : (
        <>
          <Group>
            <PlaqueCard plaque={post} photo={<FirstPicture links={post.photos} />} whole />
            <OtherPictures links={post.photos} />
          </Group>
          <Acting
            key={`${post.version}`}
            post={post}
            entered={entered}
            renewing={renewing}
            onEdit={() => setEditing(true)}
            onAsked={onAsked}
            onDone={done}
          />
        </>
      )}
      <About post={post} />
      <Trace post={post} />
    </>
  )
  return (
    <>
      <QueryView query={query}>{shown}</QueryView>
      {toast}
    </>
  )
}

import { Image, View } from '@tarojs/components'
import type { LocalPicture, UploadItem, UploadsState } from '@/cloud'
import { picturesText as text } from '@/copy/uploads'
import { Icon } from '../icon'
import { Press } from '../press'
import './index.scss'

interface Props {
  uploads: UploadsState
  most: number
  /** opens the phone's album or camera for so many at the most */
  choose(left: number): Promise<readonly LocalPicture[]>
  /** called around the choosing, during which the phone shows its own pages */
  onChoosing?(choosing: boolean): void
}

function Thumb({ item, uploads }: { item: UploadItem; uploads: UploadsState }) {
  const { id, path, state, problem } = item
  const failed = state === 'failed'
  return (
    <View className={`nx-thumb ${failed ? 'nx-thumb--failed' : ''}`}>
      <Image className="nx-thumb__picture" src={path} mode="aspectFill" />
      {failed && problem !== 'tooLarge' && (
        <Press className="nx-thumb__again" onPress={() => uploads.retry(id)}>
          {text.again}
        </Press>
      )}
      {failed && problem === 'tooLarge' && <View className="nx-thumb__state">{text.tooLarge}</View>}
      {!failed && state !== 'done' && <View className="nx-thumb__state">{text.sending}</View>}
      <Press className="nx-thumb__remove" label={text.remove} onPress={() => uploads.remove(id)}>
        <Icon name="close" size="small" />
      </Press>
    </View>
  )
}

/** Pictures that travel while the rest is being written; one that failed says so and holds nobody up. */
export function PicturesField({ uploads, most, choose, onChoosing }: Props) {
  const left = most - uploads.items.length
  const add = async () => {
    onChoosing?.(true)
    uploads.add((await choose(left)).slice(0, left))
    onChoosing?.(false)
  }
  return (
    <View className="nx-pictures">
      {uploads.items.map(item => (
        <Thumb key={item.id} item={item} uploads={uploads} />
      ))}
      {left > 0 && (
        <Press className="nx-thumb nx-thumb--add" label={text.add} onPress={() => void add()}>
          <Icon name="camera" />
          <View>{text.add}</View>
        </Press>
      )}
    </View>
  )
}

import { View } from '@tarojs/components'
import { useState } from 'react'
import type { ReviewPhoto } from '@/contract/snaps'
import { dayOf, shortDayText } from '@/copy/dates'
import { checkWords } from '@/copy/snaps'
import { reviewText as text } from '@/copy/snaps/review'
import { Badge, type BadgeProps } from '@/ui/badge'
import { Button } from '@/ui/button'
import { Buttons } from '@/ui/button/buttons'
import { Card } from '@/ui/card'
import { Chips } from '@/ui/chips'
import { open } from '@/ui/navigation'
import { Notice } from '@/ui/notice'
import { BoxTools } from './box-tools'
import { PhotoCanvas } from './photo-canvas'
import { mayShow, type Verdict } from './verdicts'

const tones: Readonly<Record<ReviewPhoto['check'], NonNullable<BadgeProps['tone']>>> = {
  open: 'gold',
  pass: 'success',
  doubtful: 'gold',
  refused: 'danger',
  unknown: 'gold',
}
const choices = [
  { value: 'yes', title: text.show.yes },
  { value: 'no', title: text.show.no },
] as const

interface Props {
  photo: ReviewPhoto
  of: number
  verdict: Verdict
  /** false: looked at only */
  decides: boolean
  onChange(verdict: Verdict): void
  onMerge?: ((into: string) => void) | undefined
}

/** What the machine found to hide, or that it could not look. */
function proposal({ proposed, boxes }: ReviewPhoto): string {
  if (!proposed) return text.notLooked
  return boxes.length === 0 ? text.foundNone : text.found(boxes.length)
}

interface SameProps {
  same: NonNullable<ReviewPhoto['same']>
  /** missing where it cannot be merged any more */
  onMerge: ((into: string) => void) | undefined
}

function Same({ same, onMerge }: SameProps) {
  const day = shortDayText(dayOf(same.at))
  return (
    <Notice tone="warning" icon="copy" title={same.own ? text.same.own(day) : text.same.other(day)}>
      <Button kind="quiet" icon="eye" onPress={() => open('snapReview', { id: same.id })}>
        {text.same.look}
      </Button>
      {onMerge && (
        <Button kind="quiet" icon="copy" onPress={() => onMerge(same.id)}>
          {text.merge.same}
        </Button>
      )}
    </Notice>
  )
}

/** One photo: what was found on it, whether others may see it, and what is hidden. */
export function PhotoCard({ photo, of, verdict, decides, onChange, onMerge }: Props) {
  const [editing, setEditing] = useState(false)
  const [preview, setPreview] = useState(false)
  const [chosen, setChosen] = useState<number>()
  const { boxes, shown } = verdict
  const { n, check, same } = photo
  const change = (next: typeof boxes) => onChange({ ...verdict, boxes: next })
  const look = () => {
    setPreview(!preview)
    setEditing(false)
  }
  const edit = () => {
    setEditing(!editing)
    setPreview(false)
    setChosen(undefined)
  }
  return (
    <Card>
      <View className="nx-photocard__head">
        <View className="nx-photocard__title">{text.photo(n + 1, of)}</View>
        <Badge tone={tones[check]}>{checkWords[check]}</Badge>
      </View>
      {same && <Same same={same} onMerge={onMerge} />}
      <PhotoCanvas
        photo={photo}
        boxes={boxes}
        editing={editing}
        preview={preview}
        chosen={chosen}
        onAdd={box => {
          setChosen(boxes.length)
          change([...boxes, box])
        }}
        onRemove={at => {
          setChosen(undefined)
          change(boxes.filter((_, other) => other !== at))
        }}
      />
      {decides && <View className="nx-quiet">{proposal(photo)}</View>}
      {preview && <View className="nx-quiet">{text.previewText}</View>}
      {editing && (
        <BoxTools boxes={boxes} proposed={photo.boxes} chosen={chosen} onChoose={setChosen} onChange={change} />
      )}
      <Buttons>
        {decides && (
          <Button kind={editing ? 'plain' : 'quiet'} icon={editing ? 'check' : 'edit'} onPress={edit}>
            {editing ? text.editDone : text.edit}
          </Button>
        )}
        {boxes.length > 0 && (
          <Button kind="quiet" icon="eye" onPress={look}>
            {preview ? text.previewOff : text.preview}
          </Button>
        )}
      </Buttons>
      {decides && mayShow(photo) && (
        <Chips
          label={text.show.title}
          options={choices}
          chosen={shown ? 'yes' : 'no'}
          onChoose={value => onChange({ ...verdict, shown: value === 'yes' })}
        />
      )}
    </Card>
  )
}

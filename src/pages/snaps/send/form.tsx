import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import type { LocalFile } from '@/cloud'
import { maskNumbers } from '@/contract/masked-numbers'
import type { Category, SnapKind } from '@/contract/snaps'
import { sendText, snapText } from '@/copy/snaps'
import { titles } from '@/copy/titles'
import { Button } from '@/ui/button'
import { Chips } from '@/ui/chips'
import { Heading } from '@/ui/heading'
import { Notice } from '@/ui/notice'
import { OutcomeNotice } from '@/ui/refusal/outcome'
import { Screen } from '@/ui/screen'
import { Alike } from './alike'
import type { Sent } from './done'
import { More } from './more'
import { Photos } from './photos'
import { type KnownPlace, Place } from './place'
import { categoryOf, inputOf, type Typed } from './state'
import { useSending } from './use-sending'

const text = sendText
const optionsOf = <V extends string>(names: Readonly<Record<V, string>>) =>
  (Object.keys(names) as V[]).map(value => ({ value, title: names[value] }))
const kinds = optionsOf(snapText.kinds)

export interface Known {
  readonly folder?: string | undefined
  /** missing: not known, there is no network */
  readonly left?: number | undefined
  readonly place?: KnownPlace | undefined
  readonly earns?: { readonly first: number; readonly later: number } | undefined
}

interface Props {
  known: Known
  typed: Typed
  photos: readonly LocalFile[]
  /** the refused one that is being mended */
  mends?: string | undefined
  onChange(more: Partial<Typed>): void
  onPhotos(photos: readonly LocalFile[]): void
  onSent(sent: Sent): void
}

/** Numbers that the cloud will hide, wherever they stand. */
const tellsNumber = ({ words, where, whom }: Typed): boolean =>
  [words, where, whom].some(one => maskNumbers(one) !== one)

function Warning({ title, words }: { title: string; words: string }) {
  return (
    <Notice tone="warning" title={title}>
      <View>{words}</View>
    </Notice>
  )
}

/**
 * Photos and what it is; the place and the button stay at the thumb's end whatever is opened above them, so that three taps are enough.
 * Off it goes, also without a network. `children`: what stands below the form.
 */
export function Form({ known, typed, photos, mends, onChange, onPhotos, onSent, children }: PropsWithChildren<Props>) {
  const { kind } = typed
  const place = typed.place ? { ...typed.place, from: 'chosen' as const } : known.place
  const category = categoryOf(typed)
  const input = inputOf(typed, place)
  const { press, busy, outcome, noRoom, forget } = useSending({ input, photos, folder: known.folder, mends, onSent })
  const full = known.left !== undefined && known.left <= 0
  const missing = photos.length === 0 ? text.missingPhoto : category === undefined && text.missingCategory
  const change = (more: Partial<Typed>) => {
    forget()
    onChange(more)
  }
  const foot = (
    <>
      <OutcomeNotice outcome={outcome} onRetry={() => void press()} />
      {noRoom && <Warning title={text.noRoom} words={text.noRoomText} />}
      <Place place={place} onChange={change} />
      {missing && <View className="nx-quiet">{missing}</View>}
      <Button
        kind="primary"
        icon="camera"
        disabled={photos.length === 0 || !input || full}
        busy={busy && text.acting}
        onPress={() => void press()}
      >
        {text.act[kind]}
      </Button>
    </>
  )
  return (
    <Screen title={titles.snapSend} footer={foot}>
      <Heading level={1}>{text.title}</Heading>
      <Photos photos={photos} onChange={onPhotos} />
      <Chips
        label={text.kind}
        options={kinds}
        chosen={kind}
        onChoose={(chosen: SnapKind) => change({ kind: chosen })}
      />
      <Chips
        label={text.category}
        options={optionsOf<Category>(snapText.categories[kind] as Readonly<Record<Category, string>>)}
        chosen={category}
        onChoose={chosen => change({ category: chosen })}
      />
      {full && <Warning title={text.full} words={text.fullText} />}
      {tellsNumber(typed) && <Warning title={text.numberTitle} words={text.numberText} />}
      {kind === 'attention' && place && category !== undefined && photos.length > 0 && (
        <Alike node={place.node} category={category} />
      )}
      <More typed={typed} onChange={change} />
      <View className="nx-quiet">{text.photosSafe}</View>
      {kind === 'praise' && known.earns && <View className="nx-quiet">{text.earns(known.earns)}</View>}
      {children}
    </Screen>
  )
}

import { View } from '@tarojs/components'
import { type Letter, type LetterPart, letterFooter } from '@/contract/letters'
import { described } from '@/ui/press/described'
import './sheet.scss'

function Part({ part }: { part: LetterPart }) {
  switch (part.kind) {
    case 'address':
      return <View className="nx-letter__address">{part.text}</View>
    case 'heading':
      return (
        <View className="nx-letter__heading" {...described({ role: 'heading', level: 3 })}>
          {part.text}
        </View>
      )
    case 'paragraph':
      return <View className="nx-letter__paragraph">{part.text}</View>
    case 'item':
      return (
        <View className="nx-letter__item">
          <View className="nx-letter__label">{part.label}</View>
          <View className="nx-letter__words">{part.text}</View>
        </View>
      )
    case 'proofs':
      return part.rows.map(({ number, name, shows }) => (
        <View className="nx-letter__item" key={number}>
          <View className="nx-letter__label">{`${number}.`}</View>
          <View className="nx-letter__words">{`${name}：${shows}`}</View>
        </View>
      ))
    case 'signature':
      return (
        <View className="nx-letter__signature">
          {part.lines.map(line => (
            <View key={line}>{line}</View>
          ))}
        </View>
      )
  }
}

/** The letter as it will stand on paper. */
export function Sheet({ letter }: { letter: Letter }) {
  return (
    <View className="nx-letter">
      <View className="nx-letter__title" {...described({ role: 'heading', level: 1 })}>
        {letter.title}
      </View>
      {letter.parts.map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is what stands at its place
        <Part key={index} part={part} />
      ))}
      <View className="nx-letter__footer">{letterFooter}</View>
    </View>
  )
}

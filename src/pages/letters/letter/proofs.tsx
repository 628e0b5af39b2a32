import { View } from '@tarojs/components'
import type { Letter } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { Section } from '@/ui/section'
import './lists.scss'

const text = lettersText.letter

/** What there is to show, and what each of it shows. */
export function Proofs({ proofs }: { proofs: Letter['proofs'] }) {
  if (proofs.length === 0) return null
  return (
    <Section title={text.evidence} icon="papers" note={text.count(proofs.length)}>
      {proofs.map(({ number, name, shows }) => (
        <View className="nx-line" key={number}>
          <View className="nx-line__what">{`${number}. ${name}`}</View>
          <View className="nx-quiet">{text.shows(shows)}</View>
        </View>
      ))}
    </Section>
  )
}

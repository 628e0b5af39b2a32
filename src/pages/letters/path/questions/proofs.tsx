import { View } from '@tarojs/components'
import { limits, type ProofKind } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { Chips } from '@/ui/chips'
import { TextField } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Group } from '@/ui/screen'
import { PersonalNotice } from '../personal-notice'
import type { QuestionProps } from '../props'

const text = lettersText.proofs
const options = (Object.keys(text.kinds) as ProofKind[]).map(value => ({ value, title: text.kinds[value] }))

/** Kinds to tick; each one that is there may be told in a line. */
export function Proofs({ form, onChange }: QuestionProps) {
  const { proofs } = form
  const toggle = (kind: ProofKind) =>
    onChange({
      proofs: proofs.some(proof => proof.kind === kind)
        ? proofs.filter(proof => proof.kind !== kind)
        : [...proofs, { kind, text: '' }],
    })
  const tell = (kind: ProofKind, words: string) =>
    onChange({ proofs: proofs.map(proof => (proof.kind === kind ? { kind, text: words } : proof)) })
  return (
    <>
      <Group>
        <Heading level={1}>{text.question}</Heading>
        <View className="nx-quiet">{text.hint}</View>
      </Group>
      <Chips options={options} chosen={proofs.map(({ kind }) => kind)} onChoose={toggle} />
      {proofs.map(({ kind, text: words }) => (
        <TextField
          key={kind}
          label={text.note(text.kinds[kind])}
          placeholder={text.noteHint}
          value={words}
          maxLength={limits.proof}
          onChange={value => tell(kind, value)}
        />
      ))}
      <PersonalNotice texts={proofs.map(proof => proof.text)} />
    </>
  )
}

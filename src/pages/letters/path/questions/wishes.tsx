import { View } from '@tarojs/components'
import { limits, type WishKind, wishesOf, wishKinds } from '@/contract/letters'
import { lettersText } from '@/copy/letters'
import { Chips } from '@/ui/chips'
import { MoneyField, TextArea } from '@/ui/field'
import { Heading } from '@/ui/heading'
import { Group } from '@/ui/screen'
import { PersonalNotice } from '../personal-notice'
import type { QuestionProps } from '../props'

const text = lettersText.wishes
const dayOptions = Object.entries(text.dayOptions).map(([value, title]) => ({ value, title }))

/** What is asked for, how much where it is money, and for a demand by when. */
export function Wishes({ form, wrong, onChange }: QuestionProps) {
  const { kind: letter, wishes } = form
  const options = wishesOf[letter].map(value => ({ value, title: text.titles[value] }))
  const toggle = (kind: WishKind) =>
    onChange({
      wishes: wishes.some(wish => wish.kind === kind)
        ? wishes.filter(wish => wish.kind !== kind)
        : [...wishes, { kind, amount: '' }],
    })
  const price = (kind: WishKind, amount: string) =>
    onChange({ wishes: wishes.map(wish => (wish.kind === kind ? { kind, amount } : wish)) })
  return (
    <>
      <Group>
        <Heading level={1}>{text.question}</Heading>
        <View className="nx-quiet">{text.hint}</View>
      </Group>
      <Chips options={options} chosen={wishes.map(({ kind }) => kind)} onChoose={toggle} />
      {wishes
        .filter(({ kind }) => wishKinds[kind].money)
        .map(({ kind, amount }) => (
          <MoneyField
            key={kind}
            label={text.amount(text.titles[kind])}
            hint={text.amountHint}
            value={amount}
            error={wrong[`amount.${kind}`]}
            onChange={value => price(kind, value)}
          />
        ))}
      <TextArea
        label={text.own}
        hint={text.ownHint}
        value={form.wishText}
        maxLength={limits.wishText}
        error={wrong.wishText}
        onChange={wishText => onChange({ wishText })}
      />
      {letter === 'demand' && (
        <Chips
          label={text.days}
          options={dayOptions}
          chosen={form.answerDays}
          onChoose={answerDays => onChange({ answerDays })}
        />
      )}
      <PersonalNotice texts={[form.wishText]} />
    </>
  )
}

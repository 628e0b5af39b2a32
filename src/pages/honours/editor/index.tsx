import { View } from '@tarojs/components'
import { honourDefaults } from '@/contract/honours'
import { editText as text } from '@/copy/honours/desk'
import { TextArea, TextField } from '@/ui/field'
import { Notice } from '@/ui/notice'
import { Rows } from '@/ui/rows'
import { SwitchRow } from '@/ui/switch'
import { leftName, type Typed, tellsNumber } from './draft'

interface Props {
  typed: Typed
  onChange(more: Partial<Typed>): void
}

/** Title, words, and whether the person is named. */
export function Editor({ typed, onChange }: Props) {
  const left = leftName(typed)
  return (
    <>
      <TextField
        label={text.title}
        hint={text.titleHint}
        placeholder={text.titlePlaceholder}
        value={typed.title}
        maxLength={honourDefaults.titleMost}
        onChange={title => onChange({ title })}
      />
      <TextArea
        label={text.text}
        hint={text.textHint}
        placeholder={text.textPlaceholder}
        value={typed.text}
        maxLength={honourDefaults.textMost}
        tall
        onChange={words => onChange({ text: words })}
      />
      <Rows>
        <SwitchRow
          icon="person"
          title={text.named}
          note={typed.named ? text.namedNote : text.unnamedNote}
          word={typed.named ? text.on : text.off}
          on={typed.named}
          onToggle={() => onChange({ named: !typed.named })}
        />
      </Rows>
      {typed.named && (
        <TextField
          label={text.name}
          hint={text.nameHint}
          value={typed.name}
          maxLength={honourDefaults.nameMost}
          onChange={name => onChange({ name })}
        />
      )}
      {left !== undefined && <Notice tone="warning" title={text.nameInside(left)} />}
      {tellsNumber(typed) && <Notice tone="warning" title={text.number} />}
      {typed.title.length > honourDefaults.titleMost && <View className="nx-quiet">{text.titleHint}</View>}
    </>
  )
}

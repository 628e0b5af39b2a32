import { fieldUnits } from '@/copy/fields'
import { NumberField, type NumberFieldProps } from './number-field'

/** A sum in yuan with two decimals; `wholeOf(text, 2)` reads it as fen. */
export function MoneyField(props: Omit<NumberFieldProps, 'decimals' | 'unit'>) {
  return <NumberField {...props} decimals={2} unit={fieldUnits.yuan} />
}

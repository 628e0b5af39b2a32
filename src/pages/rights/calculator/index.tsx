import { useQuery } from '@/cloud'
import { rights } from '@/contract/rights'
import { QueryView } from '@/ui/query-view'
import { Questions } from './questions'

export interface CalculatorFormProps {
  id: string
  /** the result has come: a page may want to show its top */
  onResult?: () => void
}

/** A calculator to fill in, wherever it stands: on a page of its own, or below an answer. */
export function CalculatorForm({ id, onResult }: CalculatorFormProps) {
  const query = useQuery(rights.calculators, { id }, { keep: true })
  return (
    <QueryView query={query}>
      {({ calculators: [calculator] }) =>
        calculator && <Questions key={calculator.id} calculator={calculator} onResult={onResult} />
      }
    </QueryView>
  )
}

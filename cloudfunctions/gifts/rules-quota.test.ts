/** Whatever three people do to the numbers of two places, no sum grows beyond what two of them wanted. */
import fc from 'fast-check'
import { type AskedQuota, mayAgree, quotaStep } from './rules-quota'
import { quotaOf } from './rules-round'

const nodes = ['pc.beiguan.c01', 'pc.beiguan.c02'] as const
const wanted = fc.record({
  node: fc.constantFrom(...nodes),
  quota: fc.integer({ min: 0, max: 12 }),
  by: fc.constantFrom('one', 'two', 'three'),
  at: fc.nat(),
})

interface Round {
  readonly places: readonly { readonly node: string; readonly quota: number }[]
  readonly allowed?: number
  readonly asked?: readonly AskedQuota[]
}

it('grows only by a number that another person has asked for, and never loses count', () => {
  fc.assert(
    fc.property(fc.array(wanted, { maxLength: 40 }), steps => {
      let round: Round = { places: nodes.map(node => ({ node, quota: 5 })) }
      for (const step of steps) {
        const before = round
        const { waits, ...after } = quotaStep({ ...before, places: [...before.places] }, step)
        const [sum, allowed] = [quotaOf(after.places), before.allowed ?? 10]
        const others = (before.asked ?? []).some(
          ({ node, quota, by }) => node === step.node && quota === step.quota && by !== step.by,
        )
        expect(sum).toBeLessThanOrEqual(after.allowed)
        expect(after.allowed).toBeGreaterThanOrEqual(allowed)
        if (after.allowed > allowed) expect(others).toBe(true)
        if (waits) expect(after).toMatchObject({ places: before.places, asked: expect.arrayContaining([step]) })
        else expect(after.places.find(({ node }) => node === step.node)?.quota).toBe(step.quota)
        // nobody agrees to what they want themselves
        expect(waits && mayAgree({ asked: [step] }, step.by)).toBe(false)
        expect(new Set(after.asked.map(({ node }) => node)).size).toBe(after.asked.length)
        round = after
      }
    }),
    { numRuns: 2_000 },
  )
})

/** Packs at a place without network: taken along, told later, brought back. */
import * as z from 'zod/mini'
import { command } from '../define'
import { Signature } from '../signature'
import { Id, Instant } from '../values'
import { counterKeepers } from './access'
import { Allotment, counterErrors, RoundAt } from './counter'
import { giftDefaults } from './defaults'
import { Door, Shown } from './records'

export const outside = {
  /** Packs for a place without network: they count against the quota at once, so nobody can promise them twice. */
  takeAlong: command({
    title: '带出去发',
    access: counterKeepers,
    scope: 'node',
    audit: { record: ['node', 'round', 'count'] },
    input: z.strictObject({
      ...RoundAt,
      count: z.int().check(z.gte(1), z.lte(giftDefaults.outsideMost)),
    }),
    output: Allotment,
    errors: [...counterErrors, 'ALLOTMENT_OPEN'],
  }),

  /**
   * What was handed out there, sent when there is network again. `number` counts from 1 within the allotment: one number is one pack,
   * however often it is sent. Whoever had one already is recorded as a double and shown; a pack that is gone is never left out, even where
   * it is told after the rest was brought back or the round has ended.
   */
  handOutside: command({
    title: '补录外出发放',
    access: counterKeepers,
    scope: 'allotment',
    audit: { record: ['allotment', 'number'] },
    input: z.strictObject({
      allotment: Id,
      sign: z.string().check(z.maxLength(100)),
      number: z.int().check(z.gte(1), z.lte(giftDefaults.outsideMost)),
      shown: Shown,
      door: z.optional(Door),
      /** when it was handed over, by the cloud's clock as the phone knows it */
      at: Instant,
      signature: z.optional(Signature),
    }),
    output: z.object({ record: Id, name: z.string(), double: z.boolean() }),
    errors: [
      'ALLOTMENT_UNKNOWN',
      'ALLOTMENT_FORGED',
      'ALLOTMENT_USED',
      'ALLOTMENT_OVER',
      'PERSON_CODE_UNKNOWN',
      'PERSON_CODE_OLD',
      'TICKET_UNKNOWN',
      'TICKET_OTHER_ROUND',
      'GIFT_OWN',
      'SIGNATURE_MISSING',
    ],
  }),

  /** What was not handed out lies at the station again; what is sent for it afterwards is booked, and marked. */
  bringBack: command({
    title: '带回来',
    access: counterKeepers,
    scope: 'allotment',
    audit: { record: ['allotment'] },
    input: z.strictObject({ allotment: Id }),
    output: z.object({ back: z.int() }),
    errors: ['ALLOTMENT_UNKNOWN', 'ALLOTMENT_BACK'],
  }),
}

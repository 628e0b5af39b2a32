/** Certificates 志愿服务证明 and yearly statements 年度明细: one's own confirmed services and points on paper. Nothing of them is stored. */
import * as z from 'zod/mini'
import { defineDomain, members, query } from '../define'
import { certificateDefaults } from './defaults'

/** A calendar year in Asia/Shanghai. */
const Year = z.int().check(z.gte(certificateDefaults.firstYear), z.lte(2100))

const PrintedFile = z.object({
  fileName: z.string(),
  /** base64 */
  pdf: z.string(),
  /** characters that cannot be printed; marks stand in their places */
  replaced: z.array(z.string()),
})

export const certificates = defineDomain('certificates', '证明和明细', {
  /** Of a year, or of all of them: one page. */
  certificate: query({
    title: '打印志愿服务证明',
    access: members,
    input: z.strictObject({ year: z.optional(Year) }),
    output: PrintedFile,
    errors: ['NAME_MISSING', 'NOTHING_CONFIRMED'],
  }),

  /** Every service and every movement of points in a year, with what there was before and after. */
  statement: query({
    title: '打印年度明细',
    access: members,
    input: z.strictObject({ year: Year }),
    output: PrintedFile,
    errors: ['NAME_MISSING', 'NOTHING_CONFIRMED'],
  }),
})

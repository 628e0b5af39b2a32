/**
 * Regional and dated figures 地方数据: rates, wages and days off that differ by place and change over time. They are rows with a
 * first day and a source, never constants; the calculators take the row that was in force on the day in question.
 */
import * as z from 'zod/mini'
import { command, query } from '../define'
import { NodeId } from '../organisation'
import { Day, Id, Instant, line } from '../values'
import { figureKeepers, figureReaders } from './access'

/** `percent` counts hundredths of a percent (3.45 % = 345), `money` counts fen; `dayOff` says something of its own first day only. */
export type FigureUnit = 'percent' | 'money' | 'days' | 'dayOff'

/** What is kept, with the least and the most that can be meant. */
export const figureKinds = {
  lpr1y: { title: '一年期贷款市场报价利率', unit: 'percent', least: 1, most: 3_600 },
  lpr5y: { title: '五年期以上贷款市场报价利率', unit: 'percent', least: 1, most: 3_600 },
  depositBase1y: { title: '一年定期存款基准利率', unit: 'percent', least: 1, most: 3_600 },
  minimumWage: { title: '当地月最低工资', unit: 'money', least: 50_000, most: 5_000_000 },
  averageWage: { title: '本市上年度职工月平均工资', unit: 'money', least: 100_000, most: 10_000_000 },
  maternityDaysAdded: { title: '当地另加的产假', unit: 'days', least: 0, most: 365 },
  holiday: { title: '放假的日子', unit: 'dayOff', least: 1, most: 1 },
  workingWeekend: { title: '周末补班的日子', unit: 'dayOff', least: 1, most: 1 },
} as const satisfies Readonly<Record<string, { title: string; unit: FigureUnit; least: number; most: number }>>
export type FigureKind = keyof typeof figureKinds
export const FigureKind = z.enum(Object.keys(figureKinds) as [FigureKind, ...FigureKind[]])

/** A figure as a calculator shows it. */
export const Figure = z.object({
  kind: FigureKind,
  title: z.string(),
  unit: z.enum(['percent', 'money', 'days', 'dayOff']),
  value: z.int(),
  since: Day,
  source: z.string(),
})
export type Figure = z.infer<typeof Figure>

export const FigureRow = z.object({
  kind: FigureKind,
  /** in force from this day; of a day off: the day itself */
  from: Day,
  /** null: withdrawn, so that what was in force before goes on */
  value: z.nullable(z.int()),
  source: z.string(),
  /** missing for what the product ships */
  at: z.optional(Instant),
})
export type FigureRow = z.infer<typeof FigureRow>

export const figures = {
  figures: query({
    title: '地方数据',
    access: figureReaders,
    scope: 'node',
    input: z.strictObject({ node: NodeId }),
    /** newest first day first; of several rows for one first day only the one that counts */
    output: z.object({ district: NodeId, rows: z.array(FigureRow) }),
  }),

  setFigure: command({
    title: '登记地方数据',
    access: figureKeepers,
    scope: 'district',
    audit: { reason: 'required', record: ['node', 'kind', 'from', 'value', 'source'] },
    input: z.strictObject({
      node: NodeId,
      kind: FigureKind,
      from: Day,
      value: z.nullable(z.int()),
      source: line(120),
      reason: line(100),
    }),
    output: z.object({ id: Id }),
    errors: ['FIGURE_OUT_OF_RANGE', 'FIGURE_DAY_UNKNOWN'],
  }),
}

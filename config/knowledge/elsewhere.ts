import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as z from 'zod/mini'
import type { Knowledge } from '../../cloudfunctions/rights/knowledge/card'
import { DeclineReason } from '../../src/contract/rights'

const Elsewhere = z.partialRecord(DeclineReason, z.array(z.string().check(z.trim(), z.minLength(1))))

/** Reads elsewhere.json: how people word what is not answered here. Throws on a reason that the contract does not have. */
export async function readElsewhere(root: string): Promise<Knowledge['elsewhere']> {
  return z.parse(Elsewhere, JSON.parse(await readFile(join(root, 'elsewhere.json'), 'utf8')))
}

/** A paper as a file for the phone. */
import { type Paper, print } from '../paper'

export async function fileOf(fileName: string, paper: Paper) {
  const { bytes, replaced } = await print(paper)
  return { fileName, pdf: Buffer.from(bytes).toString('base64'), replaced: [...replaced] }
}

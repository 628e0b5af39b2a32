/** The certificate as blocks for the paper room. */
import type { Paper } from '../paper'
import type { Certificate } from './rules-certificate'

export const certificatePaper = (certificate: Certificate): Paper => {
  const { name, lead, figures, kinds, heading, rows, confirmed, issued } = certificate
  return {
    title: '志愿服务证明',
    frame: 'honour',
    footer: '暖新 · 社区志愿服务',
    blocks: [
      { kind: 'centred', size: 'name', text: name },
      { kind: 'paragraph', indent: 'first', text: lead },
      { kind: 'figures', figures },
      { kind: 'paragraph', size: 'small', text: kinds },
      { kind: 'heading', text: heading },
      { kind: 'table', look: 'dense', head: ['哪一天', '做了什么', '在哪里', '时长'], widths: [4, 9, 6.4, 5], rows },
      { kind: 'paragraph', size: 'small', text: confirmed },
      { kind: 'stamp', text: '社区盖章处', lines: issued },
    ],
  }
}

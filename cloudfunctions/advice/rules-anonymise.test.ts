import fc from 'fast-check'
import { anonymise } from './rules-anonymise'

const cases: readonly (readonly [told: string, becomes: string])[] = [
  ['我叫王小红，今年六十', '我叫某某，今年六十'],
  ['我叫王强今年三十', '我叫某某今年三十'],
  ['名字叫欧阳修远。', '名字叫某某。'],
  ['我叫了外卖', '我叫了外卖'],
  ['电话13812345678打不通', '电话某号码打不通'],
  ['打 138 1234 5678 找我', '打 某号码 找我'],
  ['座机0352-1234567', '座机某号码'],
  ['身份证140202195001011234', '身份证某身份证号'],
  ['身份证14020219500101123X', '身份证某身份证号'],
  ['卡号6222 0212 3456 7890 123', '卡号某卡号'],
  ['住雁北小区3号楼2单元501室', '住某小区某楼'],
  ['在十二号楼', '在某小区某楼'],
  ['2单元501', '某单元'],
  ['2026年3月15日签的', '2026年3月签的'],
  ['2026-03-15签的', '2026年3月签的'],
  ['3月15号签的', '3月签的'],
  ['在大同蓝天科技有限公司上班', '在某公司上班'],
  ['去老王烧烤店吃饭', '去某店吃饭'],
  ['这家公司不发工资，公司说没钱', '这家公司不发工资，公司说没钱'],
  ['欠我3000元，拖了2个月', '欠我3000元，拖了2个月'],
  ['厂里2026年欠的', '厂里2026年欠的'],
]

it.each(cases)('%s → %s', (told, becomes) => {
  expect(anonymise(told).text).toBe(becomes)
})

it('lists each replacement once, so that a person can check it', () => {
  expect(anonymise('我叫李雷，电话13812345678，再打13812345678').findings).toEqual([
    { kind: 'phone', found: '13812345678', instead: '某号码' },
    { kind: 'name', found: '我叫李雷', instead: '我叫某某' },
  ])
})

const digits = (from: number, to: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: from, maxLength: to })
const phone = fc
  .tuple(fc.constantFrom('3', '5', '7', '8', '9'), digits(9, 9))
  .map(([second, rest]) => `1${second}${rest}`)
const around = fc.string({ unit: fc.constantFrom(...'他说，的钱没 退\n😀囍'), maxLength: 12 })

it('no telephone, ID or card number survives wherever it stands', () => {
  fc.assert(
    fc.property(around, fc.oneof(phone, digits(13, 19)), around, (before, number, after) => {
      expect(anonymise(`${before}${number}${after}`).text).not.toContain(number)
    }),
  )
})

it('never fails, and a text that is clean stays as it is', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 200 }), text => {
      const once = anonymise(text)
      expect(anonymise(once.text).text).toBe(once.text)
      if (once.findings.length === 0) expect(once.text).toBe(text)
    }),
  )
})

import { holdsName, sameName } from './same-name'

it.each([
  ['王芳', '王 芳', true],
  ['王芳', '王芳 ', true],
  ['Ａｎｎａ', 'Anna', true],
  ['王芳', '王方', false],
  ['', '王芳', false],
])('%s and %s: %s', (one, other, same) => {
  expect(sameName(one, other)).toBe(same)
})

it.each([
  ['快递小哥赵铁 柱把钱包送回来', '赵铁柱', true],
  ['快递小哥把钱包送回来', '赵铁柱', false],
  ['把李子送来', '李', false],
])('%s holds %s: %s', (text, name, holds) => {
  expect(holdsName(text, name)).toBe(holds)
})

import { plainText } from './plain-text'

describe('the export as a file', () => {
  it('holds every section, row and value, with times as on the wall', () => {
    const text = plainText({
      exportedAt: Date.UTC(2026, 10, 23, 8, 30),
      sections: [
        {
          title: '资料',
          rows: [
            { 称呼: '李雯', 开始: '2026-11-23T20:05:00.000Z', 次数: 3 },
            { role: 'keeper', note: '给马建国', home: null },
          ],
        },
        { title: '时长', rows: [] },
      ],
    })
    expect(text).toBe(
      [
        '2026年11月23日 16:30 的内容',
        '【资料】\n\n称呼：李雯\n开始：2026年11月24日 04:05\n次数：3\n\n身份：驿站管理员\n备注：给马建国',
        '【时长】\n\n这一项没有内容',
      ].join('\n\n'),
    )
  })
})

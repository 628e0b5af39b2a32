import { findByOpenid } from '../identity/personas'
import type { Message } from '../openapi/inbox'

/** The inbox as a page for people who try the product out. */
export function inboxPage(messages: readonly Message[]): string {
  const items = messages.map(item).reverse().join('\n')
  return page('收件箱', items === '' ? '<p>还没有人收到订阅消息。</p>' : `<ol>${items}</ol>`)
}

function item({ at, openid, templateId, page: target, data }: Message): string {
  const person = findByOpenid(openid)?.displayName ?? openid
  const time = new Date(at).toLocaleString('zh-CN', { timeZone: 'Asia/Shanghai' })
  const fields = Object.entries(data).map(
    ([name, { value }]) => `<dt>${escapeHtml(name)}</dt><dd>${escapeHtml(value)}</dd>`,
  )
  return `<li>
<h2>${escapeHtml(person)}</h2>
<p>${escapeHtml(time)} · 模板 ${escapeHtml(templateId)} · 打开 ${escapeHtml(target === '' ? '（无）' : target)}</p>
<dl>${fields.join('')}</dl>
</li>`
}

function page(title: string, body: string): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · 本地云</title>
<style>
body { font: 18px/1.7 system-ui, sans-serif; max-width: 40em; margin: 2em auto; padding: 0 1em; color: #222; background: #fff }
li { margin: 1.5em 0 } h2 { font-size: 1.1em; margin: 0 } p { margin: 0; color: #555 }
dl { display: grid; grid-template-columns: max-content 1fr; gap: 0 1em } dd { margin: 0 }
</style>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>
`
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escapeHtml = (text: string) => text.replace(/[&<>"']/g, character => entities[character] ?? '')

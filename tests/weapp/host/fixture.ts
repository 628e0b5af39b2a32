/** A small mini-program written by hand, without Taro: what the host does must not depend on the framework. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export type Files = Readonly<Record<string, string>>

const appJson = {
  pages: ['pages/a', 'pages/tab'],
  subPackages: [{ root: 'more', pages: ['b'] }],
  tabBar: { list: [{ pagePath: 'pages/a' }, { pagePath: 'pages/tab' }] },
}

const base: Files = {
  'app.json': JSON.stringify(appJson),
  'app.js': `App({ onLaunch(o) { this.seen = ['launch ' + o.path] }, onShow() { this.seen.push('show') }, onHide() { this.seen.push('hide') } })`,
  'comp.json': '{"component":true,"usingComponents":{"comp":"./comp"}}',
  'comp.js': `Component({ properties: { i: Object, l: String }, methods: { eh(e) { const p = getCurrentPages().pop(); p.touched(e) } } })`,
  'comp.wxml': `<view id="inner" bindtap="eh" data-sid="{{i.sid}}">{{i.text}}<comp wx:if="{{i.next}}" i="{{i.next}}" l="{{l}}"/></view>`,
  'said.wxs': `module.exports = { loud: function (text) { return text + '!' }, named: function (name) { return name } }`,
  'base.wxml': `<template name="line"><text id="{{id}}">{{text}}</text></template>`,
  'pages/a.json': '{"usingComponents":{"comp":"/comp"}}',
  'pages/a.js': `
    Page({
      data: { count: 0, name: 'nobody', log: '', deep: { sid: '1', text: 'one', next: { sid: '2', text: 'two' } } },
      onLoad(query) { this.setData({ name: query.name || 'nobody' }) },
      onShow() { this.setData({ log: this.data.log + 'S' }) },
      onHide() { this.setData({ log: this.data.log + 'H' }) },
      onUnload() { getApp().seen.push('unload') },
      add() { this.setData({ count: this.data.count + 1 }) },
      typed(e) { this.setData({ name: e.detail.value }) },
      touched(e) { this.setData({ log: this.data.log + e.currentTarget.dataset.sid }) },
      run(e) { this.setData({ log: '' }); require('../acts')[e.currentTarget.dataset.act](this) },
    })`,
  'pages/a.wxml': `
    <import src="../base.wxml"/><wxs module="said" src="../said.wxs"/>
    <view id="outer" bindtap="add"><button id="add">+</button><view id="caught" catchtap="add"><text id="still">s</text></view></view>
    <button id="closed" disabled="{{true}}" bindtap="add">x</button>
    <input id="field" bindinput="typed"/>
    <template is="{{said.named('line')}}" data="{{id: 'count', text: count}}"/>
    <text id="name">{{said.loud(name)}}</text><text id="log">{{log}}</text>
    <view id="act" bindtap="run" data-act="{{name}}" aria-label="do it"/>
    <comp i="{{deep}}" l=""/>`,
  'pages/tab.js': `Page({ data: { shown: 0 }, onShow() { this.setData({ shown: this.data.shown + 1 }) } })`,
  'pages/tab.wxml': `<text id="shown">{{shown}}</text>`,
  'pages/tab.json': '{}',
  'more/b.js': `Page({ data: { q: '' }, onLoad(q) { this.setData({ q: q.x || '' }) } })`,
  'more/b.wxml': `<text id="q">{{q}}</text>`,
  'more/b.json': '{}',
  'acts.js': 'module.exports = {}',
}

/** Writes the mini-program to a folder of its own; `acts.js` holds what `run` does, by name. */
export function writeFixture(changes: Files = {}): { readonly dir: string; readonly remove: () => void } {
  const dir = mkdtempSync(join(tmpdir(), 'nuanxin-weapp-'))
  for (const [path, text] of Object.entries({ ...base, ...changes })) {
    mkdirSync(dirname(join(dir, path)), { recursive: true })
    writeFileSync(join(dir, path), text)
  }
  return { dir, remove: () => rmSync(dir, { recursive: true }) }
}

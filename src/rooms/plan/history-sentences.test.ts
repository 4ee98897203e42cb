import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { historySentence, historySentences } from './history-sentences.ts'

/** Whatever stands in this room's source as 'thing.past-tense' of a journal line. */
function recorded(): string[] {
  const names = /['"`]((?:task|conference|session|hub|quota|lead-time)\.[a-z-]+)['"`]/g
  const found = globSync('*.ts', { cwd: import.meta.dirname })
    .filter((file) => !/test|refusals|history-sentences/.test(file))
    .flatMap((file) =>
      [...readFileSync(`${import.meta.dirname}/${file}`, 'utf8').matchAll(names)].map((match) => match[1]!),
    )
  const columns = /\.(id|version|text|organisation|removed_at|created_at|title|slug|theme|form|issuer|place|name)$/
  const built = [
    'hub.removed',
    'hub.restored',
    'quota.removed',
    'quota.restored',
    'session.removed',
    'session.restored',
    'conference.postponed',
    'conference.cancelled',
  ]
  return [...new Set([...found.filter((name) => !columns.test(name)), ...built])]
}

test('every journal line of the room has its sentence', () => {
  const names = recorded()
  expect(names.length).toBeGreaterThan(20)
  expect(names.filter((name) => !historySentences[name])).toEqual([])
})

test('a sentence needs no detail to be said, and never shows a code', () => {
  for (const what of Object.keys(historySentences)) expect(historySentence(what, {})).not.toMatch(/undefined|null|\./)
  expect(historySentence('hall.unknown', {})).toBeNull()
  expect(historySentence('session.moved', { old: '2026-12-10', new: '2026-12-17', deadlines: 3 })).toBe(
    'dời ngày họp từ 10/12/2026 sang 17/12/2026; 3 hạn đổi theo',
  )
})

// In person, on line or both.
import type { DialogueForm } from '../plan-facts.ts'
import type { World } from './reading-world.ts'
import { walk } from './structure.ts'

const ONLINE = /\btruc tuyen\b|\bdiem cau\b|\bhop tu xa\b|\bzoom\b|\bqua mang\b/
/** 'phát trực tiếp' is a broadcast, 'trực tiếp trả lời' says who answers. */
const IN_PERSON =
  /(?<!\b(?:phat|phat song|truyen hinh|tuong thuat|livestream) )\btruc tiep\b(?! (?:tra loi|giai dap|dieu hanh|chu tri|chi dao|tren (?:fanpage|facebook|mang|song|youtube|truyen hinh|cong)))|\btap trung (?:tai|o)\b|\bhinh thuc tap trung\b|^tap trung\b/m
const DENIED = /\bkhong (?:to chuc )?(?:theo hinh thuc )?truc tuyen\b/

function formOf(text: string): DialogueForm | null {
  const online = ONLINE.test(text) && !DENIED.test(text)
  const inPerson = IN_PERSON.test(text)
  if (online && inPerson) return 'hybrid'
  if (online)
    return /\bdiem cau\b.*\b(?:hoi truong|chinh|trung tam)\b/.test(text) && !/\btruc tuyen\b/.test(text)
      ? 'hybrid'
      : 'online'
  return inPerson ? 'in_person' : null
}

export function readForm(world: World): DialogueForm {
  const { sections, reading } = world
  const said = sections.about('form').map((node) => {
    const mine = sections.topics.get(node)
    const inner = [...walk(node)].filter(
      (child) => child === node || (mine?.size ?? 0) === 1 || sections.topics.get(child)?.has('form'),
    )
    return inner.map((child) => child.body.folded).join('\n')
  })
  const own = formOf(said.join('\n'))
  if (own) return own
  const elsewhere = (['place', 'time', 'participants', 'hubs', 'content'] as const)
    .flatMap((topic) => sections.about(topic))
    .flatMap((node) => [...walk(node)].map((child) => child.body.folded))
    .join('\n')
  const title = reading.zones.title.map((line) => line.folded).join(' ')
  if (/\bdiem cau\b|\bket hop truc tuyen\b|\bhinh thuc truc tuyen\b/.test(elsewhere))
    return formOf(elsewhere) ?? 'hybrid'
  return /\btruc tuyen\b/.test(title) ? (formOf(title) ?? 'online') : 'in_person'
}

// Tổ chức thực hiện: who does what, with whom, by when, to whom.
import type { PlannedTask } from '../plan-facts.ts'
import { FULL_STOP, sentencesOf } from './funding.ts'
import { type Piece, spanning } from './piece.ts'
import type { World } from './reading-world.ts'
import { within } from './sections.ts'
import { type Node, walk } from './structure.ts'
import { clausesOf } from './task-clauses.ts'
import { deliveryFor, partnersIn } from './task-delivery.ts'
import { duesIn, type FoundDue } from './task-due.ts'
import {
  assignedOwner,
  datedLabel,
  errandsOf,
  headingOwner,
  labelledForm,
  labelledOwner,
  ledOwner,
  ownersIn,
  titledOwner,
} from './task-labels.ts'
import { nameOnly, type Owner, readOwner, SPECIFIC, takesOver } from './task-owner.ts'
import { tasksInTable } from './task-tables.ts'

type Context = {
  owner: string | null
  request: boolean
  partners: string[]
  due: FoundDue['due'] | null
}

const LONGEST = 640
const LEAD_ONLY =
  /^(?:(?:chu tri|chu dong|phoi hop(?: chat che)?(?: (?:voi|cung))?|co trach nhiem|co nhiem vu|thuc hien|trien khai|to chuc)[^.;]*?)?,?\s*(?:cac |mot so )?(?:(?:nhiem vu|noi dung|cong viec|phan viec)(?: sau(?: day)?| cu the)*|cu the(?: nhu sau)?|nhu sau|trong viec|gom)?\s*:?$/

/** 'Chủ trì, phối hợp với A và B:' says nothing to do by itself. */
function isLead(piece: Piece): boolean {
  if (!piece.text.endsWith(':')) return false
  if (/^(?:cu the|nhiem vu|co trach nhiem|nhu sau|bao gom|gom)\b[^.;]{0,40}:$/.test(piece.folded)) return true
  return /^(?:chu tri|phoi hop|chu dong)\b/.test(piece.folded) && LEAD_ONLY.test(withoutPartners(piece))
}

function withoutPartners(piece: Piece): string {
  let folded = piece.folded
  for (const partner of partnersIn(piece)) folded = folded.replace(partner.toLowerCase(), '')
  const verbs = folded.replace(/^.*?(?:phoi hop(?: chat che)?(?: (?:voi|cung))?)/, '')
  return /\b(?:phat hanh|chuan bi|xay dung|tham muu|tong hop|thu thap|lap|tuyen truyen|thong bao)\b/.test(verbs)
    ? folded
    : 'phoi hop:'
}

const taskOf = (
  piece: Piece,
  context: Context,
  found: FoundDue | null,
  deliverFallback: string | null,
): PlannedTask | null => {
  const text = piece.trim()
  if (text.length < 3 || context.owner === null) return null
  const request = /^(?:tran trong |kinh )?de nghi\b/.test(text.folded)
  const delivery = deliveryFor(text, found ? Math.max(0, found.from) : null)
  const own = partnersIn(text)
  const unsure = found?.unsure === true
  return {
    organisation: context.owner,
    text: text.item.plain,
    with: own.length > 0 ? own : context.partners,
    tone: context.request || request ? 'request' : 'order',
    due: found?.due ?? context.due,
    deliverTo: delivery?.deliverTo ?? (found ? deliverFallback : null),
    via: delivery?.via ?? null,
    ...(unsure ? { unsure } : {}),
    source: text.span,
  }
}

/** One task a bullet; as many as it has deadlines; a very long one by its sentences. */
export function tasksOf(piece: Piece, context: Context, year: number | null): PlannedTask[] {
  const dues = duesIn(piece, year)
  const distinct = dues.filter(
    (one, i) => dues.findIndex((other) => JSON.stringify(other.due) === JSON.stringify(one.due)) === i,
  )
  if (distinct.length <= 1 && piece.length <= LONGEST) return present([taskOf(piece, context, dues[0] ?? null, null)])
  const groups: Piece[] = []
  let open: Piece | null = null
  for (const clause of clausesOf(piece, year)) {
    const joined: Piece = open ? spanning(open, clause) : clause
    if (open && joined.length > LONGEST) {
      groups.push(open)
      open = clause
    } else open = joined
    if (distinct.length > 1 && duesIn(clause, year).length > 0) {
      groups.push(open)
      open = null
    }
  }
  if (open) groups.push(open)
  let delivered: string | null = null
  return present(
    groups.map((group) => {
      const [due] = duesIn(group, year)
      const task = taskOf(group, context, due ?? null, delivered)
      delivered = task?.deliverTo ?? delivered
      return task
    }),
  )
}

const present = (tasks: (PlannedTask | null)[]) => tasks.filter((task) => task !== null)

class TaskReader {
  readonly tasks: PlannedTask[] = []
  readonly year: number | null
  private readonly skipped: (node: Node) => boolean

  constructor(year: number | null, skipped: (node: Node) => boolean) {
    this.year = year
    this.skipped = skipped
  }

  say(piece: Piece, context: Context): void {
    this.tasks.push(...tasksOf(piece, context, this.year))
  }

  /** Items in order: a name alone speaks for its siblings too, where numbering was lost. */
  list(nodes: readonly Node[], context: Context): void {
    let current = context
    this.tasks.push(...tasksInTable(nodes, context.owner, this.year))
    for (const node of nodes) if (!node.cells && !this.skipped(node)) current = this.node(node, current)
  }

  private node(node: Node, context: Context): Context {
    const dated = datedLabel(node.body, this.year)
    if (dated) {
      this.node({ ...node, body: dated.rest }, { ...context, due: dated.due })
      return context
    }
    if (context.owner === null && node.children.length === 0 && ownersIn(node.body) > 1) {
      this.prose(node, context)
      return context
    }
    const form = context.owner === null ? labelledForm(node, this.year) : null
    if (form) {
      this.say(node.body, { ...context, owner: form.owner.plain, due: form.due })
      return context
    }
    const owner =
      readOwner(node.body) ?? labelledOwner(node.body) ?? titledOwner(node) ?? headingOwner(node) ?? ledOwner(node.body)
    if (takesOver(owner, node, context)) return this.owned(node, owner, context)
    const { body } = node
    const assigned = context.owner === null && node.children.length === 0 ? assignedOwner(body) : null
    if (assigned) {
      this.say(body, { ...context, owner: assigned.plain })
      return context
    }
    if (context.owner === null && node.kind !== 'heading') {
      this.prose(node, context)
      return context
    }
    if (node.children.length === 0) {
      if (isLead(body)) return { ...context, partners: partnersIn(body) }
      if (node.kind !== 'heading' || context.owner !== null) this.say(body, context)
      return context
    }
    this.parent(node, body, context)
    return context
  }

  /** A node that names its owner. */
  private owned(node: Node, owner: Owner, above: Context): Context {
    const context: Context = {
      owner: nameOnly(owner.organisation.plain),
      request: owner.request || above.request,
      partners: [],
      due: above.due,
    }
    if (node.children.length > 0) this.parent(node, owner.rest, context)
    else if (owner.rest.length > 2) this.sentences(owner.rest, context)
    const speaksOn =
      owner.heads &&
      node.kind !== 'bullet' &&
      node.children.length === 0 &&
      (owner.rest.length === 0 || owner.rest.text.endsWith(':'))
    return speaksOn
      ? context
      : node.kind === 'paragraph' && node.children.length === 0 && owner.rest.text.endsWith(':')
        ? context
        : above
  }

  /** Something with items below it: a lead, or a task of its own, then the items. */
  private parent(node: Node, said: Piece, context: Context): void {
    const heading =
      node.kind === 'heading' && said.length === node.body.length && !said.text.endsWith(':') && said.length < 120
    if (
      said.length <= 5 ||
      (heading && context.owner === null) ||
      isLead(said) ||
      (heading && !/[.;]$/.test(said.text))
    ) {
      const partners = said.length > 5 ? partnersIn(said) : []
      this.list(node.children, { ...context, partners: partners.length > 0 ? partners : context.partners })
      return
    }
    const small = node.children.every((child) => child.kind === 'bullet' && child.children.length === 0)
    const whole = spanning(said, ([...walk(node)].at(-1) as Node).piece)
    if (
      node.kind === 'bullet' &&
      small &&
      whole.length <= LONGEST &&
      node.children.every((child) => duesIn(child.body, this.year).length === 0)
    ) {
      this.say(whole, context)
      return
    }
    this.sentences(said, context)
    const [due] = said.text.endsWith(':') ? duesIn(said, this.year) : []
    this.list(node.children, { ...context, due: due?.due ?? context.due })
  }

  private sentences(piece: Piece, context: Context): void {
    if (!isLead(piece)) this.say(piece, context)
  }

  /** Several bodies in one paragraph, one sentence each. */
  private prose(node: Node, context: Context): void {
    let current = context
    let open: Piece | null = null
    const close = () => {
      if (open && current.owner !== null) this.say(open, current)
      open = null
    }
    for (const sentence of sentencesOf(node.body, FULL_STOP)) {
      const owner = readOwner(sentence)
      if (owner && (owner.rest.length > 0 || node.children.length > 0)) {
        close()
        current = { ...context, owner: owner.organisation.plain, request: owner.request }
        open = owner.rest.length > 0 ? owner.rest : null
      } else open = open ? spanning(open, sentence) : current.owner !== null ? sentence : null
    }
    close()
    this.list(node.children, current)
  }
}

const FOLLOWS_UP = /^(?:[a-z ]{0,40},? )?(?:theo doi|don doc|tong hop|huong dan|kiem tra)\b/

export function readTasks(world: World, issuer: string | null): PlannedTask[] {
  const elsewhere = ['funding', 'time', 'place', 'participants', 'programme'] as const
  const reader = new TaskReader(world.year, (node) =>
    elsewhere.some((topic) => world.sections.topics.get(node)?.has(topic)),
  )
  const context: Context = { owner: null, request: false, partners: [], due: null }
  for (const top of world.reading.sections)
    for (const node of walk(top)) {
      const owner = errandsOf(node)
      if (owner && !world.sections.topics.get(node)?.has('tasks'))
        reader.list(node.children, { ...context, owner: owner.organisation.plain })
    }
  for (const node of world.sections.about('tasks')) {
    const owner = node.parent === null ? null : readOwner(node.body)
    const after = /^[^:]{2,130}:\s*(?=\S)/.exec(node.body.text)
    if (owner && !owner.heads) reader.list([node], context)
    else {
      if (after && node.body.length - after[0].length > 30)
        reader.list([{ ...node, kind: 'paragraph', body: node.body.cut(after[0].length), children: [] }], context)
      reader.list(within(world.sections, node, 'tasks'), context)
    }
  }
  for (const node of world.reading.closing)
    for (const sentence of sentencesOf(node.body)) {
      const lead = /^(?:can cu|nhan duoc|tren co so)[^,.;]{0,60},\s*/.exec(sentence.folded)?.[0].length ?? 0
      const owner = readOwner(sentence.cut(lead))
      const dated = owner?.addressed === true && duesIn(owner.rest, world.year).length > 0
      if (owner && (dated || (SPECIFIC.test(owner.organisation.folded) && FOLLOWS_UP.test(owner.rest.folded))))
        reader.say(owner.rest, { ...context, owner: owner.organisation.plain, request: owner.request })
    }
  if (reader.tasks.length === 0 && issuer !== null)
    for (const node of world.sections.about('tasks')) reader.list(node.children, { ...context, owner: issuer })
  return reader.tasks
}

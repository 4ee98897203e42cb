import type { Paper, Run } from './model.ts'
import { type Line, type Setting, setPaper } from './setting.ts'
import type { SetBlock, SetTable } from './setting-blocks.ts'
import { type PaperLine, rowCells, settingLines } from './text.ts'

/** A stretch of `paperText` to be marked; `tone` becomes a class. Marks may touch but not overlap. */
export type PaperMark = { id: string; start: number; end: number; tone?: string }

type World = { places: Map<string, PaperLine>; marks: readonly PaperMark[] }

/**
 * The paper for the preview pane. Each block carries `data-block` and its place in `paperText` (`data-start`,
 * `data-end`), and so does each cell. Wants `paper.css`.
 */
export function paperHtml(paper: Paper, { marks = [] }: { marks?: readonly PaperMark[] } = {}): string {
  const setting = setPaper(paper)
  const places = new Map(settingLines(setting).map((line) => [line.id, line]))
  const world: World = { places, marks: [...marks].sort((a, b) => a.start - b.start) }
  const { id } = setting.profile
  const sheets = [
    `<article class="paper paper-${id}${paper.landscape ? ' paper-landscape' : ''}" lang="vi">`,
    head(setting, world),
    lines(setting.titleLines, world),
    lines(setting.addressees, world),
    ...setting.body.map((block) => blockHtml(block, world)),
    closing(setting, world),
    '</article>',
    ...setting.annexes.map(
      (annex) =>
        `<article class="paper paper-${id} paper-annex${annex.landscape ? ' paper-landscape' : ''}" lang="vi">${lines(annex.head, world)}${annex.body.map((block) => blockHtml(block, world)).join('')}</article>`,
    ),
  ]
  return sheets.join('')
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function head({ head: { left, right, belowLeft, belowRight } }: Setting, world: World): string {
  const half = (top: Line[], name: string) => `<div class="paper-half-${name}">${lines(top, world)}</div>`
  return `<header class="paper-head">${half(left, 'left')}${half(right, 'right')}${half(belowLeft, 'left')}${half(belowRight, 'right')}</header>`
}

function closing({ recipients, signatures }: Setting, world: World): string {
  if (recipients.length + signatures.length === 0) return ''
  const list = `<div class="paper-recipients">${lines(recipients, world)}</div>`
  const signed = signatures.map((each) => `<div class="paper-signature">${lines(each.lines, world)}</div>`)
  const inOrder = signed.length > 1 ? [...signed, list] : [list, ...signed]
  return `<footer class="paper-closing">${inOrder.join('')}</footer>`
}

function lines(all: readonly Line[], world: World): string {
  return all.map((line) => lineHtml(line, world)).join('')
}

function lineHtml({ id, role, text, level }: Line, world: World): string {
  const tag = role === 'kind' ? 'h2' : 'p'
  const rank = level ? ` paper-level-${level}` : ''
  return `<${tag} class="paper-${role}${rank}"${placed(id, id, world)}><span>${runsHtml([{ text }], startOf(id, world), world)}</span></${tag}>`
}

function blockHtml(block: SetBlock, world: World): string {
  switch (block.kind) {
    case 'text': {
      const tag = block.title ? `h${block.level + 2}` : 'p'
      const align = block.align === 'justify' ? '' : ` paper-align-${block.align}`
      const flush = block.indent ? '' : ' paper-flush'
      const name = block.style === 'heading' ? 'heading' : block.style
      return `<${tag} class="paper-${name}${align}${flush}"${placed(block.id, block.id, world)}>${runsHtml(block.runs, startOf(block.id, world), world)}</${tag}>`
    }
    case 'table':
      return tableHtml(block, world)
    case 'image': {
      const caption = block.caption
        ? `<figcaption${placed(block.id, block.id, world)}>${runsHtml([{ text: block.caption }], startOf(block.id, world), world)}</figcaption>`
        : ''
      const source = `data:image/svg+xml;base64,${Buffer.from(block.svg).toString('base64')}`
      return `<figure class="paper-align-${block.align}"><img src="${source}" alt="${escapeHtml(block.alt)}" style="width:${block.width}mm;height:${block.height}mm">${caption}</figure>`
    }
    case 'page-break':
      return '<hr class="paper-break">'
    case 'spacer':
      return `<div style="height:${block.points}pt"></div>`
  }
}

function tableHtml(table: SetTable, world: World): string {
  const share = table.columns.reduce((sum, column) => sum + column.width, 0)
  const columns = table.columns
    .map(({ width }) => `<col style="width:${((100 * width) / share).toFixed(2)}%">`)
    .join('')
  const rows = table.rows.map((row, index) => {
    const start = startOf(`${table.id}-r${index + 1}`, world)
    const texts = rowCells(table, row)
    const cells = row.cells.map((cell) => {
      const at = start + texts.slice(0, cell.column).reduce((sum, text) => sum + text.length + 1, 0)
      const tag = row.role === 'header' ? 'th scope="col"' : 'td'
      const spans = `${cell.colSpan > 1 ? ` colspan="${cell.colSpan}"` : ''}${cell.rowSpan > 1 ? ` rowspan="${cell.rowSpan}"` : ''}`
      const end = at + texts[cell.column]!.length
      return `<${tag}${spans} class="paper-align-${cell.align}" data-start="${at}" data-end="${end}">${runsHtml(cell.runs, at, world)}</${tag.slice(0, 2)}>`
    })
    return `<tr class="paper-${row.role}">${cells.join('')}</tr>`
  })
  const heads = rows.slice(0, table.headerRows).join('')
  const body = rows.slice(table.headerRows).join('')
  const last = `${table.id}-r${table.rows.length}`
  const first = `${table.id}-r1`
  const place =
    table.rows.length > 0 ? ` data-start="${startOf(first, world)}" data-end="${world.places.get(last)!.end}"` : ''
  return `<table data-block="${escapeHtml(table.id)}"${place}><colgroup>${columns}</colgroup><thead>${heads}</thead><tbody>${body}</tbody></table>`
}

function startOf(id: string, world: World): number {
  return world.places.get(id)?.start ?? 0
}

function placed(id: string, block: string, world: World): string {
  const place = world.places.get(id)
  return place ? ` data-block="${escapeHtml(block)}" data-start="${place.start}" data-end="${place.end}"` : ''
}

function runsHtml(runs: readonly Run[], start: number, world: World): string {
  let at = start
  return runs
    .map(({ text, bold, italic }) => {
      const inner = markedHtml(text, at, world.marks)
      at += text.length
      const slanted = italic ? `<i>${inner}</i>` : inner
      return bold ? `<b>${slanted}</b>` : slanted
    })
    .join('')
}

/** Cuts the text at the marks that touch it; a mark that spans two runs is opened again in the second. */
function markedHtml(text: string, start: number, marks: readonly PaperMark[]): string {
  let html = ''
  let at = 0
  for (const mark of marks) {
    const from = Math.max(at, mark.start - start)
    const to = Math.min(text.length, mark.end - start)
    if (from >= to) continue
    const tone = mark.tone ? ` class="paper-mark-${escapeHtml(mark.tone)}"` : ''
    html += `${blanks(text.slice(at, from))}<mark data-mark="${escapeHtml(mark.id)}"${tone}>${blanks(text.slice(from, to))}</mark>`
    at = to
  }
  return html + blanks(text.slice(at))
}

/** A blank left for the clerk is shown as a place to fill in; its spaces stay as they are. */
function blanks(text: string): string {
  return escapeHtml(text)
    .replace(/ {4,}/g, (spaces) => `<span class="paper-blank">${spaces}</span>`)
    .replaceAll('\n', '<br>')
}

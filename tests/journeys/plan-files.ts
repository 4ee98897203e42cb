/** The plans that clerks drop in, in the three forms that they come in. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser } from '@playwright/test'
import { Document, Packer, Paragraph } from 'docx'
import { vietnamCalendar } from '#calendar/vietnam-calendar.ts'
import { womenPlan } from '#shell/demo/plan-texts.ts'

export type PlanFile = { name: string; mimeType: string; buffer: Buffer }
export type PlanText = { name: string; text: string }

const here = import.meta.dirname
const publicFolder = join(process.env.DOITHOAI_SHARED || join(here, '../../../shared'), 'plans')

/** Five plans of real offices lie beside the project, not in it; these names are skipped where they are absent. */
export const publicPlans = ['thai-nguyen-2023', 'lai-chau-2026', 'kon-tum-2024', 'hoa-binh-2024', 'tuy-phuoc-2024']
export const findPublicPlan = (name: string): PlanText | null => planIn(publicFolder, name)

/** Another public plan put into that folder is walked through too. */
export const otherPublicPlans = (): string[] =>
  existsSync(publicFolder)
    ? readdirSync(publicFolder)
        .filter((file) => file.endsWith('.txt'))
        .map((file) => file.replace(/\.txt$/, ''))
        .filter((name) => !publicPlans.includes(name))
    : []

export const ownPlan = (name: string): PlanText => planIn(join(here, '../../src/rooms/plan/fixtures'), name)!

/** The women's plan of the demo province, with days around today and bodies that have accounts. */
export function demoPlan(): PlanText {
  const today = new Date(Date.now() + 7 * 3_600_000).toISOString().slice(0, 10)
  return { name: 'ke-hoach-phu-nu', text: womenPlan({ today, calendar: vietnamCalendar() }).text }
}

function planIn(folder: string, name: string): PlanText | null {
  const file = join(folder, `${name}.txt`)
  return existsSync(file) ? { name, text: readFileSync(file, 'utf8') } : null
}

export const asText = ({ name, text }: PlanText): PlanFile => ({
  name: `${name}.txt`,
  mimeType: 'text/plain',
  buffer: Buffer.from(text),
})

export async function asWord({ name, text }: PlanText): Promise<PlanFile> {
  const children = text.split('\n').map((line) => new Paragraph(line))
  return {
    name: `${name}.docx`,
    mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    buffer: await Packer.toBuffer(new Document({ sections: [{ children }] })),
  }
}

/** Printed to PDF as an office does with a finished text: what is set in columns is a table with lines. */
export async function asPdf({ name, text }: PlanText, browser: Browser): Promise<PlanFile> {
  const page = await browser.newPage()
  const style =
    'p, td { font: 13pt serif; margin: 0 0 4pt } table { border-collapse: collapse } td { border: 1px solid } tr { break-inside: avoid }'
  await page.setContent(`<style>${style}</style>${paragraphsAndTables(text)}`)
  const buffer = await page.pdf({ format: 'A4', margin: { top: '20mm', bottom: '20mm', left: '30mm', right: '15mm' } })
  await page.close()
  return { name: `${name}.pdf`, mimeType: 'application/pdf', buffer }
}

function paragraphsAndTables(text: string): string {
  const safe = text.replace(/&/g, '&amp;').replace(/</g, '&lt;')
  const rows = safe.replace(/^.*\t.*$/gm, (line) => `<tr><td>${line.split('\t').join('</td><td>')}</td></tr>`)
  const tables = rows.replace(/(^<tr>.*\n)+/gm, (found) => `<table>${found.replace(/\n/g, '')}</table>\n`)
  return tables.replace(/^(?!<table>).*$/gm, (line) => `<p>${line || '&nbsp;'}</p>`)
}

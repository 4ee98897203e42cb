import {
  AlignmentType,
  Document,
  Header,
  type ISectionOptions,
  LineRuleType,
  Packer,
  PageNumber,
  PageOrientation,
  Paragraph,
  SectionType,
  TextRun,
} from 'docx'
import { docxBody } from './docx-body.ts'
import { docxClosing } from './docx-closing.ts'
import { docxHead, docxTitle } from './docx-head.ts'
import { bodyWidthMm, gap, halfPoints, tightParagraph, twips, twipsOfMm } from './docx-measures.ts'
import type { Paper } from './model.ts'
import type { Profile } from './profiles.ts'
import { type SetAnnex, type Setting, setPaper } from './setting.ts'

const fontName = 'Times New Roman'
const font = { ascii: fontName, hAnsi: fontName, cs: fontName, eastAsia: fontName }

/** The paper for Word: what officials edit, number and sign. */
export const paperDocx = (paper: Paper): Promise<Uint8Array> => papersDocx([paper])

/** Many papers in one file, each on its own page with its own count; the first one names the file and sets its styles. */
export async function papersDocx(papers: readonly Paper[]): Promise<Uint8Array> {
  const settings = papers.map(setPaper)
  const [setting] = settings
  if (!setting) throw new Error('A file needs at least one paper')
  const { profile } = setting
  const heading = { run: { font, size: halfPoints(profile.body), color: '000000' } }
  const document = new Document({
    title: setting.title,
    creator: setting.head.left.map((line) => line.text).join(' '),
    compatibility: { version: 15 },
    styles: {
      default: {
        document: {
          run: { font, size: halfPoints(profile.body), language: { value: 'vi-VN', eastAsia: 'vi-VN' } },
          paragraph: { spacing: { before: 0, after: 0, line: 240, lineRule: LineRuleType.AUTO } },
        },
        heading1: heading,
        heading2: heading,
        heading3: heading,
        heading4: heading,
      },
    },
    sections: settings.flatMap((each) => [
      mainSection(each),
      ...each.annexes.map((annex) => annexSection(annex, each.profile)),
    ]),
  })
  return new Uint8Array(await Packer.toArrayBuffer(document))
}

function mainSection(setting: Setting): ISectionOptions {
  const { profile, body } = setting
  const closing = docxClosing(setting)
  const closes = closing.length > 0
  return {
    ...pageSetup(profile, false),
    children: [
      docxHead(setting),
      ...docxTitle(setting),
      gap(10),
      ...docxBody(body, { profile, widthMm: bodyWidthMm(profile), closes }),
      ...(closes ? [gap(6, { keepNext: true }), ...closing] : []),
      gap(1),
    ],
  }
}

function annexSection(annex: SetAnnex, profile: Profile): ISectionOptions {
  const styles = {
    'annex-label': { size: profile.annex, bold: true },
    'annex-title': { size: profile.annex, bold: true },
    'annex-note': { size: profile.annex, italics: true },
  }
  return {
    ...pageSetup(profile, annex.landscape),
    children: [
      ...annex.head.map(({ role, text }) => tightParagraph(text, styles[role as keyof typeof styles])),
      gap(12),
      ...docxBody(annex.body, { profile, widthMm: bodyWidthMm(profile, annex.landscape), closes: false }),
      gap(1),
    ],
  }
}

/** Each part counts its pages from 1 and does not show the first (NĐ 30, Phụ lục I, I.7 and the rule for annexes). */
function pageSetup(profile: Profile, landscape: boolean): Omit<ISectionOptions, 'children'> {
  const { page } = profile
  // The library turns a page that lies on its side itself.
  const [short, long] = [Math.min(page.width, page.height), Math.max(page.width, page.height)]
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: halfPoints(profile.pageNumber) })],
  })
  return {
    properties: {
      type: SectionType.NEXT_PAGE,
      titlePage: true,
      page: {
        size: {
          width: twipsOfMm(short),
          height: twipsOfMm(long),
          orientation: landscape || page.width > page.height ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT,
        },
        margin: {
          top: twipsOfMm(page.top),
          bottom: twipsOfMm(page.bottom),
          left: twipsOfMm(page.left),
          right: twipsOfMm(page.right),
          header: twips(28),
          footer: twips(28),
        },
        pageNumbers: { start: 1 },
      },
    },
    headers: { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) },
  }
}

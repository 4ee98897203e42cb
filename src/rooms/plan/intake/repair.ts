import { type Encoding, encodingOfFont, repairText } from '#vietnamese/legacy.ts'

/** What was turned from an old encoding into Unicode, to be shown to the person who sent the file. */
export type Repairs = { encoding: string; preview: { before: string; after: string }[] }

export type RepairLog = {
  /** The text in Unicode, NFC; `font` is the name of the font it was set in, where the file says it. */
  repair: (text: string, font?: string) => string
  /** Notes a repair that was made elsewhere, as when bytes were decoded. */
  note: (encoding: string, before: string, after: string) => void
  found: () => Repairs | null
}

const names: Record<Encoding, string | null> = {
  unicode: null,
  tcvn3: 'TCVN3 (ABC)',
  'tcvn3-capitals': 'TCVN3 (ABC)',
  vni: 'VNI',
  viscii: 'VISCII',
}

const previewed = 5
const previewLetters = 160

export function createRepairLog(): RepairLog {
  let encoding: string | null = null
  const preview: Repairs['preview'] = []
  const note = (name: string, before: string, after: string) => {
    encoding ??= name
    if (preview.length >= previewed || before.trim() === '') return
    preview.push({ before: before.trim().slice(0, previewLetters), after: after.trim().slice(0, previewLetters) })
  }
  return {
    note,
    repair: (text, font) => {
      // A font of our day says nothing about the letters; only the old ones name their encoding.
      const repaired = repairText(text, encodingOfFont(font) === null ? null : font)
      const name = names[repaired.encoding]
      if (name) for (const line of repaired.preview) note(name, line.before, line.after)
      return repaired.text
    },
    found: () => (encoding === null ? null : { encoding, preview }),
  }
}

export type Face = 'public' | 'console' | 'stage' | 'screen'
export type Scale = 'small' | 'normal' | 'large'
/** Without a choice of the reader's own, the device's setting counts. */
export type Contrast = 'normal' | 'high'
export type Density = 'normal' | 'compact'

/** What a reader chose, remembered in cookies by the shell. */
export type Display = { scale?: Scale; contrast?: Contrast; density?: Density }

export type DocumentAttributes = {
  lang: 'vi'
  'data-face': Face
  'data-scale': Scale
  'data-contrast': Contrast | undefined
  'data-density': Density | undefined
  'data-hall': 'dark' | undefined
}

/** The attributes of `<html>`: all that the tokens need to know. */
export function documentAttributes(face: Face, display: Display = {}, hall?: 'dark'): DocumentAttributes {
  return {
    lang: 'vi',
    'data-face': face,
    'data-scale': display.scale ?? 'normal',
    'data-contrast': display.contrast,
    'data-density': face === 'console' ? display.density : undefined,
    'data-hall': face === 'screen' ? hall : undefined,
  }
}

/** "Lỗi:" comes before the page's title, so that a screen reader says it first. */
export function pageTitle(title: string, options: { errors?: number; site?: string } = {}): string {
  const site = options.site ? ` · ${options.site}` : ''
  return `${options.errors ? 'Lỗi: ' : ''}${title}${site}`
}

const SCALE_WORDS: Record<Scale, string> = { small: 'nho', normal: 'vua', large: 'lon' }
const CONTRAST_WORDS: Record<Contrast, string> = { normal: 'thuong', high: 'cao' }
const DENSITY_WORDS: Record<Density, string> = { normal: 'thuong', compact: 'gon' }

/** The page that remembers a choice and sends the reader back: /hien-thi?co-chu=lon&ve=/hoi-nghi/… */
export function displayHref(change: Display, back: string): string {
  const search = new URLSearchParams()
  if (change.scale) search.set('co-chu', SCALE_WORDS[change.scale])
  if (change.contrast) search.set('tuong-phan', CONTRAST_WORDS[change.contrast])
  if (change.density) search.set('mat-do', DENSITY_WORDS[change.density])
  search.set('ve', back)
  return `/hien-thi?${search}`
}

/** Reads what `displayHref` wrote. Unknown words count as no choice. */
export function displayFromSearch(search: URLSearchParams): Display {
  return {
    scale: keyOf(SCALE_WORDS, search.get('co-chu')),
    contrast: keyOf(CONTRAST_WORDS, search.get('tuong-phan')),
    density: keyOf(DENSITY_WORDS, search.get('mat-do')),
  }
}

function keyOf<K extends string>(words: Record<K, string>, word: string | null): K | undefined {
  return (Object.keys(words) as K[]).find((key) => words[key] === word)
}

/** Fonts that the first screen of a face needs; the rest comes when a letter asks for it. */
export const FONTS_FIRST: Record<Face, string[]> = {
  public: ['public-latin-400', 'public-vietnamese-400', 'public-latin-600', 'public-vietnamese-600'],
  console: ['be-vietnam-pro-latin-400-normal', 'be-vietnam-pro-vietnamese-400-normal'],
  stage: ['be-vietnam-pro-latin-600-normal', 'be-vietnam-pro-vietnamese-600-normal'],
  screen: ['be-vietnam-pro-latin-600-normal', 'be-vietnam-pro-vietnamese-600-normal'],
}

// What every reader of facts is given: the tree, the sections, and what is known so far.

import type { Sections } from './sections.ts'
import type { Reading } from './structure.ts'

export type World = { reading: Reading; sections: Sections; year: number | null }

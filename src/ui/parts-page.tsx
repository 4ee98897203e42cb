import { Mark } from './mark.tsx'
import { ActParts, FieldParts, PeopleParts, StateParts, WayParts, WritingParts } from './parts-page-basics.tsx'
import { FloatingParts, NumberParts } from './parts-page-figures.tsx'
import { IconParts, ListParts, PaperParts, PetitionParts } from './parts-page-lists.tsx'
import { MAIN_ID, SkipLink } from './skip-link.tsx'

/** All parts side by side, with their states. Shown at /giao-dien; its people and figures are invented. */
export function PartsPage() {
  return (
    <>
      <SkipLink />
      <main id={MAIN_ID} tabIndex={-1} className="parts-page">
        <header className="row">
          <Mark />
          <h1>Các phần của giao diện</h1>
        </header>
        <div className="parts-grid">
          <ActParts />
          <WayParts />
          <StateParts />
          <FieldParts />
          <WritingParts />
          <PeopleParts />
          <NumberParts />
          <ListParts />
          <PetitionParts />
          <PaperParts />
          <FloatingParts />
          <IconParts />
        </div>
      </main>
    </>
  )
}

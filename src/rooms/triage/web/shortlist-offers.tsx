import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { Icon } from '#ui/icons.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Section } from '#ui/panel.tsx'
import { type ShortlistPlace, shortlistHref } from './shortlist-address.ts'
import type { OfferView } from './shortlist-view.ts'

/** What fits next, or what was looked for; each is added by hand, to the list or to the alternates. */
export function ShortlistOffers({ offers, place }: { offers: OfferView[]; place: ShortlistPlace }) {
  return (
    <Section title={place.search ? `Tìm thấy ${offers.length} việc để thêm` : 'Có thể thêm'} id="them">
      <search className="filters" aria-label="Tìm ý kiến để thêm">
        <form action={`${place.base}#them`}>
          <span className="find">
            <Icon name="search" />
            <input
              type="search"
              name="tim"
              defaultValue={place.search}
              aria-label="Tìm lời hoặc mã ý kiến để thêm"
              placeholder="Tìm lời, mã ý kiến đã nhận"
            />
          </span>
          <Button type="submit" size="sm">
            Tìm
          </Button>
        </form>
        {place.search ? (
          <A className="small" href={`${shortlistHref(place, { search: '' })}#them`}>
            Xem gợi ý
          </A>
        ) : null}
      </search>
      {offers.length === 0 ? (
        <EmptyState>
          {place.search
            ? `Không thấy “${place.search}” trong các ý kiến đã nhận mà chưa có trong danh sách.`
            : 'Mọi ý kiến đã nhận đều có trong danh sách, hoặc đã được bỏ ra.'}
        </EmptyState>
      ) : (
        <ul className="hall-list">
          {offers.map((offer) => (
            <li key={offer.id}>
              <div className="hall-what">
                <A className="strong task-link" href={`/lam-viec/y-kien/${offer.id}`}>
                  {offer.title}
                </A>
                <small className="sub">
                  <span className="num">{offer.code}</span> · {offer.line}
                </small>
                <small className="sub">Vì sao: {offer.why}</small>
              </div>
              <Form method="post" className="hall-moves" preventScrollReset>
                <input type="hidden" name="muc" value={offer.id} />
                <Button size="sm" name="viec" value="them" aria-label={`Thêm: ${offer.code}`}>
                  Thêm
                </Button>
                <Button size="sm" name="viec" value="them-du-bi" aria-label={`Thêm vào dự bị: ${offer.code}`}>
                  Thêm vào dự bị
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

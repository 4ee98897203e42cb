import { FactList } from '#ui/facts.tsx'
import { A } from '#ui/link.tsx'
import { Panel } from '#ui/panel.tsx'
import type { PetitionView } from './petition-view.ts'

export function PetitionFacts({ petition }: { petition: PetitionView }) {
  const facts = [
    { label: 'Nơi có việc', value: petition.where },
    { label: 'Kênh', value: petition.channel },
    { label: 'Loại', value: petition.kind },
    { label: 'Lĩnh vực người gửi chọn', value: petition.topic },
    { label: 'Qua đơn vị', value: petition.unit },
    { label: 'Đang ở', value: petition.holder },
    { label: 'Người nhập', value: petition.typedBy },
    { label: 'Viết lúc', value: petition.writtenAt },
    {
      label: 'Cùng việc với',
      value: petition.joins ? <A href={petition.joins.href}>{petition.joins.code}</A> : null,
    },
  ]
  return (
    <Panel title="Về ý kiến này">
      <FactList facts={facts.filter((fact) => fact.value !== null)} />
    </Panel>
  )
}

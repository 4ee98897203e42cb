import type { ReactNode } from 'react'
import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { FactList } from '#ui/facts.tsx'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { AccountData } from './console-account.tsx'

type Session = AccountData['sessions'][number]

/** How the person gets in, where they are now, and how to keep them out. */
export function AccountAccess({ account }: { account: AccountData }) {
  const { credential, mayChange, provider } = account
  if (!mayChange) return null
  return (
    <>
      <Section title="Đăng nhập">
        <FactList
          facts={[
            {
              label: 'Mật khẩu',
              value: credential.mustChange
                ? 'Mật khẩu đầu, chưa đổi'
                : credential.hasPassword
                  ? 'Người dùng đã tự đặt'
                  : 'Chưa có',
            },
            {
              label: 'Lớp thứ hai',
              value: credential.hasSecondFactor ? <StateChip state="done">Đã bật</StateChip> : 'Chưa bật',
            },
            ...(provider
              ? [
                  {
                    label: 'Tài khoản của tỉnh',
                    value: credential.subject ? `Đã nối: ${credential.subject}` : 'Chưa nối',
                  },
                ]
              : []),
          ]}
        />
        <FormActions>
          <Act account={account} what="dat-lai" icon="key">
            Đặt lại mật khẩu
          </Act>
          {credential.hasSecondFactor && (
            <Act account={account} what="bo-lop-hai">
              Bỏ lớp thứ hai
            </Act>
          )}
          {account.closed ? (
            <Act account={account} what="mo">
              Mở lại tài khoản
            </Act>
          ) : (
            <Act account={account} what="khoa" icon="lock">
              Khóa tài khoản
            </Act>
          )}
        </FormActions>
        {provider && <ProviderLink account={account} provider={provider} />}
      </Section>
      <Section title="Phiên đang mở">
        <Table
          caption={`Phiên đang mở của ${account.name}`}
          columns={columns}
          rows={account.sessions}
          rowKey={(row) => row.id}
          empty={<EmptyState>Không có máy nào đang mở tài khoản này.</EmptyState>}
        />
        {account.sessions.length > 0 && (
          <FormActions>
            <Act account={account} what="ket-thuc">
              Kết thúc mọi phiên
            </Act>
          </FormActions>
        )}
      </Section>
    </>
  )
}

function Act(props: { account: AccountData; what: string; icon?: 'key' | 'lock'; children: ReactNode }) {
  return (
    <form method="post" action={`/lam-viec/quan-tri/${props.account.id}`}>
      <input type="hidden" name="viec" value={props.what} />
      <Button type="submit" icon={props.icon}>
        {props.children}
      </Button>
    </form>
  )
}

function ProviderLink({ account, provider }: { account: AccountData; provider: string }) {
  return (
    <Disclosure summary={`Liên kết với ${provider}`}>
      <form method="post" action={`/lam-viec/quan-tri/${account.id}`} className="measure">
        <input type="hidden" name="viec" value="noi" />
        <TextInput
          name="ma"
          label="Mã người dùng ở nơi cấp tài khoản"
          hint="Mã “sub” do quản trị nơi đó đọc cho. Để trống là bỏ liên kết."
          defaultValue={account.credential.subject ?? ''}
          autoComplete="off"
          spellCheck={false}
        />
        <FormActions>
          <Button type="submit">Lưu</Button>
        </FormActions>
      </form>
    </Disclosure>
  )
}

const columns: Column<Session>[] = [
  { key: 'device', header: 'Máy', label: false, cell: (row) => <b>{row.device}</b> },
  { key: 'address', header: 'Địa chỉ mạng', num: true, align: 'start', cell: (row) => row.address || 'không rõ' },
  { key: 'since', header: 'Đăng nhập', cell: (row) => row.since },
  { key: 'seen', header: 'Dùng gần nhất', cell: (row) => row.seen },
]

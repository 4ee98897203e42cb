/** The table of contents of the whole site. Public addresses are unaccented Vietnamese. */
import { index, layout, prefix, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  layout('shell/layouts/public.tsx', [
    index('rooms/overview/web/public-home.tsx'),
    route('hoi-nghi/:slug', 'rooms/plan/web/public-conference.tsx'),
  ]),
  route('hoi-nghi/:slug/ke-hoach', 'rooms/plan/web/public-plan-file.ts'),
  route('hien-thi', 'shell/pages/reading.tsx'),
  layout('shell/layouts/plain.tsx', [
    route('dang-nhap', 'shell/pages/sign-in.tsx'),
    route('dang-nhap/ma', 'shell/pages/second-factor.tsx'),
  ]),
  route('dang-xuat', 'shell/pages/sign-out.tsx'),
  layout('shell/layouts/console.tsx', [
    ...prefix('lam-viec', [
      index('rooms/overview/web/console-home.tsx'),
      route('hoi-nghi/:conferenceId/viec', 'rooms/overview/web/console-home.tsx', { id: 'conference-board' }),
      route('ke-hoach', 'rooms/plan/web/console-plans.tsx'),
      route('ke-hoach/moi', 'rooms/plan/web/console-plan-new.tsx'),
      route('ke-hoach/:planId', 'rooms/plan/web/console-plan-review.tsx'),
      route('co-quan', 'rooms/directory/web/console-organisations.tsx'),
      route('co-quan/:organisationId', 'rooms/directory/web/console-organisation.tsx'),
    ]),
  ]),
  route('lam-viec/ke-hoach/:planId/tep', 'rooms/plan/web/plan-file.ts'),
  route('lam-viec/co-quan/danh-sach.xlsx', 'rooms/directory/web/organisations-xlsx.ts'),
] satisfies RouteConfig

/** The table of contents of the whole site. Public addresses are unaccented Vietnamese. */
import { index, layout, prefix, type RouteConfig, route } from '@react-router/dev/routes'

export default [
  layout('shell/layouts/public.tsx', [
    index('rooms/overview/web/public-home.tsx'),
    route('hoi-nghi/:slug', 'rooms/plan/web/public-conference.tsx'),
    route('bao-ve-du-lieu', 'shell/pages/personal-data.tsx'),
    route('tro-nang', 'shell/pages/accessibility.tsx'),
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
      route('tai-khoan', 'shell/pages/account.tsx'),
      route('hoi-nghi/:conferenceId/viec', 'rooms/overview/web/console-home.tsx', { id: 'conference-board' }),
      route('viec/:taskId', 'rooms/plan/web/console-task.tsx'),
      route('ke-hoach', 'rooms/plan/web/console-plans.tsx'),
      route('ke-hoach/moi', 'rooms/plan/web/console-plan-new.tsx'),
      route('ke-hoach/:planId', 'rooms/plan/web/console-plan-review.tsx'),
      route('co-quan', 'rooms/directory/web/console-organisations.tsx'),
      route('co-quan/moi', 'rooms/directory/web/console-organisation-new.tsx'),
      route('co-quan/:organisationId', 'rooms/directory/web/console-organisation.tsx'),
      route('co-quan/:organisationId/sua', 'rooms/directory/web/console-organisation-edit.tsx'),
      route('co-quan/:organisationId/sap-xep', 'rooms/directory/web/console-organisation-arrange.tsx'),
      route('co-quan/:organisationId/linh-vuc', 'rooms/directory/web/console-organisation-functions.tsx'),
      route('linh-vuc', 'rooms/directory/web/console-functions.tsx'),
      route('nguoi', 'rooms/directory/web/console-people.tsx'),
      route('nguoi/moi', 'rooms/directory/web/console-person-new.tsx'),
      route('nguoi/:personId', 'rooms/directory/web/console-person.tsx'),
      route('lich', 'rooms/directory/web/console-calendar.tsx'),
      route('tim', 'rooms/overview/web/console-search.tsx'),
    ]),
  ]),
  route('lam-viec/viec/bao-cao/:reportId/tep', 'rooms/plan/web/report-file.ts'),
  route('lam-viec/ke-hoach/:planId/tep', 'rooms/plan/web/plan-file.ts'),
  route('lam-viec/co-quan/danh-sach.xlsx', 'rooms/directory/web/organisations-xlsx.ts'),
  route('lam-viec/nguoi/danh-sach.xlsx', 'rooms/directory/web/people-xlsx.ts'),
] satisfies RouteConfig

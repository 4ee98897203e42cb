/** The password of every account of the demo province, shown on its sign-in page; accepted nowhere else. */
export const demoPassword = 'doithoai-demo'

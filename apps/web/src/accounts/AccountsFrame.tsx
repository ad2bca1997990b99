import { getRouteApi, Outlet } from '@tanstack/react-router';
import { WithTexts } from '../shell/WithTexts.tsx';

const route = getRouteApi('/account');

/** Around all pages of accounts: the texts of every page with those that only they say. */
export const AccountsFrame = () => {
  const { messages } = route.useLoaderData();
  return (
    <WithTexts texts={messages}>
      <Outlet />
    </WithTexts>
  );
};

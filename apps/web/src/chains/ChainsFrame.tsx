import { getRouteApi, Outlet } from '@tanstack/react-router';
import { WithTexts } from '../shell/WithTexts.tsx';

const route = getRouteApi('/chains');

/** Around all pages of chains: the texts of every page with those that only they say. */
export const ChainsFrame = () => {
  const { messages } = route.useLoaderData();
  return (
    <WithTexts texts={messages}>
      <Outlet />
    </WithTexts>
  );
};

import { getRouteApi, Outlet } from '@tanstack/react-router';
import { WithTexts } from '../shell/WithTexts.tsx';

const route = getRouteApi('/council');

/** Around all pages of the council: the texts of every page with those that only they say. */
export const CouncilFrame = () => {
  const { messages } = route.useLoaderData();
  return (
    <WithTexts texts={messages}>
      <Outlet />
    </WithTexts>
  );
};

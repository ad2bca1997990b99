import { getRouteApi, Outlet } from '@tanstack/react-router';
import { WithTexts } from '../shell/WithTexts.tsx';

const route = getRouteApi('/dossiers');

/** Around all pages of dossiers: the texts of every page with those that only they say. */
export const DossiersFrame = () => {
  const { messages } = route.useLoaderData();
  return (
    <WithTexts texts={messages}>
      <Outlet />
    </WithTexts>
  );
};

import accountPage from './account-page.ts';
import bankCli from './bankCli.json' with { type: 'json' };
import bankPage from './bank-page.ts';
import chainCli from './chainCli.json' with { type: 'json' };
import chainPage from './chain-page.ts';
import cli from './cli.json' with { type: 'json' };
import corridorPage from './corridor-page.ts';
import councilCli from './councilCli.json' with { type: 'json' };
import councilPage from './council-page.ts';
import deliveryPage from './delivery-page.ts';
import mail from './mail.json' with { type: 'json' };
import overlays from './overlays.json' with { type: 'json' };
import problems from './problems.json' with { type: 'json' };
import structurePage from './structure-page.ts';
import warehouse from './warehouse.json' with { type: 'json' };
import page from './page.ts';

/** All texts: those of the pages, and those that the server and the command line say. */
export default {
  ...page,
  ...accountPage,
  ...bankPage,
  ...chainPage,
  ...corridorPage,
  ...councilPage,
  ...deliveryPage,
  ...structurePage,
  bankCli,
  chainCli,
  cli,
  councilCli,
  mail,
  overlays,
  problems,
  warehouse,
};
